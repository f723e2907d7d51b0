import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { testApp, type TestApp } from "../support/app.js";
import { openSession } from "../../src/domains/identity/index.js";

type Json = Record<string, unknown>;
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/data/ldv/${name}`, import.meta.url), "utf8")) as Json;

/** The schemas of the OpenAPI of the standard itself, with its references made local. */
const openapi = read("lezen-extensie-openapi-1.1.0.json") as {
  components: { schemas: Record<string, Json> };
  paths: Record<string, Json>;
};
const definitions = {
  ...openapi.components.schemas,
  Attributes: read("lezen-extensie-attributes.schema.json"),
  // The file that the OpenAPI points at is RFC 9457.
  Nlgovproblem: {
    type: "object",
    required: ["title", "status"],
    properties: { title: { type: "string" }, status: { type: "integer" } },
  },
};
function schemaOf(name: string): z.ZodType {
  const text = JSON.stringify({ $ref: `#/$defs/${name}`, $defs: definitions });
  const local = text.replaceAll("#/components/schemas/", "#/$defs/");
  return z.fromJSONSchema(JSON.parse(local) as z.core.JSONSchema.JSONSchema);
}

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let officer: string;
beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const person = await app.people.person("Petra");
  await app.people.member(person, table.school, "privacyfunctionaris");
  officer = await openSession(app.database, person, "demonstration");
  const els = await app.browserOf(table.els);
  for (const path of ["afspraken", "plan", "mensen"])
    await els.get(`/dossiers/${table.dossierId}/${path}`);
  const mother = await app.browserOf(table.mother);
  await mother.get(`/dossiers/${table.dossierId}/plan`);
});
afterAll(() => app.close());

async function ask(question: unknown, token: string | undefined = officer, at = table.school) {
  const response = await app.router.hono.request(
    `http://localhost/api/ldv/v1/organisaties/${at}/processing-activities`,
    {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `sessie=${token}` },
      body: typeof question === "string" ? question : JSON.stringify(question),
    },
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

const listOf = (text: string) =>
  (JSON.parse(text) as { processingActivities: (Json & { attributes: Json })[] })
    .processingActivities;

describe("the LDV read API", () => {
  test("[J4] answers as its OpenAPI says, with what people of the organisation did", async () => {
    const { status, headers, text } = await ask({ "dpl.core.data_subject_id": table.dossierId });
    expect(status).toBe(200);
    expect(headers.get("api-version")).toBe("1.1.0");
    expect(schemaOf("ListProcessingActivities").safeParse(JSON.parse(text)).error).toBeUndefined();
    // The names in the attributes are checked as well, and each value against its own rule.
    for (const { attributes } of listOf(text)) {
      expect(schemaOf("Attributes").safeParse(attributes).error).toBeUndefined();
      expect(attributes["dpl.core.data_subject_id"]).toBe(table.dossierId);
    }
    expect(listOf(text).map(({ name }) => name)).toEqual([
      "agreements-read",
      "plan-read",
      "people-read",
    ]);
  });

  test("[J4] the check on the answer is a check: something else is refused", () => {
    const list = schemaOf("ListProcessingActivities");
    expect(list.safeParse({ processingActivities: [{ name: "x" }] }).success).toBe(false);
    expect(list.safeParse({}).success).toBe(false);
  });

  test("[J4] narrows by trace, time and activity", async () => {
    const [first] = listOf((await ask({ "dpl.core.data_subject_id": table.dossierId })).text);
    const trace = await ask({ traceId: first?.traceId });
    expect(listOf(trace.text)).toHaveLength(1);
    expect(listOf((await ask({ startTime: "2027-01-01T00:00:00Z" })).text)).toEqual([]);
    expect(listOf((await ask({ endTime: "2027-01-01T00:00:00Z" })).text).length).toBeGreaterThan(2);
    const school = {
      "dpl.core.processing_activity_id": "urn:eenplan:verwerkingsactiviteit:support-at-school",
    };
    expect(listOf((await ask(school)).text)).toHaveLength(3);
    expect(listOf((await ask({ "dpl.core.data_subject_id_type": "BSN" })).text)).toEqual([]);
    expect(
      listOf((await ask({ "dpl.core.foreign_operation.processor": "https://x.test" })).text),
    ).toEqual([]);
  });

  test.each([{}, { onbekend: 1 }, { traceId: "x" }, { startTime: "gisteren" }, "geen json", "[]"])(
    "[J4] %j is no question: 400 with a problem",
    async (question) => {
      const { status, headers, text } = await ask(question);
      expect(status).toBe(400);
      expect(headers.get("content-type")).toContain("application/problem+json");
      expect(schemaOf("Nlgovproblem").safeParse(JSON.parse(text)).success).toBe(true);
      expect(text).not.toContain("gisteren");
    },
  );

  test("[J4] nobody signed in: 401; not the privacy officer there: it is not there", async () => {
    const nobody = await ask({ traceId: "x" }, "geen-sessie");
    expect([nobody.status, nobody.headers.get("content-type")]).toEqual([
      401,
      "application/problem+json",
    ]);
    const els = await openSession(app.database, table.els, "demonstration");
    expect((await ask({}, els)).status).toBe(404);
    expect((await ask({}, officer, table.elsewhere)).status).toBe(404);
  });

  test("[J4] looking in the log is written as well, in the chain of the organisation", async () => {
    const rows = await app.store.ownerQuery(
      "select name, act, method from audit_entry where dossier_id = $1 order by seq desc limit 1",
      [table.school],
    );
    expect(rows).toEqual([{ name: "logbook-read-by-api", act: "read", method: "POST" }]);
  });
});

describe("the fields of NEN 7513", () => {
  const fields = read("nen7513-velden.json") as {
    mapping_logboek: Json;
    resource: string[];
    "dpl.nen7513.users": string[];
    "dpl.nen7513.participants": string[];
    overig: string[];
  };
  const doc = readFileSync(new URL("../../docs/security/audit.md", import.meta.url), "utf8");
  const told = (name: string) => doc.includes(`\`${name}\``);

  test("[J4] each stands in docs/security/audit.md: where it comes from, or why it is left out", () => {
    const names = [
      ...Object.keys(fields.mapping_logboek),
      ...fields.resource,
      "dpl.nen7513.eventTypeCode",
      ...fields["dpl.nen7513.users"],
      ...fields["dpl.nen7513.participants"],
      ...fields.overig,
    ];
    expect(names.filter((name) => !told(name))).toEqual([]);
    expect(told("dpl.nen7513.geplant")).toBe(false);
  });

  test("[J4] and is in the answer, unless the document says that it is left out", async () => {
    const [one] = listOf((await ask({ "dpl.core.data_subject_id": table.dossierId })).text);
    const attributes = one?.attributes ?? {};
    const resource = one?.resource ?? {};
    const inAnswer = new Set([
      ...Object.keys(attributes),
      ...Object.keys((resource as { attributes: Json }).attributes),
      ...Object.keys((attributes["dpl.nen7513.users"] as Json[])[0] ?? {}),
      ...Object.keys((attributes["dpl.nen7513.participants"] as Json[])[0] ?? {}),
    ]);
    const asked = [
      ...fields.resource,
      ...fields["dpl.nen7513.users"],
      ...fields["dpl.nen7513.participants"],
      ...fields.overig,
    ];
    const leftOut = asked.filter((name) => !inAnswer.has(name));
    const notSaid = leftOut.filter((name) => !new RegExp(`\`${name}\`[^\n]*left out`).test(doc));
    expect(notSaid).toEqual([]);
  });
});
