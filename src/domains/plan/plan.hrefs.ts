export const planHref = (dossierId: string) => `/dossiers/${dossierId}/plan`;
export const versionHref = (dossierId: string, planId: string, path = "") =>
  `${planHref(dossierId)}/${planId}${path}`;
export const approachHref = (dossierId: string) => `/dossiers/${dossierId}/benadering`;
/** The plan in force, while a new draft of it lies open. */
export const inForceHref = (dossierId: string) => `${planHref(dossierId)}?versie=geldend`;
