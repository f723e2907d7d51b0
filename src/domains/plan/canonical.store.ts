import type { Tx } from "../../platform/db/transaction.js";
import { localDate } from "../../shared/local-date.js";
import type { PlanContent, Seal } from "./canonical.types.js";

export type Voice = {
  voice: "kind" | "ouder";
  participationId: string | null;
  speaker: string;
  body: string;
  saidOn: ReturnType<typeof localDate>;
};

/** The latest words of the child and of each parent, as far as this person may read them. */
export async function latestVoices(tx: Tx, dossierId: string): Promise<Voice[]> {
  const rows = await tx.db
    .selectFrom("perspective")
    .distinctOn(["voice", "speaker"])
    .select(["voice", "participation_id", "speaker", "body", "said_on"])
    .where("dossier_id", "=", dossierId)
    .where("voice", "in", ["kind", "ouder"])
    .orderBy("voice")
    .orderBy("speaker")
    .orderBy("said_on", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    voice: row.voice as Voice["voice"],
    participationId: row.participation_id,
    speaker: row.speaker,
    body: row.body,
    saidOn: localDate(row.said_on),
  }));
}

/** Why ordinary support is not enough, as it was last written down. */
export async function latestAnalysis(tx: Tx, dossierId: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom("analysis")
    .select("body")
    .where("dossier_id", "=", dossierId)
    .orderBy("recorded_on", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.body ?? null;
}

export async function findSeal(
  tx: Tx,
  dossierId: string,
  planId: string,
): Promise<Seal | undefined> {
  const row = await tx.db
    .selectFrom("plan")
    .select(["canonical", "canonical_text", "canonical_sha256", "pdf_file_id", "pdf_sha256"])
    .where("dossier_id", "=", dossierId)
    .where("id", "=", planId)
    .where("canonical_sha256", "is not", null)
    .executeTakeFirst();
  return (
    row && {
      content: row.canonical as PlanContent,
      text: row.canonical_text ?? "",
      sha256: row.canonical_sha256 ?? "",
      pdfFileId: row.pdf_file_id,
      pdfSha256: row.pdf_sha256,
    }
  );
}
