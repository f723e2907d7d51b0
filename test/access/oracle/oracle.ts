import type { SectionKey } from "../../../src/domains/access/index.js";
import type { Dossier, Gezag, Machtiging, Seat, World } from "./region.types.js";

/**
 * Who may see what, written down a second time from the rules in words (docs/security/access.md) and
 * from nothing else. It is slow, simple and shares no line with the product.
 */
export type Verdict = { read: boolean; write: boolean; refused: Set<string> };
export type Verdicts = Map<SectionKey, Verdict>;

type Way = {
  name: "seat" | "regie" | "colleague" | "machtiging" | "emergency";
  role: string;
  seatId: string | null;
  organisationId: string | null;
  informed: boolean;
};

/** For which kinds of organisation somebody can sit in a role. */
const worksFor: Record<string, string[]> = {
  leerkracht: ["school", "samenwerkingsverband"],
  "intern-begeleider": ["school"],
  schoolleider: ["school", "schoolbestuur"],
  "swv-adviseur": ["samenwerkingsverband"],
  leerplichtambtenaar: ["leerplicht", "gemeente"],
  jeugdconsulent: ["gemeente", "jeugdteam"],
  zorgbegeleider: ["zorgaanbieder", "jeugdteam", "jeugdgezondheidszorg"],
  onderwijsconsulent: ["onderwijsconsulenten"],
  clientondersteuner: ["clientondersteuning"],
  jeugdarts: ["jeugdgezondheidszorg"],
  jeugdbeschermer: ["gecertificeerde-instelling"],
  voogd: ["gecertificeerde-instelling"],
  vervoerder: ["leerlingenvervoer"],
  betaler: [
    ...["gemeente", "jeugdteam", "zorgkantoor"],
    ...["zorgverzekeraar", "samenwerkingsverband", "schoolbestuur"],
  ],
};
const family = ["kind", "ouder", "ouder-zonder-gezag", "voogd", "stiefouder", "vertrouwenspersoon"];

/** A birthday counts from the day itself; on 29 February born means 1 March in other years. */
export function ageOn(bornOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) >= bornOn.slice(5) ? years : years - 1;
}

/** What authority makes of the role that was written down; nothing at all while nobody knows. */
export function roleByGezag(role: string, gezag: Gezag | undefined): string | undefined {
  if (role !== "ouder" && role !== "voogd") return role;
  if (!gezag) return role;
  if (gezag.decision === "alles") return role;
  if (gezag.decision === "hoofdzaken") return "ouder-zonder-gezag";
  if (gezag.decision === "niets") return undefined;
  const unknown = ["gezag-niet-te-bepalen", "tijdelijk-geen-gezag"];
  if (gezag.underInvestigation || unknown.includes(gezag.form)) return undefined;
  return gezag.hasAuthority ? role : "ouder-zonder-gezag";
}

export class Oracle {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  verdicts(personId: string, dossierId: string): Verdicts {
    return this.#judge(dossierId, personId, this.#waysIn(personId, dossierId));
  }

  /** The seats whose own people may read or write a section, and may know who the child is. */
  seatsWith(dossierId: string, section: SectionKey, act: "read" | "write"): Set<string> {
    const here = this.#world.seats.filter((seat) => seat.dossierId === dossierId);
    const may = (seat: Seat) => {
      const own = this.#waysIn(seat.personId, dossierId);
      const ways = own.filter((way) => way.seatId === seat.id && way.name !== "colleague");
      return this.#judge(dossierId, seat.personId, ways, seat.id).get(section)?.[act] ?? false;
    };
    const knows = (seat: Seat) =>
      this.verdicts(seat.personId, dossierId).get("child")?.read ?? false;
    return new Set(here.filter((seat) => may(seat) && knows(seat)).map(({ id }) => id));
  }

