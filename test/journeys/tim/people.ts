import { expect } from "vitest";
import type { Fields } from "../support/filling.js";
import type { Visitor } from "../support/visitor.js";
import type { Story } from "./story.js";

const password = "een lange zin die ik onthoud";

/** The coordinator of the school invites Priya, who follows the link in her mail and is in. */
export async function invitesColleague(story: Story): Promise<void> {
  const { product, school, visitors } = story;
  const { ijsbrand } = visitors;
  await ijsbrand.open("/organisaties");
  await ijsbrand.follow(`/organisaties/${school}`);
  await ijsbrand.follow("/leden/nieuw");
  await ijsbrand.sendAtSecondTry(
    {
      ...{ givenName: "Priya", familyName: "Raman", email: "priya@voorbeeld.test" },
      ...{ function: "leerkracht", startsOn: "22-11-2026" },
    },
    { email: "priya" },
  );
  const [mail] = await product.store.ownerQuery<{ link: string }>(
    "select link from mail where kind = 'invited'",
  );
  const priya = await story.visitor();
  await priya.open(mail?.link ?? "");
  await priya.mistake({ password: "kort", again: "kort" }, ["password"]);
  await priya.send({ password, again: password });
  expect(await priya.words()).toContain("Priya");
  await priya.leave();
}

/** The family and the professionals come to the table, each with what they do there and why. */
export async function gathersPeople(story: Story): Promise<void> {
  const { els } = story.visitors;
  await addsParents(els, story.dossier);
  await seatsProfessionals(story);
  await els.open(`${story.dossier}/mensen`);
  const people = await els.words();
  for (const name of ["Marieke", "Rik", "Priya", "Şeyma", "Wietske"])
    expect(people).toContain(name);
  await els.follow("/wie-ziet-wat");
}

async function addsParents(els: Visitor, dossier: string): Promise<void> {
  await els.open(dossier);
  await els.follow("/mensen");
  await addsParent(els, { givenName: "Marieke", familyName: "Boersma-Kok", relation: "moeder" }, [
    { why: "", email: "geen adres" },
    { recordedOn: "20-11-2036" },
  ]);
  await addsParent(els, { givenName: "Rik", familyName: "Boersma", relation: "vader" });
}

/** With the authority over the child, which leads on from who somebody is. */
async function addsParent(
  els: Visitor,
  name: Record<"givenName" | "familyName" | "relation", string>,
  [atSeat, atAuthority]: Fields[] = [],
): Promise<void> {
  await els.follow("/mensen/nieuw");
  await els.follow("/mensen/familie");
  const seat = {
    ...{ ...name, role: "ouder", mandate: "beslisser", email: "ouders@voorbeeld.test" },
    why: "Kent Tim het langst en het beste.",
  };
  await els.sendAtSecondTry(seat, atSeat);
  const authority = {
    ...{ relation: name.relation, gezagForm: "tweehoofdig-ouderlijk-gezag", hasAuthority: "ja" },
    ...{ source: "Gezagsregister", recordedOn: "20-11-2026" },
  };
  await els.sendAtSecondTry(authority, atAuthority);
}

async function seatsProfessionals({ visitors: { els }, dossier }: Story): Promise<void> {
  await seats(els, "Şeyma", "beslisser", "Beslist over de dagdelen op de boerderij.", { why: "" });
  await asksConsent(els, { why: "", sections: [] });
  await els.open(`${dossier}/mensen`);
  await seats(els, "Wietske", "uitvoerder", "Zijn vaste mens op de boerderij.");
  await asksConsent(els);
  await els.open(`${dossier}/mensen`);
  await seats(els, "Priya", "uitvoerder", "Geeft de lessen op afstand.");
  expect(els.path).toBe(`${dossier}/mensen`);
}

/** Who may not read along by law waits for the family; the question follows on the seat. */
async function asksConsent(els: Visitor, mistake?: Fields): Promise<void> {
  expect(els.path).toContain("/toestemmingen/vragen/");
  expect(await els.words()).toContain("ziet nog niets");
  const why = "Wil weten wat Tim helpt, en beslist of werkt daarna mee.";
  if (mistake) await els.mistake({ why: "" }, ["why"]);
  await els.send({ why });
  expect(await els.words()).toContain("Marieke");
}

/** Both parents decide, each in their own browser; the question is the first thing they read. */
export async function parentsAllow(story: Story): Promise<void> {
  const { wietske } = story.visitors;
  await wietske.isKeptOut(story.dossier);
  for (const name of ["Marieke", "Rik"]) {
    const parent = await story.enter(name);
    for (const organisation of ["Gemeente Lindewaard", "De Elzenhoeve"]) {
      await parent.open("/");
      await parent.clickName(`Mag ${organisation} meelezen?`);
      await parent.answer("given");
      expect(await parent.words()).toContain("Uw ja is bewaard");
    }
    await parent.leave();
  }
  await wietske.open(story.dossier);
  // Only who the family allows to look along can stand in for the regisseur.
  const { els } = story.visitors;
  await els.open(`${story.dossier}/mensen`);
  await els.follow("/mensen/plaatsvervanger");
  await els.mistake({}, ["participationId"]);
  const deputy = await els.page.getByLabel(/Şeyma/).getAttribute("value");
  await els.send({ participationId: deputy ?? "" });
}

async function seats(
  ...[els, name, mandate, why, mistake]: [Visitor, string, string, string, Fields?]
): Promise<void> {
  await els.follow("/mensen/nieuw");
  await els.follow("/mensen/professional");
  await els.search("zoek", name);
  await els.clickName(name);
  await els.sendAtSecondTry({ mandate, why }, mistake);
}

/** The mother reads what stands there and says in her own browser how she sees it. */
export async function motherSpeaks(story: Story): Promise<void> {
  const mother = (story.mother = await story.enter("Marieke"));
  await mother.open("/");
  await mother.follow(story.dossier);
  await mother.follow("/behoeften");
  expect(await mother.words()).toContain("zoveel stoelen");
  await mother.follow("/behoeften/visie");
  await mother.sendAtSecondTry(
    {
      ...{ speaker: "Marieke", voice: "ouder", how: "zelf-geschreven", saidOn: "22-11-2026" },
      body: "Als hij maar ergens mag zijn wie hij is, komt dat leren vanzelf.",
    },
    { body: "" },
  );
  const sides = await mother.words();
  expect(sides).toContain("zoveel stoelen");
  expect(sides).toContain("wie hij is");
}
