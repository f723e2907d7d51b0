import type { Tx } from "../../platform/db/transaction.js";
import type { FilePurpose, StoredFile } from "./file.types.js";

export async function insertFile(
  tx: Tx,
  dossierId: string,
  file: StoredFile & { createdBy: string },
): Promise<void> {
  await tx.db
    .insertInto("file")
    .values({
      dossier_id: dossierId,
      id: file.id,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      bytes: Buffer.from(file.bytes),
      purpose: file.purpose,
      created_by: file.createdBy,
      created_at: tx.now,
    })
    .execute();
}

export async function findFile(
  tx: Tx,
  dossierId: string,
  fileId: string,
): Promise<StoredFile | undefined> {
  const row = await tx.db
    .selectFrom("file")
    .select(["id", "name", "media_type", "size", "sha256", "purpose", "bytes"])
    .where("dossier_id", "=", dossierId)
    .where("id", "=", fileId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
      sha256: row.sha256,
      purpose: row.purpose as FilePurpose,
      bytes: new Uint8Array(row.bytes),
    }
  );
}
