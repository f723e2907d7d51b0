import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import { newId } from "../shared/ids.js";
import type { Answer } from "../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let driver: string;
let page: string;

beforeAll(async () => {
  app = await testApp();
  const { people } = app;
  table = await people.smallTable();
  driver = await people.person("Rik");
  await people.seat(table.dossierId, driver, "vervoerder", { endsOn: "2027-01-29" });
  const farm = await people.organisation("zorgaanbieder", "De Hoeve");
  const wietske = await people.person("Wietske");
  const seat = { organisationId: farm, consent: false };
  const wietskesSeat = await people.seat(table.dossierId, wietske, "zorgbegeleider", seat);
  await people.consent(table.dossierId, farm, table.els, ["child", "people", "plan", "family"]);
  await withhold(wietskesSeat, ["family"]);
  await people.seat(table.dossierId, await people.person("Stef"), "stiefouder");
  await people.seat(table.dossierId, await people.person("Vera"), "jeugdconsulent", {
    consent: false,
  });
  await people.seat(table.dossierId, await people.person("Lena"), "schoolleider", {
    startsOn: "2027-01-11",
  });
  const coordinator = await people.person("Carla");
  await people.member(coordinator, table.school, "coordinator");
  page = `/dossiers/${table.dossierId}/wie-ziet-wat`;
});
afterAll(() => app.close());

async function withhold(participationId: string, sections: string[]): Promise<void> {
  await app.store.ownerQuery(
    `insert into withholding (dossier_id, id, participation_id, sections, ground, reason, starts_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, 'verzoek-ouder', 'Geheim', '2026-01-01', $5, '2026-01-01')`,
    [table.dossierId, newId(), participationId, sections, table.els],
  );
}

/** What is told about one person: the text from the name up to the next name. */
function about({ page: html }: Answer, name: string): string {
  const lines = html.querySelectorAll(".ep-person");
  return lines.find((one) => one.text.trim().startsWith(name))?.structuredText ?? "";
}

const read = async (person: string, path = page) => (await app.browserOf(person)).get(path);

describe("who can see this, what, until when and why", () => {
  test("[J1] [J3 part] a parent reads it of everybody at the table", async () => {
    const answer = await read(table.mother);
    expect(answer.text).toContain("Wie kan dit zien, en waarom?");
    const els = about(answer, "Els de Wit");
    expect(els).toContain("intern begeleider en regisseur");
    expect(els).toContain("Leest en schrijft alles.");
    expect(els).toContain("Leidt het plan en bewaakt het geheel.");
    expect(els).toContain("zolang deze persoon aan tafel zit");
    const rik = about(answer, "Rik");
    expect(rik).toContain("Leest: wie het kind is, hoe je het kind benadert, de week.");
    expect(rik).toContain("Het gezin gaf toestemming. Dit kan tot en met vrijdag 29 januari 2027.");
    expect(rik).toContain("Ziet niet, want het hoort niet bij deze rol: school en loopbaan");
    expect(answer.html).not.toContain("/rechten");
    expect(answer.text).not.toContain("WPO");
  });

  test("and why somebody does not see a part, without the reason that was given for it", async () => {
    const answer = await read(table.mother);
    const wietske = about(answer, "Wietske");
    expect(wietske).toContain("Afgeschermd voor deze persoon: gezin en thuis.");
    expect(wietske).toContain("want er is geen toestemming: school en loopbaan, hulp en zorg");
    expect(wietske).not.toContain("Geheim");
    expect(about(answer, "Stef")).toContain("tot iemand die beslist deze persoon laat meekijken");
    expect(about(answer, "Vera")).toContain("Ziet niets. Er is geen toestemming van het gezin.");
    expect(about(answer, "Lena")).toContain("Dat begint op maandag 11 januari 2027.");
  });

  test("colleagues who come in through their organisation are there by name", async () => {
    const carla = about(await read(table.mother), "Carla");
    expect(carla).toContain("coördinator, De Beuk");
    expect(carla).toContain("Een collega van deze organisatie zit aan tafel.");
  });

  test("a professional finds the sources, of the same rows", async () => {
    const els = about(await read(table.els), "Els");
    expect(els).toContain("Waar dit op rust");
    expect(els).toContain("NJi-notitie onderwijs-zorgarrangementen");
  });

  test("the youth from 12 reads the same with je", async () => {
    const { people } = app;
    const dossierId = await people.dossier(table.els, "Noor", "2013-03-01");
    const noor = await people.person("Noor");
    await people.seat(dossierId, noor, "kind");
    await people.seat(dossierId, await people.person("Moeder"), "ouder");
    const answer = await read(noor, `/dossiers/${dossierId}/wie-ziet-wat`);
    expect(answer.text).toContain("Wie kan dit over jou zien, en waarom?");
    expect(about(answer, "Moeder")).toContain("Hoort bij jou of bij je gezin: ouder.");
    expect(about(answer, "Moeder")).toContain("gesprekken met jou");
  });

  test("the list says who at the table does not see it", async () => {
    const { text } = await read(table.mother, `/dossiers/${table.dossierId}/mensen`);
    expect(text).toContain("Rik Voorbeeld (vervoerder)");
  });

  test("who may not see the people sees only their own line", async () => {
    const { text } = await read(driver);
    expect(text).toContain("U ziet hier alleen uzelf");
    expect(text).toContain("Rik Voorbeeld");
    expect(text).not.toContain("Marieke");
    expect(text).not.toContain("Carla");
  });

  test("it is not there for a stranger", async () => {
    expect((await read(table.stranger)).status).toBe(404);
  });
});

