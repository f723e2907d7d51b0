import type { Context } from "hono";
import { isIPv6 } from "node:net";
import type { WebKit } from "./kit.js";

/**
 * Where a request comes from, for counting only. What the header says counts only behind a proxy of
 * our own, which adds the address that it sees itself at the end; anybody else writes there what
 * they like, and would have a new network for every try.
 */
export function networkOf(c: Context, { trustProxy = false }: Pick<WebKit, "trustProxy">): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const direct = incoming?.socket?.remoteAddress;
  const told = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return wholeNetwork(told ?? direct ?? "unknown");
}

/** One household or server has a whole /64 of IPv6 addresses: that is one network. */
function wholeNetwork(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain)) return plain;
  const [front = "", back = ""] = plain.replace(/%.*$/, "").split("::");
  const groups = front.split(":").filter(Boolean);
  const behind = back.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => "0");
  const all = plain.includes("::") ? [...groups, ...zeros, ...behind] : groups;
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().padStart(4, "0"))
    .join(":");
}
