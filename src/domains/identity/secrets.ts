import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Hash of what somebody holds: only the hash is stored, so a copy of the database opens nothing. */
export function keyOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** An address finds its account whatever capitals it was typed with. */
export function emailKey(email: string): string {
  return keyOf(`email:${email.trim().toLowerCase()}`);
}

export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

// argon2id with the parameters OWASP gives for it: 19 MiB, 2 passes, 1 lane.
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), argon);
}

// An unknown address takes as long as a wrong password: how long it takes tells nothing.
let decoy: Promise<string> | undefined;

export async function isPassword(stored: string | undefined, typed: string): Promise<boolean> {
  decoy ??= hashPassword(newSecret());
  const right = await verify(stored ?? (await decoy), typed.normalize("NFC"));
  return right && stored !== undefined;
}
