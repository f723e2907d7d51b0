import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSchema } from "../../scripts/schema/describe-schema.js";
import { schemaFile, typesFile } from "../../scripts/schema/places.js";
import { tableTypes } from "../../scripts/schema/table-types.js";
import { testDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const advice = "differs from the migrations: run `npm run db:generate` and commit the outcome";

test("migrations/schema.sql is what the migrations make", async () => {
  const fresh = await describeSchema(database.connections.admin);
  expect(readFileSync(schemaFile, "utf8"), `schema.sql ${advice}`).toBe(fresh);
});

test("the types of the tables are what the migrations make", async () => {
  const fresh = await tableTypes(database.connections.admin);
  expect(readFileSync(typesFile, "utf8"), `schema.generated.ts ${advice}`).toBe(fresh);
});
