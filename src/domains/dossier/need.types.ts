import type { LifeDomain } from "../../shared/life-domains.js";
import type { LocalDate } from "../../shared/local-date.js";

export { type LifeDomain, lifeDomains } from "../../shared/life-domains.js";

export const needKinds = ["sterke-kant", "behoefte"] as const;
export type NeedKind = (typeof needKinds)[number];

/** The five headings of indiceren vanuit onderwijsbehoeften (IVO). */
export const ivoHeadings = [
  "aandacht-en-tijd",
  "onderwijsmaterialen",
  "ruimtelijke-omgeving",
  "expertise",
  "samenwerking",
] as const;
export type IvoHeading = (typeof ivoHeadings)[number];

/** What may change later. Whether it is a need or a strength may not: then it is another one. */
export type NeedFields = {
  domain: LifeDomain;
  ivoHeading: IvoHeading | undefined;
  body: string;
  /** Who says so, in words. */
  source: string;
  since: LocalDate;
};

/** What the child needs or is good at. There is no field for a diagnosis. */
export type Need = NeedFields & {
  id: string;
  kind: NeedKind;
  endedOn: LocalDate | null;
  endedReason: string | null;
};

declare module "../../platform/events/events.js" {
  interface Events {
    "need-added": { kind: NeedKind; body: string };
    "need-changed": { body: string; changes: Change[] };
    "need-ended": { body: string; reason: string };
  }
}
