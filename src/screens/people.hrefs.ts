/** The addresses of the people at a table. */
export const peopleHref = (dossierId: string, path = "") => `/dossiers/${dossierId}/mensen${path}`;

export const whoSeesWhatHref = (dossierId: string) => `/dossiers/${dossierId}/wie-ziet-wat`;

export const lookAlongHref = (dossierId: string) => `/dossiers/${dossierId}/meekijken`;

export const birthdayHref = (dossierId: string) => `/dossiers/${dossierId}/verjaardag`;
