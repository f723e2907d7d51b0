import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let driver: string;
let page: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  driver = await app.people.person("Rik");
  await app.people.seat(table.dossierId, driver, "vervoerder");
  const coordinator = await app.people.person("Carla");
  await app.people.member(coordinator, table.school, "coordinator");
  page = `/dossiers/${table.dossierId}/wie-ziet-wat`;
});
afterAll(() => app.close());

test("[J1 part] a parent reads who sees what and why, coordinators too", async () => {
  const { text, html } = await (await app.browserOf(table.mother)).get(page);
  expect(text).toContain("Ziet niet: school en loopbaan, gezin en thuis");
  expect(text).toContain("eigen keuze: wie, waar en hoe je het kind benadert");
  expect(text).toContain("intern begeleider en regisseur");
  expect(text).toContain("Carla Voorbeeld");
  expect(text).toContain("Ziet hetzelfde als de intern begeleider");
  expect(html).not.toContain("/rechten");
});

test("[J1 part] the list says who at the table does not see it", async () => {
  const { text } = await (
    await app.browserOf(table.mother)
  ).get(`/dossiers/${table.dossierId}/mensen`);
  expect(text).toContain("behalve Rik Voorbeeld (vervoerder)");
});

test("[J1 part] who may not see the people sees only their own line", async () => {
  const { text } = await (await app.browserOf(driver)).get(page);
  expect(text).toContain("U ziet hier alleen uzelf");
  expect(text).toContain("Rik Voorbeeld");
  expect(text).not.toContain("Marieke");
  expect(text).not.toContain("Carla");
});

test("is not there for a stranger", async () => {
  expect((await (await app.browserOf(table.stranger)).get(page)).status).toBe(404);
});

test("[J1 part] the matrix is a table for professionals, with the ground of each row", async () => {
  const { text, page: html } = await (await app.browserOf(table.els)).get("/rechten");
  expect(html.querySelectorAll("tbody tr")).toHaveLength(18);
  expect(text).toContain("WPO 18a lid 13: alleen voor eigen taken");
  expect((await (await app.browserOf(table.mother)).get("/rechten")).status).toBe(404);
});
