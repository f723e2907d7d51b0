export const agreementsHref = (dossierId: string) => `/dossiers/${dossierId}/afspraken`;

export const agreementHref = ({
  dossierId,
  agreementId,
}: {
  dossierId: string;
  agreementId: string;
}) => `${agreementsHref(dossierId)}/${agreementId}`;
