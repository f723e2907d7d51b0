import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../../test/support/database.js";
import { bootstrap } from "./bootstrap.js";
import { connectionsFor, inDatabase, withClient } from "./connection.js";
import { migrate, pendingMigrations } from "./migrate.js";
import { readMigrations } from "./migration-files.js";

const file = (name: string, sha256 = name) => ({ name, sha256, sql: "" });

describe("which migrations are to be done", () => {
  const [first, second, third] = [file("0001-a.sql"), file("0002-b.sql"), file("0003-c.sql")];

  test("all in an empty database, none in one that has them", () => {
    expect(pendingMigrations([first, second], [])).toEqual([first, second]);
    expect(pendingMigrations([first, second], [first, second])).toEqual([]);
    expect(pendingMigrations([first, second, third], [first])).toEqual([second, third]);
  });

  test("a changed one is refused", () => {
    expect(() => pendingMigrations([file("0001-a.sql", "other")], [first])).toThrow(
      "0001-a.sql was changed after it was applied",
    );
  });

  test("one that came in between is refused", () => {
    expect(() => pendingMigrations([first, second, third], [first, third])).toThrow(
      "0002-b.sql comes before 0003-c.sql",
    );
  });

  test("a database from a newer version is refused", () => {
    expect(() => pendingMigrations([first], [first, second])).toThrow("does not know");
  });
});

describe("migrating", () => {
  let database: TestDatabase;
  const folder = mkdtempSync(join(tmpdir(), "eenplan-migrations-"));
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  });

  test("twice at once does everything once", async () => {
    const name = `${database.name}_fresh`;
    const fresh = inDatabase(database.connections.admin, name);
    await Promise.all([bootstrap(fresh, name), bootstrap(fresh, name)]);
    const done = await Promise.all([migrate(fresh), migrate(fresh)]);
    expect(done.flat()).toEqual(readMigrations().map((migration) => migration.name));
    await withClient(database.connections.admin, (client) =>
      client.query(`drop database ${name} with (force)`),
    );
  });

  test("a migration that fails leaves nothing behind and says where it failed", async () => {
    for (const { name, sql } of readMigrations()) writeFileSync(join(folder, name), sql);
    writeFileSync(join(folder, "9999-broken.sql"), "create table half ();\nselect from nowhere;\n");
    await expect(migrate(database.connections.admin, folder)).rejects.toThrow(
      /9999-broken\.sql failed: relation "nowhere" does not exist \(line 2\)/,
    );
    expect(await database.ownerQuery("select to_regclass('half') as half")).toEqual([
      { half: null },
    ]);
  });
});

describe("the job queue", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  async function asRole(role: string, sql: string): Promise<unknown[]> {
    const client = await database.appPool.connect();
    try {
      await client.query(`begin; set local role ${role}`);
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  test.each(["eenplan_person", "eenplan_system"])(
    "%s puts a job in, and reads none",
    async (role) => {
      expect(await asRole(role, "select platform_add_job('mail', '{}')")).toHaveLength(1);
      await expect(asRole(role, "select from graphile_worker._private_jobs")).rejects.toThrow(
        "permission denied",
      );
    },
  );

  test("who is signing in puts no job in", async () => {
    await expect(
      asRole("eenplan_signing_in", "select platform_add_job('mail', '{}')"),
    ).rejects.toThrow("permission denied");
  });
});

describe("connections", () => {
  test("with one address, the application starts without the rights of that address", () => {
    const { admin, app } = connectionsFor({ databaseUrl: "postgres://boss@host/eenplan" });
    expect(admin).toEqual({ connectionString: "postgres://boss@host/eenplan" });
    expect(app).toMatchObject({ options: "-c role=eenplan_app" });
  });

  test("addresses of their own are used as they are", () => {
    const { app } = connectionsFor({ databaseUrl: "postgres://a/x", appUrl: "postgres://b/x" });
    expect(app).toEqual({ connectionString: "postgres://b/x" });
  });

  test("without anything there is a clear message", () => {
    expect(() => connectionsFor({})).toThrow("neither a DATABASE_URL");
  });
});
