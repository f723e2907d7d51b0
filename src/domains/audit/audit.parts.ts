import { type DossierPart, field, groupOf, machineRow } from "../access/index.js";
import { listVisits } from "./visit.store.js";
import { visitorNames } from "./part.store.js";

const fields = [
  field("naam", "name"),
  field("organisatie", "organisation"),
  field("onderdeel", "section", { words: (one) => `rights.section.${one}` }),
  field("deed", "act", { words: (one) => `inzage.act.${one}` }),
  field("geweigerd", "refused", "yes"),
  field("op", "at", "moment"),
  field("doel", "purpose", { words: (one) => `audit.purpose.${one}` }),
];

/** More than this is asked of who guards privacy; a file of it would not open. */
const mostVisits = 10_000;
/** Nobody reads more than this on a page or on paper; the machine file has them all. */
const mostShown = 300;

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
      const shown = rows.slice(0, mostShown);
      const rest = words.t("inzage.more-in-file", { count: rows.length - shown.length });
      const more = {
        ...{ id: "more", saidBy: undefined, since: undefined },
        lines: [{ label: words.t("inzage.part.wie_keek"), value: rest }],
      };
      const groups = shown.map((row) => groupOf(row, fields, words));
      return {
        groups: rows.length > shown.length ? [...groups, more] : groups,
        machine: rows.map(machineRow),
      };
    },
  },
];
