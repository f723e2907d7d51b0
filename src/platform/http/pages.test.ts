import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { controlsOf, formRoutes, hiddenOf, mainForm } from "../../../test/access/forms-walk.js";
import { addressOf } from "../../../test/access/routes-walk.js";
import { buildWorld, type World } from "../../../test/access/routes-world.js";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { Browser, type Answer } from "../../../test/support/browser.js";
import { undoing } from "../../../test/support/undoing.js";
import { appOn, noDatabase } from "../../../test/support/variant.js";

const { routes } = appOn(noDatabase);
// The style page shows every state of a form at once; files and answers for programs are no pages.
const pages = routes.filter(
  ({ method, path }) =>
    method === "GET" &&
    !/^\/(assets|gezond|stijl|api)|\.(csv|pdf|json)$|bestand$|bijlage$|\/live$/.test(path) &&
    !/\/papier\/:answerId$|\/bestanden\/:fileId$/.test(path),
);

let app: TestApp;
let world: World;
let browsers: Record<string, Browser>;
let prefixes: string[];

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app);
  const { hono } = appOn(undoing(app.database));
  const asIs = (name: string) => world.visitors.find((visitor) => visitor.name === name)?.token;
  const coordinator = "coordinator of an organisation at the table";
  const officer = "privacy officer of it";
  browsers = {};
  for (const name of ["regisseur", "ouder", "intern-begeleider", coordinator, officer]) {
    browsers[name] = new Browser(hono, asIs(name));
  }
  browsers.nobody = new Browser(hono);
  prefixes = await textPrefixes();
}, 60_000);
afterAll(() => app.close());

/** The first word of every key of a text: "plan", "refusal". */
async function textPrefixes(): Promise<string[]> {
  const found = new Set<string>();
  for await (const file of glob("src/**/*.nl.ts")) {
    const keys = readFileSync(file, "utf8").matchAll(/^\s+"([a-z-]+)\.[\w.-]+":/gm);
    for (const [, prefix = ""] of keys) found.add(prefix);
  }
  return [...found];
}

const names = [
  "regisseur",
  "intern-begeleider",
  "ouder",
  "coordinator of an organisation at the table",
  "privacy officer of it",
  "nobody",
];

/** The page as the first who may see it does. */
async function open(path: string): Promise<{ browser: Browser; answer: Answer } | undefined> {
  for (const name of names) {
    const browser = browsers[name]!;
    const answer = await browser.get(path);
    if (answer.status === 200) return { browser, answer };
  }
  return undefined;
}

function keysIn(answer: Answer): string[] {
  const raw = new RegExp(
    `(?<![\\w@/.-])(?:${prefixes.join("|")})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*`,
    "g",
  );
  return [
    ...(answer.text.match(raw) ?? []),
    ...(answer.text.match(/\{\{.*?\}\}|\[object|undefined/g) ?? []),
  ];
}

describe("[K1 part] every page in both languages", () => {
  test.each(pages)("$path", { timeout: 30_000 }, async ({ path }) => {
    const address = addressOf(path, world.places.own);
    const titles: string[] = [];
    for (const locale of ["nl", "en"]) {
      for (const browser of Object.values(browsers)) {
        await browser.post("/taal", { value: locale, path: "/" });
      }
      const opened = await open(address);
      expect(opened, `nobody can open ${address}`).toBeDefined();
      const { answer } = opened!;
      expect(answer.page.querySelector("html")?.getAttribute("lang")).toBe(locale);
      expect(keysIn(answer)).toEqual([]);
      expect(answer.page.querySelectorAll("h1")).toHaveLength(1);
      titles.push(answer.page.querySelector("title")?.text ?? "");
    }
    expect(titles.every((title) => title.length > " – Eenplan".length)).toBe(true);
  });
});

test("a key without a text, and a place that was not filled in, would be found", () => {
  const text = "Doelen plan.goal.titel van {{name}}, zie voorbeeld.nl";
  expect(keysIn({ text } as Answer)).toEqual(["plan.goal.titel", "{{name}}"]);
});

describe("[K1 part] every form that is sent empty points at what is missing", () => {
  const forms = formRoutes(routes).filter(({ path }) => path !== "/proef");
  test.each(forms)("$path", { timeout: 30_000 }, async ({ path }) => {
    const address = addressOf(path, world.places.own);
    const opened = await open(address);
    if (!opened) throw new Error(`nobody can open ${address}`);
    const form = mainForm(opened.answer, address);
    if (!form) {
      expect(noFormYet(opened.answer), `${path} shows no form`).toBe(true);
      return;
    }
    const typed = controlsOf(form).filter(
      ({ kind }) => !["radio", "checkbox", "file"].includes(kind),
    );
    const empty = Object.fromEntries(typed.map(({ name }) => [name, ""]));
    const answer = await opened.browser.post(address, { ...hiddenOf(form), ...empty });
    if (answer.status === 303) return;
    expect(answer.status).toBe(422);
    const summary = answer.page.querySelector('main [role="alert"]');
    expect(summary, `${path} does not say what is wrong`).toBeTruthy();
    const links = summary?.querySelectorAll("a[href^='#']") ?? [];
    const lost = links
      .map((link) => link.getAttribute("href")?.slice(1) ?? "")
      .filter((id) => !answer.page.querySelectorAll("[id]").some((one) => one.id === id));
    expect(lost).toEqual([]);
    expect(keysIn(answer)).toEqual([]);
    labelled(answer, address);
  });
});

/** A page whose form only comes in another state of the plan, and says so in words. */
const noFormYet = (answer: Answer) =>
  (answer.page.querySelector("main")?.text.trim().length ?? 0) > 40;

/** Each control has a name that a screen reader can read, and says that it is wrong with the text beside it. */
function labelled(answer: Answer, address: string): void {
  const form = mainForm(answer, address);
  for (const control of form?.querySelectorAll("input, textarea, select") ?? []) {
    if (["hidden", "submit"].includes(control.getAttribute("type") ?? "")) continue;
    const label = answer.page
      .querySelectorAll("label")
      .find((one) => one.getAttribute("for") === control.id);
    expect(label?.text.trim(), `${address}: ${control.id} has no label`).toBeTruthy();
    const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
    for (const id of described) {
      expect(
        answer.page.querySelectorAll("[id]").some((one) => one.id === id),
        `#${id}`,
      ).toBe(true);
    }
  }
}
