import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Delivery, Order, Workshop } from "./compiling.js";
import { fontFamilies, projectFolder } from "./fonts.js";

type Made = { pages: number; bytes: Uint8Array };
type Waiting = { resolve: (made: Made) => void; reject: (error: Error) => void };

let worker: Worker | undefined;
let lastNumber = 0;
const waiting = new Map<number, Waiting>();

/** Lays out a document in a thread of its own, one after the other in the order of asking. */
export function layOut(order: Omit<Order, "number">): Promise<Made> {
  return new Promise((resolve, reject) => {
    const number = ++lastNumber;
    const thread = (worker ??= startThread());
    waiting.set(number, { resolve, reject });
    // Only while somebody waits does the thread keep the program going.
    thread.ref();
    thread.postMessage({ number, ...order } satisfies Order);
  });
}

function startThread(): Worker {
  // In development the source itself runs; compiled, its JavaScript.
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const workerData: Workshop = {
    workspace: fileURLToPath(projectFolder),
    fonts: fontFamilies().flatMap(({ files }) => files),
  };
  const thread = new Worker(new URL(`./compiling.${extension}`, import.meta.url), { workerData });
  thread.on("message", (delivery: Delivery) => {
    const one = waiting.get(delivery.number);
    waiting.delete(delivery.number);
    if (waiting.size === 0) thread.unref();
    if ("problem" in delivery) one?.reject(new Error(delivery.problem));
    else one?.resolve(delivery);
  });
  thread.on("error", (error: Error) => {
    giveUp(thread, error);
  });
  thread.on("exit", (code) => {
    giveUp(thread, new Error(`The thread that lays out documents ended (${code}).`));
  });
  return thread;
}

/** A thread that broke takes its orders with it; the next one asks for a new thread. */
function giveUp(thread: Worker, error: Error): void {
  if (worker !== thread) return;
  worker = undefined;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
