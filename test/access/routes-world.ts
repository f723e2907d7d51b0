import { openSession } from "../../src/domains/identity/index.js";
import { familyRoles, participationRoles } from "../../src/domains/access/index.js";
import { newId } from "../../src/shared/ids.js";
import type { TestApp } from "../support/app.js";
import { fillDossier } from "./routes-rows.js";
import { fillVisits, looksInAnEmergency } from "./routes-visits.js";

/** A value for every name that may stand in an address. */
export type Place = Record<string, string>;

/** Somebody who asks for a page, and the rows of the matrix that count for them at each table. */
export type Visitor = {
  name: string;
  token: string | undefined;
  csrf: string;
  professional: boolean;
  roles: { own: string[]; other: string[] };
  /** Whether what this visitor is refused is laid beside the answer for what does not exist. */
  compares: boolean;
};

/** One of each way to be outside; for everybody it would be the same proof a hundred times. */
const outsiders = new Set([
  "nobody",
  "parent of the other child",
  "professional without a dossier",
  "participant who has left",
  "vervoerder",
]);

export type World = {
  visitors: Visitor[];
  places: { own: Place; other: Place; missing: Place };
};

type Seat = { startsOn?: string; endsOn?: string; organisationId?: string };

/**
 * Two children with a dossier each. At the first table sits one person in every role; besides them
 * come everybody who might think that they may look, and may not.
 */
export async function buildWorld(app: TestApp): Promise<World> {
  const { people } = app;
  const opener = await people.person("Opent");
  const own = await people.dossier(opener, "Tim");
  const other = await people.dossier(opener, "Dilano", "2010-02-03");
  const builder = new WorldBuilder(app, own);
  const seats = await builder.everyRole();
  await builder.regie();
  const clinic = await builder.whoeverElse();
  const parent = await people.person("Ouder van Dilano");
  const parentSeat = await people.seat(other, parent, "ouder");
  await builder.visitor("parent of the other child", parent, { other: ["ouder"] });

  const first = { dossierId: own, participationId: seats.get("ouder") ?? "", by: opener };
  const second = { dossierId: other, participationId: parentSeat, by: opener };
  const elsewhere = await people.organisation("school", "Elders");
  const ownPlace = {
    ...(await fillDossier(app.store, first)),
    ...(await fillVisits(app, first)),
    ...clinic,
    ...(await builder.inAnEmergency()),
  };
  const otherPlace = {
    ...(await fillDossier(app.store, second)),
    ...(await fillVisits(app, second)),
    organisationId: elsewhere,
  };
  const colleague = await people.person("Collega elders");
  await people.member(colleague, elsewhere, "leerkracht");
  const membershipId = await membershipOf(app, colleague);
  const missing = Object.keys(ownPlace).map((name) => [name, newId()] as const);
  return {
    visitors: [builder.nobody, ...builder.visitors],
    places: {
      own: withTexts(ownPlace),
      other: withTexts({ ...otherPlace, membershipId }),
      missing: withTexts(Object.fromEntries(missing)),
    },
  };
}

/** What stands in an address and is no key of a row. */
const withTexts = (place: Place): Place => ({
  ...place,
  token: "geen-geheim",
  name: "assets.json",
});

async function membershipOf(app: TestApp, personId: string): Promise<string> {
  const rows = await app.store.ownerQuery<{ id: string }>(
    "select id from membership where person_id = $1",
    [personId],
  );
  return rows[0]?.id ?? "";
}

class WorldBuilder {
  readonly visitors: Visitor[] = [];
  readonly nobody: Visitor = {
    ...{ name: "nobody", token: undefined, csrf: "", professional: false },
    roles: { own: [], other: [] },
    compares: true,
  };
  readonly #app: TestApp;
  readonly #own: string;

  constructor(app: TestApp, own: string) {
    this.#app = app;
    this.#own = own;
  }

  async everyRole(): Promise<Map<string, string>> {
    const seats = new Map<string, string>();
    for (const role of participationRoles) seats.set(role, await this.seated(role, [role], {}));
    return seats;
  }

