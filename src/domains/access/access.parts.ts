import { field, tablePart } from "./part.actions.js";
import type { DossierPart } from "./part.types.js";

const people = (): DossierPart[] => [
  tablePart({
    ...{ name: "mensen", section: "people", table: "participation", since: "starts_on" },
    by: "added_by",
    fields: [
      field("naam", "person_id", "person"),
      field("organisatie", "organisation_id", "organisation"),
      field("rol", "role", { words: (one) => `people.role.${one}` }),
      field("mandaat", "mandate", { words: (one) => `people.mandate.${one}` }),
      field("waarom", "why"),
      field("van", "starts_on", "date"),
      field("tot", "ends_on", "date"),
      field("reden_einde", "ended_reason"),
    ],
  }),
  tablePart({
    ...{ name: "gezag", section: "people", table: "guardian", since: "recorded_on" },
    by: "decided_by",
    fields: [
      field("naam", "participation_id", "seat"),
      field("relatie", "relation", { words: (one) => `people.relation.${one}` }),
      field("vorm_van_gezag", "gezag_form", { words: (one) => `people.gezag.form.${one}` }),
      field("heeft_gezag", "has_authority", "yes"),
      field("in_onderzoek", "under_investigation", "yes"),
      field("besluit", "decision"),
      field("bron", "source"),
    ],
  }),
  tablePart({
    ...{ name: "regie", section: "people", table: "regisseur_appointment", since: "starts_on" },
    by: "appointed_by",
    fields: [
      field("naam", "participation_id", "seat"),
      field("soort", "kind"),
      field("van", "starts_on", "date"),
      field("tot", "ends_at", "moment"),
      field("overdracht", "handover_note"),
    ],
  }),
];

const consents = (): DossierPart[] => [
  tablePart({
    ...{ name: "toestemmingen", section: "people", table: "consent", since: "asked_at" },
    by: "asked_by",
    fields: [
      field("organisatie", "organisation_id", "organisation"),
      field("doel", "purpose", { words: (one) => `inzage.purpose.${one}` }),
      field("onderdelen", "sections", "sections"),
      field("gevraagde_onderdelen", "asked_sections", "sections"),
      field("waarom", "why"),
      field("van", "starts_on", "date"),
      field("tot", "ends_on", "date"),
      field("stand", "status", { words: (one) => `inzage.consent.${one}` }),
    ],
  }),
  tablePart({
    ...{ name: "antwoorden_toestemming", section: "people", table: "consent_answer" },
    ...{ since: "answered_at", by: "answered_by" },
    fields: [
      field("toestemming", "consent_id", "key"),
      field("naam", "participation_id", "seat"),
      field("antwoord", "answer", { words: (one) => `inzage.consent-answer.${one}` }),
      field("hoe", "via", { words: (one) => `inzage.via.${one}` }),
      field("onderdelen", "sections", "sections"),
      field("reden", "reason"),
      field("papier", "paper_file_id", "key"),
    ],
  }),
];

const exceptions = (): DossierPart[] => [
  tablePart({
    ...{ name: "afschermingen", section: "people", table: "withholding", since: "starts_on" },
    by: "recorded_by",
    fields: [
      field("voor_wie", "participation_id", "seat"),
      field("organisatie", "organisation_id", "organisation"),
      field("onderdelen", "sections", "sections"),
      field("grond", "ground"),
      field("reden", "reason"),
      field("rechtbank", "court"),
      field("uitspraak_op", "ordered_on", "date"),
      field("van", "starts_on", "date"),
      field("tot", "ends_on", "date"),
      field("opgeheven_op", "lifted_at", "moment"),
      field("opgeheven_door", "lifted_by", "person"),
      field("reden_einde", "lifted_reason"),
    ],
  }),
  tablePart({
    ...{ name: "machtigingen", section: "people", table: "machtiging", since: "starts_on" },
    fields: [
      field("voor_wie", "participation_id", "seat"),
      field("gegeven_door", "given_by_participation_id", "seat"),
      field("onderdelen", "sections", "sections"),
      field("mag_schrijven", "may_write", "yes"),
      field("waarom", "why"),
      field("van", "starts_on", "date"),
      field("tot", "ends_on", "date"),
      field("gestopt_op", "ended_at", "moment"),
    ],
  }),
  tablePart({
    ...{ name: "noodgevallen", section: "people", table: "emergency_access", since: "opened_at" },
    by: "person_id",
    fields: [
      field("organisatie", "organisation_id", "organisation"),
      field("reden", "reason"),
      field("van", "opened_at", "moment"),
      field("tot", "until", "moment"),
    ],
  }),
];

/** Who takes part, who decides, and who was let in or kept out. */
export const accessParts = (): DossierPart[] => [...people(), ...consents(), ...exceptions()];
