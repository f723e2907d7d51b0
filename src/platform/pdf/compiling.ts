import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";

/**
 * The thread in which documents are laid out. The compiler works for tens of milliseconds at a time
 * and answers nothing meanwhile; here that keeps nobody waiting but who asked for the document. It
 * imports nothing of our own, so that it runs from `src` as it stands, without a loader.
 */
export type Workshop = { workspace: string; fonts: Uint8Array[] };

export type Order = {
  number: number;
  main: string;
  inputs: Record<string, string>;
  /** In seconds; without it only the pages are counted, which is much cheaper. */
  createdAt: number | undefined;
};

export type Delivery =
  { number: number; pages: number; bytes: Uint8Array } | { number: number; problem: string };

const { workspace, fonts } = workerData as Workshop;
const typst = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
});

parentPort?.on("message", (order: Order) => parentPort?.postMessage(deliver(order)));

function deliver({ number, main, inputs, createdAt }: Order): Delivery {
  try {
    const document = compile(main, inputs);
    const pages = document.numOfPages;
    if (createdAt === undefined) return { number, pages, bytes: new Uint8Array() };
    const pdf = typst.pdf(document, { pdfStandard: "ua-1", creationTimestamp: createdAt });
    return { number, pages, bytes: new Uint8Array(pdf) };
  } catch (error) {
    return { number, problem: String(error) };
  } finally {
    // The compiler remembers every document it made; what ten later ones did not use may go.
    typst.evictCache(10);
  }
}

function compile(main: string, inputs: Record<string, string>): NodeTypstDocument {
  const result = typst.compile({ mainFileContent: main, inputs });
  if (result.result) return result.result;
  const problems = result.takeDiagnostics()?.shortDiagnostics as { message?: string }[] | undefined;
  throw new Error(problems?.map(({ message }) => message ?? "?").join("; ") ?? "unknown");
}