  /** Regisseur and deputy: each has the whole row of the regisseur besides their own. */
  async regie(): Promise<void> {
    for (const kind of ["regisseur", "plaatsvervanger"]) {
      const seat = await this.seated(
        kind,
        ["leerplichtambtenaar", "regisseur"],
        {},
        "leerplichtambtenaar",
      );
      await this.#app.store.ownerQuery(
        `insert into regisseur_appointment (dossier_id, id, participation_id, kind, starts_on, starts_at, appointed_by)
         select dossier_id, $2, id, $3, '2026-09-01', '2026-09-01T08:00:00Z', person_id
         from participation where id = $1`,
        [seat, newId(), kind],
      );
    }
  }

  /** Gives the clinic whose coordinator sees the dossier, and one of its memberships. */
  async whoeverElse(): Promise<Place> {
    const { people } = this.#app;
    const clinic = await people.organisation("jeugdgezondheidszorg", "GGD");
    const doctor = await people.person("Arts van de GGD");
    await people.member(doctor, clinic, "jeugdarts");
    await people.seat(this.#own, doctor, "jeugdarts", { organisationId: clinic });
    const roles = { own: ["jeugdarts"] };
    await this.employed("coordinator of an organisation at the table", clinic, { roles });
    await this.employed("privacy officer of it", clinic, { as: "privacyfunctionaris" });
    await this.employed("former coordinator of it", clinic, { endsOn: "2026-11-01" });
    await this.employed("coordinator elsewhere", await people.organisation("school", "De Eik"));
    const beech = await people.organisation("school", "De Beuk");
    await this.employed("professional without a dossier", beech, { as: "intern-begeleider" });
    await this.seated(
      "participant who has left",
      [],
      { endsOn: "2026-11-01" },
      "intern-begeleider",
    );
    await this.seated("participant of next month", [], { startsOn: "2026-12-22" }, "schoolleider");
    return { organisationId: clinic, membershipId: await membershipOf(this.#app, doctor) };
  }

  /** Looks at this moment, without a seat. */
  async inAnEmergency(): Promise<Place> {
    const { people } = this.#app;
    const name = "professional in an emergency";
    const personId = await people.person(name);
    const organisationId = await people.organisation("school", "Werkt hier: noodgeval");
    await people.member(personId, organisationId, "leerkracht");
    const when = [personId, organisationId, "2026-11-22"] as const;
    const emergencyId = await looksInAnEmergency(this.#app, this.#own, ...when);
    await this.visitor(name, personId, { own: ["noodgeval"] }, true);
    return { emergencyId };
  }

  async employed(
    name: string,
    organisationId: string,
    options: { as?: string; endsOn?: string; roles?: { own: string[] } } = {},
  ): Promise<void> {
    const id = await this.#app.people.person(name);
    const { as = "coordinator", endsOn, roles = {} } = options;
    await this.#app.people.member(id, organisationId, as, endsOn);
    await this.visitor(name, id, roles, endsOn === undefined);
  }

  async seated(name: string, roles: string[], seat: Seat, role = name): Promise<string> {
    const { people } = this.#app;
    const id = await people.person(name);
    const professional = !(familyRoles as readonly string[]).includes(role);
    if (professional) {
      const kind = await people.kindFor(role);
      seat.organisationId = await people.organisation(kind, `Werkt hier: ${name}`);
      await people.member(id, seat.organisationId, role);
    }
    const seatId = await people.seat(this.#own, id, role, seat);
    await this.visitor(name, id, { own: roles }, professional);
    return seatId;
  }

  async visitor(
    name: string,
    personId: string,
    roles: { own?: string[]; other?: string[] },
    professional = false,
  ): Promise<void> {
    const token = await openSession(this.#app.database, personId, "demonstration");
    const rows = await this.#app.store.ownerQuery<{ csrf: string }>(
      "select csrf_token as csrf from session where person_id = $1",
      [personId],
    );
    const { own = [], other = [] } = roles;
    const csrf = rows[0]?.csrf ?? "";
    const compares = outsiders.has(name);
    this.visitors.push({ name, token, csrf, professional, roles: { own, other }, compares });
  }
}
