import type { LocalDate } from "../../shared/local-date.js";

/** Everything the plan on one A4 says, as plain data: whoever may print it has read it already. */
export type PlanA4 = {
  child: { givenName: string; ageYears?: number | undefined };
  number: number;
  status: PlanA4Status;
  startsOn?: LocalDate | undefined;
  endsOn?: LocalDate | undefined;
  evaluationOn?: LocalDate | undefined;
  /** The sentence that stands on top of every page of the dossier. */
  workingTowards: string;
  /** In their own words, short; printed in this order, the child's first. */
  voices: PlanA4Voice[];
  whyTailored?: string | undefined;
  outlook: {
    destination?: string | undefined;
    grounds?: string | undefined;
    helping?: string | undefined;
    hindering?: string | undefined;
  };
  regisseur: PlanA4Contact;
  deputy?: PlanA4Contact | undefined;
  goals: PlanA4Goal[];
  activities: PlanA4Activity[];
  approach?: PlanA4Approach | undefined;
  returnScenario?: PlanA4ReturnScenario | undefined;
  nextStep?: string | undefined;
  answers: PlanA4Answer[];
  /** Of the canonical text of this version; absent while it is a draft. */
  sha256?: string | undefined;
  /** The day on which the facts above were true. */
  factsOn: LocalDate;
};

export type PlanA4Status = "draft" | "proposed" | "agreed" | "in-force" | "replaced";

export type PlanA4Voice = { speaker: "kind" | "ouder" | "ander"; name: string; words: string };

export type PlanA4Contact = {
  name: string;
  organisation?: string | undefined;
  phone?: string | undefined;
};

export type PlanA4Score = -2 | -1 | 0 | 1 | 2;

export type PlanA4Goal = {
  domain: "school" | "gezin" | "vrije-tijd";
  title: string;
  childWords?: string | undefined;
  /** The latest score and what that step says; absent when nobody has scored yet. */
  now?: { score: PlanA4Score; step: string } | undefined;
  stepZero: string;
};

export type PlanA4Activity = {
  what: string;
  kind: "onderwijs" | "ondersteuning" | "zorg" | "vrije-tijd" | "thuis";
  who: string;
  place:
    "school" | "thuis" | "zorgboerderij" | "kinderdagcentrum" | "kantoor" | "online" | "elders";
  placeName?: string | undefined;
  /** "dinsdag- en donderdagochtend" */
  frequency: string;
  minutesPerWeek: number;
  payer: PlanA4Payer;
};

export type PlanA4Payer =
  | "nog-niet-bekend"
  | "school"
  | "samenwerkingsverband"
  | "gemeente-jeugdwet"
  | "gemeente-wmo"
  | "zorgverzekering"
  | "wlz"
  | "leerlingenvervoer"
  | "uwv"
  | "ouders"
  | "experiment"
  | "geen-kosten";

export type PlanA4Approach = {
  calms: string;
  triggers: string;
  never: string;
  ownWords?: string | undefined;
};

export type PlanA4ReturnScenario = {
  direction: "terugkeer" | "doorverwijzing";
  planA: string;
  planB: string;
  relapse?: string | undefined;
  caller: string;
  callsWhen: string;
};

export type PlanA4Part = "handelingsdeel" | "jeugdhulp" | "eigen-activiteiten" | "hele-plan";

/** One person on one part of the plan. Answers that read the same are printed on one line. */
export type PlanA4Answer = {
  name: string;
  /** "moeder", "leerkracht" */
  as?: string | undefined;
  part: PlanA4Part;
  answer?: { said: "yes" | "no"; on: LocalDate; reason?: string | undefined } | undefined;
};

/** Whether one side was enough, and whether the letters had to become smaller for it. */
export type PlanA4Fit = "one-page" | "one-page-compact" | "two-pages";
