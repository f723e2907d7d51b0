import type { LocalDate } from "../../shared/local-date.js";
import type { Minutes } from "../../shared/hours.js";

/** What somebody does for the child: education, support, care, leisure, or at home. */
export const activityKinds = ["onderwijs", "ondersteuning", "zorg", "vrije-tijd", "thuis"] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const activityPlaces = [
  "school",
  "thuis",
  "zorgboerderij",
  "kinderdagcentrum",
  "kantoor",
  "online",
  "elders",
] as const;
export type ActivityPlace = (typeof activityPlaces)[number];

export const activityForms = ["individueel", "groep"] as const;
export type ActivityForm = (typeof activityForms)[number];

/** "nog-niet-bekend" is an honest answer: the plan goes on while it is sorted out. */
export const payers = [
  "nog-niet-bekend",
  "school",
  "samenwerkingsverband",
  "gemeente-jeugdwet",
  "gemeente-wmo",
  "zorgverzekering",
  "wlz",
  "leerlingenvervoer",
  "uwv",
  "ouders",
  "experiment",
  "geen-kosten",
] as const;
export type Payer = (typeof payers)[number];

export type ActivityFields = {
  goalId: string;
  what: string;
  kind: ActivityKind;
  performerParticipationId: string;
  place: ActivityPlace;
  placeName: string | null;
  /** In words: "dinsdag- en donderdagochtend". */
  frequency: string;
  minutesPerWeek: Minutes;
  form: ActivityForm;
  startsOn: LocalDate;
  endsOn: LocalDate;
  methods: string | null;
  material: string | null;
  payer: Payer;
  decisionNumber: string | null;
};

export type Activity = ActivityFields & {
  id: string;
  planId: string;
  /** The same activity through all versions of the plan. */
  originId: string;
  position: number;
  performer: { name: string; organisationName: string | null };
};

declare module "../../platform/events/events.js" {
  interface Events {
    "activity-added": { what: string };
    "activity-changed": { what: string; changes: Change[] };
    "activity-removed": { what: string };
  }
}