  #judge(dossierId: string, personId: string, ways: Way[], seatId?: string): Verdicts {
    const dossier = this.#dossier(dossierId);
    const verdicts: Verdicts = new Map();
    const give = (section: SectionKey, writes: boolean, refused: string | undefined) => {
      const known = verdicts.get(section) ?? { read: false, write: false, refused: new Set() };
      verdicts.set(section, known);
      if (refused) known.refused.add(refused);
      else Object.assign(known, { read: true, write: known.write || writes });
    };
    for (const way of ways) {
      for (const cell of this.#cellsOf(dossier, way.role)) {
        const consents = cell.ground !== "consent" || this.#consents(dossierId, way, cell.section);
        const refused = this.#withheld(dossierId, personId, way, cell.section)
          ? "withheld"
          : consents
            ? undefined
            : "no-consent";
        give(cell.section, cell.mayWrite && !(way.organisationId && way.informed), refused);
      }
    }
    for (const { section, writes, withheld } of this.#lookingAlong(personId, dossier, seatId)) {
      give(section, writes, withheld ? "withheld" : undefined);
    }
    return verdicts;
  }

  #cellsOf({ regionId, bornOn }: Dossier, role: string) {
    const age = ageOn(bornOn, this.#world.today);
    return this.#world.matrix.filter(
      (cell) =>
        cell.regionId === regionId &&
        cell.role === role &&
        cell.fromAge <= age &&
        age < cell.untilAge &&
        cell.mayRead,
    );
  }

  /** An own seat, leading the table, the seat of a colleague whom one coordinates, an emergency. */
  #waysIn(personId: string, dossierId: string): Way[] {
    const present = this.#world.seats.filter(
      (one) => one.dossierId === dossierId && this.#isNow(one),
    );
    return [
      ...present.flatMap((seat) => this.#ownWays(personId, seat)),
      ...present.flatMap((seat) => this.#waysOfColleague(personId, seat)),
      ...this.#emergencies(personId, dossierId),
    ];
  }

  #ownWays(personId: string, seat: Seat): Way[] {
    if (seat.personId !== personId || !this.#holds(seat)) return [];
    const place = { seatId: seat.id, organisationId: seat.organisationId };
    const role = this.#roleOf(seat);
    const leads = this.#world.regie.some((one) => one.seatId === seat.id && !one.ended);
    const informed = seat.mandate === "informatie";
    const sits: Way[] = role ? [{ name: "seat", role, informed, ...place }] : [];
    return leads
      ? [...sits, { name: "regie", role: "regisseur", informed: false, ...place }]
      : sits;
  }

  #waysOfColleague(personId: string, seat: Seat): Way[] {
    const role = this.#roleOf(seat);
    if (!role || !this.#coordinates(personId, seat)) return [];
    const { id: seatId, organisationId } = seat;
    const informed = seat.mandate === "informatie";
    return [{ name: "colleague", role, informed, seatId, organisationId }];
  }

  #emergencies(personId: string, dossierId: string): Way[] {
    const { emergencies, now } = this.#world;
    return emergencies
      .filter((one) => one.dossierId === dossierId && one.personId === personId)
      .filter((one) => one.openedAt <= now && one.until > now)
      .filter((one) => this.#worksAt(personId, one.organisationId))
      .map(({ organisationId }) => ({
        name: "emergency",
        role: "noodgeval",
        seatId: null,
        organisationId,
        informed: true,
      }));
  }

  /** What somebody with a say lets one of the family see, for a time. */
  #lookingAlong(personId: string, dossier: Dossier, seatId: string | undefined) {
    const seatOf = (id: string) => this.#world.seats.find((seat) => seat.id === id);
    const holdsNow = (seat: Seat) =>
      seat.dossierId === dossier.id && this.#isNow(seat) && this.#holds(seat);
    const receives = (seat: Seat | undefined) =>
      seat?.personId === personId &&
      !seat.organisationId &&
      holdsNow(seat) &&
      this.#roleOf(seat) !== undefined;
    const decides = ageOn(dossier.bornOn, this.#world.today) >= 16 ? ["kind"] : ["ouder", "voogd"];
    const gives = (seat: Seat | undefined) =>
      seat !== undefined && holdsNow(seat) && decides.includes(this.#roleOf(seat) ?? "");
    const counts = (one: Machtiging) =>
      !one.ended &&
      this.#isNow(one) &&
      (seatId === undefined || one.seatId === seatId) &&
      receives(seatOf(one.seatId)) &&
      gives(seatOf(one.bySeatId));
    return this.#world.machtigingen.filter(counts).flatMap((one) => {
      const giver = seatOf(one.bySeatId)!;
      // Never more than the giver sees today in the own role.
      const own = this.#cellsOf(dossier, this.#roleOf(giver) ?? "");
      return one.sections.flatMap((section) => {
        const cell = own.find((right) => right.section === section);
        if (!cell) return [];
        const keptFrom = (who: string, seat: string) =>
          this.#withheld(dossier.id, who, { seatId: seat, organisationId: null }, section);
        const withheld = keptFrom(personId, one.seatId) || keptFrom(giver.personId, one.bySeatId);
        return [{ section, writes: one.mayWrite && cell.mayWrite, withheld }];
      });
    });
  }

  #consents(dossierId: string, { organisationId }: Way, section: SectionKey): boolean {
    return this.#world.consents.some(
      (consent) =>
        consent.dossierId === dossierId &&
        consent.organisationId === organisationId &&
        consent.status === "in-force" &&
        this.#isNow(consent) &&
        consent.sections.includes(section),
    );
  }

  #withheld(
    dossierId: string,
    personId: string,
    way: Pick<Way, "seatId" | "organisationId">,
    section: SectionKey,
  ): boolean {
    return this.#world.withholdings.some((one) => {
      if (one.dossierId !== dossierId || one.lifted || !this.#isNow(one)) return false;
      if (!one.sections.includes(section)) return false;
      if (one.organisationId) return one.organisationId === way.organisationId;
      const from = this.#world.seats.find(({ id }) => id === one.seatId);
      return one.seatId === way.seatId || from?.personId === personId;
    });
  }

  #roleOf(seat: Seat): string | undefined {
    return roleByGezag(
      seat.role,
      this.#world.gezag.find(({ seatId }) => seatId === seat.id),
    );
  }

  #holds({ personId, organisationId, role }: Seat): boolean {
    if (!organisationId) return family.includes(role);
    return this.#fits(organisationId, role) && this.#worksAt(personId, organisationId);
  }

  #fits(organisationId: string, role: string): boolean {
    const kind = this.#world.organisations.find(({ id }) => id === organisationId)?.kind ?? "";
    return worksFor[role]?.includes(kind) ?? false;
  }

  #worksAt(personId: string, organisationId: string, asWhat?: string): boolean {
    return this.#world.memberships.some(
      (one) =>
        one.personId === personId &&
        one.organisationId === organisationId &&
        this.#isNow(one) &&
        (asWhat === undefined || one.function === asWhat),
    );
  }

  #coordinates(personId: string, { organisationId, role }: Seat): boolean {
    if (!organisationId || !this.#fits(organisationId, role)) return false;
    return this.#worksAt(personId, organisationId, "coordinator");
  }

  #isNow({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): boolean {
    const { today } = this.#world;
    return startsOn <= today && (endsOn === null || endsOn >= today);
  }

  #dossier(dossierId: string): Dossier {
    return this.#world.dossiers.find(({ id }) => id === dossierId)!;
  }
}
