import { expect } from "vitest";
import { readPdf } from "../../documents/read-pdf.js";
import type { Story } from "./story.js";

/** A draft that says itself what it still misses; every line leads to where it is mended. */
export async function wantsTooEarly(story: Story): Promise<void> {
  const { els } = story.visitors;
  await els.open(story.dossier);
  await els.follow("/plan");
  await els.press("/plan/begin");
  story.plan = els.path.replace("/hoofdlijn", "");
  await els.open(`${story.plan}/voorstellen`);
  const missing = els.page.locator("main .ep-tasks a");
  expect(await missing.count()).toBeGreaterThan(5);
  expect(await els.page.locator("main form.ep-form").count()).toBe(0);
  await els.follow("/terugkeer");
  await els.sendAtSecondTry(
    {
      ...{ direction: "terugkeer", callerParticipationId: "Els" },
      planA: "Tim bekijkt de nieuwe klas eerst leeg en dan met de juf.",
      planB: "Lukt de klas niet, dan komt de juf een maand naar de boerderij.",
      relapse: "Dan gaan we een stap terug in uren en niet in mensen.",
      callsWhen: "Dezelfde ochtend voor tien uur.",
      aftercare: "Wietske blijft een half jaar beschikbaar.",
    },
    { planB: "", callerParticipationId: "" },
  );
}

export async function writesOutline({ visitors: { els }, plan, dossier }: Story): Promise<void> {
  await els.open(`${dossier}/plan`);
  await els.follow("/hoofdlijn");
  await els.sendAtSecondTry(
    {
      ...{ startsOn: "22-11-2026", endsOn: "31-7-2027", evaluationOn: "10-1-2027" },
      outlookDestination: "Een basisschool met een kleine, rustige klas",
      outlookGrounds: "Tim leest en rekent ver boven zijn leeftijd.",
      outlookHelping: "Hij wil weten hoe dingen werken.",
      outlookHindering: "Veel mensen en geluid tegelijk.",
      ...{ returnAim: "Twee dagdelen in een kleine klas", returnPlace: "Een school in de regio" },
      returnExpectedOn: "1-5-2027",
      nextStep: "Na vijf weken kijken of er een derde dagdeel bij kan.",
    },
    { endsOn: "31-12-2028" },
  );
  expect(els.path).toBe(`${dossier}/plan`);
  expect(await els.words()).toContain("een derde dagdeel");
  expect(plan).toContain(dossier);
}

export async function setsGoals({ visitors: { els } }: Story): Promise<void> {
  await els.follow("/doelen/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ domain: "vrije-tijd", title: "Tim voelt zich veilig op de boerderij" },
      childWords: "Ik wil ergens zijn waar het niet prikt.",
      ...{ stepMinus2: "Blijft bij het hek.", stepMinus1: "Komt binnen met moeder." },
      step0: "Blijft een hele ochtend zonder ouder.",
      ...{ stepPlus1: "Zegt zelf wanneer het pauze is.", stepPlus2: "Speelt met een ander kind." },
    },
    { step0: "" },
  );
  await els.follow("/doelen/nieuw");
  await els.send({
    ...{ domain: "school", title: "Tim leert weer met plezier" },
    ...{ stepMinus2: "Klapt de laptop dicht.", stepMinus1: "Doet vijf minuten mee." },
    step0: "Maakt in elke les één opdracht af.",
    ...{ stepPlus1: "Maakt drie lessen af.", stepPlus2: "Vraagt om meer werk." },
  });
}

