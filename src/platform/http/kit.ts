import type { Child } from "hono/jsx";
import type { Clock } from "../clock/clock.js";
import type { Database, Tx } from "../db/transaction.js";
import type { TextKey } from "../i18n/index.js";
import type { Log } from "../log/log.js";
import type { Access, PageRequest, Viewer } from "./route.js";

/** What went wrong, for a page that says so and what to do. */
export type Problem =
  | { kind: "not-found" }
  | { kind: "refused"; message: string; back: string }
  | { kind: "form-expired"; back: string }
  | { kind: "too-large" }
  | { kind: "database-away" }
  | { kind: "fault"; reference: string };

/** What the web needs from the rest of the product; put together in app.tsx. */
export type WebKit = {
  database: Database;
  clock: Clock;
  log: Log;
  /** Whether cookies may only travel over https. */
  secure: boolean;
  /** Where somebody lands who is not signed in and asks for nothing in particular. */
  entrance: string;
  /** Whether to believe what a proxy says of where a request comes from; anybody can write that. */
  trustProxy?: boolean;
  /** `automatic`: nobody did anything, a page that stands open asks by itself. */
  authenticate(token: string, automatic: boolean): Promise<Viewer | undefined>;
  /** Keeps the text of somebody whose session ended while typing. False when the token is unknown. */
  keepTyped(token: string, csrf: string, path: string, fields: TypedFields): Promise<boolean>;
  mayEnter(tx: Tx, access: Access, params: Record<string, string>): Promise<boolean>;
  /** A whole page of HTML. */
  page(
    node: Child,
    request: PageRequest,
    said: TextKey | undefined,
    status: number,
  ): Promise<string>;
  problem(problem: Problem, request: PageRequest): Child;
};

export type TypedFields = Record<string, string | string[]>;
