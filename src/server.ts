import { serve, type ServerType } from "@hono/node-server";
import { readAssets } from "./assets.js";
import { trailFor } from "./audit.js";
import { createApp } from "./app.js";
import type { PreparedDatabase } from "./database.js";
import type { Clock } from "./platform/clock/clock.js";
import type { Config } from "./platform/config/config.js";
import { openDatabase } from "./platform/db/transaction.js";
import { startLive } from "./platform/live/live.js";
import { readiness } from "./platform/db/readiness.js";
import type { Log } from "./platform/log/log.js";

/** Starts listening; gives how to stop: no new requests, the present ones get their answer. */
export async function createServer(
  config: Config,
  { appPool, connections }: PreparedDatabase,
  clock: Clock,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const live = startLive(connections.app, log);
  const { hono } = createApp({
    live: live.hub,
    database: openDatabase(appPool, clock, trailFor(config, log)),
    clock,
    log,
    secure: config.http.baseUrl.protocol === "https:",
    trustProxy: config.http.trustProxy,
    demo: config.demo,
    assets: readAssets(),
    readiness: () => readiness(appPool),
  });
  const { port, host } = config.http;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const listening = serve({ fetch: hono.fetch, port, hostname: host }, () => resolve(listening));
    listening.on("error", reject);
  });
  return {
    async stop() {
      // First the pages that listen: they would keep the server open.
      await live.stop();
      await close(server);
    },
  };
}

function close(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Idle connections of browsers would otherwise keep us waiting.
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  return closed;
}
