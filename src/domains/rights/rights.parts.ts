import { type DossierPart, field, tablePart } from "../access/index.js";

const said = (): DossierPart[] => [
  tablePart({
    ...{ name: "opmerkingen", section: "child", table: "remark" },
    ...{ since: "written_at", by: "written_by" },
    fields: [
      field("onderdeel", "section", { words: (one) => `rights.section.${one}` }),
      field("nummer", "subject_id", "key"),
      field("tekst", "body"),
    ],
  }),
  tablePart({
    ...{ name: "correcties", section: "child", table: "correction" },
    ...{ since: "asked_at", by: "asked_by" },
    fields: [
      field("onderdeel", "section", { words: (one) => `rights.section.${one}` }),
      field("nummer", "subject_id", "key"),
      field("wat_klopt_niet", "wrong"),
      field("antwoord_voor", "answer_by", "date"),
      field("stand", "status", { words: (one) => `correction.status.${one}` }),
      field("antwoord", "answer"),
      field("door_wie", "answered_by", "person"),
    ],
  }),
  tablePart({
    ...{ name: "vergissingen", section: "child", table: "mistake" },
    ...{ since: "marked_at", by: "marked_by" },
    fields: [
      field("soort", "kind", { words: (one) => `mistake.kind.${one}` }),
      field("nummer", "subject_id", "key"),
      field("reden", "reason"),
    ],
  }),
];

const kept = (): DossierPart[] => [
  tablePart({
    ...{ name: "vasthouden", section: "child", table: "hold", since: "placed_at" },
    by: "placed_by",
    fields: [
      field("organisatie", "organisation_id", "organisation"),
      field("grond", "ground", { words: (one) => `retention.ground.${one}` }),
      field("reden", "reason"),
      field("tot", "ended_at", "moment"),
    ],
  }),
  tablePart({
    ...{ name: "vernietigingen", section: "child", table: "destruction" },
    ...{ since: "destroyed_at", by: "destroyed_by" },
    fields: [
      field("organisatie", "organisation_id", "organisation"),
      field("onderdelen", "sections", "sections"),
      field("regel", "source"),
      field("aantallen", "counts", "json"),
    ],
  }),
];

/** What the family said about the record itself, and what became of records that had to go. */
export const rightsParts = (): DossierPart[] => [...said(), ...kept()];
