import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Browser } from "../../test/support/browser.js";
import { newId } from "../shared/ids.js";
import { type ConsentTable, consentTable } from "../../test/support/consent-table.js";

let app: TestApp;
let table: ConsentTable;
const browsers: Partial<Record<"els" | "mother" | "father" | "wietske" | "child", Browser>> = {};
const as = async (name: keyof typeof browsers) =>
  (browsers[name] ??= await app.browserOf(table[name]));

beforeAll(async () => {
  app = await testApp();
  table = await consentTable(app);
});
afterAll(() => app.close());

const consents = () => `/dossiers/${table.dossierId}/toestemmingen`;
const statusOf = async (id: string) => {
  const [row] = await app.store.ownerQuery<{ status: string; sections: string[] }>(
    "select status, sections from consent where id = $1",
    [id],
  );
  return row;
};

/** A question of Els for the farm; gives its key. */
async function asked(fields: Record<string, string | string[]> = {}): Promise<string> {
  const els = await as("els");
  await app.store.ownerQuery(
    "update consent set ends_on = '2026-11-01', starts_on = '2026-10-01' where dossier_id = $1",
    [table.dossierId],
  );
  const answer = await els.fillIn(`${consents()}/vragen/${table.seats.wietske}`, {
    ...{ why: "Wietske wil weten wat Tim rustig maakt.", endsOn: "31-7-2027" },
    ...{ sections: ["child", "needs", "plan", "approach", "week", "agreements"], ...fields },
  });
  expect(answer.status, answer.text.slice(0, 400)).toBe(303);
  return answer.location?.split("/").at(-1) ?? "";
}

const says = async (who: "mother" | "father", id: string, answer: string) =>
  (await as(who)).fillIn(`${consents()}/${id}`, { answer });

const reads = async (path = "") =>
  (await (await as("wietske")).get(`/dossiers/${table.dossierId}${path}`)).status;

