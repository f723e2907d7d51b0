import { randomBytes } from "node:crypto";
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A secret of our own that is made once: for trying the product out. Readable by nobody else, and
 * linked into place when complete, so that two processes that start together get the same one.
 */
export function secretIn(path: string): Buffer {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  return read(path) ?? make(path);
}

function make(path: string): Buffer {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, "wx", 0o600);
  writeSync(file, randomBytes(32).toString("base64"));
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  const made = read(path);
  if (!made) throw new Error(`The secret in ${path} could not be made.`);
  return made;
}

function read(path: string): Buffer | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw error;
  }
  const secret = Buffer.from(text, "base64");
  if (secret.length !== 32) throw new Error(`The secret in ${path} is damaged.`);
  return secret;
}
