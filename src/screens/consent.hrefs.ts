/** The addresses of what a family allows. */
export const consentsHref = (dossierId: string, path = "") =>
  `/dossiers/${dossierId}/toestemmingen${path}`;

export const consentHref = (dossierId: string, consentId: string, path = "") =>
  consentsHref(dossierId, `/${consentId}${path}`);

/** Asking for the organisation of somebody at the table. */
export const askHref = (dossierId: string, participationId: string) =>
  consentsHref(dossierId, `/vragen/${participationId}`);
