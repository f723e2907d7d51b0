import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accountFor, invitationLink, password, signInWith } from "../../../test/support/account.js";
import { testApp, testNow, type TestApp } from "../../../test/support/app.js";
import type { Answer, Browser } from "../../../test/support/browser.js";
import { refusalOf } from "../../platform/http/refusals.js";
import { newId } from "../../shared/ids.js";
import { insertMembership, invite } from "./index.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;
let coordinator: Browser;
let newMember: string;

const colleague = {
  ...{ givenName: "Noor", familyName: "van Dam", email: "noor@voorbeeld.test" },
  ...{ function: "leerkracht", startsOn: "1-11-2026" },
};

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  coordinator = await app.browserOf(table.stranger);
  newMember = `/organisaties/${table.elsewhere}/leden/nieuw`;
});
beforeEach(() => app.clock.set(testNow));
afterAll(() => app.close());

const errorsOf = (answer: Answer) =>
  answer.page.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));

async function invited(email: string): Promise<string> {
  const answer = await coordinator.fillIn(newMember, { ...colleague, email });
  expect(answer.status).toBe(303);
  return invitationLink(app);
}

const accept = async (link: string, fields = { password, again: password }) =>
  (await app.browserOf()).fillIn(link, fields);

describe("a colleague", () => {
  test("is invited by the coordinator and gets a mail that says nothing about anybody", async () => {
    const link = await invited("noor@voorbeeld.test");
    expect(link).toMatch(/^\/uitnodiging\/[\w-]{43}$/);
    const [mail] = await app.store.ownerQuery("select * from mail order by id desc limit 1");
    expect(JSON.stringify(mail)).not.toMatch(/Noor|Dam|Olaf|Eik/);
    const shown = await coordinator.get(`/organisaties/${table.elsewhere}`);
    expect(shown.text).toContain("Noor van Dam");
  });

  test("is not added without the fields that are needed", async () => {
    const answer = await coordinator.fillIn(newMember, { startsOn: "" });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(
      ["givenName", "familyName", "email", "function", "startsOn"].map((name) => `#f-${name}`),
    );
    const wrong = await coordinator.fillIn(newMember, {
      ...colleague,
      email: "noor",
      startsOn: "31-2-2027",
    });
    expect(errorsOf(wrong)).toEqual(["#f-email", "#f-startsOn"]);
  });

  test("with an address on which a pattern could try for hours is refused at once", async () => {
    const started = performance.now();
    const answer = await coordinator.fillIn(newMember, {
      ...{ givenName: "Noor", familyName: "Bos", function: "leerkracht", startsOn: "1-11-2026" },
      email: `a@${".".repeat(90_000)}@`,
    });
    expect(errorsOf(answer)).toEqual(["#f-email"]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("invites nobody to be somebody whom they did not write down", async () => {
    const takenOver = app.as(table.stranger, (tx) =>
      invite(tx, table.mother, "iemand-anders@voorbeeld.test"),
    );
    const error: unknown = await takenOver.catch((cause: unknown) => cause);
    expect(refusalOf(error)?.code).toBe("not-yours");
  });

  test("is added by nobody but who coordinates that organisation", async () => {
    const member = await app.browserOf(table.els);
    for (const path of [newMember, `/organisaties/${table.school}/leden/nieuw`]) {
      expect((await member.get(path)).status).toBe(404);
    }
    expect((await coordinator.get(`/organisaties/${table.school}/leden/nieuw`)).status).toBe(404);
    expect((await (await app.browserOf(table.mother)).get(newMember)).status).toBe(404);
  });

  test("stops on a day, never before the first, and through its own organisation only", async () => {
    const [row] = await app.store.ownerQuery<{ id: string }>(
      "select m.id from membership m join person p on p.id = m.person_id where p.given_name = 'Noor' limit 1",
    );
    const path = `/organisaties/${table.elsewhere}/leden/${row?.id}/beeindigen`;
    const early = await coordinator.fillIn(path, { endsOn: "31-10-2026" });
    expect(errorsOf(early)).toEqual(["#f-endsOn"]);
    expect((await coordinator.fillIn(path, { endsOn: "30-11-2026" })).status).toBe(303);
    const [ended] = await app.store.ownerQuery("select ends_on from membership where id = $1", [
      row?.id,
    ]);
    expect(ended).toEqual({ ends_on: "2026-11-30" });
  });

  test("of another organisation can't be ended, and nothing says that it was", async () => {
    const [els] = await app.store.ownerQuery<{ id: string }>(
      "select id from membership where person_id = $1",
      [table.els],
    );
    const events = "select count(*)::int as n from identity_event where kind = 'membership-ended'";
    const [before] = await app.store.ownerQuery(events);
    const path = `/organisaties/${table.elsewhere}/leden/${els?.id}/beeindigen`;
    const shown = await coordinator.get(newMember);
    const csrf = shown.page.querySelector('input[name="_csrf"]')?.getAttribute("value") ?? "";
    expect((await coordinator.get(path)).status).toBe(404);
    const sent = await coordinator.post(path, { _csrf: csrf, _key: newId(), endsOn: "30-11-2026" });
    expect(sent.status).toBe(404);
    expect(await app.store.ownerQuery(events)).toEqual([before]);
  });

  test("does not do the same work twice in one time", async () => {
    const twice = app.as(table.stranger, (tx) =>
      insertMembership(tx, {
        ...{ id: newId(), personId: table.stranger, organisationId: table.elsewhere },
        ...{ function: "coordinator", startsOn: "2026-11-20" },
      }),
    );
    const error: unknown = await twice.catch((cause: unknown) => cause);
    expect(refusalOf(error)?.code).toBe("already-a-member");
  });
});

describe("an invitation", () => {
  test("makes an account, once", async () => {
    const link = await invited("eens@voorbeeld.test");
    const browser = await app.browserOf();
    const answer = await browser.fillIn(link, { password, again: password });
    expect([answer.status, answer.location]).toEqual([303, "/"]);
    expect((await browser.get("/account")).status).toBe(200);
    const again = await accept(link);
    expect(again.status).toBe(422);
    expect(again.text).toContain("gebruikt of verlopen");
    expect((await signInWith(await app.browserOf(), "eens@voorbeeld.test")).status).toBe(303);
  });

  test("makes one account when it is used twice at the same moment", async () => {
    const link = await invited("samen@voorbeeld.test");
    const answers = await Promise.all([accept(link), accept(link)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  test("is worth nothing after two weeks, nor when it was never sent", async () => {
    const link = await invited("laat@voorbeeld.test");
    app.clock.forward({ days: 14, minutes: 1 });
    for (const path of [link, "/uitnodiging/verzonnen"]) {
      const answer = await accept(path);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain("gebruikt of verlopen");
    }
  });

  test("for an address that has an account is refused in words", async () => {
    await accountFor(app, table.els);
    const [els] = await app.store.ownerQuery<{ email: string }>(
      "select email from account where person_id = $1",
      [table.els],
    );
    const answer = await accept(await invited(els?.email ?? ""));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("al een account");
  });

  test.each([
    [{ password: "te kort", again: "te kort" }, "#f-password"],
    [{ password: "Eenplan2026!", again: "Eenplan2026!" }, "#f-password"],
    [{ password, again: "iets anders" }, "#f-again"],
    [{ password: "", again: "" }, "#f-password"],
  ])("is not used up by %j", async (typed, field) => {
    const link = await invited(`${crypto.randomUUID()}@voorbeeld.test`);
    const answer = await accept(link, typed);
    expect(errorsOf(answer)).toContain(field);
    expect(answer.html).not.toContain(password);
    expect((await accept(link)).status).toBe(303);
  });
});

describe("organisations", () => {
  test("are found by a part of the name by professionals, not by parents", async () => {
    const shown = await coordinator.get("/organisaties?zoek=beu");
    expect(shown.text).toContain("De Beuk");
    expect(shown.text).not.toContain("De Eik");
    for (const odd of ["%25", "_", "%00", "'", "%5C", "%E0%A4%A"]) {
      expect((await coordinator.get(`/organisaties?zoek=${odd}`)).status).toBe(200);
    }
    expect((await (await app.browserOf(table.mother)).get("/organisaties")).status).toBe(404);
  });

  test("change by their coordinator", async () => {
    const path = `/organisaties/${table.elsewhere}/wijzigen`;
    const answer = await coordinator.fillIn(path, { name: "De Grote Eik", phone: "" });
    expect(answer.status).toBe(303);
    expect((await coordinator.get(`/organisaties/${table.elsewhere}`)).text).toContain(
      "De Grote Eik",
    );
    expect(errorsOf(await coordinator.fillIn(path, { name: "" }))).toEqual(["#f-name"]);
  });
});

describe("oneself", () => {
  test("can change one's name and language, which then is the language of the page", async () => {
    const browser = await app.browserOf(table.mother);
    await browser.post("/taal", { value: "nl", path: "/account" });
    const answer = await browser.fillIn("/account", { givenName: "Maria", locale: "en" });
    expect(answer.location).toBe("/account");
    const shown = await browser.get("/account");
    expect(shown.page.querySelector("html")?.getAttribute("lang")).toBe("en");
    expect(shown.text).toContain("Maria");
    const [row] = await app.store.ownerQuery("select locale from person where id = $1", [
      table.mother,
    ]);
    expect(row).toEqual({ locale: "en" });
  });

  test("has a name", async () => {
    const browser = await app.browserOf(table.els);
    const answer = await browser.fillIn("/account", { givenName: "", familyName: "123" });
    expect(errorsOf(answer)).toEqual(["#f-givenName", "#f-familyName"]);
  });
});
