import type { ShutSeat } from "../domains/access/index.js";
import type { Objection } from "../domains/objections/index.js";
import type { LocalDate } from "../shared/local-date.js";
import type { ChildNow } from "./start-child.types.js";

type InDossier = { dossierId: string; child: string };

export type StartAgreement = InDossier & {
  id: string;
  what: string;
  status: "asked" | "accepted";
  dueOn: LocalDate;
};

export type StartRegie = InDossier & {
  plan: {
    status: "draft" | "proposed" | "agreed" | "in-force";
    evaluationOn: LocalDate | null;
    endsOn: LocalDate | null;
    disagreed: boolean;
    waiting: boolean;
  } | null;
  declined: number;
  overdue: number;
};

export type StartChange = InDossier & {
  kind: string;
  at: string;
  data: Record<string, unknown>;
  by: string | null;
};

export type Start = {
  /** What families asked about me or my organisation, and what I asked that was answered. */
  questions: { waiting: Objection[]; answered: Objection[] };
  /** Questions for consent that wait for my answer; `what` is the organisation. */
  consents: (InDossier & { id: string; what: string })[];
  answers: (InDossier & { planId: string })[];
  agreements: StartAgreement[];
  regie: StartRegie[];
  changes: StartChange[];
  dossiers: { id: string; child: string; towards: string | null; role: string }[];
  /** Tables of the family where this person sees nothing, and why. */
  shut: ShutSeat[];
  /** How it is with each child; only for a family. */
  children: ChildNow[];
  /** All dossiers this person may open, also through their organisation. */
  count: number;
};
