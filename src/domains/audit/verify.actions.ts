import { linesOf } from "../../platform/audit/append-file.js";
import type { Database, Tx } from "../../platform/db/transaction.js";
import { isSealed } from "./chain.rules.js";
import { addUp } from "./anchor.rules.js";
import { anchorOf } from "./anchor.form.js";
import type { Anchors } from "./anchor.types.js";
import { anchorChain, type AuditKeys, type ChainNote } from "./chain.types.js";
import { nameFindings } from "./verify.rules.js";
import { noteOf, reportOn } from "./verify-chain.rules.js";
import { hasEntryBetween, nextDossiers, readChains, readMonths } from "./verify.store.js";
import type { ChainReport, Finding, FoundChain } from "./verify.types.js";

const system = { kind: "system", reason: "audit-verify" } as const;
const batch = 500;
/** An anchor is made every day; two hours late is late. */
const latestHours = 26;

export type TrailPlaces = { keys: AuditKeys; anchorFile: string };
export type Verified = { chains: number; entries: number; findings: Finding[] };

/** Walks along every chain and every anchor, and names what is wrong. Empty is good. */
export async function verifyTrail(database: Database, places: TrailPlaces): Promise<Verified> {
  const anchors = addUp(places.keys, linesOf(places.anchorFile).map(anchorOf));
  const reports: ChainReport[] = [];
  const count = { chains: 0, entries: 0, anchors: 0 };
  let dropped: readonly string[] = [];
  const left = new Set(anchors.chains.keys());
  for await (const chain of chainsIn(database)) {
    count.chains += 1;
    count.entries += chain.entries.length;
    left.delete(chain.dossierId);
    if (chain.dossierId === anchorChain) {
      count.anchors = anchorsIn(chain);
      dropped = droppedIn(places.keys, chain);
    }
    const report = reportOn(places.keys, chain, anchors.chains.get(chain.dossierId));
    if (report) reports.push(report);
  }
  for (const dossierId of left) {
    const gone = { dossierId, head: undefined, entries: [] };
    const report = reportOn(places.keys, gone, anchors.chains.get(dossierId));
    if (report) reports.push(report);
  }
  const missingMonths = await database.inTransactionAs(system, (tx) =>
    monthsGone(tx, anchors, dropped),
  );
  const late = await database.inTransactionAs(system, (tx) =>
    ofAnchors(tx, anchors, count.anchors),
  );
  const { chains, entries } = count;
  return {
    chains,
    entries,
    findings: [...late, ...nameFindings(places.keys, reports, missingMonths)],
  };
}

async function* chainsIn(database: Database): AsyncGenerator<FoundChain> {
  let last = "";
  for (;;) {
    const after = last;
    const found = await database.inTransactionAs(system, async (tx) => {
      const first = after === "" ? await firstBatch(tx) : await nextDossiers(tx, after, batch);
      return readChains(tx, first);
    });
    yield* found;
    const end = found.at(-1)?.dossierId;
    if (end === undefined) return;
    last = end;
  }
}

/** The chain of the anchors has the lowest key there is, so nothing comes before it. */
async function firstBatch(tx: Tx): Promise<string[]> {
  return [anchorChain, ...(await nextDossiers(tx, anchorChain, batch))];
}

function anchorsIn({ entries }: FoundChain): number {
  const numbers = entries.map((entry) => noteOf(entry)).filter(isAnchored);
  return Math.max(0, ...numbers.map(({ number }) => number));
}

const isAnchored = (
  note: ChainNote | undefined,
): note is Extract<ChainNote, { kind: "anchored" }> => note?.kind === "anchored";

/** Which months were dropped after retention: the chain says so itself. */
function droppedIn(keys: AuditKeys, { entries }: FoundChain): readonly string[] {
  return entries.flatMap((entry) => {
    const note = isSealed(keys, entry) ? noteOf(entry) : undefined;
    return note?.kind === "months-dropped" ? note.months : [];
  });
}

async function monthsGone(
  tx: Tx,
  { last }: Anchors,
  dropped: readonly string[],
): Promise<string[]> {
  const months = new Set([...(await readMonths(tx)), ...dropped]);
  return (last?.months ?? []).filter((month) => !months.has(month));
}

/** What is wrong with the file: a line changed or gone, the end taken off, or no anchor in time. */
async function ofAnchors(tx: Tx, anchors: Anchors, written: number): Promise<Finding[]> {
  const kinds = new Set<Finding["kind"]>(anchors.problems);
  const { last } = anchors;
  if ((last?.number ?? 0) < written) kinds.add("anchor-missing");
  const since = new Date(last?.at ?? 0);
  const until = new Date(tx.now.getTime() - latestHours * 3_600_000);
  if (await hasEntryBetween(tx, since, until)) kinds.add("anchor-missing");
  return [...kinds].map((kind) => ({ kind }));
}