describe("asking", () => {
  test("[J2] is filled in with what the role needs, and never more than it may have", async () => {
    const shown = await (await as("els")).get(`${consents()}/vragen/${table.seats.wietske}`);
    const boxes = shown.page.querySelectorAll('input[name="sections"]');
    expect(boxes.every((box) => box.hasAttribute("checked"))).toBe(true);
    const values = boxes.map((box) => box.getAttribute("value"));
    expect(values).toContain("approach");
    expect(values).not.toContain("contact");
    expect(shown.text).toContain("Marieke Voorbeeld, Rik Voorbeeld");
    const sent = await (
      await as("els")
    ).submit(shown, {
      ...{ sections: ["contact"], why: "Ook met Tim", endsOn: "31-7-2027" },
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("Kies");
  });

  test("[J2] tells who has to answer by a mail with an address and nothing else", async () => {
    const id = await asked();
    const mails = await app.store.ownerQuery<{ person_id: string; link: string }>(
      "select person_id, link from mail where kind = 'consent-asked' and link like '%' || $1",
      [id],
    );
    expect(new Set(mails.map((mail) => mail.person_id))).toEqual(
      new Set([table.mother, table.father]),
    );
    expect(mails[0]?.link).toBe(`${consents()}/${id}`);
  });

  test("[J2] is for a year at most, and once", async () => {
    await asked();
    const path = `${consents()}/vragen/${table.seats.wietske}`;
    const els = await as("els");
    const long = await els.fillIn(path, { why: "Lang", endsOn: "1-1-2028" });
    expect(long.text).toContain("hoogstens een jaar");
    const again = await els.fillIn(path, { why: "Nog eens", endsOn: "31-7-2027" });
    expect(again.text).toContain("Deze vraag ligt er al");
  });

  test("[J2] is not done where the law gives another ground: that is said instead", async () => {
    const els = await as("els");
    const shown = await els.get(`${consents()}/vragen/${table.seats.joost}`);
    expect(shown.text).toContain("Hier is geen toestemming nodig");
    expect(shown.page.querySelectorAll('input[name="sections"]')).toHaveLength(0);
    const list = await els.get(consents());
    expect(list.text).toContain("Leerplichtwet artikel 16");
    expect(list.text).toContain("geen echte vraag");
  });

  test("[J2] follows on seating somebody who sees nothing without it", async () => {
    const els = await as("els");
    const seated = await els.fillIn(
      `/dossiers/${table.dossierId}/mensen/professional/${table.membershipOfKees}`,
      { mandate: "uitvoerder", why: "Rijdt Tim naar de boerderij." },
    );
    expect(seated.location).toMatch(/toestemmingen\/vragen\/[0-9a-f-]{36}$/);
    const next = await els.follow(seated);
    expect(next.text).toContain("ziet nog niets");
    const purpose = next.page.querySelector('input[name="purpose"][checked]');
    expect(purpose?.getAttribute("value")).toBe("vervoer");
  });
});

describe("answering", () => {
  test("[J2] says who asks, what for, what they read and what not, until when, and that no is fine", async () => {
    const id = await asked();
    const shown = await (await as("mother")).get(`${consents()}/${id}`);
    for (const words of [
      "Mag De Elzenhoeve meelezen over Tim?",
      "Els de Wit vraagt dit",
      "ja is goed, en nee is ook goed",
      "Wietske Dijkstra, begeleider vanuit de zorg",
      "de kaart: hoe je met Tim omgaat",
      "gesprekken met Tim zelf",
      "zaterdag 31 juli 2027",
      "U kunt op elke dag stoppen",
      "Rik Voorbeeld",
    ]) {
      expect(shown.text).toContain(words);
    }
    const buttons = shown.page.querySelectorAll('button[name="answer"]');
    expect(buttons.map((button) => button.text)).toEqual(["Ja", "Nee", "Niet nu"]);
    expect(new Set(buttons.map((button) => button.getAttribute("class"))).size).toBe(1);
  });

  test("[J2] counts when everybody who decides said yes, from the next page on", async () => {
    const id = await asked();
    expect(await reads()).toBe(404);
    expect((await says("mother", id, "given")).status).toBe(303);
    expect(await statusOf(id)).toMatchObject({ status: "asked" });
    expect(await reads()).toBe(404);
    await says("father", id, "given");
    expect(await statusOf(id)).toMatchObject({ status: "in-force" });
    expect(await reads()).toBe(200);
    expect(await reads("/benadering")).toBe(200);
  });

  test("[J2] a no is kept as a record, with or without a reason, and opens nothing", async () => {
    const id = await asked();
    await says("mother", id, "given");
    const no = await (
      await as("father")
    ).fillIn(`${consents()}/${id}`, { answer: "refused", reason: "Eerst zelf kennismaken." });
    expect(no.status).toBe(303);
    expect(await statusOf(id)).toMatchObject({ status: "refused" });
    expect(await reads()).toBe(404);
    const shown = await (await as("els")).get(`${consents()}/${id}`);
    expect(shown.text).toContain("Rik Voorbeeld zei nee");
    expect(shown.text).toContain("Eerst zelf kennismaken.");
    expect((await says("father", id, "given")).status).toBe(303);
    expect(await statusOf(id)).toMatchObject({ status: "in-force" });
  });

  test("[J2] “not now” shares nothing, and is asked again after two weeks", async () => {
    const id = await asked();
    const mother = await as("mother");
    expect((await mother.get("/")).text).toContain("Mag De Elzenhoeve meelezen? U beslist");
    await says("mother", id, "not-now");
    expect(await statusOf(id)).toMatchObject({ status: "asked" });
    expect((await mother.get("/")).text).not.toContain("Mag De Elzenhoeve meelezen?");
    app.clock.forward({ days: 15 });
    const later = await app.browserOf(table.mother);
    expect((await later.get("/")).text).toContain("Mag De Elzenhoeve meelezen? U beslist");
    app.clock.forward({ days: -15 });
  });

  test("[J2] “yes, but not everything”: what counts is what both allow", async () => {
    const id = await asked();
    const some = ["approach", "week"];
    const chosen = await (
      await as("mother")
    ).fillIn(`${consents()}/${id}/deel`, { sections: some });
    expect(chosen.status).toBe(303);
    await (
      await as("father")
    ).fillIn(`${consents()}/${id}/deel`, {
      sections: ["needs", "approach"],
    });
    expect(await statusOf(id)).toEqual({ status: "in-force", sections: ["child", "approach"] });
    expect(await reads("/benadering")).toBe(200);
    expect(await reads("/behoeften")).toBe(404);
  });

  test("[J2] of nobody who has no say is accepted", async () => {
    const id = await asked();
    const els = await as("els");
    const shown = await els.get(`${consents()}/${id}`);
    expect(shown.page.querySelectorAll('button[name="answer"]')).toHaveLength(0);
    const csrf = shown.page.querySelector('input[name="_csrf"]')?.getAttribute("value") ?? "";
    const forged = await els.post(`${consents()}/${id}`, {
      ...{ _csrf: csrf, _key: newId(), answer: "given" },
    });
    expect(forged.status).toBe(422);
    expect(forged.text).toContain("Hierover beslist iemand anders");
    expect(await statusOf(id)).toMatchObject({ status: "asked" });
  });

  test("[J2] waits for a person where nobody knows who has authority", async () => {
    const id = await asked();
    await app.store.ownerQuery(
      "update guardian set under_investigation = true where dossier_id = $1 and participation_id = $2",
      [table.dossierId, table.seats.father],
    );
    await says("mother", id, "given");
    expect(await statusOf(id)).toMatchObject({ status: "asked" });
    const shown = await (await as("els")).get(`${consents()}/${id}`);
    expect(shown.text).toContain("Een mens moet dat eerst uitzoeken");
    await app.store.ownerQuery("update guardian set under_investigation = false");
  });
});

describe("on paper", () => {
  const scan = () => new File(["%PDF-1.7 getekend"], "antwoord.pdf", { type: "application/pdf" });

  test("[J2] a professional records it with the scan; it reads back for the one who signed", async () => {
    const id = await asked();
    const els = await as("els");
    const path = `${consents()}/${id}/papier`;
    const fields = { participationId: table.seats.mother, answer: "given" };
    const bare = await els.fillIn(path, fields);
    expect(bare.status).toBe(422);
    expect(bare.text).toContain("foto of scan");
    expect((await els.fillIn(path, { ...fields, paper: scan() })).status).toBe(303);
    await says("father", id, "given");
    expect(await statusOf(id)).toMatchObject({ status: "in-force" });
    const mine = await (await as("mother")).get(`${consents()}/${id}`);
    expect(mine.text).toContain("Op papier.");
    const link = mine.page.querySelector(`a[href*="/papier/"]`)?.getAttribute("href") ?? "";
    expect((await (await as("mother")).get(link)).headers.get("content-type")).toBe(
      "application/pdf",
    );
    expect((await (await as("father")).get(link)).status).toBe(404);
    expect((await (await as("wietske")).get(link)).status).toBe(404);
  });

  test("[J2] a parent does not write an answer down for the other parent", async () => {
    const id = await asked();
    expect((await (await as("mother")).get(`${consents()}/${id}/papier`)).status).toBe(404);
  });
});

describe("stopping", () => {
  async function inForce(): Promise<string> {
    const id = await asked();
    await says("mother", id, "given");
    await says("father", id, "given");
    return id;
  }

  test("[J2] says beforehand who loses what and what stops, and changes nothing by saying it", async () => {
    const id = await inForce();
    const agreementId = newId();
    await app.store.ownerQuery(
      `insert into agreement (dossier_id, id, what, owner_participation_id, due_on, status, made_by, made_at)
       values ($1, $2, 'De laarzen klaarzetten', $3, '2026-12-20', 'asked', $4, '2026-11-20')`,
      [table.dossierId, agreementId, table.seats.wietske, table.els],
    );
    const shown = await (await as("mother")).get(`${consents()}/${id}/stoppen`);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("Wietske Dijkstra, begeleider vanuit de zorg (De Elzenhoeve)");
    expect(shown.text).toContain("de kaart: hoe je met Tim omgaat");
    expect(shown.text).toContain("De laarzen klaarzetten");
    expect(shown.text).not.toContain("Els de Wit (");
    expect(await statusOf(id)).toMatchObject({ status: "in-force" });
    expect(await reads()).toBe(200);
  });

  test("[J2] one parent is enough, at once; the organisation and the regisseur are told", async () => {
    const id = await inForce();
    const stopped = await (await as("mother")).fillIn(`${consents()}/${id}/stoppen`, {});
    expect(stopped.status).toBe(303);
    expect(await statusOf(id)).toMatchObject({ status: "withdrawn" });
    expect(await reads()).toBe(404);
    const told = await app.store.ownerQuery<{ person_id: string; link: string }>(
      "select person_id, link from mail where kind = 'consent-less' order by created_at desc limit 2",
    );
    expect(new Map(told.map(({ person_id, link }) => [person_id, link]))).toEqual(
      new Map([
        [table.wietske, "/"],
        [table.els, `${consents()}/${id}`],
      ]),
    );
    const [kept] = await app.store.ownerQuery<{ n: number }>(
      "select count(*)::int as n from agreement where owner_participation_id = $1",
      [table.seats.wietske],
    );
    expect(kept?.n).toBeGreaterThan(0);
    expect((await (await as("mother")).get(`${consents()}/${id}/stoppen`)).status).toBe(404);
  });

  test("[J2] what is in force can become less, and never more by one parent", async () => {
    const id = await inForce();
    await (await as("father")).fillIn(`${consents()}/${id}/deel`, { sections: ["week"] });
    expect(await statusOf(id)).toEqual({ status: "in-force", sections: ["child", "week"] });
    const more = await (
      await as("mother")
    ).fillIn(`${consents()}/${id}/deel`, { sections: ["plan"] });
    expect(more.status).toBe(422);
    expect(await statusOf(id)).toEqual({ status: "in-force", sections: ["child", "week"] });
  });

  test("[J2] is not there for who has no say", async () => {
    const id = await inForce();
    expect((await (await as("els")).get(`${consents()}/${id}/stoppen`)).status).toBe(404);
    expect((await (await as("els")).get(`${consents()}/${id}/deel`)).status).toBe(404);
  });
});
