import type { HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formRoutes, mainForm } from "../access/forms-walk.js";
import { addressOf } from "../access/routes-walk.js";
import { buildWorld, type World } from "../access/routes-world.js";
import type { Router } from "../../src/platform/http/router.js";
import { testApp, type TestApp } from "../support/app.js";
import { Browser } from "../support/browser.js";
import { undoing } from "../support/undoing.js";
import { appOn, noDatabase } from "../support/variant.js";

const { routes } = appOn(noDatabase);

/** Forms with a text area where nobody tells about home. Each with the reason. */
const without: Record<string, string> = {
  "/dossiers/:dossierId/plan/:planId/doelen/nieuw": "five measurable steps of one goal",
  "/dossiers/:dossierId/plan/:planId/doelen/:goalId/wijzigen": "five measurable steps of one goal",
  "/dossiers/:dossierId/plan/:planId/activiteiten/nieuw": "which methods an activity uses",
  "/dossiers/:dossierId/plan/:planId/activiteiten/:activityId/wijzigen": "the same",
  "/dossiers/:dossierId/plan/:planId/terugnemen": "why a proposal is taken back",
  "/dossiers/:dossierId/plan/:planId/verlengen": "grounds for a longer plan",
};

/** Forms in which one line is free enough. */
const alsoIn = [
  "/dossiers/:dossierId/afspraken/nieuw",
  "/dossiers/:dossierId/afspraken/:agreementId/wijzigen",
  "/dossiers/:dossierId/mensen/:participationId/gezag",
];

/** Forms that are only there when a row is in another state than in this world, and who looks at them. */
const whenAsked: Record<string, string> = {
  "/dossiers/:dossierId/klopt-niet/:correctionId": "while it waits; correction.view.tsx has it",
  "/dossiers/:dossierId/per-vergissing/:recordId":
    "for who wrote the record; mistake.view.tsx has it",
  "/dossiers/:dossierId/plan/:planId/voorstellen": "no text area: only a button",
  "/dossiers/:dossierId/plan/:planId/instemming": "below",
  "/dossiers/:dossierId/mensen/:participationId/gezag/besluit": "every form of PeopleForm has it",
  "/dossiers/:dossierId/mensen/afschermen/persoon/:participationId/waarom":
    "asks after the parts were chosen; people-withholding.view.tsx has it",
  "/dossiers/:dossierId/mensen/afschermen/organisatie/:organisationId/waarom": "the same",
  "/dossiers/:dossierId/toestemmingen/vragen/:participationId": "consent-ask.view.tsx has it",
  "/dossiers/:dossierId/toestemmingen/:consentId": "asked of nobody here; below",
};
const notShown = new Set<string>();

const hasNotice = (form: HTMLElement | undefined) =>
  Boolean(form?.querySelector("details a[href='/veilig-thuis']")) &&
  Boolean(form?.querySelector("details a[href='tel:08002000']")) &&
  form?.querySelectorAll("details ol li").length === 5;

const answers = "/dossiers/:dossierId/plan/:planId/instemming";

let app: TestApp;
let world: World;
let router: Router;
const withText = new Set<string>();

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app);
  router = appOn(undoing(app.database));
}, 60_000);
afterAll(() => app.close());

/** The form of a page, seen by the first of these who may open it. */
async function formOf(path: string) {
  const address = addressOf(path, world.places.own);
  for (const name of ["regisseur", "ouder", "intern-begeleider"]) {
    const visitor = world.visitors.find((one) => one.name === name);
    const shown = await new Browser(router.hono, visitor?.token).get(address);
    const form = shown.status === 200 ? mainForm(shown, address) : undefined;
    if (form) return form;
  }
  return undefined;
}

describe("where somebody may write about home stands where a worry goes instead", () => {
  test.each(formRoutes(routes))("[J7] $path", async ({ path }) => {
    const form = await formOf(path);
    if (!form) notShown.add(path);
    if (!form?.querySelector("textarea") && !alsoIn.includes(path)) return;
    withText.add(path);
    expect(
      hasNotice(form),
      "Give the form `safety` (src/ui/form.tsx), or say in `without` why nobody tells about home here.",
    ).toBe(!(path in without));
  });

  test("[J7] many forms were looked at, and no exception outlives its form", () => {
    const unseen = [...notShown].filter((path) => path.startsWith("/dossiers"));
    expect(unseen.filter((path) => !(path in whenAsked))).toEqual([]);
    expect(withText.size).toBeGreaterThan(20);
    expect(alsoIn.filter((path) => !withText.has(path))).toEqual([]);
    expect(Object.keys(without).filter((path) => !withText.has(path))).toEqual([]);
  });

  test("[J7] also where a plan waits for a yes or no", async () => {
    await app.store.ownerQuery("alter table plan disable trigger user");
    await app.store.ownerQuery("update plan set status = 'proposed'");
    const form = await formOf(answers);
    expect(form?.querySelector("textarea")).not.toBeNull();
    expect(hasNotice(form)).toBe(true);
  });

  test("[J7] also where is asked whether an organisation may read along", async () => {
    await app.store.ownerQuery("update consent set status = 'asked'");
    const form = await formOf("/dossiers/:dossierId/toestemmingen/:consentId");
    expect(form?.querySelector("textarea")).not.toBeNull();
    expect(hasNotice(form)).toBe(true);
  });
});
