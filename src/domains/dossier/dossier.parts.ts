import { type DossierPart, field, tablePart } from "../access/index.js";
import { timelinePart } from "./timeline.parts.js";

const recorded = { since: "recorded_on", by: "recorded_by" } as const;

const child = (): DossierPart[] => [
  tablePart({
    ...{ name: "kind", section: "child", table: "dossier", since: "opened_at", key: "id" },
    by: "opened_by",
    fields: [
      field("voornaam", "given_name"),
      field("achternaam", "family_name"),
      field("geboren_op", "born_on", "date"),
      field("soort_school", "sector", { words: (one) => `dossier.sector.${one}` }),
      field("waar_we_naartoe_werken", "working_towards"),
      field("gesloten_op", "closed_on", "date"),
      field("reden_einde", "closed_reason"),
    ],
  }),
  tablePart({
    ...{ name: "situatie", section: "school", table: "situation", ...recorded },
    fields: [
      field("thuis_sinds", "home_since", "date"),
      field("afwezigheid", "absence_kind", { words: (one) => `dossier.situation.absence.${one}` }),
      field("inschrijving", "registration", {
        words: (one) => `dossier.situation.registration.${one}`,
      }),
      field("school", "school_name"),
      field("groep", "group_name"),
      field("vrijstelling", "exemption", { words: (one) => `dossier.situation.exemption.${one}` }),
      field("vrijstelling_tot", "exemption_until", "date"),
      field("minuten_per_week", "minutes_per_week", "number"),
      field("voor_wie", "target_group"),
      field("bron", "source"),
    ],
  }),
  tablePart({
    ...{ name: "loopbaan", section: "school", table: "career_entry", since: "starts_on" },
    by: "recorded_by",
    fields: [
      field("soort", "kind", { words: (one) => `dossier.career.kind.${one}` }),
      field("tekst", "what"),
      field("waar", "where_at"),
      field("van", "starts_on", "date"),
      field("tot", "ends_on", "date"),
      field("effect", "effect", { words: (one) => `dossier.career.effect.${one}` }),
      field("toelichting", "effect_note"),
      field("bron", "source"),
    ],
  }),
];

const why = (): DossierPart[] => [
  tablePart({
    ...{ name: "analyse", section: "school", table: "analysis", ...recorded },
    fields: [field("tekst", "body"), field("bron", "source")],
  }),
  tablePart({
    ...{ name: "mogelijkheden", section: "school", table: "considered_option" },
    ...{ since: "decided_on", by: "recorded_by" },
    fields: [
      field("tekst", "what"),
      field("uitkomst", "outcome", { words: (one) => `dossier.option.outcome.${one}` }),
      field("reden", "reason"),
      field("besloten_op", "decided_on", "date"),
      field("bron", "source"),
    ],
  }),
  tablePart({
    ...{ name: "gezin", section: "family", table: "family_note", ...recorded },
    fields: [field("tekst", "body"), field("bron", "source")],
  }),
  tablePart({
    ...{ name: "belangrijke_mensen", section: "family", table: "important_person", ...recorded },
    fields: [
      field("naam", "name"),
      field("relatie", "relation"),
      field("waarom", "why"),
      field("van", "since", "date"),
      field("tot", "ended_on", "date"),
      field("bron", "source"),
    ],
  }),
];

const needs = (): DossierPart[] => [
  tablePart({
    ...{ name: "behoeften", section: "needs", table: "need", since: "since", by: "recorded_by" },
    fields: [
      field("soort", "kind", { words: (one) => `dossier.need.kind.${one}` }),
      field("levensgebied", "domain", { words: (one) => `dossier.domain.${one}` }),
      field("kopje", "ivo_heading", { words: (one) => `dossier.ivo.${one}` }),
      field("tekst", "body"),
      field("bron", "source"),
      field("van", "since", "date"),
      field("tot", "ended_on", "date"),
      field("reden_einde", "ended_reason"),
    ],
  }),
  tablePart({
    ...{ name: "hoe_iedereen_het_ziet", section: "needs", table: "perspective" },
    ...{ since: "said_on", by: "recorded_by" },
    fields: [
      field("naam", "speaker"),
      field("kant", "voice", { words: (one) => `dossier.voice.${one}` }),
      field("tekst", "body"),
      field("hoe", "how", { words: (one) => `dossier.perspective.how.${one}` }),
      field("wat_ermee_gedaan_is", "done_with_it"),
    ],
  }),
];

const decisions = (): DossierPart[] => [
  tablePart({
    ...{ name: "niveau_van_ondersteuning", section: "plan", table: "support_level" },
    ...{ since: "decided_on", by: "recorded_by" },
    fields: [
      field("niveau", "level", { words: (one) => `dossier.level.${one}` }),
      field("streven", "aim", { words: (one) => `dossier.level.${one}` }),
      field("reden", "reason"),
    ],
  }),
  tablePart({
    ...{ name: "route", section: "plan", table: "route_decision" },
    ...{ since: "decided_on", by: "decided_by" },
    fields: [
      field("route", "route"),
      field("leerlingen_met_dezelfde_behoeften", "pupils_with_same_needs", "number"),
      field("gewone_ondersteuning_genoeg", "ordinary_support_suffices"),
      field("reden", "reason"),
      field("antwoorden", "answers", "json"),
    ],
  }),
];

/** What is known of the child, what it needs, and what was decided and done since the beginning. */
export const dossierParts = (): DossierPart[] => [
  ...child(),
  ...why(),
  ...needs(),
  ...decisions(),
  timelinePart(),
];
