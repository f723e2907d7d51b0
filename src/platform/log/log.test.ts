import { describe, expect, test } from "vitest";
import { createLog, type LogFields } from "./log.js";

function logged(write: (log: ReturnType<typeof createLog>) => void, pretty = false): string {
  let text = "";
  write(createLog({ pretty, write: (line) => (text += line) }));
  return text;
}

describe("the log", () => {
  test("says what happened, in one line of JSON", () => {
    const line = logged((log) =>
      log.info("http.request", { method: "GET", status: 200, durationMs: 1.26 }),
    );
    expect(JSON.parse(line)).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      event: "http.request",
      method: "GET",
      status: 200,
      durationMs: 1.3,
    });
  });

  test("keeps out every field that is not on the list", () => {
    const fields = { name: "Sem de Vries", url: "/zoek?q=Sem", status: 200 } as LogFields;
    expect(logged((log) => log.info("http.request", fields))).not.toMatch(/Sem/);
  });

  test("keeps out texts that do not look like a pattern or a number", () => {
    expect(logged((log) => log.info("http.request", { route: "/zoek?q=Sem Vries" }))).not.toMatch(
      /Sem/,
    );
    expect(logged((log) => log.info("Sem was here"))).toMatch(/unnamed-event/);
  });

  test.each([false, true])("never says what an error says, only where (pretty: %s)", (pretty) => {
    const error = Object.assign(
      new Error("Key (bsn)=(123456782) exists\n at Sem (x:1:1) de Vries"),
      {
        code: "23505",
        detail: "123456782",
      },
    );
    const text = logged((log) => log.error("http.failed", { error }), pretty);
    expect(text).toMatch(/23505/);
    expect(text).toMatch(/log\.test\.ts:\d+/);
    expect(text).not.toMatch(/123456782|Vries|\bexists\b/);
  });

  test("at a terminal a line is short", () => {
    const text = logged((log) => log.warn("database.restarting", { attempt: 2 }), true);
    expect(text).toMatch(/^\d\d:\d\d:\d\d warn {2}database\.restarting {2}attempt=2\n$/);
  });
});
