import type { Tx } from "../../platform/db/transaction.js";
import { actingPerson, type Events, record } from "../../platform/events/events.js";
import { Refused } from "../../platform/http/refusals.js";
import { notify } from "../../platform/mail/mail.js";
import { hasRegie } from "../access/index.js";
import { keepFile } from "../files/index.js";
import { agreementHref } from "./agreement.hrefs.js";
import { agreementOf, findLeading } from "./reading.actions.js";
import { isOpen, mayAskAgain } from "./agreement.rules.js";
import {
  type AgreementPlace,
  markAccepted,
  markCancelled,
  markDeclined,
  markDone,
} from "./agreement.store.js";
import type { Agreement } from "./agreement.types.js";

/** Says yes. Refuses with `not-yours` to anybody but the owner, and with `agreement-not-open`. */
export async function acceptAgreement(tx: Tx, place: AgreementPlace): Promise<void> {
  const agreement = await ownedBy(tx, place, "lock");
  if (agreement.status === "accepted") return;
  if (agreement.status !== "asked") throw new Refused("agreement-not-open");
  await markAccepted(tx, place);
  await recordOf(tx, place, "agreement-accepted", { what: agreement.what });
}

/**
 * Says no, with the reason; the regisseur hears it, because now nobody does it. Refuses with
 * `not-yours`, `agreement-not-open`, `reason-missing`.
 */
export async function declineAgreement(
  tx: Tx,
  place: AgreementPlace,
  { reason }: { reason: string | undefined },
): Promise<void> {
  const agreement = await ownedBy(tx, place, "lock");
  if (agreement.status !== "asked") throw new Refused("agreement-not-open");
  if (reason === undefined) throw new Refused("reason-missing", { field: "reason" });
  await markDeclined(tx, place, reason);
  await recordOf(tx, place, "agreement-declined", { what: agreement.what, reason });
  await tellWhoAsked(tx, place, agreement);
}

export type Evidence = {
  text?: string | undefined;
  file?: { name: string; bytes: Uint8Array } | undefined;
};

/**
 * Reports it done, with what shows it. Refuses with `agreement-not-accepted` before a yes, with
 * `agreement-not-open` after the end, and with `not-yours` for who is not the owner.
 */
export async function finishAgreement(
  tx: Tx,
  place: AgreementPlace,
  { text, file }: Evidence,
): Promise<void> {
  const agreement = await ownedBy(tx, place, "lock");
  if (agreement.status === "asked") throw new Refused("agreement-not-accepted");
  if (agreement.status !== "accepted") throw new Refused("agreement-not-open");
  const kept =
    file && (await keepFile(tx, place.dossierId, { ...file, purpose: "evidence", field: "file" }));
  await markDone(tx, place, { text, fileId: kept?.id });
  const said = text === undefined ? {} : { evidence: text };
  await recordOf(tx, place, "agreement-done", { what: agreement.what, ...said });
}

/**
 * Calls it off, with the reason; the owner is told. Refuses with `not-yours` for all but who made it
 * and who has the regie, with `agreement-not-open`, `reason-missing`.
 */
export async function cancelAgreement(
  tx: Tx,
  place: AgreementPlace,
  { reason }: { reason: string | undefined },
): Promise<void> {
  const agreement = await agreementOf(tx, place, "lock");
  if (!(await mayCancel(tx, place.dossierId, agreement))) throw new Refused("not-yours");
  if (!mayAskAgain(agreement.status)) throw new Refused("agreement-not-open");
  if (reason === undefined) throw new Refused("reason-missing", { field: "reason" });
  await markCancelled(tx, place, reason);
  await recordOf(tx, place, "agreement-cancelled", { what: agreement.what, reason });
  const { personId, isCurrent } = agreement.owner;
  if (isOpen(agreement) && isCurrent && personId !== actingPerson(tx)) {
    await notify(tx, { personId, kind: "agreement-cancelled", link: agreementHref(place) });
  }
}

/** Who made an agreement calls it off, and who has the regie. */
export async function mayCancel(
  tx: Tx,
  dossierId: string,
  agreement: Pick<Agreement, "madeBy">,
): Promise<boolean> {
  const person = actingPerson(tx);
  return agreement.madeBy === person || hasRegie(tx, dossierId, person);
}

/** The agreement, for its owner who still sits at the table; `not-yours` for others. */
export async function ownedBy(tx: Tx, place: AgreementPlace, lock?: "lock"): Promise<Agreement> {
  const agreement = await agreementOf(tx, place, lock);
  const { personId, isCurrent } = agreement.owner;
  if (personId !== actingPerson(tx) || !isCurrent) throw new Refused("not-yours");
  return agreement;
}

/** The regisseur; or, when it is the regisseur who declines, whoever made the agreement. */
async function tellWhoAsked(tx: Tx, place: AgreementPlace, agreement: Agreement): Promise<void> {
  const regisseur = (await findLeading(tx, place.dossierId)).regisseur?.personId;
  const personId =
    regisseur === undefined || regisseur === actingPerson(tx) ? agreement.madeBy : regisseur;
  await notify(tx, { personId, kind: "agreement-answered", link: agreementHref(place) });
}

type Answer =
  "agreement-accepted" | "agreement-declined" | "agreement-done" | "agreement-cancelled";

function recordOf<Kind extends Answer>(
  tx: Tx,
  { dossierId, agreementId }: AgreementPlace,
  kind: Kind,
  data: Events[Kind],
): Promise<void> {
  return record<Kind>(tx, { kind, dossierId, section: "agreements", subjectId: agreementId, data });
}
