import { newId } from "../../src/shared/ids.js";
import type { TestDatabase } from "./database.js";

/**
 * Puts people, organisations and a first dossier in the database past all rights: what a test starts
 * from. What the test is about goes through the product.
 */
export class People {
  readonly #store: Pick<TestDatabase, "ownerQuery">;
  readonly #organisations = new Map<string, string>();

  constructor(store: Pick<TestDatabase, "ownerQuery">) {
    this.#store = store;
  }

  async organisation(kind: string, name: string): Promise<string> {
    const id = newId();
    await this.#store.ownerQuery(
      "insert into organisation (id, kind, name, place, created_at) values ($1, $2, $3, 'Lindewaard', '2026-01-01')",
      [id, kind, name],
    );
    return id;
  }

  async person(givenName: string, familyName = "Voorbeeld"): Promise<string> {
    const id = newId();
    const email = `${givenName.toLowerCase().replace(/[^a-z]/g, "")}-${id.slice(-6)}@voorbeeld.test`;
    await this.#store.ownerQuery(
      "insert into person (id, given_name, family_name, email, created_at) values ($1, $2, $3, $4, '2026-01-01')",
      [id, givenName, familyName, email],
    );
    return id;
  }

  async member(
    personId: string,
    organisationId: string,
    func: string,
    endsOn?: string,
  ): Promise<void> {
    await this.#store.ownerQuery(
      "insert into membership (id, person_id, organisation_id, function, starts_on, ends_on) values ($1, $2, $3, $4, '2026-01-01', $5)",
      [newId(), personId, organisationId, func, endsOn ?? null],
    );
  }

  async dossier(openedBy: string, givenName = "Tim", bornOn = "2019-05-14"): Promise<string> {
    const id = newId();
    await this.#store.ownerQuery(
      `insert into dossier (id, given_name, family_name, born_on, sector, working_towards, opened_by, opened_at)
       values ($1, $2, 'Voorbeeld', $3, 'PO', 'Weer met plezier leren', $4, '2026-09-01')`,
      [id, givenName, bornOn, openedBy],
    );
    return id;
  }

  async seat(
    dossierId: string,
    personId: string,
    role: string,
    options: {
      organisationId?: string | undefined;
      mandate?: string;
      startsOn?: string;
      endsOn?: string;
      /** Whether the family allows this organisation everything; most tests are about something else. */
      consent?: boolean;
    } = {},
  ): Promise<string> {
    const id = newId();
    const { mandate = "uitvoerder", startsOn = "2026-09-01", endsOn, consent = true } = options;
    const organisationId = options.organisationId ?? (await this.#organisationFor(role));
    if (organisationId) {
      await this.#worksThere(personId, organisationId, role);
      if (consent) await this.consent(dossierId, organisationId, personId);
    }
    await this.#store.ownerQuery(
      `insert into participation (dossier_id, id, person_id, organisation_id, role, mandate, starts_on, ends_on, added_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $3)`,
      [dossierId, id, personId, organisationId ?? null, role, mandate, startsOn, endsOn ?? null],
    );
    return id;
  }

  /** Consent in force of the family, for all sections or some. */
  async consent(
    dossierId: string,
    organisationId: string,
    askedBy: string,
    sections?: readonly string[],
  ): Promise<string> {
    const id = newId();
    await this.#store.ownerQuery(
      `insert into consent (dossier_id, id, organisation_id, purpose, sections, why, starts_on, ends_on, status,
         asked_by, asked_at, settled_at)
       select $1, $2, $3, 'meedenken', coalesce($5::text[], array_agg(key)), 'Om mee te denken', '2026-01-01',
         '2028-01-01', 'in-force', $4, '2026-09-01', '2026-09-01' from section`,
      [dossierId, id, organisationId, askedBy, sections ?? null],
    );
    return id;
  }

  /** The kind of organisation that people with this role work for; empty for the family. */
  async kindFor(role: string): Promise<string> {
    const [fit] = await this.#store.ownerQuery<{ kind: string }>(
      "select kind from role_organisation where role = $1 and role <> 'voogd' order by kind limit 1",
      [role],
    );
    return fit?.kind ?? "";
  }

  /** A professional works somewhere: one organisation of the fitting kind per role, unless a test says which. */
  async #organisationFor(role: string): Promise<string | undefined> {
    const known = this.#organisations.get(role);
    if (known) return known;
    const kind = await this.kindFor(role);
    if (kind === "") return undefined;
    const id = await this.organisation(kind, `Organisatie ${role}`);
    this.#organisations.set(role, id);
    return id;
  }

  /** A seat for an organisation holds only while somebody works there. */
  async #worksThere(personId: string, organisationId: string, func: string): Promise<void> {
    const known = await this.#store.ownerQuery(
      "select from membership where person_id = $1 and organisation_id = $2",
      [personId, organisationId],
    );
    if (known.length === 0) await this.member(personId, organisationId, func);
  }

  async regisseur(dossierId: string, participationId: string, by: string): Promise<void> {
    await this.#store.ownerQuery(
      `insert into regisseur_appointment (dossier_id, id, participation_id, kind, starts_on, starts_at, appointed_by)
       values ($1, $2, $3, 'regisseur', '2026-09-01', '2026-09-01T08:00:00Z', $4)`,
      [dossierId, newId(), participationId, by],
    );
  }

  async draftPlan(dossierId: string, by: string, status = "draft"): Promise<string> {
    const id = newId();
    await this.#store.ownerQuery(
      `insert into plan (dossier_id, id, number, status, starts_on, ends_on, created_by, created_at)
       values ($1, $2, 1, $4, '2026-12-01', '2027-07-31', $3, '2026-11-01')`,
      [dossierId, id, by, status],
    );
    return id;
  }

  /** A school's intern begeleider with a child's dossier, and a stranger from elsewhere. */
  async smallTable() {
    const school = await this.organisation("school", "De Beuk");
    const els = await this.person("Els", "de Wit");
    await this.member(els, school, "intern-begeleider");
    const dossierId = await this.dossier(els);
    const seat = await this.seat(dossierId, els, "intern-begeleider", { organisationId: school });
    await this.regisseur(dossierId, seat, els);
    const mother = await this.person("Marieke", "Voorbeeld");
    const motherSeat = await this.seat(dossierId, mother, "ouder");
    const elsewhere = await this.organisation("school", "De Eik");
    const stranger = await this.person("Olaf", "Vreemd");
    await this.member(stranger, elsewhere, "coordinator");
    return { school, els, seat, dossierId, mother, motherSeat, elsewhere, stranger };
  }
}
