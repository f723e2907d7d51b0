import { describe, expect, test } from "vitest";
import { ConfigRefused, readConfig } from "./config.js";

function problems(env: Record<string, string>, args: string[] = []): readonly string[] {
  try {
    readConfig(env, args);
    return [];
  } catch (error) {
    if (error instanceof ConfigRefused) return error.problems;
    throw error;
  }
}

describe("settings", () => {
  test("nothing set: everything on one machine, with the demonstration", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ role: "all", demo: true, http: { port: 3000 } });
    expect(config.http.baseUrl.href).toBe("http://localhost:3000/");
  });

  test("an empty variable is the same as none", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " }).database.databaseUrl).toBeUndefined();
  });

  test("the role on the command line wins", () => {
    expect(readConfig({ EENPLAN_ROLE: "web" }, ["worker"]).role).toBe("worker");
  });

  test("in production there is no demonstration", () => {
    const env = {
      ...{ NODE_ENV: "production", BASE_URL: "https://eenplan.example.nl" },
      AUDIT_KEY: Buffer.alloc(32).toString("base64"),
    };
    expect(readConfig(env).demo).toBe(false);
    expect(problems({ ...env, EENPLAN_DEMO: "on" })[0]).toMatch(/^EENPLAN_DEMO cannot be on/);
  });

  test.each([
    [{ PORT: "many" }, "PORT must be a number."],
    [{ PORT: "70000" }, "PORT must be between 0 and 65535."],
    [{ BASE_URL: "eenplan" }, "BASE_URL must look like https://eenplan.example.nl."],
    [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL must look like postgres://"],
    [{ SMTP_URL: "mail" }, "SMTP_URL must look like smtp://"],
    [{ EENPLAN_DEMO: "maybe" }, "EENPLAN_DEMO must be on or off."],
    [{ EENPLAN_ROLE: "boss" }, "EENPLAN_ROLE must be one of web, worker, migrate, all."],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be debug, info, warn or error."],
    [{ DATABASE_APP_URL: "postgres://a/b" }, "DATABASE_APP_URL says nothing without DATABASE_URL."],
    [
      { NODE_ENV: "production", AUDIT_KEY: Buffer.alloc(32).toString("base64") },
      "BASE_URL is needed when NODE_ENV is production",
    ],
    [
      { NODE_ENV: "production", BASE_URL: "https://eenplan.example.nl" },
      "AUDIT_KEY is needed when NODE_ENV is production",
    ],
    [{ AUDIT_KEY: "geheim" }, "AUDIT_KEY must be 32 random bytes in base64"],
    [{ AUDIT_OLD_KEYS: "a" }, "AUDIT_OLD_KEYS.0 must be 32 random bytes in base64"],
  ])("%j is refused by name", (env: Record<string, string>, message) => {
    expect(problems(env)).toEqual([expect.stringContaining(message)]);
  });

  test("all problems are told at once", () => {
    expect(problems({ PORT: "x", LOG_LEVEL: "x" })).toHaveLength(2);
  });
});
