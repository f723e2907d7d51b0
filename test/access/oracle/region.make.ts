import {
  gezagForms,
  mandates,
  participationRoles,
  sectionKeys,
} from "../../../src/domains/access/index.js";
import type { Chance } from "./chance.js";
import type {
  Consent,
  Dossier,
  Gezag,
  Membership,
  Organisation,
  Regie,
  Seat,
  Withholding,
  World,
} from "./region.types.js";

const today = "2026-11-22";
const [longAgo, yesterday, tomorrow, later] = [
  "2026-01-05",
  "2026-11-21",
  "2026-11-23",
  "2027-07-31",
];
const now = "2026-11-22T10:00:00.000Z";

const kinds = [
  ...["school", "school", "schoolbestuur", "samenwerkingsverband", "gemeente", "leerplicht"],
  ...["jeugdteam", "zorgaanbieder", "zorgaanbieder", "jeugdgezondheidszorg"],
  ...["onderwijsconsulenten", "clientondersteuning", "zorgkantoor", "zorgverzekeraar"],
  ...["gecertificeerde-instelling", "leerlingenvervoer"],
];
/** Where people with a role usually work; now and then the maker takes another kind on purpose. */
const usual: Record<string, string> = {
  ...{ leerkracht: "school", "intern-begeleider": "school", schoolleider: "schoolbestuur" },
  ...{ "swv-adviseur": "samenwerkingsverband", leerplichtambtenaar: "leerplicht" },
  ...{ jeugdconsulent: "gemeente", zorgbegeleider: "zorgaanbieder", betaler: "zorgkantoor" },
  ...{ onderwijsconsulent: "onderwijsconsulenten", clientondersteuner: "clientondersteuning" },
  ...{ jeugdarts: "jeugdgezondheidszorg", jeugdbeschermer: "gecertificeerde-instelling" },
  ...{ vervoerder: "leerlingenvervoer" },
};

/** Some that hold, and every way not to: over, of before, of tomorrow, and the last and first day. */
function period(chance: Chance): { startsOn: string; endsOn: string | null } {
  return chance.one([
    ...[1, 2, 3, 4, 5].map(() => ({ startsOn: longAgo, endsOn: null })),
    { startsOn: longAgo, endsOn: later },
    { startsOn: longAgo, endsOn: today },
    { startsOn: today, endsOn: null },
    { startsOn: longAgo, endsOn: yesterday },
    { startsOn: tomorrow, endsOn: null },
  ]);
}

const closed = (chance: Chance) => {
  const { startsOn, endsOn } = period(chance);
  return { startsOn, endsOn: endsOn ?? later };
};

/** A region by chance, or rather two: with everything that decides over who may see what. */
export function makeRegion(chance: Chance, size: { people: number; dossiers: number }): World {
  const regions = [chance.id(), chance.id()];
  const organisations = regions.flatMap((regionId) =>
    kinds.map((kind): Organisation => ({ id: chance.id(), kind, regionId })),
  );
  const people = Array.from({ length: size.people }, () => chance.id());
  const world: World = {
    ...{ today, now, regions, people, organisations },
    ...{ memberships: memberships(chance, people, organisations), dossiers: [], seats: [] },
    ...{ gezag: [], regie: [], consents: [], withholdings: [], machtigingen: [] },
    ...{ emergencies: [], matrix: [] },
  };
  for (let one = 0; one < size.dossiers; one += 1) addDossier(chance, world);
  return world;
}

function memberships(chance: Chance, people: string[], organisations: Organisation[]) {
  const jobs = new Map<string, Membership>();
  for (const personId of chance.some(people, 80)) {
    for (let job = chance.below(3); job >= 0; job -= 1) {
      const organisationId = chance.one(organisations).id;
      const what = chance.one(["coordinator", "coordinator", "leerkracht", "zorgbegeleider"]);
      const one = { personId, organisationId, function: what, ...period(chance) };
      jobs.set(`${personId} ${organisationId} ${what}`, one);
    }
  }
  return [...jobs.values()];
}

