import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer, Browser } from "../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let els: Browser;
let child: string;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  els = await app.browserOf(table.els);
  child = await app.people.person("Tim");
  await app.people.seat(table.dossierId, child, "kind");
});
afterAll(() => app.close());

const numbersOn = ({ page }: Answer) =>
  page.querySelectorAll("main a[href^=tel]").map((link) => link.getAttribute("href"));

const inEnglish = async (personId: string, work: () => Promise<void>) => {
  await app.store.ownerQuery("update person set locale = 'en' where id = $1", [personId]);
  await work();
  await app.store.ownerQuery("update person set locale = 'nl' where id = $1", [personId]);
};

describe("the page about safety", () => {
  test("[J7] tells a professional the five steps of the meldcode, with the law", async () => {
    const answer = await els.get("/veilig-thuis");
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Volg de meldcode van uw organisatie");
    expect(answer.page.querySelectorAll("main ol li")).toHaveLength(5);
    expect(answer.text).toContain("met het afwegingskader van uw beroep");
    expect(answer.text).toContain("Wet verplichte meldcode huiselijk geweld en kindermishandeling");
    expect(answer.text).toContain("WPO 4b");
    expect(numbersOn(answer)).toEqual(["tel:112", "tel:08002000", "tel:08000432"]);
  });

  test("[J7] tells a parent whom to call, and what others do, with “u”", async () => {
    const answer = await (await app.browserOf(table.mother)).get("/veilig-thuis");
    expect(answer.text).toContain("Hier leest u wie u kunt bellen");
    expect(answer.text).toContain("Gratis, dag en nacht");
    expect(answer.text).toContain("Diegene praat met u en met uw kind");
    expect(answer.page.querySelectorAll("main ol li")).toHaveLength(5);
    expect(answer.text).not.toContain("afwegingskader");
  });

  test("[J7] tells the child with “je”, the number for children before Veilig Thuis", async () => {
    const answer = await (await app.browserOf(child)).get("/veilig-thuis");
    expect(answer.text).toContain("Voel je je niet veilig?");
    expect(answer.text).toContain("Het is niet jouw schuld");
    expect(numbersOn(answer)).toEqual(["tel:112", "tel:08000432", "tel:08002000"]);
    expect(answer.page.querySelector("main")?.text).not.toMatch(/\b[Uu](w)?\b/);
  });

  test("[J7] speaks English to who reads English", () =>
    inEnglish(table.mother, async () => {
      const answer = await (await app.browserOf(table.mother)).get("/veilig-thuis");
      expect(answer.text).toContain("Worries about safety");
      expect(answer.text).toContain("0800-2000");
      expect(answer.text).toContain("Free, day and night");
    }));

  test("[J7] has nothing to fill in, and stands at the foot of every page", async () => {
    const answer = await els.get("/veilig-thuis");
    expect(answer.page.querySelectorAll("main form, main input, main textarea")).toEqual([]);
    const { page } = await els.get("/");
    expect(page.querySelector("footer a[href='/veilig-thuis']")).not.toBeNull();
  });

  test("[J7] is for who has signed in", async () => {
    expect((await (await app.browserOf()).get("/veilig-thuis")).status).toBe(303);
  });
});

describe("words of abuse in what somebody types", () => {
  const body = "Tim vertelde dat opa hem heeft geslagen; vader slaat hem ook";
  const note = { body, source: "moeder" };
  const path = () => `/dossiers/${table.dossierId}/gegevens/gezin/nieuw`;
  const notes = () =>
    app.store.ownerQuery("select body from family_note where dossier_id = $1", [table.dossierId]);

  test("[J7] are asked about once; the text stays and nothing is in the dossier yet", async () => {
    const asked = await els.fillIn(path(), note);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("Hoort dit in het gedeelde plan?");
    expect(asked.text).toContain("Er staat “geslagen”, “slaat hem”.");
    expect(asked.text).toContain("0800-2000");
    expect(asked.page.querySelector("textarea")?.text).toContain(body);
    expect(await notes()).toEqual([]);
    const sent = await els.submit(asked);
    expect(sent.status).toBe(303);
    expect(await notes()).toEqual([{ body }]);
  });

  test("[J7] may be changed instead: what is sent then is what is kept", async () => {
    const asked = await els.fillIn(path(), note);
    const better = "Tim is graag bij oma";
    expect((await els.submit(asked, { body: better })).status).toBe(303);
    expect(await notes()).toContainEqual({ body: better });
  });

  test("[J7] are asked about again only when there is a new word", async () => {
    const asked = await els.fillIn(path(), note);
    const again = await els.submit(asked, { body: `${body}, dat is mishandeling` });
    expect(again.status).toBe(422);
    expect(again.text).toContain("Er staat “mishandeling”.");
    expect((await els.submit(again)).status).toBe(303);
  });

  test("[J7] also in a field that is not about the child, and over two lines", async () => {
    const place = `/dossiers/${table.dossierId}/afspraken/nieuw`;
    const what = { what: "Bespreekt het seksueel\nmisbruik", ownerParticipationId: table.seat };
    const asked = await els.fillIn(place, { ...what, dueOn: "1-12-2026" });
    expect(asked.text).toContain("Er staat “seksueel misbruik”.");
    expect((await els.submit(asked)).status).toBe(303);
  });

  test("a diagnosis over two lines is asked about once as well", async () => {
    const two = { ...note, body: "Tim met het syndroom\nvan Down" };
    const asked = await els.fillIn(path(), two);
    expect(asked.text).toContain("Zegt de behoefte het misschien beter?");
    expect((await els.submit(asked)).status).toBe(303);
  });

  test("[J7] are asked about in English", () =>
    inEnglish(table.els, async () => {
      const asked = await els.fillIn(path(), { ...note, body: "Tim says he was abused" });
      expect(asked.text).toContain("Does this belong in the shared plan?");
      expect(asked.text).toContain("It says “abused”.");
    }));

  test("[J7] stay out of the log", () => {
    const log = app.logged.join("\n");
    expect(log.length).toBeGreaterThan(0);
    expect(log).not.toMatch(/geslagen|slaat|mishandel|misbruik|abused/i);
  });
});
