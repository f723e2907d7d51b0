import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { Anchored } from "./anchor.types.js";
import type { ChainHead, SealedEntry } from "./chain.types.js";
import type { FoundChain } from "./verify.types.js";

type EntryRow = {
  head_seq: string | null;
  head_hash: Buffer | null;
  head_proof: Buffer | null;
  dossier_id: string;
  seq: string | null;
  moment: string;
  previous_hash: Buffer;
  hash: Buffer;
  [column: string]: unknown;
};

/** Every dossier of which the trail says something, also when the end of its chain is gone. */
export async function nextDossiers(tx: Tx, after: string, howMany: number): Promise<string[]> {
  const { rows } = await sql<{ dossier_id: string }>`
    select dossier_id from (
      (select dossier_id from audit_head where dossier_id > ${after}::uuid order by 1 limit ${howMany})
      union
      (select distinct dossier_id from audit_entry where dossier_id > ${after}::uuid order by 1 limit ${howMany})
    ) as known order by 1 limit ${howMany}`.execute(tx.db);
  return rows.map(({ dossier_id }) => dossier_id);
}

/** Entries and ends in one statement, so that what is appended meanwhile is in both or in neither. */
export async function readChains(tx: Tx, dossiers: readonly string[]): Promise<FoundChain[]> {
  const { rows } = await sql<EntryRow>`
    select one.dossier_id, h.seq as head_seq, h.hash as head_hash, h.proof as head_proof,
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
      e.id, e.seq, e.outcome, e.act, e.name, e.section, e.method, e.automatic, e.actor_kind, e.person_id, e.organisation_id,
      e.role, e.ground, e.purpose, e.trace_id, e.session_hash, e.note, e.previous_hash, e.hash, e.key_id
    from unnest(${dossiers}::uuid[]) as one (dossier_id)
    left join audit_head h on h.dossier_id = one.dossier_id
    left join audit_entry e on e.dossier_id = one.dossier_id
    order by one.dossier_id, e.seq`.execute(tx.db);
  const byDossier = Map.groupBy(rows, ({ dossier_id }) => dossier_id);
  return [...byDossier].map(([dossierId, found]) => ({
    dossierId,
    head: found[0] && headOf(found[0]),
    entries: found.filter(({ seq }) => seq !== null).map(entryOf),
  }));
}

function headOf({ dossier_id, head_seq, head_hash, head_proof }: EntryRow): ChainHead | undefined {
  if (head_seq === null || head_hash === null) return undefined;
  return { dossierId: dossier_id, seq: Number(head_seq), hash: head_hash, proof: head_proof };
}

function entryOf(row: EntryRow): SealedEntry {
  const text = (name: string) => row[name] as string;
  const textOrNull = (name: string) => row[name] as string | null;
  return {
    ...{ dossierId: row.dossier_id, seq: Number(row.seq), at: row.moment, id: text("id") },
    ...{ outcome: text("outcome"), act: text("act"), name: text("name") },
    ...{ section: textOrNull("section"), method: text("method") },
    ...{ automatic: row.automatic as boolean, actorKind: text("actor_kind") },
    ...{ personId: textOrNull("person_id"), organisationId: textOrNull("organisation_id") },
    ...{ role: textOrNull("role"), ground: textOrNull("ground"), purpose: text("purpose") },
    ...{ traceId: text("trace_id"), sessionHash: textOrNull("session_hash") },
    ...{ note: textOrNull("note"), keyId: text("key_id") },
    ...{ previousHash: row.previous_hash, hash: row.hash },
  };
}

/** Length and end of every chain that has begun. */
export async function readHeads(tx: Tx): Promise<Map<string, Anchored>> {
  const rows = await tx.db
    .selectFrom("audit_head")
    .select(["dossier_id", "seq", "hash"])
    .where("seq", ">", "0")
    .execute();
  return new Map(rows.map(({ dossier_id, seq, hash }) => [dossier_id, { seq: Number(seq), hash }]));
}

export async function readMonths(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select month from access.audit_months() as month`.execute(tx.db);
  return rows.map(({ month }) => month);
}

export async function makeMonth(tx: Tx, day: Date): Promise<void> {
  await sql`select access.make_audit_month(${day}::timestamptz)`.execute(tx.db);
}

/** Whether there is an entry between two moments: one that an anchor should have seen. */
export async function hasEntryBetween(tx: Tx, after: Date, before: Date): Promise<boolean> {
  const row = await tx.db
    .selectFrom("audit_entry")
    .select("id")
    .where("at", ">", after)
    .where("at", "<", before)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
