import type { WebKit } from "./kit.js";
import type { Router } from "./router.js";

export type Readiness = { database: boolean; migrations: boolean; jobs: boolean };

/** For whoever looks after the servers: alive, and ready to answer people. */
export function healthRoutes(
  router: Router,
  kit: Pick<WebKit, "log">,
  readiness: () => Promise<Readiness>,
): void {
  const access = { kind: "public" } as const;
  router.raw({
    ...{ method: "GET", path: "/gezond", access, audit: "health" },
    handle: (c) => c.json({ status: "gezond" }),
  });
  router.raw({
    ...{ method: "GET", path: "/gezond/gereed", access, audit: "health" },
    async handle(c) {
      const parts = await readiness().catch((error: unknown) => {
        kit.log.warn("not-ready", { error });
        return { database: false, migrations: false, jobs: false };
      });
      const ready = Object.values(parts).every(Boolean);
      return c.json({ status: ready ? "gereed" : "niet-gereed", ...parts }, ready ? 200 : 503);
    },
  });
}
