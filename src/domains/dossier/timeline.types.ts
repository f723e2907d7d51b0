import type { LocalDate } from "../../shared/local-date.js";
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

export type TimelineModel = {
  dossier: DossierHeader;
  events: TimelineEvent[];
  /** Set when there is more: events before this day. */
  before: LocalDate | undefined;
  /** Whether this is the page with the newest. */
  newest: boolean;
};
