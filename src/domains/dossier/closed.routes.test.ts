import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formRoutes, mainForm } from "../../../test/access/forms-walk.js";
import { addressOf } from "../../../test/access/routes-walk.js";
import { buildWorld, type World } from "../../../test/access/routes-world.js";
import { rightlyMarked } from "../../../test/privacy/marked-forms.js";
import { testApp, type TestApp } from "../../../test/support/app.js";
import { Browser } from "../../../test/support/browser.js";
import { appOn, noDatabase } from "../../../test/support/variant.js";

const { routes } = appOn(noDatabase);
const inDossier = ({ path }: { path: string }) => path.startsWith("/dossiers/:dossierId");
/** What goes on in a closed dossier, each with its reason in migration 0009. */
const goesOn =
  /heropenen|afschermen|stoppen|intrekken|wie-keek|klopt-niet|vergissing|bezwaar|correctie|rechten|gekeken|verkeerd|opmerking/;

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app);
  await app.store.ownerQuery(
    "update dossier set closed_on = '2026-11-20', closed_reason = 'Weer naar school' where id = $1",
    [world.places.own.dossierId],
  );
}, 60_000);
afterAll(() => app.close());

const browserOf = (name: string) =>
  new Browser(app.router.hono, world.visitors.find((one) => one.name === name)?.token);

/** Everything that stands in the dossier, in one word. */
async function content(): Promise<string> {
  const tables = await app.store.ownerQuery<{ name: string }>(
    `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where t.tgname = 'aa_only_while_open' order by 1`,
  );
  const parts = tables.map(
    ({ name }) => `select '${name}', coalesce(string_agg(one::text, '' order by one::text), '')
      from ${name} one where dossier_id = $1`,
  );
  const [row] = await app.store.ownerQuery<{ all: string }>(
    `select md5(string_agg(a || b, '' order by a)) as all from (${parts.join(" union all ")}) as one (a, b)`,
    [world.places.own.dossierId],
  );
  return row?.all ?? "";
}

describe("[J5 part] a closed dossier is read, not written", () => {
  const forms = formRoutes(routes)
    .filter(inDossier)
    .filter(({ path }) => !/consentId|correctionId/.test(path));
  const refused = new Set<string>();

  test.each(forms.filter(({ path }) => !goesOn.test(path)))(
    "$path changes nothing, for nobody",
    { timeout: 30_000 },
    async ({ path }) => {
      const before = await content();
      const address = addressOf(path, world.places.own);
      for (const name of ["regisseur", "ouder", "kind", "intern-begeleider"]) {
        const browser = browserOf(name);
        const shown = await browser.get(address);
        const form = shown.status === 200 ? mainForm(shown, address) : undefined;
        if (!form) continue;
        for (const date of ["15-1-2027", "1-11-2026"]) {
          const answer = await browser.post(address, rightlyMarked(form, date));
          expect(answer.status, `${name} on ${path}`).not.toBe(303);
          if (answer.text.includes("Dit dossier is gesloten: u kunt het lezen")) refused.add(path);
        }
      }
      expect(await content()).toBe(before);
    },
  );

  test("and says so: many forms were right but for that", () => {
    expect(refused.size).toBeGreaterThan(forms.length / 4);
  });

  test("its pages are open and offer no change", async () => {
    const els = browserOf("regisseur");
    for (const path of ["", "/gegevens", "/behoeften", "/mensen", "/plan", "/afspraken"]) {
      const { status, html } = await els.get(`/dossiers/${world.places.own.dossierId}${path}`);
      expect(status).toBe(200);
      expect(html).not.toMatch(/href="[^"]*\/(nieuw|wijzigen)"/);
      expect(html).toContain("/sluiten");
    }
  });

  test("past all pages the database refuses it: add, change and remove, in every table that rests", async () => {
    const { dossierId } = world.places.own;
    const [regisseur] = await app.store.ownerQuery<{ id: string }>(
      "select person_id as id from participation where dossier_id = $1 and role = 'intern-begeleider' and ends_on is null",
      [dossierId],
    );
    await expect(
      app.as(regisseur?.id ?? "", (tx) =>
        tx.db
          .updateTable("need")
          .set({ body: "anders" })
          .where("dossier_id", "=", dossierId ?? "")
          .execute(),
      ),
    ).rejects.toThrow("dossier-closed");
    await expect(
      app.as(regisseur?.id ?? "", (tx) =>
        tx.db
          .updateTable("dossier")
          .set({ closed_on: null, given_name: "Anders" })
          .where("id", "=", dossierId ?? "")
          .execute(),
      ),
    ).rejects.toThrow("dossier-closed");
  });

  test("what protects somebody goes on: withholding", async () => {
    const els = browserOf("regisseur");
    const list = `/dossiers/${world.places.own.dossierId}/mensen/afschermen`;
    const shown = await els.get(
      `${list}/persoon/${world.places.own.participationId}/waarom?deel=conflict`,
    );
    const done = await els.submit(shown, {
      ...{ ground: "veiligheid", reason: "Een uitspraak na het sluiten", startsOn: "22-11-2026" },
    });
    expect(done.location).toBe(list);
  });

  test("opened again everything can be written", async () => {
    const els = browserOf("regisseur");
    const page = await els.get(`/dossiers/${world.places.own.dossierId}/sluiten`);
    const open = `/dossiers/${world.places.own.dossierId}/heropenen`;
    expect((await els.submit(page, {}, open)).status).toBe(303);
    const facts = await els.get(`/dossiers/${world.places.own.dossierId}/behoeften`);
    expect(facts.html).toContain("/behoeften/nieuw");
  });
});
