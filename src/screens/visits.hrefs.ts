/** The addresses of who looked, and of what somebody asks about it. */
export const visitsHref = (dossierId: string, path = "") =>
  `/dossiers/${dossierId}/wie-keek${path}`;

export const askHref = (dossierId: string, about: { visitId: string } | { seatId: string }) =>
  "visitId" in about
    ? visitsHref(dossierId, `/vraag/${about.visitId}`)
    : visitsHref(dossierId, `/vraag-over/${about.seatId}`);
