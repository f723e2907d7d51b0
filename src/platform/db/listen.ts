import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Log } from "../log/log.js";
import type { Connection } from "./connection.js";

export type Listener = {
  /** What was told, by channel; only a key, never a fact. */
  onMessage(channel: string, payload: string): void;
  /** Listening began anew: what was told in between was missed. */
  onGap(): void;
};

const firstWait = 250;
const longestWait = 10_000;

/**
 * Keeps one connection open on which PostgreSQL tells what was committed elsewhere (LISTEN). When it is
 * lost it is made again, later and later. Gives how to stop. Not through a pool that shares connections
 * between transactions: nothing would be heard there.
 */
export function listenTo(
  connection: Connection,
  channels: readonly string[],
  listener: Listener,
  log: Log,
): () => Promise<void> {
  const state: { client?: pg.Client; stopped: boolean } = { stopped: false };
  const stopping = new AbortController();
  const listening = (async () => {
    for (let wait = firstWait; !state.stopped; wait = Math.min(2 * wait, longestWait)) {
      const lost = await once(connection, channels, listener, state).catch((error: unknown) => {
        log.warn("listening-failed", { error });
        return false;
      });
      if (lost) wait = firstWait;
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    state.stopped = true;
    stopping.abort();
    await state.client?.end().catch(() => undefined);
    await listening;
  };
}

/** Listens until the connection is lost; true when it had been made. */
async function once(
  connection: Connection,
  channels: readonly string[],
  listener: Listener,
  state: { client?: pg.Client; stopped: boolean },
): Promise<boolean> {
  const client = new pg.Client({ ...connection, keepAlive: true });
  const ended = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
  });
  client.on("notification", ({ channel, payload = "" }) => listener.onMessage(channel, payload));
  state.client = client;
  await client.connect();
  for (const channel of channels) await client.query(`listen ${channel}`);
  listener.onGap();
  if (state.stopped) await client.end().catch(() => undefined);
  await ended;
  await client.end().catch(() => undefined);
  return true;
}
