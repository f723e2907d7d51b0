import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/support/app.js";
import type { Answer } from "../../test/support/browser.js";

let app: TestApp;
let table: Awaited<ReturnType<TestApp["people"]["smallTable"]>>;

beforeAll(async () => {
  app = await testApp();
  table = await app.people.smallTable();
  const second = await app.people.dossier(table.els, "Noor");
  const seat = await app.people.seat(second, table.els, "intern-begeleider", {
    organisationId: table.school,
  });
  await app.people.regisseur(second, seat, table.els);
  const els = await app.browserOf(table.els);
  await els.fillIn(`/dossiers/${table.dossierId}/afspraken/nieuw`, {
    ...{ what: "Bellen met de huisarts", ownerParticipationId: table.motherSeat },
    ...{ dueOn: "1-12-2026", notBefore: "" },
  });
});
afterAll(() => app.close());

const tasks = ({ page }: Answer) =>
  page.querySelectorAll(".ep-tasks__item").map((task) => ({
    child: task.querySelector("h3")?.text,
    title: task.querySelector("a")?.text,
    hint: task.querySelector(".ep-hint")?.text,
  }));

describe("the first page", () => {
  test("names the child above each thing to do, for who has more children", async () => {
    const answer = await (await app.browserOf(table.els)).get("/");
    expect(tasks(answer).map(({ child, title }) => [child, title])).toEqual(
      expect.arrayContaining([
        ["Tim Voorbeeld", "Begin het plan"],
        ["Noor Voorbeeld", "Begin het plan"],
      ]),
    );
    expect(tasks(answer).some(({ hint }) => hint?.includes("Voorbeeld"))).toBe(false);
  });

  test("does not repeat the name to a mother of one child", async () => {
    const answer = await (await app.browserOf(table.mother)).get("/");
    expect(tasks(answer)[0]).toMatchObject({
      child: undefined,
      title: "Neemt u dit op u? Bellen met de huisarts",
    });
    expect(answer.page.querySelector(".ep-timeline h3")).toBeNull();
  });

  test("names the child above what changed as well", async () => {
    const mother = await app.browserOf(table.mother);
    await mother.fillIn(`/dossiers/${table.dossierId}/behoeften/nieuw`, {
      ...{ kind: "behoefte", body: "Rust", domain: "gezin", ivoHeading: "" },
      ...{ source: "moeder", since: "1-9-2026" },
    });
    const answer = await (await app.browserOf(table.els)).get("/");
    expect(answer.page.querySelector(".ep-timeline h3")?.text).toBe("Tim Voorbeeld");
  });
});
