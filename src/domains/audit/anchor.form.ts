import { z } from "zod";
import type { Anchor } from "./anchor.types.js";

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const anchorSchema = z.object({
  number: z.number().int().positive(),
  at: z.iso.datetime(),
  previous: z.union([hex, z.literal("")]),
  chains: z.number().int().nonnegative(),
  root: hex,
  months: z.array(z.string()),
  grown: z.array(z.tuple([z.uuid(), z.number().int().positive(), hex])),
  keyId: z.string(),
  seal: hex,
});

/** A line of the file of anchors; undefined when it is none. */
export function anchorOf(line: string): Anchor | undefined {
  try {
    return anchorSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
