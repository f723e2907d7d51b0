/** Why somebody may be here, as the trail knows it: what let them in. */
export type LetIn = {
  actorKind: string;
  ground: string | null;
  role: string | null;
  consentPurpose: string | null;
};

export const purposes = [
  "own-dossier",
  "regie",
  "support-at-school",
  "swv-task",
  "leerplicht",
  "jeugdbescherming",
  "emergency",
  "meedenken",
  "hulp-geven",
  "vervoer",
  "betalen",
  "bemiddelen",
  "onderzoek",
  "by-the-clock",
  "unknown",
] as const;
export type Purpose = (typeof purposes)[number];

const byRole: Record<string, Purpose> = {
  regisseur: "regie",
  leerkracht: "support-at-school",
  "intern-begeleider": "support-at-school",
  schoolleider: "support-at-school",
  "swv-adviseur": "swv-task",
  leerplichtambtenaar: "leerplicht",
  jeugdbeschermer: "jeugdbescherming",
};

/**
 * The purpose of a visit (AVG art. 5 lid 1 onder b; NEN 7513 purposeOfUse): with consent the one that
 * the family allowed, otherwise the task of the role. An attempt that nothing allowed has none.
 */
export function purposeOf({ actorKind, ground, role, consentPurpose }: LetIn): Purpose {
  if (actorKind === "system") return "by-the-clock";
  if (ground === null) return "unknown";
  if (ground === "family") return "own-dossier";
  if (ground === "emergency") return "emergency";
  if (ground === "consent") return purposes.find((one) => one === consentPurpose) ?? "unknown";
  return byRole[role ?? ""] ?? "unknown";
}
