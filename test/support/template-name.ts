import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { readMigrations } from "../../src/platform/db/migration-files.js";

const platform = fileURLToPath(new URL("../../src/platform/db/", import.meta.url));

/** Another migration, or another way to prepare a database, asks for another template. */
export function templateName(): string {
  const hash = createHash("sha256");
  for (const { name, sha256 } of readMigrations()) hash.update(`${name} ${sha256}\n`);
  for (const name of ["bootstrap.ts", "install-jobs.ts", "migrate.ts"]) {
    hash.update(readFileSync(join(platform, name)));
  }
  return `eenplan_template_${hash.digest("hex").slice(0, 12)}`;
}
