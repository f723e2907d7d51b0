import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let mother: Browser;
let officer: Browser;
let stranger: Browser;

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));
const place = (path: string) => `/dossiers/${table.dossierId}${path}`;

const situation = {
  minutesPerWeek: "0",
  absenceKind: "ziek",
  homeSince: "1-9-2026",
  registration: "ingeschreven",
  schoolName: "De Beuk",
  groupName: "groep 5",
  exemption: "geen",
  exemptionUntil: "",
  targetGroup: "Een rustige plek en één vaste volwassene 🐐",
  source: "Gesprek met moeder",
};

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const joost = await app.people.person("Joost", "Bakker");
  await app.people.seat(table.dossierId, joost, "leerplichtambtenaar");
  [els, mother, officer, stranger] = await Promise.all([
    app.browserOf(table.els),
    app.browserOf(table.mother),
    app.browserOf(joost),
    app.browserOf(table.stranger),
  ]);
});
afterAll(() => app.close());

describe("[A3] how it is now", () => {
  test("says that nothing is known yet, and who can change that", async () => {
    expect((await els.get(place("/gegevens"))).text).toContain("Schrijf als eerste op");
    expect((await mother.get(place("/gegevens"))).text).toContain("School of de regisseur");
  });

  test("an empty form points at each field that is missing", async () => {
    const answer = await els.fillIn(place("/gegevens/situatie"), {});
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(
      ["minutesPerWeek", "absenceKind", "registration", "targetGroup", "source"].map(
        (name) => `#f-${name}`,
      ),
    );
  });

  test("shows how long a child is at home, with source and date", async () => {
    const answer = await els.fillIn(place("/gegevens/situatie"), situation);
    const page = await els.follow(answer);
    expect(page.text).toContain("dinsdag 1 september 2026: 11 weken (83 dagen)");
    expect(page.text).toContain("0 uur per week");
    expect(page.text).toContain("🐐");
    expect(page.text).toContain("Gesprek met moeder. Opgeschreven op zondag 22 november 2026");
    const [row] = await app.store.ownerQuery<{ school_organisation_id: string }>(
      "select school_organisation_id from situation where dossier_id = $1",
      [table.dossierId],
    );
    expect(row?.school_organisation_id).toBe(table.school);
  });

  test("a change begins with what is known, and keeps what was known", async () => {
    const shown = await els.get(place("/gegevens/situatie"));
    expect(shown.html).toContain('value="1-9-2026"');
    const changed = { minutesPerWeek: "6:30", absenceKind: "minder-uren", homeSince: "" };
    const page = await els.follow(
      await els.submit(shown, { ...changed, source: "Brief van de school" }),
    );
    expect(page.text).toContain("6 uur en 30 minuten per week");
    expect(page.text).toContain("Hoe het eerder was");
    expect(page.text).toContain("Zoals opgeschreven op zondag 22 november 2026");
    expect(page.text).toContain("Gesprek met moeder");
    expect(page.text).toContain("Brief van de school");
  });

  test.each([
    ["a first day at home in the future", { homeSince: "1-1-2027" }, "#f-homeSince"],
    ["a first day before the birth", { homeSince: "1-1-2019" }, "#f-homeSince"],
    ["a day at home without absence", { absenceKind: "geen" }, "#f-homeSince"],
    ["more hours than a week has", { minutesPerWeek: "169" }, "#f-minutesPerWeek"],
    ["hours that are no number", { minutesPerWeek: "veel" }, "#f-minutesPerWeek"],
    ["a registration without a school", { schoolName: "" }, "#f-schoolName"],
    ["registered and registered nowhere", { absenceKind: "niet-ingeschreven" }, "#f-registration"],
    [
      "absent from no school",
      { registration: "geen", absenceKind: "ongeoorloofd" },
      "#f-absenceKind",
    ],
    ["an exemption of no kind", { absenceKind: "vrijstelling" }, "#f-exemption"],
    ["an exemption that is no absence", { exemption: "5a" }, "#f-absenceKind"],
    [
      "an exemption without an end",
      { exemption: "5a", absenceKind: "vrijstelling" },
      "#f-exemptionUntil",
    ],
    ["a BSN", { targetGroup: "nummer 123456782" }, "#f-targetGroup"],
  ])("refuses %s", async (_what, wrong, field) => {
    const answer = await els.fillIn(place("/gegevens/situatie"), { ...situation, ...wrong });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual([field]);
  });

  test("asks kindly about a diagnosis", async () => {
    const named = { ...situation, targetGroup: "Een kind met autisme" };
    const asked = await els.fillIn(place("/gegevens/situatie"), named);
    expect(asked.text).toContain("Zegt de behoefte het misschien beter?");
  });

  test("a leerplichtambtenaar reads it, a stranger sees nothing, neither writes", async () => {
    expect((await officer.get(place("/gegevens"))).text).toContain("6 uur en 30 minuten");
    const pages = await Promise.all([
      officer.get(place("/gegevens/situatie")),
      stranger.get(place("/gegevens")),
      stranger.get(place("/tijdlijn")),
      stranger.get(place("/loopbaan")),
      stranger.get(place("/analyse")),
    ]);
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});

describe("[A3] the family, and who matters", () => {
  test("a parent writes about home; markup stays text", async () => {
    const note = { body: "Slaapt slecht <script>alert(1)</script>", source: "Marieke" };
    const page = await mother.follow(await mother.fillIn(place("/gegevens/gezin/nieuw"), note));
    expect(page.text).toContain("Slaapt slecht <script>");
    expect(page.html).not.toContain("<script>alert");
  });

  test("an empty form points at each field", async () => {
    const note = await mother.fillIn(place("/gegevens/gezin/nieuw"), {});
    expect(errorsOf(note)).toEqual(["#f-body", "#f-source"]);
    const person = await mother.fillIn(place("/gegevens/belangrijke-mensen/nieuw"), {});
    expect(errorsOf(person)).toEqual(["#f-name", "#f-relation", "#f-why", "#f-source"]);
  });

  test("somebody who matters is named, and later no longer there but still readable", async () => {
    const added = await mother.fillIn(place("/gegevens/belangrijke-mensen/nieuw"), {
      name: "Mevrouw Jansen",
      relation: "directeur van de vorige school",
      why: "Bij haar mocht hij altijd even zitten",
      since: "1-9-2025",
      source: "Marieke",
    });
    const page = await mother.follow(added);
    expect(page.text).toContain("Mevrouw Jansen, directeur van de vorige school");
    const link = page.page.querySelector('a[href$="/beeindigen"]')?.getAttribute("href") ?? "";
    const early = await mother.fillIn(link, { endedOn: "1-8-2025" });
    expect(errorsOf(early)).toEqual(["#f-endedOn"]);
    const ended = await mother.follow(await mother.fillIn(link, { endedOn: "1-10-2026" }));
    expect(ended.text).toContain("tot donderdag 1 oktober 2026");
    expect((await mother.get(link)).status).toBe(404);
  });

  test("a leerplichtambtenaar sees neither the part nor its events", async () => {
    const facts = await officer.get(place("/gegevens"));
    expect(facts.text).not.toContain("Over thuis");
    expect(facts.text).not.toContain("Mevrouw Jansen");
    expect((await officer.get(place("/gegevens/gezin/nieuw"))).status).toBe(404);
    const line = await officer.get(place("/tijdlijn"));
    expect(line.text).toContain("Opgeschreven hoe het nu is");
    expect(line.text).not.toContain("Jansen");
    expect((await mother.get(place("/tijdlijn"))).text).toContain("Mevrouw Jansen is belangrijk");
  });
});

describe("[A4] the whole career in one line", () => {
  const school = {
    kind: "school",
    what: "Groep 1 tot en met 4",
    whereAt: "De Beuk",
    startsOn: "1-9-2023",
    endsOn: "15-7-2026",
    effect: "onbekend",
    source: "Dossier van De Beuk",
  };
  const add = (fields: Record<string, string>) => els.fillIn(place("/loopbaan/nieuw"), fields);

  test("an empty form points at each field that is missing", async () => {
    const answer = await add({ effect: "" });
    expect(errorsOf(answer)).toEqual(
      ["kind", "what", "startsOn", "effect", "source"].map((name) => `#f-${name}`),
    );
  });

  test("schools and help stand together, the latest first, with what the help did", async () => {
    await add(school);
    const page = await els.follow(
      await add({
        kind: "hulp",
        what: "Klassenassistent, 4 uur per week",
        startsOn: "1-1-2025",
        endsOn: "1-6-2025",
        effect: "hielp-niet",
        effectNote: "Hij liep nog vaker de klas uit",
        source: "Els",
      }),
    );
    expect(page.text).toMatch(/Klassenassistent[\s\S]*Groep 1 tot en met 4/);
    expect(page.text).toContain("Het hielp niet. Hij liep nog vaker de klas uit");
    expect(page.text).toContain("Dossier van De Beuk. Opgeschreven op zondag 22 november 2026");
  });

  test("two schools at once are refused; help beside a school is not", async () => {
    const answer = await add({
      ...school,
      what: "Proefplaatsing",
      startsOn: "1-7-2026",
      endsOn: "",
    });
    expect(errorsOf(answer)).toEqual(["#f-startsOn"]);
    expect(answer.text).toContain("valt samen met een andere");
  });

  test("two schools sent at the same moment see each other", async () => {
    const next = { ...school, what: "Groep 5", startsOn: "1-9-2026", endsOn: "" };
    const shown = await Promise.all([0, 1].map(() => els.get(place("/loopbaan/nieuw"))));
    const answers = await Promise.all(shown.map((page) => els.submit(page, next)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  test.each([
    ["an end before the start", { startsOn: "2-9-2022", endsOn: "1-9-2022" }, "#f-endsOn"],
    ["a start before the birth", { startsOn: "1-1-2018", endsOn: "1-2-2018" }, "#f-startsOn"],
    ["a start in the future", { startsOn: "1-2-2027", endsOn: "" }, "#f-startsOn"],
    ["a day that does not exist", { startsOn: "30-2-2022", endsOn: "" }, "#f-startsOn"],
  ])("refuses %s", async (_what, wrong, field) => {
    expect(errorsOf(await add({ ...school, ...wrong }))).toEqual([field]);
  });

  test("a change keeps what was said before", async () => {
    const page = await els.get(place("/loopbaan"));
    const links = page.page.querySelectorAll('main a[href$="/wijzigen"]');
    const link = links.at(-1)?.getAttribute("href") ?? "";
    const [one, other] = [await els.get(link), await els.get(link)];
    await els.submit(one, { what: "Groep 1 tot en met 4, met een tussenjaar" });
    await els.submit(other, { effectNote: "Tot groep 3 ging het goed" });
    const changed = await els.get(place("/loopbaan"));
    expect(changed.text).toContain("met een tussenjaar");
    expect(changed.text).toContain("Tot groep 3 ging het goed");
    const line = await els.get(place("/tijdlijn"));
    expect(line.text).toContain("Eerst “Groep 1 tot en met 4”");
  });

  test("who only reads sees the line without the deeds", async () => {
    const page = await mother.get(place("/loopbaan"));
    expect(page.text).toContain("Klassenassistent");
    expect(page.html).not.toContain("/wijzigen");
    expect((await mother.get(place("/loopbaan/nieuw"))).status).toBe(404);
  });
});

describe("[A5] why ordinary support does not suffice", () => {
  const option = {
    what: "School voor speciaal basisonderwijs",
    outcome: "afgewezen",
    reason: "Hij wordt daar niet uitgedaagd",
    decidedOn: "12-11-2026",
    source: "Overleg van 12 november",
  };

  test("an empty form points at each field that is missing", async () => {
    expect(errorsOf(await els.fillIn(place("/analyse/nieuw"), {}))).toEqual([
      "#f-body",
      "#f-source",
    ]);
    const answer = await els.fillIn(place("/analyse/mogelijkheden/nieuw"), { decidedOn: "" });
    expect(errorsOf(answer)).toEqual(
      ["what", "outcome", "decidedOn", "source"].map((name) => `#f-${name}`),
    );
  });

  test("a new analysis stands on top, the earlier one stays readable", async () => {
    for (const body of ["De klas is te druk voor hem", "Ook een kleine klas is te druk"]) {
      await els.fillIn(place("/analyse/nieuw"), { body, source: "Els" });
    }
    const page = await els.get(place("/analyse"));
    expect(page.text).toMatch(/Ook een kleine klas[\s\S]*Wat er stond op[\s\S]*De klas is te druk/);
  });

  test("turned down needs the reason", async () => {
    const path = place("/analyse/mogelijkheden/nieuw");
    const without = await els.fillIn(path, { ...option, reason: "  " });
    expect(errorsOf(without)).toEqual(["#f-reason"]);
    const page = await els.follow(await els.fillIn(path, option));
    expect(page.text).toContain("Het werd dit niet");
    expect(page.text).toContain("Hij wordt daar niet uitgedaagd");
  });

  test("the outcome can change later, with what it was in the timeline", async () => {
    const page = await els.get(place("/analyse"));
    const link = page.page.querySelector('a[href$="/uitkomst"]')?.getAttribute("href") ?? "";
    const changed = await els.follow(
      await els.fillIn(link, { outcome: "gekozen", reason: "Er is nu een klas die past" }),
    );
    expect(changed.text).toContain("Hier is voor gekozen");
    expect((await els.get(place("/tijdlijn"))).text).toContain("Hij wordt daar niet uitgedaagd");
  });

  test("a parent reads the reasons and changes nothing", async () => {
    const page = await mother.get(place("/analyse"));
    expect(page.text).toContain("Er is nu een klas die past");
    expect((await mother.get(place("/analyse/nieuw"))).status).toBe(404);
  });
});

describe("the timeline", () => {
  test("pages by day and never says more than one may read", async () => {
    app.clock.forward({ hours: 24 });
    const [first] = await app.store.ownerQuery<{ n: number }>(
      "select count(*)::int as n from event where dossier_id = $1",
      [table.dossierId],
    );
    await app.store.ownerQuery(
      `insert into event (dossier_id, id, at, kind, section, actor_kind, subject_id, data)
       select $1, gen_random_uuid(), timestamptz '2026-11-20T12:00:00Z' - make_interval(days => n / 60),
         'niet-bekend', 'child', 'system', $1, '{}' from generate_series(1, 240) n`,
      [table.dossierId],
    );
    expect(first?.n).toBeGreaterThan(5);
    const browser = await app.browserOf(table.els);
    const newest = await browser.get(place("/tijdlijn"));
    const next = newest.page.querySelector('main a[href*="voor="]')?.getAttribute("href") ?? "";
    expect(newest.text).toContain("Er is iets veranderd in het dossier");
    const earlier = await browser.get(next);
    expect(earlier.text).toContain("Naar het nieuwste");
    expect(earlier.text).not.toContain("Opgeschreven hoe het nu is");
    expect((await browser.get(place("/tijdlijn?voor=geen-dag"))).status).toBe(200);
  });
});
