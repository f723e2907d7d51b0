import type { LocalDate } from "../../shared/local-date.js";

/** In what quality somebody sits at the table; the matrix of rights follows from it. */
export const participationRoles = [
  "kind",
  "ouder",
  "ouder-zonder-gezag",
  "voogd",
  "stiefouder",
  "vertrouwenspersoon",
  "leerkracht",
  "intern-begeleider",
  "schoolleider",
  "swv-adviseur",
  "leerplichtambtenaar",
  "jeugdconsulent",
  "zorgbegeleider",
  "onderwijsconsulent",
  "clientondersteuner",
  "jeugdarts",
  "jeugdbeschermer",
  "vervoerder",
  "betaler",
] as const;
export type ParticipationRole = (typeof participationRoles)[number];

/** Roles of the family itself; everybody else sits there for an organisation. */
export const familyRoles: readonly ParticipationRole[] = [
  "kind",
  "ouder",
  "ouder-zonder-gezag",
  "voogd",
  "stiefouder",
  "vertrouwenspersoon",
];

export const mandates = ["uitvoerder", "beslisser", "adviseur", "informatie"] as const;
export type Mandate = (typeof mandates)[number];

/** The six forms of the authority register (gezag API v2, RvIG). */
export const gezagForms = [
  "tweehoofdig-ouderlijk-gezag",
  "eenhoofdig-ouderlijk-gezag",
  "gezamenlijk-gezag",
  "voogdij",
  "tijdelijk-geen-gezag",
  "gezag-niet-te-bepalen",
] as const;
export type GezagForm = (typeof gezagForms)[number];

/** What a person may decide as long as it is not known who has authority. */
export const gezagDecisions = ["niets", "hoofdzaken", "alles"] as const;
export type GezagDecision = (typeof gezagDecisions)[number];

export const relations = ["moeder", "vader", "ouder", "voogd", "pleegouder", "stiefouder"] as const;
export type Relation = (typeof relations)[number];

/** Somebody at the table of one child. */
export type Participant = {
  id: string;
  personId: string;
  givenName: string;
  familyName: string;
  name: string;
  phone: string | null;
  organisationId: string | null;
  organisationName: string | null;
  role: ParticipationRole;
  mandate: Mandate;
  why: string;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  endedReason: string | null;
  /** At the table today. */
  isCurrent: boolean;
  guardian: Guardian | null;
  /** What the seat is worth today: authority decides for a parent, whatever role was written down. */
  presentRole: PresentRole;
};

/** A role, or that of a parent of whom nobody knows yet whether they decide. */
export type PresentRole = ParticipationRole | "gezag-onbeslist";

/** What is known of somebody's authority over the child, from which source and of which day. */
export type Guardian = {
  relation: Relation;
  gezagForm: GezagForm;
  hasAuthority: boolean;
  /** A judge or the register is still finding out (gezag API v2: in onderzoek). */
  underInvestigation: boolean;
  /** What a person decided about what this parent sees as long as nobody knows who decides. */
  decision: { what: GezagDecision; reason: string; by: string | null } | null;
  source: string;
  recordedOn: LocalDate;
};

/** What is written down of somebody's authority; what a person decides meanwhile comes after it. */
export type GezagFacts = Omit<Guardian, "decision" | "underInvestigation"> & {
  underInvestigation?: boolean;
};

/** Roles that may have authority over the child, so that a form of gezag belongs to them. */
export const guardianRoles: readonly ParticipationRole[] = ["ouder", "ouder-zonder-gezag", "voogd"];

/**
 * Roles for somebody who sits at the table for an organisation. The guardian may be one of a
 * gecertificeerde instelling (BW 1:302), who sits there as a professional.
 */
export const professionalRoles = participationRoles.filter(
  (role) => role === "voogd" || !familyRoles.includes(role),
);

/** What somebody will do at the table, and how long. */
export type SeatFields = {
  role: ParticipationRole;
  mandate: Mandate;
  why: string;
  startsOn: LocalDate;
  endsOn: LocalDate | undefined;
};

export type FamilyMemberFields = SeatFields & {
  givenName: string;
  familyName: string;
  email: string | undefined;
  phone: string | undefined;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "participant-seated": { name: string };
    "participation-changed": { name: string; changes: Change[] };
    "participation-ended": { name: string; endsOn: string; reason: string };
    "gezag-recorded": { name: string; changes: Change[] };
    "gezag-decided": { name: string; changes: Change[] };
    "regisseur-appointed": { name: string };
    "deputy-appointed": { name: string };
    "deputy-removed": { name: string };
  }
}

export type Regie = { regisseur: Participant | undefined; deputy: Participant | undefined };
