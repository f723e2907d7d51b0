import { newId } from "../../src/shared/ids.js";
import type { TestApp } from "../support/app.js";
import { leaveTrail } from "../support/looked.js";

type Place = { dossierId: string; participationId: string };

/** Somebody looked, and whoever sits on this seat of the family asked about it. */
export async function fillVisits(
  app: TestApp,
  { dossierId, participationId }: Place,
): Promise<Record<string, string>> {
  const { store } = app;
  const [asker] = await store.ownerQuery<{ person_id: string }>(
    "select person_id from participation where id = $1",
    [participationId],
  );
  const [seat] = await store.ownerQuery<{ id: string; person: string; organisation: string }>(
    // Of an organisation with somebody for privacy: that is who may answer, besides the one it is about.
    `select p.id, m.person_id as person, m.organisation_id as organisation from membership m
     left join participation p on p.dossier_id = $1 and p.person_id = m.person_id
     where m.function = 'jeugdarts' and exists (select from membership c where c.function = 'privacyfunctionaris'
       and c.organisation_id = m.organisation_id) order by p.id nulls last limit 1`,
    [dossierId],
  );
  const { person = "", organisation = "" } = seat ?? {};
  const visitId = await leaveTrail(app, {
    ...{ dossierId, personId: person, organisationId: organisation, role: "jeugdarts" },
    at: "2026-11-20T10:00:00Z",
  });
  const objectionId = newId();
  await store.ownerQuery(
    `insert into objection (dossier_id, id, kind, body, asked_by, asked_as, asked_at, about_person_id, organisation_id,
       about_name, answer_by, status)
     values ($1, $2, 'question', 'Waarom?', $3, 'ouder', '2026-11-21', $4, $5, '', '2026-12-21', 'open')`,
    [dossierId, objectionId, asker?.person_id, person, organisation],
  );
  const emergencyId = await looksInAnEmergency(app, dossierId, person, organisation, "2026-11-01");
  return { visitId, objectionId, emergencyId, seatId: seat?.id ?? participationId };
}

/** Two hours from half past nine on that day. */
export async function looksInAnEmergency(
  { store }: Pick<TestApp, "store">,
  dossierId: string,
  personId: string,
  organisationId: string,
  day: string,
): Promise<string> {
  const id = newId();
  await store.ownerQuery(
    `insert into emergency_access (dossier_id, id, person_id, organisation_id, reason, opened_at, until)
     values ($1, $2, $3, $4, 'Het was een noodgeval', $5::date + time '09:30', $5::date + time '11:30')`,
    [dossierId, id, personId, organisationId, day],
  );
  return id;
}
