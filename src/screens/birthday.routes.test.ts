import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import { readyTable, type ReadyTable } from "../../test/support/ready-plan.js";
import { doAgain, workUntilNow } from "../../test/support/worker.js";

let app: TestApp;
const tables = new Map<number, ReadyTable>();

/** Each turns on 23 December: the last day on which that is a month ahead is 23 November. */
const births = { 12: "2014-12-23", 16: "2010-12-23", 18: "2008-12-23" } as const;

beforeAll(async () => {
  app = await testApp();
  for (const [age, bornOn] of Object.entries(births)) {
    tables.set(Number(age), await readyTable(app, { bornOn }));
  }
});
afterAll(() => app.close());

async function day(): Promise<void> {
  await doAgain(app, "birthdays", {});
  await workUntilNow(app);
}

const tableOf = (age: number) => tables.get(age)!;
const told = async (age: number, kind: string) => {
  const { mother, father, child, els, wietske, dossierId } = tableOf(age);
  const names = new Map([
    ...([
      [mother, "mother"],
      [father, "father"],
      [child, "child"],
    ] as const),
    ...([
      [els, "regisseur"],
      [wietske, "farm"],
    ] as const),
  ]);
  const mails = await app.store.ownerQuery<{ person: string; link: string }>(
    "select person_id as person, link from mail where kind = $1 and person_id = any ($2) order by id",
    [kind, [...names.keys()]],
  );
  const said = mails.map(({ person, link }) => [names.get(person), link.replace(dossierId, ":id")]);
  return Object.fromEntries(said) as Record<string, string>;
};
const events = async (age: number) =>
  (
    await app.store.ownerQuery<{ kind: string }>(
      "select kind from event where dossier_id = $1 and kind like 'birthday%' order by id",
      [tableOf(age).dossierId],
    )
  ).map(({ kind }) => kind);

const page = "/dossiers/:id/verjaardag";
const everybody = { mother: page, father: page, child: page, regisseur: page };

describe("[J2 part] a birthday that changes rights", () => {
  test("is told to everybody concerned a month before, once, and not a day earlier", async () => {
    await day();
    expect(await events(16)).toEqual([]);
    app.clock.forward({ days: 1 });
    await day();
    await day();
    app.clock.forward({ days: 1 });
    await day();
    for (const age of [12, 16, 18]) {
      expect(await events(age)).toEqual(["birthday-announced"]);
      expect(await told(age, "birthday-soon")).toEqual(everybody);
    }
  });

  test("the page says what changes on which day, for whom, and what to arrange", async () => {
    const { dossierId, mother, child } = tableOf(18);
    const path = `/dossiers/${dossierId}/verjaardag`;
    const parent = await (await app.browserOf(mother)).get(path);
    expect(parent.text).toContain("Tim wordt 18");
    expect(parent.text).toContain("Op woensdag 23 december 2026 verandert");
    expect(parent.text).toMatch(/Marieke Voorbeeld, ouder\s+Ziet niets meer van dit plan/);
    expect(parent.text).toMatch(/Hulp op school\s+Eerst: Marieke Voorbeeld, Rik Voorbeeld/);
    expect(parent.text).toContain("Dan: Tim Voorbeeld");
    const youth = await (await app.browserOf(child)).get(path);
    expect(youth.text).toContain("Je wordt 18");
    expect(youth.page.querySelector("main .ep-section")?.structuredText).not.toMatch(/\b[Uu]w?\b/);
    expect(youth.html).toContain(`/dossiers/${dossierId}/meekijken`);
    const sixteen = await (
      await app.browserOf(tableOf(16).mother)
    ).get(`/dossiers/${tableOf(16).dossierId}/verjaardag`);
    expect(sixteen.text).toMatch(/Marieke Voorbeeld, ouder\s+Ziet niet meer: hulp en zorg/);
    expect(sixteen.text).toMatch(/Jeugdhulp\s+Eerst: Marieke Voorbeeld, Rik Voorbeeld, Tim/);
    const twelve = await (
      await app.browserOf(tableOf(12).child)
    ).get(`/dossiers/${tableOf(12).dossierId}/verjaardag`);
    expect(twelve.text).toContain("zeggen jij en je ouders allebei ja of nee");
  });

  test("on the day itself the rights have changed by themselves, and it is told once more", async () => {
    app.clock.forward({ days: 27 });
    const before = await (
      await app.browserOf(tableOf(18).mother)
    ).get(`/dossiers/${tableOf(18).dossierId}`);
    expect(before.status).toBe(200);
    await day();
    expect(await events(18)).toEqual(["birthday-announced"]);
    app.clock.forward({ days: 2 });
    await day();
    await day();
    for (const age of [12, 16, 18]) {
      expect(await events(age)).toEqual(["birthday-announced", "birthday-reached"]);
    }
    expect(await told(16, "birthday-reached")).toEqual(everybody);
    // Who sees nothing any more is led to the page that says why.
    const shut = { mother: "/", father: "/", child: page, regisseur: page };
    expect(await told(18, "birthday-reached")).toEqual(shut);
    const mother = await app.browserOf(tableOf(18).mother);
    expect((await mother.get(`/dossiers/${tableOf(18).dossierId}`)).status).toBe(404);
    expect((await mother.get("/")).text).toContain("Uw kind is 18 jaar en beslist nu zelf");
    const child = await app.browserOf(tableOf(18).child);
    const grown = await child.get(`/dossiers/${tableOf(18).dossierId}/verjaardag`);
    expect(grown.text).toContain("Je bent 18 geworden");
  });

  test("after a month there is nothing more to read, and nothing more is told", async () => {
    app.clock.forward({ days: 31 });
    await day();
    expect(await events(18)).toHaveLength(2);
    const child = await app.browserOf(tableOf(18).child);
    const grown = await child.get(`/dossiers/${tableOf(18).dossierId}/verjaardag`);
    expect(grown.text).toContain("Voor jou verandert er niets meer");
  });

  test("a closed dossier tells nothing, and where nobody leads the child is told all the same", async () => {
    const { people, store } = app;
    const els = await people.person("Els");
    const bornOn = "2009-02-10";
    const closed = await people.dossier(els, "Sanne", bornOn);
    await store.ownerQuery("update dossier set closed_on = '2026-12-01' where id = $1", [closed]);
    const open = await people.dossier(els, "Pim", bornOn);
    const child = await people.person("Pim");
    await people.seat(open, child, "kind");
    await day();
    const announced = await store.ownerQuery<{ id: string }>(
      "select dossier_id as id from event where kind = 'birthday-announced' and dossier_id = any ($1)",
      [[closed, open]],
    );
    expect(announced.map(({ id }) => id)).toEqual([open]);
    expect(await store.ownerQuery("select from mail where person_id = $1", [child])).toHaveLength(
      1,
    );
  });
});