function addDossier(chance: Chance, world: World): void {
  const dossier: Dossier = {
    id: chance.id(),
    regionId: chance.one(world.regions),
    bornOn: `${2026 - chance.one([4, 8, 11, 12, 12, 13, 15, 16, 16, 17, 18, 18, 21])}-${chance.one(["11-22", "11-23", "11-21", "03-14"])}`,
    familyName: `Kind${world.dossiers.length}x`,
  };
  world.dossiers.push(dossier);
  const seats = seatsAt(chance, world, dossier);
  world.seats.push(...seats);
  world.gezag.push(...gezagOf(chance, seats));
  world.regie.push(...regieOf(chance, seats));
  for (let one = chance.below(7); one > 0; one -= 1) {
    world.consents.push(consentAt(chance, world, seats, dossier));
  }
  for (let one = chance.below(4); one > 0; one -= 1) {
    world.withholdings.push(withholdingAt(chance, seats, dossier));
  }
  for (let one = chance.below(4); one > 0; one -= 1) {
    world.machtigingen.push({
      ...{ seatId: chance.one(seats).id, bySeatId: chance.one(seats).id },
      ...{ sections: someSections(chance), mayWrite: chance.percent(50) },
      ...{ ...closed(chance), ended: chance.percent(20) },
    });
  }
  for (let one = chance.below(3); one > 0; one -= 1) {
    const job = chance.one(world.memberships);
    world.emergencies.push({
      ...{ dossierId: dossier.id, personId: job.personId, organisationId: job.organisationId },
      openedAt: "2026-11-22T09:00:00.000Z",
      until: chance.one(["2026-11-22T11:00:00.000Z", now, "2026-11-22T09:30:00.000Z"]),
    });
  }
}

function seatsAt(chance: Chance, world: World, { id: dossierId }: Dossier): Seat[] {
  const seats = new Map<string, Seat>();
  const roles = ["kind", "ouder", "ouder", "stiefouder"];
  for (let more = 6 + chance.below(8); more > 0; more -= 1) {
    roles.push(chance.one(participationRoles.filter((role) => role !== "kind")));
  }
  for (const role of roles) {
    const [personId, organisationId] = whoSits(chance, world, role);
    seats.set(`${personId} ${role}`, {
      ...{ id: chance.id(), dossierId, personId, organisationId, role },
      ...{ mandate: chance.one(mandates), ...period(chance) },
    });
  }
  return [...seats.values()];
}

/** Mostly somebody who works for a fitting organisation; sometimes nobody's colleague, or for none. */
function whoSits(chance: Chance, world: World, role: string): [string, string | null] {
  const kind =
    usual[role] ?? (role === "voogd" && chance.percent(40) ? "gecertificeerde-instelling" : "");
  if (kind === "" || chance.percent(5)) return [chance.one(world.people), null];
  const fitting = world.organisations.filter((one) => one.kind === kind);
  const { id } = chance.one(chance.percent(90) ? fitting : world.organisations);
  const personId = chance.one(world.people);
  if (chance.percent(80)) {
    const job = { personId, organisationId: id, function: "leerkracht" };
    const known = world.memberships.some(
      (one) =>
        one.personId === personId && one.organisationId === id && one.function === "leerkracht",
    );
    if (!known) world.memberships.push({ ...job, ...period(chance) });
  }
  return [personId, id];
}

const gezagOf = (chance: Chance, seats: Seat[]): Gezag[] =>
  seats
    .filter(({ role }) => ["ouder", "voogd", "ouder-zonder-gezag"].includes(role))
    .filter(() => chance.percent(70))
    .map(({ id }) => ({
      ...{ seatId: id, form: chance.one(gezagForms), hasAuthority: chance.percent(75) },
      underInvestigation: chance.percent(15),
      decision: chance.percent(25) ? chance.one(["alles", "hoofdzaken", "niets"]) : null,
    }));

function regieOf(chance: Chance, seats: Seat[]): Regie[] {
  const regie: Regie[] = [{ seatId: chance.one(seats).id, kind: "regisseur", ended: true }];
  for (const kind of ["regisseur", "plaatsvervanger"]) {
    if (chance.percent(80)) regie.push({ seatId: chance.one(seats).id, kind, ended: false });
  }
  return regie;
}

function consentAt(chance: Chance, world: World, seats: Seat[], { id }: Dossier): Consent {
  const atTable = seats.flatMap(({ organisationId }) => organisationId ?? []);
  const asked =
    atTable.length > 0 && chance.percent(90) ? atTable : world.organisations.map((one) => one.id);
  return {
    ...{ id: chance.id(), dossierId: id, organisationId: chance.one(asked) },
    ...{ sections: someSections(chance), ...closed(chance) },
    status: chance.one(["in-force", "in-force", "in-force", "asked", "refused", "withdrawn"]),
  };
}

function withholdingAt(chance: Chance, seats: Seat[], { id: dossierId }: Dossier): Withholding {
  const organisations = seats.flatMap(({ organisationId }) => organisationId ?? []);
  const one = organisations.length > 0 && chance.percent(35);
  return {
    ...{ dossierId, seatId: one ? null : chance.one(seats).id, ...period(chance) },
    organisationId: one ? chance.one(organisations) : null,
    ...{ sections: someSections(chance), ordered: chance.percent(50), lifted: chance.percent(20) },
  };
}

function someSections(chance: Chance) {
  const some = chance.some(sectionKeys, 40);
  return some.length > 0 ? some : [chance.one(sectionKeys)];
}
