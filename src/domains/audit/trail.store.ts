import { sql } from "kysely";
import type { Tx } from "../../platform/db/transaction.js";
import type { Visit } from "../../platform/db/visit.js";
import type { ChainHead, SealedEntry } from "./chain.types.js";

/** The end of a chain, locked until the commit, and what let the actor into that dossier. */
export type LockedHead = ChainHead & {
  organisationId: string | null;
  role: string | null;
  ground: string | null;
  consentPurpose: string | null;
  /** A refused attempt of the same name within a minute: counted already. */
  counted: boolean;
};

type Row = {
  dossier_id: string;
  seq: string;
  hash: Buffer;
  proof: Buffer | null;
  organisation_id: string | null;
  role: string | null;
  ground: string | null;
  consent_purpose: string | null;
  counted: boolean;
};

export async function lockHeads(
  tx: Tx,
  visits: readonly Visit[],
  refusedName: string | null,
): Promise<Map<string, LockedHead>> {
  const dossiers = visits.map(({ dossierId }) => dossierId);
  const sections = visits.map(({ section }) => section);
  const rights = visits.map(({ act, right }) => right ?? (act === "read" ? "read" : "write"));
  const { rows } = await sql<Row>`select * from access.lock_audit(${dossiers}::uuid[],
    ${sections}::text[], ${rights}::text[], ${refusedName}::text)`.execute(tx.db);
  return new Map(rows.map((row) => [row.dossier_id, headOf(row)]));
}

function headOf(row: Row): LockedHead {
  return {
    ...{ dossierId: row.dossier_id, seq: Number(row.seq), hash: row.hash, proof: row.proof },
    ...{ organisationId: row.organisation_id, role: row.role, ground: row.ground },
    ...{ consentPurpose: row.consent_purpose, counted: row.counted },
  };
}

/** Keys, words and numbers: nothing in it can end the text that it stands in. */
const onlyWords = /^[\w{}[\]",:. -]*$/;

/**
 * The statement that appends these entries. As text without parameters, because it travels together
 * with the commit; so it takes nothing but words of our own.
 */
export function appendStatement(entries: readonly (SealedEntry & { proof: Buffer })[]): string {
  const json = JSON.stringify(entries.map(rowOf));
  if (!onlyWords.test(json)) throw new Error("A trail entry says more than words.");
  return `select access.append_audit('${json}')`;
}

function rowOf(entry: SealedEntry & { proof: Buffer }) {
  return {
    ...{ dossier_id: entry.dossierId, id: entry.id, seq: entry.seq, outcome: entry.outcome },
    ...{ act: entry.act, name: entry.name, section: entry.section, method: entry.method },
    ...{ automatic: entry.automatic, actor_kind: entry.actorKind, role: entry.role },
    ...{ organisation_id: entry.organisationId, ground: entry.ground, purpose: entry.purpose },
    ...{ trace_id: entry.traceId, session_hash: entry.sessionHash, key_id: entry.keyId },
    note: entry.note === null ? null : Buffer.from(entry.note).toString("hex"),
    previous_hash: entry.previousHash.toString("hex"),
    hash: entry.hash.toString("hex"),
    proof: entry.proof.toString("hex"),
  };
}
