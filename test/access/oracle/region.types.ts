import type { SectionKey } from "../../../src/domains/access/index.js";

/** A region as plain data: what the database is filled with, and what the oracle judges by. */
export type Cell = {
  regionId: string;
  role: string;
  section: SectionKey;
  fromAge: number;
  untilAge: number;
  mayRead: boolean;
  mayWrite: boolean;
  ground: string;
};

export type Organisation = { id: string; kind: string; regionId: string };

/** From a day up to and including another; without an end it goes on. */
type Period = { startsOn: string; endsOn: string | null };

export type Membership = Period & { personId: string; organisationId: string; function: string };

export type Dossier = { id: string; regionId: string; bornOn: string; familyName: string };

export type Seat = Period & {
  id: string;
  dossierId: string;
  personId: string;
  organisationId: string | null;
  role: string;
  mandate: string;
};

export type Gezag = {
  seatId: string;
  form: string;
  hasAuthority: boolean;
  underInvestigation: boolean;
  decision: string | null;
};

export type Regie = { seatId: string; kind: string; ended: boolean };

export type Consent = {
  id: string;
  dossierId: string;
  organisationId: string;
  sections: SectionKey[];
  status: string;
  startsOn: string;
  endsOn: string;
};

export type Withholding = Period & {
  dossierId: string;
  seatId: string | null;
  organisationId: string | null;
  sections: SectionKey[];
  ordered: boolean;
  lifted: boolean;
};

export type Machtiging = {
  seatId: string;
  bySeatId: string;
  sections: SectionKey[];
  mayWrite: boolean;
  startsOn: string;
  endsOn: string;
  ended: boolean;
};

export type Emergency = {
  dossierId: string;
  personId: string;
  organisationId: string;
  openedAt: string;
  until: string;
};

export type World = {
  today: string;
  now: string;
  regions: string[];
  people: string[];
  organisations: Organisation[];
  memberships: Membership[];
  dossiers: Dossier[];
  seats: Seat[];
  gezag: Gezag[];
  regie: Regie[];
  consents: Consent[];
  withholdings: Withholding[];
  machtigingen: Machtiging[];
  emergencies: Emergency[];
  matrix: Cell[];
};
