import type { Reachable } from "../domains/dossier/index.js";
import type { LocalDate } from "../shared/local-date.js";

/** What a family reads about one child before opening anything. */
export type ChildNow = {
  dossierId: string;
  givenName: string;
  name: string;
  towards: string | null;
  /** The viewer is this child, and reads "je". */
  isMe: boolean;
  /** Without it "no plan" would be a guess. */
  mayReadPlan: boolean;
  situation: { homeSince: LocalDate | null; minutes: number } | null;
  plan: {
    status: "draft" | "proposed" | "agreed" | "in-force";
    nextStep: string | null;
    evaluationOn: LocalDate | null;
  } | null;
  agreements: { id: string; what: string; dueOn: LocalDate; owner: string }[];
  regisseur: Reachable | null;
  deputy: Reachable | null;
};
