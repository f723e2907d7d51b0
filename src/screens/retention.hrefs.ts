export const retentionHref = (path = "") => `/privacy/bewaren${path}`;
