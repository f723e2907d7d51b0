import { type DossierPart, field, groupOf, machineRow } from "../access/index.js";
import { listVisits } from "./visit.store.js";
import { visitorNames } from "./part.store.js";

const fields = [
  field("naam", "name"),
  field("organisatie", "organisation"),
  field("onderdeel", "section", { words: (one) => `rights.section.${one}` }),
  field("deed", "act", { words: (one) => `inzage.act.${one}` }),
  field("geweigerd", "refused", "yes"),
  field("doel", "purpose", { words: (one) => `audit.purpose.${one}` }),
];

/** More than this is asked of who guards privacy; a file of it would not open. */
const mostVisits = 10_000;

/** Who looked (AVG art. 15 lid 1 c): every line of the trail that this reader may know of. */
export const auditParts = (): DossierPart[] => [
  {
    name: "wie_keek",
    section: "people",
    tables: ["audit_entry"],
    async load(tx, dossierId, words) {
      const visits = await listVisits(tx, dossierId, { limit: mostVisits });
      const names = await visitorNames(tx, dossierId);
      const rows = visits.map(
        ({ id, at, personId, organisationId, section, act, outcome, purpose }) => ({
          id,
          by: null,
          since: at,
          values: {
            naam: (personId && names.people.get(personId)) ?? words.t("inzage.somebody"),
            organisatie: (organisationId && names.organisations.get(organisationId)) ?? null,
            onderdeel: section,
            deed: act,
            geweigerd: outcome === "refused" ? true : null,
            doel: purpose,
            op: at,
          },
        }),
      );
      return {
        groups: rows.map((row) => groupOf(row, [...fields, field("op", "at", "moment")], words)),
        machine: rows.map(machineRow),
      };
    },
  },
];
