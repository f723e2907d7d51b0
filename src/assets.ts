import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "hono";
import { getMimeType } from "hono/utils/mime";
import { projectFolder } from "./platform/config/project-folder.js";
import type { Router } from "./platform/http/router.js";

export type Assets = {
  css: string;
  js: string;
  icon: string;
  /** What changes an open page into a newer one; only fetched by a page that hears of a change. */
  morph?: string;
};

const folder = join(projectFolder, "public");

export function readAssets(): Assets {
  return JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")) as Assets;
}

/** Style, script, fonts and mark. Their names change with their content, so they are kept for ever. */
export function assetRoutes(router: Router): void {
  router.raw({
    method: "GET",
    path: "/assets/:name",
    access: { kind: "public" },
    audit: "asset",
    handle: (c: Context) => {
      const name = c.req.param("name") ?? "";
      if (!/^[\w.-]+$/.test(name) || name.startsWith(".")) return c.notFound();
      try {
        const bytes = new Uint8Array(readFileSync(join(folder, name)));
        return c.body(bytes, 200, {
          "content-type": getMimeType(name) ?? "application/octet-stream",
          "cache-control": "public, max-age=31536000, immutable",
        });
      } catch {
        return c.notFound();
      }
    },
  });
}
