import { type DossierPart, field, tablePart } from "../access/index.js";

/** Who promised what, and what became of it. */
export const agreementParts = (): DossierPart[] => [
  tablePart({
    ...{ name: "afspraken", section: "agreements", table: "agreement" },
    ...{ since: "made_at", by: "made_by" },
    fields: [
      field("tekst", "what"),
      field("wie_doet_het", "owner_participation_id", "seat"),
      field("doel", "goal_origin_id", "key"),
      field("niet_voor", "not_before", "date"),
      field("uiterlijk", "due_on", "date"),
      field("stand", "status", { words: (one) => `agreements.status.${one}` }),
      field("reden", "declined_reason"),
      field("gedaan_op", "done_at", "moment"),
      field("hoe_het_ging", "evidence"),
      field("bestand", "evidence_file_id", "key"),
      field("reden_einde", "cancelled_reason"),
    ],
  }),
];
