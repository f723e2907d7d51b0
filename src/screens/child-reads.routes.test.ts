import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer, Browser } from "../../test/support/browser.js";

let app: TestApp;
let dossier: string;
let youth: Browser;
let mother: Browser;
let els: Browser;
let tim: string;
let youthsSeat: string;

beforeAll(async () => {
  app = await testApp();
  const table = await app.people.smallTable();
  tim = await app.people.person("Tim", "Voorbeeld");
  youthsSeat = await app.people.seat(table.dossierId, tim, "kind");
  youth = await app.browserOf(tim);
  els = await app.browserOf(table.els);
  mother = await app.browserOf(table.mother);
  dossier = `/dossiers/${table.dossierId}`;
});
afterAll(() => app.close());

const headOf = ({ page }: Answer) => ({
  title: page.querySelector("h1")?.text,
  intro: page.querySelector(".ep-intro")?.text,
});

/** What the page says of itself: its empty dossier leaves only our own words in it. */
const mainOf = ({ page }: Answer) => page.querySelector("main")?.structuredText ?? "";

const pages: [path: string, title: string, inIntro: string, inEnglish: string][] = [
  ["/gegevens", "Jouw gegevens", "Wat we van jou weten", "Facts about you"],
  ["/loopbaan", "Schoolloopbaan", "Waar jij naar school ging", "School career"],
  ["/analyse", "Analyse", "voor jou niet genoeg", "Analysis"],
  ["/behoeften", "Wat jij nodig hebt", "Waar jij goed in bent", "What you need"],
  ["/behoeften/visie", "Wat vind jij?", "Vertel hoe jij het ziet", "What do you think?"],
  ["/mensen", "Wie er bij jou aan tafel zit", "met jou meedenkt", "Who is at the table for you"],
  [
    "/wie-ziet-wat",
    "Wie kan dit over jou zien, en waarom?",
    "over jou",
    "Who can see this about you",
  ],
  ["/plan", "Jouw plan", "Eén plan voor jou", "Your plan"],
  ["/benadering", "Zo gaan anderen goed met jou om", "jou ontmoet", "How others treat you well"],
  ["/tijdlijn", "Tijdlijn", "rond jou", "Timeline"],
  ["/niveau", "Hoeveel hulp er op school is", "je nu op school krijgt", "How much support"],
];

describe("a youth reads the own dossier", () => {
  test.each(pages)("%s says “je” in its title and intro", async (path, title, inIntro) => {
    const answer = await youth.get(dossier + path);
    expect(answer.status).toBe(200);
    const head = headOf(answer);
    expect(head.title).toBe(title);
    expect(head.intro).toContain(inIntro);
    expect(`${head.title} ${head.intro}`).not.toContain("Tim");
  });

  test.each(pages)("%s says “u” nowhere", async (path) => {
    const words = mainOf(await youth.get(dossier + path));
    expect(words).not.toMatch(/\b(u|uw)\b/i);
  });

  test("and the overview too", async () => {
    const answer = await youth.get(dossier);
    const words = mainOf(answer);
    expect(words).toContain("Jouw plan");
    expect(words).toContain("Hier staat nog niet wat jij ervan vindt");
    expect(words).toContain("dat ben jij");
    expect(words).not.toMatch(/\b(u|uw|het kind)\b/i);
    expect(answer.page.querySelector(".ep-dossier")?.getAttribute("aria-label")).toBe(
      "Jouw dossier",
    );
  });

  test("also in English", async () => {
    const browser = await app.browserOf(tim);
    await browser.post("/taal", { value: "en", path: "/" });
    for (const [path, , , english] of pages) {
      expect(headOf(await browser.get(dossier + path)).title).toContain(english);
    }
  });

  test("the mother reads the same pages about Tim, with “u”", async () => {
    const needs = await mother.get(`${dossier}/behoeften`);
    expect(headOf(needs).title).toBe("Wat Tim nodig heeft");
    expect(headOf(await mother.get(`${dossier}/plan`)).title).toBe("Het plan");
    expect(headOf(await mother.get(`${dossier}/tijdlijn`)).intro).toContain("wat u mag lezen");
  });

  test("what a deed answers is said to the youth as well", async () => {
    const made = await els.fillIn(`${dossier}/afspraken/nieuw`, {
      what: "Opschrijven welk spel ik wil bouwen",
      ownerParticipationId: youthsSeat,
      dueOn: "1-12-2026",
      notBefore: "",
    });
    const shown = await youth.follow(made);
    const href = made.location ?? "";
    expect(mainOf(shown)).not.toMatch(/\b(u|uw)\b/i);
    const accepted = await youth.submit(shown, {}, `${href}/aannemen`);
    expect(mainOf(await youth.follow(accepted))).toContain("Jij doet dit.");
  });

  test("who had the child's seat before, but not now, is not spoken to as the child", async () => {
    const other = await app.people.smallTable();
    const former = await app.people.person("Sam");
    await app.people.seat(other.dossierId, former, "kind", { endsOn: "2026-10-01" });
    await app.people.seat(other.dossierId, former, "ouder");
    const browser = await app.browserOf(former);
    const answer = await browser.get(`/dossiers/${other.dossierId}/plan`);
    expect(headOf(answer).title).toBe("Het plan");
  });
});
