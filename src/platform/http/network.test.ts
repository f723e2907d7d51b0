import { Hono } from "hono";
import { expect, test } from "vitest";
import { networkOf } from "./network.js";

async function network(remoteAddress: string, told: string | undefined, trustProxy?: boolean) {
  const app = new Hono();
  app.get("/", (c) => c.text(networkOf(c, trustProxy === undefined ? {} : { trustProxy })));
  const headers = told === undefined ? undefined : { "x-forwarded-for": told };
  const env = { incoming: { socket: { remoteAddress } } };
  return (await app.request("/", headers ? { headers } : {}, env)).text();
}

test("a header that anybody can write is not believed", async () => {
  expect(await network("10.0.0.1", "1.2.3.4")).toBe("10.0.0.1");
  expect(await network("10.0.0.1", "1.2.3.4", false)).toBe("10.0.0.1");
});

test("a proxy of our own is, for the address that it adds itself", async () => {
  expect(await network("10.0.0.1", "6.6.6.6, 1.2.3.4", true)).toBe("1.2.3.4");
  expect(await network("10.0.0.1", undefined, true)).toBe("10.0.0.1");
});

test.each([
  ["::ffff:10.0.0.1", "10.0.0.1"],
  ["2001:db8:1:2:a:b:c:d", "2001:0db8:0001:0002"],
  ["2001:DB8:1:2::1", "2001:0db8:0001:0002"],
  ["2001:db8::1", "2001:0db8:0000:0000"],
  ["fe80::1%eth0", "fe80:0000:0000:0000"],
  ["::1", "0000:0000:0000:0000"],
])("%s is of network %s", async (address, expected) => {
  expect(await network(address, undefined)).toBe(expected);
});
