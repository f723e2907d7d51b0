/** The life domains of an onderwijs-zorgarrangement: school, family and leisure (NJi-notitie 3.2). */
export const lifeDomains = ["school", "gezin", "vrije-tijd"] as const;
export type LifeDomain = (typeof lifeDomains)[number];
