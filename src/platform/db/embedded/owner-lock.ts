import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { processStart } from "./running-process.js";

type Owner = { pid: number; started: string };

/**
 * One process looks after the server of a data folder; the others only use it. Returns whether we
 * are that process now. A lock left behind by a killed process is taken over.
 */
export function takeOwnership(lockFile: string): boolean {
  const mine: Owner = { pid: process.pid, started: processStart(process.pid) ?? "" };
  const draft = `${lockFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    // A link either appears complete or fails because the lock exists: no half-written lock.
    if (link(draft, lockFile)) return true;
    const content = read(lockFile);
    if (content !== undefined && isHeld(content)) return false;
    if (content !== undefined) removeStale(lockFile, content);
    return link(draft, lockFile);
  } finally {
    rmSync(draft, { force: true });
  }
}

export function releaseOwnership(lockFile: string): void {
  const content = read(lockFile);
  if (content !== undefined && parse(content)?.pid === process.pid)
    rmSync(lockFile, { force: true });
}

/** Whether a living process looks after the server now. */
export function isOwned(lockFile: string): boolean {
  const content = read(lockFile);
  return content !== undefined && isHeld(content);
}

function isHeld(content: string): boolean {
  const owner = parse(content);
  return owner !== undefined && processStart(owner.pid) === owner.started;
}

/** Between reading and removing, another process may have put its own fresh lock there. */
function removeStale(lockFile: string, stale: string): void {
  const aside = `${lockFile}.stale.${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return;
  }
  if (read(aside) !== stale) link(aside, lockFile);
  rmSync(aside, { force: true });
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function parse(content: string): Owner | undefined {
  try {
    return JSON.parse(content) as Owner;
  } catch {
    return undefined;
  }
}
