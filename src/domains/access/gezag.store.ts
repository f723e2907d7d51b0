import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { SectionKey } from "./access.types.js";
import type { GezagDecision, GezagFacts } from "./participation.types.js";

type Place = { dossierId: string; participationId: string };

/**
 * One row for each guardian; what was recorded before stays in the event of the change. What a
 * person decided meanwhile was about the facts of before, so it goes.
 */
export async function keepGuardian(
  tx: Tx,
  place: Place,
  guardian: GezagFacts & { id: string },
): Promise<void> {
  const facts = {
    relation: guardian.relation,
    gezag_form: guardian.gezagForm,
    has_authority: guardian.hasAuthority,
    under_investigation: guardian.underInvestigation ?? false,
    source: guardian.source,
    recorded_on: guardian.recordedOn,
    decision: null,
    decision_reason: null,
    decided_by: null,
  };
  await tx.db
    .insertInto("guardian")
    .values({
      dossier_id: place.dossierId,
      id: guardian.id,
      participation_id: place.participationId,
      ...facts,
    })
    .onConflict((conflict) =>
      conflict.columns(["dossier_id", "participation_id"]).doUpdateSet(facts),
    )
    .execute();
}

export async function keepDecision(
  tx: Tx,
  place: Place,
  decided: { decision: GezagDecision; reason: string; by: string },
): Promise<void> {
  await tx.db
    .updateTable("guardian")
    .set({
      decision: decided.decision,
      decision_reason: decided.reason,
      decided_by: decided.by,
    })
    .where("dossier_id", "=", place.dossierId)
    .where("participation_id", "=", place.participationId)
    .execute();
}

export type RoleSight = { section: SectionKey; write: boolean };

/** What the matrix of this dossier's region gives a role at an age of the child, whoever has it. */
export async function listRoleSight(
  tx: Tx,
  dossierId: string,
  role: string,
  age: number,
): Promise<RoleSight[]> {
  const { rows } = await sql<RoleSight>`
    select r.section, r.may_write as write
    from dossier d
    join section_right r on r.region_id = d.region_id and r.role = ${role}
      and ${age} >= r.from_age and ${age} < r.until_age
    join section s on s.key = r.section
    where d.id = ${dossierId} and r.may_read
    order by s.position`.execute(tx.db);
  return rows;
}

export type ShutSeat = {
  dossierId: string;
  because: "gezag-onbeslist" | "geen-machtiging" | "meerderjarig" | "afgeschermd";
  regisseur: string | null;
  organisation: string | null;
  phone: string | null;
};

/** Where the person of this transaction sits at a table of the family and sees nothing, and why. */
export async function listShutSeats(tx: Tx): Promise<ShutSeat[]> {
  const { rows } = await sql<ShutSeat>`
    select dossier_id as "dossierId", because, regisseur, organisation, phone
    from access.my_shut_seats()`.execute(tx.db);
  return rows;
}