/** Two half days on the care farm that the municipality pays, and lessons from afar by the school. */
export async function plansActivities({ visitors: { els } }: Story): Promise<void> {
  await els.follow("/activiteiten/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ goalId: "veilig op de boerderij", what: "Dieren voeren en klussen", kind: "zorg" },
      ...{ performerParticipationId: "Wietske", place: "zorgboerderij" },
      ...{ placeName: "De Elzenhoeve", frequency: "dinsdag- en donderdagochtend" },
      ...{ minutesPerWeek: "8", form: "individueel", startsOn: "22-11-2026" },
      ...{ endsOn: "31-7-2027", methods: "Eerst samen doen, dan pas praten." },
      ...{ payer: "gemeente-jeugdwet", decisionNumber: "LW-JH-0417" },
    },
    { minutesPerWeek: "acht", performerParticipationId: "" },
  );
  await els.follow("/activiteiten/nieuw");
  await els.send({
    ...{ goalId: "leert weer met plezier", what: "Lessen op afstand", kind: "onderwijs" },
    ...{ performerParticipationId: "Priya", place: "online", minutesPerWeek: "2" },
    ...{ frequency: "maandag, woensdag en vrijdag 40 minuten", form: "individueel" },
    ...{ startsOn: "22-11-2026", endsOn: "31-7-2027", material: "Laptop", payer: "school" },
  });
  const plan = await els.words();
  for (const said of ["Dieren voeren", "Lessen op afstand", "Wietske", "De Elzenhoeve"]) {
    expect(plan).toContain(said);
  }
}

export async function writesApproachCard({
  visitors: { els },
  dossier,
  plan,
}: Story): Promise<void> {
  await els.follow(`${plan}/benadering`);
  await els.sendAtSecondTry(
    {
      calms: "Iets dragen, naast hem staan zonder praten.",
      triggers: "Onverwacht bezoek, drie vragen achter elkaar.",
      never: "Niet vastpakken en niet terugroepen.",
      ownWords: "Als ik mijn capuchon op heb, dan even niet praten.",
    },
    { never: "" },
  );
  await els.open(`${dossier}/benadering`);
  expect(await els.words()).toContain("capuchon");
}

/** Everybody who is asked answers in their own browser, after reading what it is about. */
export async function everybodyAnswers(story: Story): Promise<void> {
  const { visitors, dossier, plan } = story;
  await visitors.els.open(`${dossier}/plan`);
  await visitors.els.follow("/voorstellen");
  await visitors.els.send({});
  const [father, priya] = [await story.enter("Rik"), await story.enter("Priya")];
  for (const asked of [story.mother, father, visitors.wietske, priya]) {
    if (!asked) throw new Error("Somebody who is asked is not there");
    await asked.open("/");
    await asked.follow(`${plan}/instemming`.replace(dossier, ""));
    const choices = asked.form.locator('input[type="radio"][value="agreed"]');
    const names = await choices.evaluateAll((all) => all.map((one) => one.getAttribute("name")));
    await asked.mistake({}, [names[0] ?? ""]);
    const yes = names.map((name) => [name ?? "", "agreed"] as const);
    await asked.send(Object.fromEntries(yes));
    expect(await asked.form.count()).toBe(0);
  }
  await Promise.all([father.leave(), priya.leave()]);
}

/** Els lays down what everybody said yes to, and from then on it is the plan. */
export async function comesIntoForce({ visitors: { els }, dossier }: Story): Promise<void> {
  await els.open(`${dossier}/plan`);
  await els.press("/vaststellen");
  await els.press("/ingaan");
  await els.open(`${dossier}/plan/versies`);
  await els.open(`${dossier}/plan`);
  await els.follow("/score");
  await els.sendAtSecondTry(
    { score: "-2", scoredOn: "22-11-2026", note: "Stond lang bij het hek." },
    { scoredOn: "22-11-2030" },
  );
}

/** The same plan on paper: one page, with what was agreed. */
export async function printsA4({ visitors: { els }, dossier }: Story): Promise<void> {
  await els.open(`${dossier}/plan/a4`);
  const href = await els.page.locator('a[href*="a4.pdf"]').first().getAttribute("href");
  const answer = await els.context.request.get(href ?? "");
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  const pdf = await readPdf(new Uint8Array(await answer.body()));
  expect(pdf.pages).toBe(1);
  for (const said of ["Tim", "Wietske Dijkstra", "Lessen op afstand", "derde dagdeel"]) {
    expect(pdf.text).toContain(said);
  }
}
