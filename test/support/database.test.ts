import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "./database.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe("a database for a test file", () => {
  test("is migrated and belongs to nobody else", async () => {
    const rows = await database.ownerQuery<{ n: number }>(
      "select count(*)::int as n from platform_migration",
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
  });

  test("gives the application no rights without an actor", async () => {
    await expect(database.appPool.query("select from platform_migration")).rejects.toThrow(
      "permission denied",
    );
  });

  test("lets nobody become the owner", async () => {
    await expect(database.appPool.query("set role eenplan_owner")).rejects.toThrow(
      "permission denied",
    );
    await expect(database.workerPool.query("set role eenplan_owner")).rejects.toThrow(
      "permission denied",
    );
  });
});
