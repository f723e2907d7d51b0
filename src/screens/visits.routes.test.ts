import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import { leaveTrail, type TrailLine } from "../../test/support/looked.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let page: string;
let intruder: string;

const left = (line: Partial<TrailLine> & { personId: string; at: string }) =>
  leaveTrail(app, { dossierId: table.dossierId, ...line });

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  page = `/dossiers/${table.dossierId}/wie-keek`;
  const els = { organisationId: table.school, role: "intern-begeleider", personId: table.els };
  // One hour of one part is one visit, however often; the refresh of an open page is told apart.
  await left({ ...els, at: "2026-11-20T13:05:00Z" });
  await left({ ...els, at: "2026-11-20T13:20:00Z", act: "change" });
  for (const minute of ["21", "22", "23"]) {
    await left({ ...els, at: `2026-11-20T13:${minute}:00Z`, automatic: true });
  }
  await left({ ...els, at: "2026-11-20T14:05:00Z", section: "agreements" });
  await left({ ...els, at: "2026-01-05T09:00:00Z", section: "needs" });
  await left({
    ...{ personId: table.stranger, organisationId: table.elsewhere, at: "2026-11-21T09:00:00Z" },
    ...{ outcome: "refused", ground: null, purpose: "unknown", section: "family" },
  });
  intruder = await app.people.person("Buurman", "Vanverder");
  await left({
    ...{ personId: intruder, at: "2026-11-21T10:00:00Z", outcome: "refused", section: null },
    ...{ ground: null, purpose: "unknown" },
  });
  await left({
    ...{ personId: table.mother, at: "2026-11-21T19:00:00Z", section: "child" },
    ...{ ground: "family", purpose: "own-dossier", role: "ouder" },
  });
});
afterAll(() => app.close());

const words = (text: string) => text.replace(/\s+/g, " ");

describe("[J3] a parent reads who looked", () => {
  test("by person, hour and part: when, where they work and what for", async () => {
    const answer = await (await app.browserOf(table.mother)).get(page);
    const text = words(answer.text);
    expect(text).toContain("2 keer gekeken");
    expect(text).toContain("Els de Wit, intern begeleider, De Beuk");
    expect(text).toContain("Gelezen en veranderd: het plan. Tussen 14:05 en 14:23, 2 keer.");
    expect(text).toContain("Waarvoor: het plan leiden.");
    expect(text).toContain("Daarbij 3 keer vanzelf, omdat de pagina open bleef staan.");
    expect(text).toContain("Gelezen: afspraken. Om 15:05.");
    expect(text).toContain("vrijdag 20 november 2026");
    expect(text).not.toContain("wat nodig is");
  });

  test("and what was stopped apart from that, a stray visitor without a name", async () => {
    const { text, page: html } = await (await app.browserOf(table.mother)).get(page);
    expect(words(text)).toContain("Wat Eenplan tegenhield");
    expect(words(text)).toContain(
      "Olaf Vreemd, De Eik Geprobeerd, niet gezien: gezin en thuis. Om 10:00.",
    );
    expect(text).toContain("Iemand die hier niet bij hoort");
    expect(text).not.toContain("Vanverder");
    const own = html.querySelectorAll("main details").map((one) => words(one.structuredText));
    expect(own.some((one) => /^Wanneer u zelf keek \(\d+\)/.test(one))).toBe(true);
  });

  test("filtered by person and time, with the choice in the address", async () => {
    const browser = await app.browserOf(table.mother);
    const all = await browser.get(`${page}?tijd=alles&wie=${table.els}`);
    expect(all.text).toContain("Gelezen: wat nodig is");
    expect(all.page.querySelector('select[name="tijd"] option[selected]')?.text).toBe("Alles");
    const nobody = await browser.get(`${page}?wie=${table.stranger}`);
    expect(nobody.text).toContain("Niemand anders heeft gekeken");
    expect((await browser.get(`${page}?wie=x&tijd=y&pagina=-1`)).status).toBe(200);
  });

  test("page by page when there is much", async () => {
    const wietske = await app.people.person("Wietske", "Dijkstra");
    const dossierId = await app.people.dossier(table.els, "Ander");
    await app.people.seat(dossierId, table.mother, "ouder");
    for (let hour = 0; hour < 35; hour++) {
      const at = new Date(Date.parse("2026-11-20T10:00:00Z") - hour * 3_600_000).toISOString();
      await left({ dossierId, personId: wietske, organisationId: table.school, at });
    }
    const browser = await app.browserOf(table.mother);
    const first = await browser.get(`/dossiers/${dossierId}/wie-keek`);
    expect(first.text).toContain("Pagina 1 van 2");
    expect(first.page.querySelectorAll(".ep-timeline__item")).toHaveLength(30);
    const next = first.page.querySelector('a[rel="next"]')?.getAttribute("href") ?? "";
    expect((await browser.get(next)).text).toContain("Pagina 2 van 2");
  });
});

describe("[J3] the child of fourteen", () => {
  test("reads the same with je, and a child of seven does not", async () => {
    const dossierId = await app.people.dossier(table.els, "Kevin", "2012-01-01");
    const kevin = await app.people.person("Kevin");
    await app.people.seat(dossierId, kevin, "kind");
    await left({
      dossierId,
      personId: table.els,
      organisationId: table.school,
      at: "2026-11-20T10:00:00Z",
    });
    const { text } = await (await app.browserOf(kevin)).get(`/dossiers/${dossierId}/wie-keek`);
    expect(text).toContain("in jouw dossier");
    expect(text).toContain("Els de Wit");
    expect(text).toContain("Vraag of bezwaar");
    expect(text.replace(/Wat u kunt|U bent/g, "")).not.toMatch(/\b[Uu]w?\b/);
    const tim = await app.people.person("Tim");
    await app.people.seat(table.dossierId, tim, "kind");
    const small = await (await app.browserOf(tim)).get(page);
    expect(small.text).not.toContain("Els de Wit, intern");
  });
});

describe("[J3] everybody else", () => {
  test("sees only their own visits", async () => {
    const { text } = await (await app.browserOf(table.els)).get(page);
    expect(text).toContain("U ziet hier alleen wanneer u zelf keek");
    expect(text).toContain("Gelezen en veranderd: het plan");
    expect(text).not.toContain("Olaf Vreemd");
    expect(text).not.toContain("Vraag of bezwaar");
  });

  test("gets nothing from outside", async () => {
    expect((await (await app.browserOf(table.stranger)).get(page)).status).toBe(404);
    expect((await (await app.browserOf(intruder)).get(page)).status).toBe(404);
  });

  test("is reached from the dossier and from who sees what", async () => {
    const browser = await app.browserOf(table.mother);
    for (const path of ["", "/wie-ziet-wat"]) {
      const { html } = await browser.get(`/dossiers/${table.dossierId}${path}`);
      expect(html).toContain(`href="${page}"`);
    }
  });
});
