import type { Tx } from "../../platform/db/transaction.js";
import { newId } from "../../shared/ids.js";
import {
  changeRegions,
  insertMembership,
  insertOrganisation,
  insertPerson,
} from "../../domains/identity/index.js";
import { emailOf } from "../persona-names.js";
import { organisations, people } from "../region.js";

export type Seat = { personId: string; organisationId: string | undefined; name: string };

/** Everybody who plays a part, by key: professionals for the whole region, family per story. */
export type Cast = ReadonlyMap<string, Seat>;

/** Organisations and professionals, as an administrator of the region would enter them. */
export async function castRegion(tx: Tx): Promise<Cast> {
  await changeRegions(tx, { name: "Waterdal", breakGlass: true });
  const ids = new Map<string, string>();
  for (const { key, kind, name, place } of organisations) {
    const id = newId<"organisation">(tx.now);
    ids.set(key, id);
    await insertOrganisation(tx, { id, kind, name, place, phone: null });
  }
  const cast = new Map<string, Seat>();
  for (const [index, person] of people.entries()) {
    const personId = newId<"person">(tx.now);
    const organisationId = ids.get(person.organisation);
    if (!organisationId) throw new Error(`${person.key} works nowhere.`);
    const { givenName, familyName, locale = "nl" } = person;
    await insertPerson(tx, {
      ...{ id: personId, givenName, familyName, locale, createdBy: null },
      email: emailOf({ person: person.key }),
      // Numbers that are reserved for invented people do not exist here; these can't be dialled.
      phone: `06-000000${String(index + 1).padStart(2, "0")}`,
    });
    for (const key of [person.organisation, ...(person.alsoFor ?? [])]) {
      await insertMembership(tx, {
        ...{ id: newId<"membership">(tx.now), personId, organisationId: ids.get(key) ?? "" },
        function: person.function,
        startsOn: "2024-08-01",
      });
    }
    cast.set(person.key, { personId, organisationId, name: `${givenName} ${familyName}` });
  }
  return cast;
}
