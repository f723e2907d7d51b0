import { newId } from "../../src/shared/ids.js";
import type { TestApp } from "./app.js";

export type ConsentTable = Awaited<ReturnType<typeof consentTable>>;

/** A child with two parents who decide together, and a farm that may not read along yet. */
export async function consentTable(
  { people, store }: Pick<TestApp, "people" | "store">,
  options: { bornOn?: string } = {},
) {
  const school = await people.organisation("school", "De Beuk");
  const farm = await people.organisation("zorgaanbieder", "De Elzenhoeve");
  const bus = await people.organisation("leerlingenvervoer", "De Bus");
  const [els, wietske, joost, kees] = [
    await people.person("Els", "de Wit"),
    await people.person("Wietske", "Dijkstra"),
    await people.person("Joost", "Timmers"),
    await people.person("Kees", "Roelofs"),
  ];
  const [mother, father, child] = [
    await people.person("Marieke"),
    await people.person("Rik"),
    await people.person("Tim"),
  ];
  await people.member(els, school, "intern-begeleider");
  await people.member(wietske, farm, "zorgbegeleider");
  await people.member(kees, bus, "vervoerder");
  const [membership] = await store.ownerQuery<{ id: string }>(
    "select id from membership where person_id = $1",
    [kees],
  );
  const dossierId = await people.dossier(els, "Tim", options.bornOn);
  const noConsent = { consent: false };
  const seats = {
    els: await people.seat(dossierId, els, "intern-begeleider", { organisationId: school }),
    wietske: await people.seat(dossierId, wietske, "zorgbegeleider", {
      ...{ ...noConsent, organisationId: farm },
    }),
    joost: await people.seat(dossierId, joost, "leerplichtambtenaar", noConsent),
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
  return {
    ...{ dossierId, seats, els, wietske, joost, mother, father, child, school, farm },
    membershipOfKees: membership?.id ?? "",
  };
}
