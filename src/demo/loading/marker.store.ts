import { newId } from "../../shared/ids.js";
import type { Tx } from "../../platform/db/transaction.js";

const kind = "demonstration-loaded";

/** The last thing that loading does: without it the region is half. */
export async function markRegionLoaded(tx: Tx): Promise<void> {
  await tx.db
    .insertInto("identity_event")
    .values({
      id: newId(tx.now),
      at: tx.now,
      kind,
      actor_kind: "system",
      subject_id: newId(tx.now),
    })
    .execute();
}

export async function regionState(tx: Tx): Promise<"none" | "half" | "whole"> {
  const marked = await tx.db
    .selectFrom("identity_event")
    .select("kind")
    .where("kind", "=", kind)
    .limit(1)
    .executeTakeFirst();
  if (marked) return "whole";
  const anything = await tx.db.selectFrom("organisation").select("id").limit(1).executeTakeFirst();
  return anything ? "half" : "none";
}
