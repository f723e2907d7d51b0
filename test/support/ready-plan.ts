import {
  addActivity,
  addGoal,
  changeOutline,
  startPlan,
  writeApproachCard,
  writeReturnScenario,
} from "../../src/domains/plan/index.js";
import { newId } from "../../src/shared/ids.js";
import { localDate } from "../../src/shared/local-date.js";
import type { TestApp } from "./app.js";

export type ReadyTable = Awaited<ReturnType<typeof readyTable>>;

/** A child at a table with everybody whom a plan asks: two parents, a teacher, a farm, and the child. */
export async function readyTable(
  app: Pick<TestApp, "people" | "store">,
  options: { bornOn?: string } = {},
) {
  const { people, store } = app;
  const school = await people.organisation("school", "De Beuk");
  const farm = await people.organisation("zorgaanbieder", "De Elzenhoeve");
  const named = async (given: string, family = "Voorbeeld") => people.person(given, family);
  const [els, wietske, reader] = [
    await named("Els", "de Wit"),
    await named("Wietske", "Dijkstra"),
    await named("Jara", "Arts"),
  ];
  const [mother, father, child, stranger] = [
    await named("Marieke"),
    await named("Rik"),
    await named("Tim"),
    await named("Olaf", "Vreemd"),
  ];
  await people.member(els, school, "intern-begeleider");
  await people.member(wietske, farm, "zorgbegeleider");
  const dossierId = await people.dossier(els, "Tim", options.bornOn);
  const seats = {
    els: await people.seat(dossierId, els, "intern-begeleider", { organisationId: school }),
    wietske: await people.seat(dossierId, wietske, "zorgbegeleider", { organisationId: farm }),
    reader: await people.seat(dossierId, reader, "jeugdarts"),
    mother: await people.seat(dossierId, mother, "ouder"),
    father: await people.seat(dossierId, father, "ouder"),
    child: await people.seat(dossierId, child, "kind"),
  };
  await people.regisseur(dossierId, seats.els, els);
  for (const [seat, relation] of [
    [seats.mother, "moeder"],
    [seats.father, "vader"],
  ]) {
    await store.ownerQuery(
      `insert into guardian (dossier_id, id, participation_id, relation, gezag_form, has_authority, source, recorded_on)
       values ($1, $2, $3, $4, 'tweehoofdig-ouderlijk-gezag', true, 'Gezagsregister', '2026-09-01')`,
      [dossierId, newId(), seat, relation],
    );
  }
  await voice(app, {
    dossierId,
    by: els,
    seat: seats.child,
    voice: "kind",
    body: "Ik wil naar de geiten.",
  });
  await voice(app, {
    dossierId,
    by: els,
    seat: seats.mother,
    voice: "ouder",
    body: "Rust is het eerst nodig.",
  });
  return { dossierId, seats, els, wietske, reader, mother, father, child, stranger };
}

async function voice(
  { store }: Pick<TestApp, "store">,
  said: { dossierId: string; by: string; seat: string; voice: string; body: string },
): Promise<void> {
  await store.ownerQuery(
    `insert into perspective (dossier_id, id, voice, participation_id, speaker, body, how, said_on, recorded_by)
     values ($1, $2, $3, $4, $3, $5, 'verteld', '2026-11-01', $6)`,
    [said.dossierId, newId(), said.voice, said.seat, said.body, said.by],
  );
}

const steps = {
  stepMinus2: "Hij blijft thuis",
  stepMinus1: "Een half uur op het erf",
  step0: "Twee ochtenden, met pauzes",
  stepPlus1: "Drie ochtenden",
  stepPlus2: "Drie ochtenden en hij leert er",
};
const days = { startsOn: localDate("2026-12-01"), endsOn: localDate("2027-07-31") };

/** The draft of a plan in which nothing essential is missing. */
export async function readyPlan(app: Pick<TestApp, "as">, table: ReadyTable): Promise<string> {
  return app.as(table.els, async (tx) => {
    const planId = await startPlan(tx, table.dossierId);
    const place = { dossierId: table.dossierId, planId };
    await changeOutline(tx, place, {
      ...days,
      extensionGrounds: null,
      outlookDestination: "Een kleine, rustige klas",
      outlookGrounds: "Hij leest ver boven zijn leeftijd",
      outlookHelping: "Dieren",
      outlookHindering: "Veel geluid",
      returnAim: "Twee dagdelen in de klas",
      returnPlace: "De Beuk",
      returnExpectedOn: localDate("2027-05-01"),
      nextStep: "Een derde ochtend",
      evaluationOn: localDate("2027-01-10"),
    });
    const goal = {
      ...steps,
      domain: "school" as const,
      title: "Tim leert weer",
      childWords: undefined,
    };
    const home = {
      ...steps,
      domain: "gezin" as const,
      title: "Thuis is er lucht",
      childWords: "Rust",
    };
    const goalId = await addGoal(tx, place, goal);
    const homeId = await addGoal(tx, place, home);
    const activity = {
      ...{ goalId, what: "Dieren voeren", kind: "zorg" as const, place: "zorgboerderij" as const },
      ...{ performerParticipationId: table.seats.wietske, placeName: "De Elzenhoeve" },
      ...{ frequency: "dinsdagochtend", minutesPerWeek: 240, form: "individueel" as const },
      ...{ ...days, methods: null, material: null, decisionNumber: "LW-1" },
      payer: "gemeente-jeugdwet" as const,
    };
    await addActivity(tx, place, activity);
    await addActivity(tx, place, {
      ...{ ...activity, goalId: homeId, what: "Voorlezen voor het slapen", kind: "thuis" },
      ...{ performerParticipationId: table.seats.father, place: "thuis", placeName: null },
      ...{
        frequency: "elke avond",
        minutesPerWeek: 105,
        payer: "geen-kosten",
        decisionNumber: null,
      },
    });
    await writeReturnScenario(tx, place, {
      ...{ direction: "terugkeer", planA: "Eerst de lege klas bekijken", planB: "De juf komt" },
      ...{ relapse: "Een stap terug in uren", callerParticipationId: table.seats.els },
      ...{ callsWhen: "dezelfde ochtend", aftercare: "Een half jaar" },
    });
    await writeApproachCard(tx, place, {
      ...{ calms: "Iets dragen", triggers: "Drie vragen achter elkaar", never: "Niet vastpakken" },
      ownWords: "Met mijn capuchon op even niet praten",
    });
    return planId;
  });
}
