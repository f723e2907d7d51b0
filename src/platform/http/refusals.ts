/**
 * Every reason for which the product refuses something, as a closed list. Each has a text in both
 * languages that says what to do (`refusal.<code>` in http.nl.ts and http.en.ts).
 */
export const refusalCodes = [
  "not-found",
  "not-yours",
  "form-expired",
  "sign-in-failed",
  "sign-in-too-often",
  "invitation-invalid",
  "passwords-differ",
  "password-too-short",
  "password-guessable",
  "password-wrong",
  "email-taken",
  "email-missing",
  "dates-reversed",
  "birth-date-too-long-ago",
  "before-birth",
  "same-child-perhaps",
  "dossier-closed",
  "dossier-open",
  "home-but-present",
  "school-missing",
  "not-registered-twice",
  "absent-from-no-school",
  "exemption-missing",
  "exemption-not-in-absence",
  "exemption-until-missing",
  "already-a-member",
  "already-at-the-table",
  "child-at-the-table",
  "regisseur-exists",
  "regie-only",
  "closed-too-long-ago",
  "paper-not-by-you",
  "consent-first",
  "professional-only",
  "regisseur-cannot-leave",
  "regisseur-must-take-part",
  "role-cannot-lead",
  "role-not-of-organisation",
  "gezag-contradiction",
  "own-gezag",
  "gezag-of-regisseur",
  "withholding-of-regisseur",
  "withheld-cannot-lead",
  "withholding-lifted",
  "court-missing",
  "machtiging-too-long",
  "machtiging-not-yours",
  "deputy-is-regisseur",
  "person-has-left",
  "person-unknown",
  "period-outside-participation",
  "periods-overlap",
  "plan-not-draft",
  "plan-not-proposed",
  "plan-not-agreed",
  "plan-frozen",
  "plan-moves-on",
  "plan-open-already",
  "plan-incomplete",
  "plan-waits-for-answers",
  "plan-longer-than-a-year",
  "extension-needs-grounds",
  "outside-plan-period",
  "evaluation-outside-plan",
  "goal-has-activities",
  "answer-needs-reason",
  "answer-missing",
  "answer-given",
  "consent-withdrawn",
  "consent-not-in-force",
  "consent-given",
  "consent-asked-already",
  "consent-not-needed",
  "consent-longer-than-a-year",
  "consent-period-over",
  "no-say-here",
  "paper-missing",
  "reason-missing",
  "need-ended",
  "voice-not-theirs",
  "not-own-words",
  "due-in-past",
  "owner-cannot-see",
  "agreement-not-open",
  "agreement-not-accepted",
  "emergency-not-opened",
  "emergency-too-often",
  "objection-closed",
  "correction-answered",
  "mistake-not-yours",
  "retention-not-over",
  "retention-held",
  "retention-order",
  "file-too-large",
  "file-kind",
  "too-large",
  "try-again",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Thrown inside a use case: nothing of it happens, and the person reads why and what to do. */
export class Refused extends Error {
  override name = "Refused";
  readonly code: RefusalCode;
  readonly field: string;
  readonly params: Record<string, string | number>;

  constructor(
    code: RefusalCode,
    options: { field?: string; params?: Record<string, string | number> } = {},
  ) {
    super(code);
    this.code = code;
    this.field = options.field ?? "";
    this.params = options.params ?? {};
  }
}

/** What the database itself refuses, by the name of the rule that was broken. */
const byConstraint: Record<string, RefusalCode> = {
  membership_once: "already-a-member",
  participation_once: "already-at-the-table",
  participation_one_child: "child-at-the-table",
  one_regisseur_at_a_time: "regisseur-exists",
  plan_one_open: "plan-open-already",
  plan_dossier_id_number_key: "plan-open-already",
  account_email_key_key: "email-taken",
  account_pkey: "invitation-invalid",
  activity_dossier_id_goal_id_fkey: "goal-has-activities",
};

const byCode: Record<string, RefusalCode> = {
  EP001: "plan-not-draft",
  EP002: "plan-moves-on",
  EP003: "plan-frozen",
  EP004: "plan-waits-for-answers",
  EP005: "answer-given",
  EP006: "plan-not-proposed",
  EP007: "consent-withdrawn",
  EP008: "consent-not-in-force",
  EP009: "no-say-here",
  EP010: "consent-given",
  EP011: "agreement-not-open",
  EP020: "dossier-closed",
  EP021: "withholding-of-regisseur",
  EP022: "withheld-cannot-lead",
  EP023: "role-cannot-lead",
  EP024: "own-gezag",
  EP025: "gezag-of-regisseur",
  EP051: "closed-too-long-ago",
  EP052: "paper-not-by-you",
  EP053: "consent-first",
  EP054: "regie-only",
  EP055: "professional-only",
  EP030: "objection-closed",
  EP041: "retention-not-over",
  EP042: "retention-held",
  EP043: "retention-order",
  "42501": "not-yours",
  "55P03": "try-again",
  "40001": "try-again",
  "40P01": "try-again",
};

/** The refusal behind an error of a use case or of the database; undefined for a fault of ours. */
export function refusalOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  const known = byConstraint[constraint ?? ""] ?? byCode[code ?? ""];
  return known === undefined ? undefined : new Refused(known);
}

const connectionLost = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "08006",
  "08001",
]);

/** Whether the database is away for a moment: a clear page then, and nothing was changed. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    connectionLost.has(code ?? "") ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message ?? "")
  );
}
