import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export type Migration = { name: string; sql: string; sha256: string };

/** The same folder from src/ and from dist/: both lie one level below the project. */
export const migrationsFolder = fileURLToPath(new URL("../../../migrations/", import.meta.url));

const fileName = /^(\d{4})-[a-z0-9-]+\.sql$/;

export function readMigrations(folder = migrationsFolder): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => fileName.test(name))
    .sort();
  names.forEach((name, index) => {
    if (name.slice(0, 4) === names[index - 1]?.slice(0, 4)) {
      throw new Error(
        `Two migrations have number ${name.slice(0, 4)}: ${names[index - 1]} and ${name}.`,
      );
    }
  });
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), "utf8");
    return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
  });
}
