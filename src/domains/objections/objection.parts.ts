import { type DossierPart, field, tablePart } from "../access/index.js";

/** What this reader asked about who looked, with the answers; nobody reads what the other parent asked. */
export const objectionParts = (): DossierPart[] => [
  tablePart({
    ...{ name: "vragen_over_wie_keek", section: "people", table: "objection", since: "asked_at" },
    by: "asked_by",
    fields: [
      field("soort", "kind", { words: (one) => `inzage.objection.${one}` }),
      field("over_wie", "about_name"),
      field("organisatie", "organisation_id", "organisation"),
      field("tekst", "body"),
      field("antwoord_voor", "answer_by", "date"),
      field("stand", "status", { words: (one) => `inzage.objection-status.${one}` }),
    ],
  }),
  tablePart({
    ...{ name: "antwoorden_over_wie_keek", section: "people", table: "objection_answer" },
    since: "answered_at",
    fields: [
      field("vraag", "objection_id", "key"),
      field("naam", "answered_name"),
      field("tekst", "body"),
    ],
  }),
];
