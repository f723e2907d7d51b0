import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  statSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  type Programs,
  packageFolder,
  packageVersion,
  programsCopied,
  programsInPlace,
} from "./programs.js";
import { type ServerUser, serverUser } from "./server-user.js";

export type Places = {
  /** Holds the lock and the server's log; ours. */
  base: string;
  data: string;
  socket: string;
  logFile: string;
  lockFile: string;
  programs: Programs;
  user: ServerUser | undefined;
};

/** The longest path a unix socket may have is about 104 characters, with its file name in it. */
const longestSocketFolder = 88;

/**
 * Decides where everything lives and makes the folders. As root, without a folder of choice, all of
 * it goes outside the project: a project under a closed folder must work for the server's user too.
 */
export function preparePlaces(dataDir: string | undefined, projectDir: string): Places {
  const user = serverUser();
  const packaged = packageFolder();
  const version = packageVersion(packaged);
  const base = dataFolder(dataDir, projectDir);
  if (user) refuseUnreachable(base);
  const data = join(base, `pg${version.split(".")[0] ?? ""}`);
  const socket = socketFolder(base);
  makeFolder(socket, 0o700, user);
  const programs = user
    ? programsCopied(packaged, join(systemFolder(), "programs", version))
    : programsInPlace(packaged);
  return {
    base,
    data,
    socket,
    logFile: join(base, "postgres.log"),
    lockFile: join(base, "owner.json"),
    programs,
    user,
  };
}

/** The folder for what the product keeps beside its database; the same as that of a database of our own. */
export function dataFolder(dataDir: string | undefined, projectDir = process.cwd()): string {
  const user = serverUser();
  const base = dataDir ? resolve(dataDir) : defaultBase(projectDir, user);
  makeFolder(base, user ? 0o755 : 0o700, undefined);
  return base;
}

function defaultBase(projectDir: string, user: ServerUser | undefined): string {
  return user ? join(systemFolder(), shortHash(resolve(projectDir))) : join(projectDir, ".data");
}

function systemFolder(): string {
  const chosen = [join("/var/lib", "eenplan"), join(tmpdir(), "eenplan-system")];
  for (const folder of chosen) {
    try {
      makeFolder(folder, 0o755, undefined);
      accessSync(folder, constants.W_OK);
      if (!closedFolderAbove(folder)) return folder;
    } catch {
      // Read-only or not ours: the next one.
    }
  }
  throw new Error(`The database needs a folder that every user can reach: ${chosen.join(" or ")}.`);
}

function socketFolder(base: string): string {
  const near = join(base, "run");
  if (Buffer.byteLength(near) <= longestSocketFolder) return near;
  return join(tmpdir(), `eenplan-${userInfo().uid}-${shortHash(base)}`);
}

/**
 * Makes a folder of ours, or takes the one that is there if it is really a folder and really ours: in
 * a shared temporary folder somebody else could have put a trap in its place.
 */
function makeFolder(path: string, mode: number, user: ServerUser | undefined): void {
  mkdirSync(path, { recursive: true, mode });
  const found = lstatSync(path);
  const ourselves = process.getuid?.();
  const owners = [ourselves, user?.uid];
  if (!found.isDirectory() || (ourselves !== undefined && !owners.includes(found.uid))) {
    throw new Error(`The folder ${path} belongs to somebody else. Remove it or choose another.`);
  }
  chmodSync(path, mode);
  if (user) chownSync(path, user.uid, user.gid);
}

function refuseUnreachable(base: string): void {
  const closed = closedFolderAbove(base);
  if (!closed) return;
  throw new Error(
    `The database cannot run in ${base}: it runs as the user "nobody", and ${closed} is closed to it. ` +
      "Choose another EENPLAN_DATA_DIR or leave it out.",
  );
}

function closedFolderAbove(path: string): string | undefined {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return folder;
  }
  return undefined;
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
