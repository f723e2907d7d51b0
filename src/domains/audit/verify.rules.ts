import { isSealed } from "./chain.rules.js";
import type { AuditKeys, SealedEntry } from "./chain.types.js";
import type { ChainReport, Finding, Gap, Unsealed } from "./verify.types.js";

type Claim = { dossierId: string; seq: number };
type Judged = { finding: Finding; belongs?: Claim };

/**
 * Says of everything that does not fit what was done to it. An entry that is not sealed is tried at
 * every place where one is missing: what fits there was moved; what fits nowhere was changed or put in.
 */
export function nameFindings(
  keys: AuditKeys,
  reports: readonly ChainReport[],
  missingMonths: readonly string[],
): Finding[] {
  const judged = reports.flatMap((report) =>
    report.unsealed.map((one) => judge(keys, report, one, reports)),
  );
  // What turned up elsewhere was not removed.
  const claimed = new Set(judged.flatMap(({ belongs }) => (belongs ? [place(belongs)] : [])));
  const findings = reports.flatMap((report) => [
    ...report.findings,
    ...report.gaps.flatMap((gap) => ofGap(report, gap, "removed", claimed, missingMonths)),
    ...(report.missingEnd
      ? ofGap(report, report.missingEnd, "cut-off", claimed, missingMonths)
      : []),
  ]);
  return [...judged.map(({ finding }) => insteadOf(finding, claimed)), ...findings];
}

const place = ({ dossierId, seq }: Claim) => `${dossierId}/${seq}`;

/** An entry whose place has its own, found elsewhere, was put in. */
function insteadOf(finding: Finding, claimed: ReadonlySet<string>): Finding {
  const { kind, dossierId = "", from = 0 } = finding;
  return kind === "changed" && claimed.has(place({ dossierId, seq: from }))
    ? { ...finding, kind: "inserted" }
    : finding;
}

function judge(
  keys: AuditKeys,
  report: ChainReport,
  { entry, taken, beyondEnd }: Unsealed,
  reports: readonly ChainReport[],
): Judged {
  const { dossierId, seq } = entry;
  const here = { dossierId, from: seq, to: seq };
  if (!keys.some(({ id }) => id === entry.keyId))
    return { finding: { kind: "wrong-key", ...here } };
  if (isSealed(keys, { ...entry, at: momentOf(entry.id) })) {
    return { finding: { kind: "timestamp-changed", ...here } };
  }
  const belongs = belongsAt(keys, entry, report, reports);
  if (belongs?.dossierId === dossierId) return { finding: { kind: "reordered", ...here }, belongs };
  if (belongs) {
    return { finding: { kind: "moved", ...here, detail: belongs.dossierId }, belongs };
  }
  return { finding: { kind: taken || beyondEnd ? "inserted" : "changed", ...here } };
}

/** The moment that is in the key of an entry itself (RFC 9562, version 7). */
function momentOf(id: string): string {
  const milliseconds = parseInt(id.replaceAll("-", "").slice(0, 12), 16);
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}

const mostPlaces = 2000;

function belongsAt(
  keys: AuditKeys,
  entry: SealedEntry,
  own: ChainReport,
  reports: readonly ChainReport[],
): Claim | undefined {
  const swapped = own.unsealed.map((one) => ({ dossierId: own.dossierId, seq: one.entry.seq }));
  const open = reports.flatMap((report) =>
    [...report.gaps, ...(report.missingEnd ? [report.missingEnd] : [])].flatMap((gap) =>
      numbers(gap).map((seq) => ({ dossierId: report.dossierId, seq })),
    ),
  );
  return [...swapped, ...open]
    .slice(0, mostPlaces)
    .find(
      ({ dossierId, seq }) =>
        (dossierId !== entry.dossierId || seq !== entry.seq) &&
        isSealed(keys, { ...entry, dossierId, seq }),
    );
}

const numbers = ({ from, to }: Gap) =>
  Array.from({ length: Math.min(to - from + 1, mostPlaces) }, (_, index) => from + index);

/** The numbers of a gap that turned up nowhere; with the month that is gone, when that explains them. */
function ofGap(
  { dossierId }: ChainReport,
  gap: Gap,
  kind: "removed" | "cut-off",
  claimed: ReadonlySet<string>,
  missingMonths: readonly string[],
): Finding[] {
  if (numbers(gap).every((seq) => claimed.has(place({ dossierId, seq })))) return [];
  const { from, to } = gap;
  const month = missingMonths.find((one) => mayHold(one, gap));
  if (month) return [{ kind: "partition-dropped", dossierId, from, to, detail: month }];
  return [{ kind, dossierId, from, to }];
}

/** Whether what is missing may have been in this month: "audit_entry_2026_11". */
function mayHold(month: string, { after, before }: Gap): boolean {
  const name = month.replace("audit_entry_", "").replace("_", "-");
  return (after ?? "").slice(0, 7) <= name && (before === undefined || name <= before.slice(0, 7));
}