describe("where a part is missing, the page says why", () => {
  const overview = () => `/dossiers/${table.dossierId}`;

  test("on the overview, by the role and by the consent", async () => {
    const { text } = await read(driver, overview());
    expect(text).toContain("Dit deel ziet u niet: school en loopbaan, gezin en thuis");
    expect(text).toContain("Het hoort niet bij uw rol.");
    const [wietske] = await app.store.ownerQuery<{ id: string }>(
      "select id from person where given_name = 'Wietske'",
    );
    const answer = await read(wietske?.id ?? "", overview());
    expect(answer.text).toContain(
      "Dit deel ziet u niet: gezin en thuis. Het is voor u afgeschermd.",
    );
    expect(answer.text).toContain("Er is geen toestemming van het gezin.");
    expect(answer.text).not.toContain("Geheim");
  });

  test("on the facts, in the place of the family; and nothing to who sees all of it", async () => {
    const sanne = await app.people.person("Sanne");
    await app.people.seat(table.dossierId, sanne, "leerkracht");
    const facts = `${overview()}/gegevens`;
    expect((await read(sanne, facts)).text).toContain(
      "Dit deel ziet u niet: gezin en thuis. Het hoort niet bij uw rol.",
    );
    expect((await read(table.mother, facts)).text).not.toContain("Dit deel ziet u niet");
    expect((await read(table.mother, overview())).text).not.toContain("Dit deel ziet u niet");
  });
});

describe("the matrix", () => {
  test("is a table for professionals, with the region, the ages, and a source for each right", async () => {
    const { text, page: html, html: source } = await read(table.els, "/rechten");
    expect(html.querySelectorAll("tbody tr")).toHaveLength(27);
    expect(html.querySelectorAll("thead th")).toHaveLength(16);
    expect(text).toContain("Dit geldt in: Onze regio.");
    expect(text).toContain("kind (12 tot en met 15 jaar)");
    expect(text).toContain("WPO 18a lid 13: zonder toestemming, alleen voor eigen taken");
    for (const link of html.querySelectorAll("tbody th a")) {
      expect(html.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
    }
    expect(source.length).toBeLessThan(70_000);
    expect((await read(table.mother, "/rechten")).status).toBe(404);
  });
});
