import {
  hasDataRights,
  listBasis,
  type PartGroup,
  type SectionKey,
} from "../domains/access/index.js";
import { loadDossier } from "../domains/dossier/index.js";
import { findFile } from "../domains/files/index.js";
import { besideOf, type Remark } from "../domains/rights/index.js";
import type { Tx } from "../platform/db/transaction.js";
import { Refused } from "../platform/http/refusals.js";
import type { FileAnswer } from "../platform/http/route.js";
import { type Locale, type T, translator } from "../platform/i18n/index.js";
import { inzageDocument } from "./inzage.document.js";
import { allParts } from "./inzage.parts.js";
import type { HiddenBecause, Inzage, MachineFile } from "./inzage.types.js";

/**
 * Under 12 who has authority, from 12 the child as well, from 16 the youth and nobody else (UAVG art. 5
 * lid 4 and 5; AVG art. 15 and 20). For everybody else the page is not there.
 */
export async function whoMayTakeIt(tx: Tx, dossierId: string) {
  const dossier = await loadDossier(tx, dossierId);
  if (!(await hasDataRights(tx, dossierId))) throw new Refused("not-found");
  return dossier;
}

/** Everything about this child, from every domain; what this person may not read is named. */
export async function loadInzage(tx: Tx, dossierId: string, locale: Locale): Promise<Inzage> {
  const dossier = await whoMayTakeIt(tx, dossierId);
  const reasons = await hiddenReasons(tx, dossierId);
  const { remarks } = await besideOf(tx, dossierId);
  const words = { t: translator(locale), locale };
  const parts: Inzage["parts"] = [];
  for (const part of allParts()) {
    const { name, section } = part;
    if (!dossier.rights[section].read) {
      const hidden = reasons.get(section) ?? "not-in-role";
      parts.push({ name, section, groups: [], machine: null, hidden });
      continue;
    }
    const { groups, machine } = await part.load(tx, dossierId, words);
    const withRemarks = groups.map((group) => besideGroup(group, remarks, words.t));
    parts.push({ name, section, groups: withRemarks, machine, hidden: undefined });
  }
  return { dossier, parts, at: tx.now };
}

/** What the family wrote beside a record stands with that record. */
function besideGroup(group: PartGroup, remarks: readonly Remark[], t: T): PartGroup {
  const lines = remarks
    .filter(({ subjectId }) => subjectId === group.id)
    .map(({ byName, body }) => ({
      label: t("correction.remark-of", { name: byName ?? t("correction.somebody") }),
      value: body,
    }));
  return { ...group, lines: [...group.lines, ...lines] };
}

async function hiddenReasons(tx: Tx, dossierId: string): Promise<Map<SectionKey, HiddenBecause>> {
  const mine = (await listBasis(tx, dossierId)).filter(
    ({ personId }) => "personId" in tx.actor && personId === tx.actor.personId,
  );
  return new Map(
    mine.flatMap(({ section, refused }) =>
      refused === "withheld" || refused === "no-consent" ? [[section, refused] as const] : [],
    ),
  );
}

/** The same as a file that another product can read (AVG art. 20). */
export function machineFile({ dossier, parts, at }: Inzage): MachineFile {
  return {
    ...{ formaat: "eenplan-inzage", versie: 1 },
    ...{ gemaakt_op: at.toISOString(), dossier: dossier.id },
    onderdelen: parts.map(({ name, section, machine, hidden }) => ({
      ...{ naam: name, onderdeel: section, gegevens: machine },
      ...(hidden ? { niet_opgenomen: hidden } : {}),
    })),
  };
}

export async function inzagePdf(tx: Tx, dossierId: string, locale: Locale): Promise<FileAnswer> {
  const inzage = await loadInzage(tx, dossierId, locale);
  return {
    bytes: async () => (await inzageDocument(inzage, locale)).bytes,
    ...{ mediaType: "application/pdf", name: "inzage.pdf" },
  };
}

export async function inzageJson(tx: Tx, dossierId: string, locale: Locale): Promise<FileAnswer> {
  const file = machineFile(await loadInzage(tx, dossierId, locale));
  return {
    bytes: Buffer.from(JSON.stringify(file, undefined, 1)),
    ...{ mediaType: "application/json", name: "inzage.json" },
  };
}

/** One of the files themselves, as far as this person may open it. */
export async function inzageFile(
  tx: Tx,
  { dossierId, fileId }: { dossierId: string; fileId: string },
): Promise<FileAnswer> {
  await whoMayTakeIt(tx, dossierId);
  const file = await findFile(tx, dossierId, fileId);
  if (!file) throw new Refused("not-found");
  return { bytes: file.bytes, mediaType: file.mediaType, name: file.name };
}
