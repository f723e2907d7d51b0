import type { Context } from "hono";

/** More than any form of ours sends: an address that takes it apart would keep everybody waiting. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

const mostFields = 1000;
const longestText = 100_000;
const longestTexts = 1_000_000;

const between = { "application/x-www-form-urlencoded": "&", "multipart/form-data": "\r\n--" };

/** Counts the fields before they are taken apart: a million empty ones fit in a few megabytes. */
export async function refuseManyFields(c: Context): Promise<void> {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const separator = between[type as keyof typeof between] as string | undefined;
  if (separator === undefined) return;
  const body = Buffer.from(await c.req.arrayBuffer());
  let at = body.indexOf(separator);
  for (let count = 1; at >= 0; count++) {
    if (count > mostFields) throw new TooLarge();
    at = body.indexOf(separator, at + 1);
  }
}

/** No text that a person types is this long; what looks for patterns in it must not have to try. */
export function refuseLongTexts(texts: readonly string[]): void {
  let total = 0;
  for (const { length } of texts) {
    total += length;
    if (length > longestText || total > longestTexts) throw new TooLarge();
  }
}
