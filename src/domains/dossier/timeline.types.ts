import type { LocalDate } from "../../shared/local-date.js";
import type { SectionKey } from "../access/index.js";
import type { DossierHeader } from "./dossier.types.js";

/** What a kind of event may carry; every kind says more precisely what. */
export type EventData = Record<string, unknown> & { changes?: unknown };

export type TimelineEvent = {
  id: string;
  at: Date;
  kind: string;
  data: EventData;
  /** Absent when the product did it, or when this viewer may not know the name. */
  by: string | undefined;
  byProduct: boolean;
};

/** What the product does by itself, in the place of a person. */
export const theProduct = "eenplan";

/** Which events are asked for. A person is asked for by key: an address names nobody. */
export type TimelineChoice = {
  section: SectionKey | undefined;
  by: string | undefined;
  from: LocalDate | undefined;
  until: LocalDate | undefined;
};

export type TimelineQuestion = TimelineChoice & {
  /** Only what happened before this day: the next page. */
  before: LocalDate | undefined;
  /** Days as they were typed, also when they are none. */
  typed: { van: string; tot: string };
};

/** How often something happened in a section by somebody, as far as this viewer may read it. */
export type TimelineCount = {
  section: SectionKey;
  /** The key of a person, or `theProduct`. */
  by: string;
  name: string | undefined;
  count: number;
};

export type Counted<Value extends string> = {
  value: Value;
  name: string | undefined;
  count: number;
};

export type TimelineFacets = {
  total: number;
  sections: Counted<SectionKey>[];
  people: Counted<string>[];
};

export type TimelineModel = {
  dossier: DossierHeader;
  question: TimelineQuestion;
  facets: TimelineFacets;
  events: TimelineEvent[];
  /** Set when there is more: events before this day. */
  before: LocalDate | undefined;
  /** Whether this is the page with the newest. */
  newest: boolean;
};
