import { announceRequest, announceVisit } from "../audit/announce.js";
import type { Meanwhile, Tx } from "../db/transaction.js";
import type { Asked, Visit } from "../db/visit.js";
import type { WebKit } from "./kit.js";
import { isDatabaseAway, Refused, refusalOf } from "./refusals.js";
import type { Access, SignedInRequest } from "./route.js";

/** What a route says about itself that counts here. */
export type Entered = { access: Access; audit: string; method: "GET" | "POST" };

/** Thrown by work that shows its page again instead of doing the deed: undone, but something was read. */
export abstract class ShownInstead extends Error {}

type Options<Result> = {
  /** Begun while the entry goes to the disk. */
  meanwhile?: Meanwhile<Result> | undefined;
  /** What is still kept when the deed was not done: what somebody typed. */
  afterwards?: ((tx: Tx, error: unknown) => Promise<void>) | undefined;
};

/**
 * One transaction as this person, after the one question whether they may enter here at all. The visit
 * is written in that transaction. When it fails, what was tried is undone, and the attempt is written
 * in a transaction of its own before anybody gets an answer.
 */
export async function asViewer<Result>(
  kit: WebKit,
  request: SignedInRequest,
  entered: Entered,
  params: Record<string, string>,
  work: (tx: Tx) => Promise<Result>,
  options: Options<Result> = {},
): Promise<Result> {
  const actor = { kind: "person", personId: request.viewer.personId } as const;
  const { access } = entered;
  try {
    const visiting = async (tx: Tx) => {
      announce(tx, request, entered, params, "done");
      if (!(await kit.mayEnter(tx, access, params))) throw new Refused("not-found");
      return work(tx);
    };
    return await kit.database.inTransactionAs(actor, visiting, options.meanwhile);
  } catch (error) {
    const code = refusalOf(error)?.code;
    // That somebody knocked at a shut door. Never who, and never at which one.
    if (code === "not-found" || code === "not-yours") {
      kit.log.warn("entry-refused", request.requestId ? { requestId: request.requestId } : {});
    }
    if (isDatabaseAway(error)) throw error;
    const answered = refusalOf(error) !== undefined || error instanceof ShownInstead;
    await writeFailure(kit, request, entered, params, error, options).catch((cause: unknown) => {
      // No entry, no answer; but a fault of ours shows nothing and is looked into by its own name.
      if (answered) throw cause;
    });
    throw error;
  }
}

/** Writes an attempt that did not come as far as a transaction: a form with a foreign mark. */
export async function writeRefusal(
  kit: WebKit,
  request: SignedInRequest,
  entered: Entered,
  params: Record<string, string>,
): Promise<void> {
  await writeFailure(kit, request, entered, params, new Refused("form-expired"), {});
}

async function writeFailure(
  kit: WebKit,
  request: SignedInRequest,
  entered: Entered,
  params: Record<string, string>,
  error: unknown,
  { afterwards }: Pick<Options<unknown>, "afterwards">,
): Promise<void> {
  if (entered.access.kind !== "dossier" && !afterwards) return;
  const actor = { kind: "person", personId: request.viewer.personId } as const;
  const shown = error instanceof ShownInstead;
  const tried = shown ? readingOf(entered) : entered;
  await kit.database.inTransactionAs(actor, async (tx) => {
    announce(tx, request, tried, params, shown ? "done" : "refused");
    await afterwards?.(tx, error);
  });
}

/** The page of a form that is shown again is a reading of it, as when it was opened. */
function readingOf(entered: Entered): Entered {
  return { ...entered, method: "GET", audit: `${entered.audit}-form` };
}

function announce(
  tx: Tx,
  request: SignedInRequest,
  { access, audit, method }: Entered,
  params: Record<string, string>,
  outcome: NonNullable<Visit["outcome"]>,
): void {
  announceRequest(tx, askedBy(request, audit, method));
  if (access.kind !== "dossier") return;
  const { section, act: right } = access;
  const act = method === "GET" ? "read" : "change";
  announceVisit(tx, { dossierId: params.dossierId ?? "", section, act, right, outcome });
}

function askedBy(request: SignedInRequest, name: string, method: "GET" | "POST"): Asked {
  const { requestId: traceId = crypto.randomUUID(), automatic = false } = request;
  return { name, method, automatic, traceId, sessionId: request.viewer.sessionId };
}
