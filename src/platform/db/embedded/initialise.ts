import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Places } from "./places.js";

/**
 * Makes the data folder the first time. It is built beside its place and renamed when complete, so
 * that an interrupted first start leaves nothing half done.
 */
export async function initialise(places: Places): Promise<void> {
  if (existsSync(join(places.data, "PG_VERSION"))) return;
  const draft = `${places.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (places.user) chownSync(draft, places.user.uid, places.user.gid);
  const settings = [
    "-D",
    draft,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--no-instructions",
  ];
  // Dutch alphabetical order, the same on every machine because ICU comes with the programs.
  const language = ["--locale=C", "--locale-provider=icu", "--icu-locale=nl"];
  try {
    await promisify(execFile)(places.programs.initdb, [...settings, ...language, "--no-sync"], {
      cwd: draft,
      ...places.user,
    });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(
      `The database could not be prepared in ${places.data}. ${stderr ?? ""}`.trim(),
      {
        cause: error,
      },
    );
  }
  // There is no network address at all, so only this one kind of connection exists.
  writeFileSync(join(draft, "pg_hba.conf"), "local all all trust\n");
  renameSync(draft, places.data);
}
