import { z } from "zod";

declare const kindOfRecord: unique symbol;

/** The key of one kind of record, such as `Id<"goal">`: a lower-case UUID that fits nowhere else. */
export type Id<Kind extends string> = string & { readonly [kindOfRecord]: Kind };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const counterBits = 30n;

// One counter for all milliseconds: requests with different clocks may take turns and each still
// sees its own ids go up. It starts in the lower half, so the first wrap is 500 million ids away.
let counter = BigInt(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >> 3n;

/**
 * A new key: UUID version 7 (RFC 9562, section 6.2 method 1): 48 bits of milliseconds, a counter
 * of 30 bits, 44 random bits. Ids of the same millisecond sort in the order in which they were made.
 */
export function newId<Kind extends string>(now: Date = new Date()): Id<Kind> {
  const milliseconds = now.getTime();
  if (!(milliseconds >= 0 && milliseconds < 2 ** 48)) throw new RangeError("no time for an id");
  counter = (counter + 1n) & ((1n << counterBits) - 1n);
  const random = crypto.getRandomValues(new Uint16Array(3));
  const tail = random.reduce((bits, part) => (bits << 16n) | BigInt(part), 0n) & ((1n << 44n) - 1n);
  const bits =
    (BigInt(milliseconds) << 80n) |
    (7n << 76n) |
    ((counter >> 18n) << 64n) |
    (2n << 62n) |
    ((counter & 0x3ffffn) << 44n) |
    tail;
  const hex = bits.toString(16).padStart(32, "0");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") as Id<Kind>;
}

/** Whether a text is a key as we write it: a lower-case UUID of any version. */
export function isId(text: unknown): text is Id<string> {
  return typeof text === "string" && uuid.test(text);
}

/** The zod schema of a key. Issue messages: "required" (no text at all), "not-an-id". */
export function idSchema<Kind extends string>() {
  return z
    .string("required")
    .regex(uuid, "not-an-id")
    .transform((text) => text as Id<Kind>);
}
