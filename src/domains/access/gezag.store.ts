import type { Tx } from "../../platform/db/transaction.js";
import type { Guardian } from "./participation.types.js";

/** One row for each guardian; what was recorded before stays in the event of the change. */
export async function keepGuardian(
  tx: Tx,
  place: { dossierId: string; participationId: string },
  guardian: Guardian & { id: string },
): Promise<void> {
  const facts = {
    relation: guardian.relation,
    gezag_form: guardian.gezagForm,
    has_authority: guardian.hasAuthority,
    source: guardian.source,
    recorded_on: guardian.recordedOn,
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
