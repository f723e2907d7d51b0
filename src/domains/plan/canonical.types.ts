import type { LocalDate } from "../../shared/local-date.js";
import type { ParticipationRole, Relation } from "../access/index.js";
import type { ActivityFields } from "./activity.types.js";
import type { ApproachCardFields } from "./approach-card.types.js";
import type { RequiredApproval } from "./approval.types.js";
import type { GoalEndReason, LifeDomain } from "./goal.types.js";
import type { OutlineFields } from "./plan.types.js";
import type { ReturnScenarioFields } from "./return-scenario.types.js";

/** A person as the plan names them. Who marries or changes work later stays as was agreed. */
export type PersonAsAgreed = {
  participationId: string;
  name: string;
  role: ParticipationRole;
  relation: Relation | null;
  organisation: string | null;
  phone: string | null;
};

export type GoalAsAgreed = {
  originId: string;
  domain: LifeDomain;
  title: string;
  childWords: string | null;
  stepMinus2: string;
  stepMinus1: string;
  step0: string;
  stepPlus1: string;
  stepPlus2: string;
  status: "active" | "ended";
  endedReason: GoalEndReason | null;
  endedNote: string | null;
};

export type ActivityAsAgreed = Omit<ActivityFields, "goalId" | "performerParticipationId"> & {
  originId: string;
  goalOriginId: string;
  performer: PersonAsAgreed;
};

export type VoiceAsAgreed = {
  voice: "kind" | "ouder";
  name: string;
  relation: Relation | null;
  words: string;
  saidOn: LocalDate;
};

/**
 * The whole of one version as plain data: what is frozen when it is proposed, and what every page and
 * paper of that version is made of. It only gets new members; what is there keeps its meaning.
 */
export type PlanContent = {
  format: 1;
  number: number;
  child: { givenName: string; familyName: string; bornOn: LocalDate };
  workingTowards: string;
  /** The day on which this was so: of proposing, or today while it is a draft. */
  on: LocalDate;
  extendsNumber: number | null;
  outline: OutlineFields;
  regisseur: PersonAsAgreed | null;
  deputy: PersonAsAgreed | null;
  whyTailored: string | null;
  voices: VoiceAsAgreed[];
  goals: GoalAsAgreed[];
  activities: ActivityAsAgreed[];
  scenario:
    (Omit<ReturnScenarioFields, "callerParticipationId"> & { caller: PersonAsAgreed }) | null;
  card: ApproachCardFields | null;
  approvals: (Omit<RequiredApproval, "participationId"> & { person: PersonAsAgreed })[];
};

/** What was kept of a version when it was proposed, and of its paper. */
export type Seal = {
  content: PlanContent;
  text: string;
  sha256: string;
  pdfFileId: string | null;
  pdfSha256: string | null;
};
