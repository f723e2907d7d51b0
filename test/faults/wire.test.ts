import { serve, type ServerType } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appOn, noDatabase } from "../support/variant.js";

/** What a library would never send: these words go over a socket of our own. */
let server: ServerType;

beforeAll(async () => {
  const { hono } = appOn(noDatabase);
  server = await new Promise<ServerType>((resolve) => {
    const listening = serve({ fetch: hono.fetch, port: 0, hostname: "127.0.0.1" }, () =>
      resolve(listening),
    );
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function send(...lines: string[]): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => (answer += text));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
    socket.write([...lines, "Host: localhost", "Connection: close", "", ""].join("\r\n"));
  });
}

describe("on the wire", () => {
  test("TRACE does not exist and repeats nothing", async () => {
    const answer = await send("TRACE / HTTP/1.1", "X-Secret: geheim-42");
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain("geheim-42");
  });

  test.each([
    [["Content-Length: 5", "Transfer-Encoding: chunked"]],
    [["Content-Length: 5", "Content-Length: 6"]],
    [["Transfer-Encoding: chunked, identity"]],
    [["X-One : two"]],
  ])("a message with two ends is refused: %j", async (headers) => {
    expect(await send("POST /aanmelden HTTP/1.1", ...headers)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("headers without an end are refused", async () => {
    const answer = await send("GET /gezond HTTP/1.1", `X-Long: ${"a".repeat(20_000)}`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.each([
    ["/gezond", "application/json"],
    ["/bestaat-niet", "text/html; charset=UTF-8"],
  ])("%s says what it is: %s", async (path, type) => {
    expect((await send(`GET ${path} HTTP/1.1`)).toLowerCase()).toContain(
      `content-type: ${type.toLowerCase()}`,
    );
  });
});
