import { createHash } from "node:crypto";
import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { fileName } from "../../shared/free-text.js";
import { newId } from "../../shared/ids.js";
import { mediaTypeOf, nameFitting, problemWith } from "./file.rules.js";
import { findFile, insertFile } from "./file.store.js";
import type { FilePurpose, StoredFile } from "./file.types.js";

export const sha256Of = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

/**
 * Keeps a file with the hash of its bytes; gives its id. Refuses with `file-too-large` above 10 MB and
 * `file-kind` for anything but pdf, png or jpeg, judged by the bytes; the name gets the ending of those.
 */
export async function keepFile(
  tx: Tx,
  dossierId: string,
  file: { name: string; bytes: Uint8Array; purpose: FilePurpose; field?: string },
): Promise<{ id: string; sha256: string }> {
  const field = file.field ?? "";
  const problem = problemWith(file.bytes);
  if (problem) throw new Refused(problem, { field });
  const name = fileName().safeParse(file.name);
  if (!name.success) throw new Refused("file-kind", { field });
  const mediaType = mediaTypeOf(file.bytes) ?? "application/pdf";
  const id = newId<"file">(tx.now);
  const sha256 = sha256Of(file.bytes);
  await insertFile(tx, dossierId, {
    id,
    name: nameFitting(name.data, mediaType),
    mediaType,
    size: file.bytes.byteLength,
    sha256,
    purpose: file.purpose,
    bytes: file.bytes,
    createdBy: actingPerson(tx),
  });
  return { id, sha256 };
}

/** A file of this dossier that this person may read, or `not-found`. */
export async function readFile(tx: Tx, dossierId: string, fileId: string): Promise<StoredFile> {
  const file = await findFile(tx, dossierId, fileId);
  if (!file) throw new Refused("not-found");
  return file;
}
