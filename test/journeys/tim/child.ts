import { expect } from "vitest";
import type { Story } from "./story.js";

/** Els opens the dossier of a child that has been at home for more than a year. */
export async function opensDossier(story: Story): Promise<void> {
  const { els } = story.visitors;
  await els.open("/");
  await els.follow("/dossiers/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ givenName: "Tim", familyName: "Boersma", bornOn: "12-5-2019", sector: "PO" },
      workingTowards: "Weer met plezier leren, eerst op een rustige plek.",
      why: "Houdt het plan bij elkaar en verzorgt de lijn met school.",
    },
    { familyName: "", bornOn: "31-2-2019" },
  );
  // Opening leads straight to the facts, which come first.
  story.dossier = els.path.replace("/gegevens", "");
  expect(story.dossier).toMatch(/^\/dossiers\/[\w-]+$/);
  expect(await els.page.locator("h1").innerText()).toBe("Gegevens");
  await els.open(story.dossier);
  expect(await els.page.locator("h1").innerText()).toBe("Tim Boersma");
}

/** How it is now, who the family is, and who else matters to him. */
export async function writesFacts({ visitors: { els }, dossier }: Story): Promise<void> {
  await els.open(dossier);
  await els.follow("/gegevens");
  await els.follow("/gegevens/situatie");
  await els.sendAtSecondTry(
    {
      ...{ homeSince: "8-10-2025", minutesPerWeek: "2,5", absenceKind: "minder-uren" },
      ...{ registration: "ingeschreven", schoolName: "Het Wilgenveer", groupName: "groep 4" },
      ...{ exemption: "geen", source: "Els" },
      targetGroup: "Leert snel, maar kan in een volle klas niet tot rust komen.",
    },
    { minutesPerWeek: "twee", targetGroup: "" },
  );
  await els.follow("/gegevens/gezin/nieuw");
  await els.sendAtSecondTry(
    { body: "Marieke werkt twee dagen omdat Tim niet alleen kan zijn.", source: "moeder" },
    { source: "" },
  );
  await els.follow("/gegevens/belangrijke-mensen/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ name: "Meneer Sjors", relation: "conciërge van school", source: "Tim" },
      why: "Liet Tim de fietsen tellen als het in de klas te druk was.",
    },
    { name: "" },
  );
  const facts = await els.words();
  for (const said of [
    "Meneer Sjors",
    "kan in een volle klas",
    "twee dagen omdat",
    "8 oktober 2025",
  ]) {
    expect(facts).toContain(said);
  }
}

export async function writesCareer({ visitors: { els }, dossier }: Story): Promise<void> {
  await els.open(`${dossier}/gegevens`);
  await els.follow("/loopbaan");
  await els.follow("/loopbaan/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ kind: "school", what: "Groep 1 en 2 op de dorpsschool", whereAt: "Het Wilgenveer" },
      ...{ startsOn: "1-9-2023", endsOn: "12-7-2025", effect: "hielp-deels", source: "Els" },
      effectNote: "De kring en het plein kostten hem veel.",
    },
    { endsOn: "1-9-2022" },
  );
  await els.follow("/loopbaan/nieuw");
  await els.send({
    ...{ kind: "hulp", what: "Halve dagen, met een klassenassistent", startsOn: "1-9-2025" },
    ...{ endsOn: "7-10-2025", effect: "hielp-niet", source: "Meike" },
    effectNote: "Het lawaai om hem heen bleef.",
  });
  const line = await els.words();
  expect(line.indexOf("klassenassistent")).toBeGreaterThan(-1);
  expect(line).toContain("dorpsschool");
}

/** Why ordinary support was not enough, and which two schools it will not be. */
export async function writesAnalysis({ visitors: { els }, dossier }: Story): Promise<void> {
  await els.open(`${dossier}/gegevens`);
  await els.follow("/analyse");
  await els.follow("/analyse/nieuw");
  await els.sendAtSecondTry(
    {
      body: "Halve dagen en een assistent veranderden de ruimte en de groep niet.",
      source: "Els en ouders",
    },
    { body: "" },
  );
  const rejected = { outcome: "afgewezen", decidedOn: "1-10-2026", source: "Els en ouders" };
  await els.follow("/mogelijkheden/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ what: "School voor speciaal onderwijs in Veldhave", ...rejected },
      reason: "Deelt in op niveau; hij zou bij kinderen komen die veel ouder zijn.",
    },
    { reason: "" },
  );
  await els.follow("/mogelijkheden/nieuw");
  await els.send({
    ...{ what: "Speciaal basisonderwijs in de stad", ...rejected },
    reason: "De groepen zijn vol en de stof ligt onder zijn niveau.",
  });
  const analysis = await els.words();
  expect(analysis).toContain("die veel ouder zijn");
  expect(analysis).toContain("De groepen zijn vol");
}

export async function writesNeeds({ visitors: { els }, dossier }: Story): Promise<void> {
  await els.open(dossier);
  await els.follow("/behoeften");
  await els.follow("/behoeften/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ kind: "behoefte", domain: "school", ivoHeading: "ruimtelijke-omgeving" },
      ...{ source: "ouders", since: "1-9-2026" },
      body: "Een plek met weinig geluid, waar hij mag weglopen.",
    },
    { body: "", since: "1-9-2036" },
  );
  await els.follow("/behoeften/nieuw");
  await els.send({
    ...{ kind: "sterke-kant", domain: "school", source: "moeder", since: "1-9-2026" },
    body: "Leest een dik boek over treinen in één middag uit.",
  });
  await els.follow("/behoeften/visie");
  await els.sendAtSecondTry(
    {
      ...{ speaker: "niet-aan-tafel", speakerName: "Tim", voice: "kind", how: "getekend" },
      ...{ saidOn: "20-11-2026", body: "Ik wil wel leren maar niet met zoveel stoelen." },
    },
    { body: "" },
  );
  const needs = await els.words();
  for (const said of ["weinig geluid", "dik boek", "zoveel stoelen"]) expect(needs).toContain(said);
}

/** On which level he is helped, and by which road: tried out first, then decided with the reason. */
export async function decidesRoute({ visitors: { els }, dossier }: Story): Promise<void> {
  await els.open(`${dossier}/niveau`);
  await els.follow("/niveau/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ level: "diepte", aim: "breedte", decidedOn: "20-11-2026" },
      reason: "Het leren gebeurt nu buiten school; het doel is een kleine klas.",
    },
    { reason: "" },
  );
  await els.open(`${dossier}/route?gewoon=nee&leerlingen=1`);
  await els.follow("/route/besluit?gewoon=nee&leerlingen=1");
  await els.sendAtSecondTry(
    {
      ...{ ordinarySupportSuffices: "nee", pupilsWithSameNeeds: "1", route: "maatwerk" },
      reason: "Geen ander kind heeft een plek buiten de klas nodig en stof boven zijn groep.",
    },
    { pupilsWithSameNeeds: "geen" },
  );
  expect(await els.words()).toContain("Geen ander kind heeft een plek");
}
