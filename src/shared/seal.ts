import { createHash, createHmac, timingSafeEqual } from "node:crypto";

type Part = string | Buffer;

export function sha256(...parts: readonly Part[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** A hash that only somebody with the secret can make (HMAC-SHA-256, RFC 2104). */
export function seal(secret: Buffer, ...parts: readonly Part[]): Buffer {
  const hash = createHmac("sha256", secret);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Takes as long whether they differ or not. */
export function sameBytes(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
