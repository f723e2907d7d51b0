import type { Locale } from "../../platform/i18n/index.js";

export const organisationKinds = [
  "school",
  "schoolbestuur",
  "samenwerkingsverband",
  "gemeente",
  "leerplicht",
  "jeugdteam",
  "zorgaanbieder",
  "jeugdgezondheidszorg",
  "onderwijsconsulenten",
  "clientondersteuning",
  "zorgkantoor",
  "zorgverzekeraar",
  "gecertificeerde-instelling",
  "leerlingenvervoer",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What somebody does for an organisation. A coordinator sees the dossiers of that organisation. */
export const memberFunctions = [
  "coordinator",
  "intern-begeleider",
  "leerkracht",
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
  "privacyfunctionaris",
] as const;
export type MemberFunction = (typeof memberFunctions)[number];

export type Organisation = {
  id: string;
  kind: OrganisationKind;
  name: string;
  place: string | null;
  phone: string | null;
};

export type Person = {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  locale: Locale;
};

/** Oneself: with whether others of the family at the same table may see how to reach one. */
export type Self = Person & { sharesContact: boolean };

export type Membership = {
  id: string;
  personId: string;
  personName: string;
  organisationId: string;
  organisationName: string;
  function: MemberFunction;
  startsOn: string;
  endsOn: string | null;
};

export type SignedIn = {
  sessionId: string;
  personId: string;
  name: string;
  locale: Locale;
  csrf: string;
  professional: boolean;
  /** Guards privacy at an organisation. */
  privacy: boolean;
  organisation?: string | undefined;
  /** Set when the token changed: the browser must get the new one. */
  freshToken?: string | undefined;
};

declare module "../../platform/events/events.js" {
  interface IdentityEvents {
    "signed-in": { via: "password" | "demonstration" };
    "signed-out": Record<string, never>;
    "person-added": Record<string, never>;
    "membership-started": { organisationId: string; function: string };
    "membership-ended": { organisationId: string; function: string };
    "account-made": Record<string, never>;
    "password-changed": Record<string, never>;
    "self-changed": Record<string, never>;
    "organisation-changed": Record<string, never>;
  }
}
