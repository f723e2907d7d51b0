import { type DossierPart, field, tablePart } from "../access/index.js";

const versions = (): DossierPart[] => [
  tablePart({
    ...{ name: "plannen", section: "plan", table: "plan", since: "created_at", by: "created_by" },
    fields: [
      field("nummer", "number", "number"),
      field("stand", "status", { words: (one) => `plan.status.${one}` }),
      field("van", "starts_on", "date"),
      field("tot", "ends_on", "date"),
      field("reden", "extension_grounds"),
      field("uitstroom", "outlook_destination"),
      field("onderbouwing", "outlook_grounds"),
      field("bevorderend", "outlook_helping"),
      field("belemmerend", "outlook_hindering"),
      field("doel_van_terugkeer", "return_aim"),
      field("plek_van_terugkeer", "return_place"),
      field("terugkeer_verwacht_op", "return_expected_on", "date"),
      field("volgende_stap", "next_step"),
      field("evaluatie_op", "evaluation_on", "date"),
      field("vastgesteld_op", "agreed_at", "moment"),
      field("vastgestelde_tekst_sha256", "canonical_sha256", "key"),
    ],
  }),
  tablePart({
    ...{ name: "instemming", section: "plan", table: "approval", since: "answered_at" },
    by: "answered_by",
    fields: [
      field("plan", "plan_id", "key"),
      field("deel", "part"),
      field("naam", "participation_id", "seat"),
      field("hoedanigheid", "capacity"),
      field("beslist", "decides", "yes"),
      field("regel", "rule_id", "key"),
      field("antwoord", "answer", { words: (one) => `inzage.approval.${one}` }),
      field("reden", "reason"),
      field("hoe", "via", { words: (one) => `inzage.via.${one}` }),
      field("papier", "paper_file_id", "key"),
    ],
  }),
];

const goals = (): DossierPart[] => [
  tablePart({
    ...{ name: "doelen", section: "plan", table: "goal", by: "created_by" },
    fields: [
      field("plan", "plan_id", "key"),
      field("nummer", "position", "number"),
      field("levensgebied", "domain", { words: (one) => `plan.domain.${one}` }),
      field("tekst", "title"),
      field("woorden_van_het_kind", "child_words"),
      field("stap_min_2", "step_minus_2"),
      field("stap_min_1", "step_minus_1"),
      field("stap_0", "step_0"),
      field("stap_plus_1", "step_plus_1"),
      field("stap_plus_2", "step_plus_2"),
      field("stand", "status", { words: (one) => `inzage.goal.${one}` }),
      field("reden_einde", "ended_reason"),
      field("toelichting", "ended_note"),
    ],
  }),
  tablePart({
    ...{ name: "scores", section: "plan", table: "goal_score", since: "scored_on" },
    by: "scored_by",
    fields: [
      field("doel", "goal_origin_id", "key"),
      field("score", "score", "number"),
      field("toelichting", "note"),
    ],
  }),
];

const activities = (): DossierPart[] => [
  tablePart({
    ...{ name: "activiteiten", section: "plan", table: "activity", since: "starts_on" },
    by: "created_by",
    fields: [
      field("plan", "plan_id", "key"),
      field("doel", "goal_id", "key"),
      field("tekst", "what"),
      field("soort", "kind", { words: (one) => `plan.activity.kind.${one}` }),
      field("door_wie", "performer_participation_id", "seat"),
      field("plek", "place", { words: (one) => `plan.activity.place.${one}` }),
      field("waar", "place_name"),
      field("hoe_vaak", "frequency"),
      field("minuten_per_week", "minutes_per_week", "number"),
      field("vorm", "form"),
      field("van", "starts_on", "date"),
      field("tot", "ends_on", "date"),
      field("aanpak", "methods"),
      field("materiaal", "material"),
      field("betaald_door", "payer", { words: (one) => `plan.activity.payer.${one}` }),
      field("nummer_beschikking", "decision_number"),
    ],
  }),
];

const around = (): DossierPart[] => [
  tablePart({
    ...{ name: "terugkeer", section: "plan", table: "return_scenario" },
    by: "created_by",
    fields: [
      field("plan", "plan_id", "key"),
      field("richting", "direction"),
      field("plan_a", "plan_a"),
      field("plan_b", "plan_b"),
      field("bij_terugval", "relapse"),
      field("wie_belt", "caller_participation_id", "seat"),
      field("wanneer_bellen", "calls_when"),
      field("nazorg", "aftercare"),
    ],
  }),
  tablePart({
    ...{ name: "benadering", section: "approach", table: "approach_card" },
    by: "created_by",
    fields: [
      field("plan", "plan_id", "key"),
      field("maakt_rustig", "calms"),
      field("maakt_onrustig", "triggers"),
      field("nooit_doen", "never"),
      field("woorden_van_het_kind", "own_words"),
    ],
  }),
];

/** Every version of the plan with all that belongs to it. */
export const planParts = (): DossierPart[] => [
  ...versions(),
  ...goals(),
  ...activities(),
  ...around(),
];
