import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { z } from "zod";
import type { LocalDate } from "../../shared/local-date.js";
import type { Tx } from "../db/transaction.js";
import type { SectionKey } from "../events/events.js";
import type { Locale, T, TextKey } from "../i18n/index.js";
import type { FormState } from "./form-state.js";
import type { Refused } from "./refusals.js";

/** Who may open a route. The access test walks this list and fails on a route it does not know. */
export type Access =
  | { kind: "public" }
  | { kind: "signed-in" }
  | { kind: "professional" }
  | { kind: "dossier"; section: SectionKey; act: "read" | "write" };

/** What every route says about itself: it is registered by this, or not at all. */
export type RouteInfo = {
  method: "GET" | "POST";
  path: string;
  access: Access;
  /** What a visit is, for the audit map: "plan-read", "goal-added". */
  audit: string;
  /** Why opening this address of a dossier is no visit to it: nobody else answers past the trail. */
  noVisit?: string;
};

export type Viewer = {
  personId: string;
  sessionId: string;
  name: string;
  locale: Locale;
  csrf: string;
  professional: boolean;
  /** Guards privacy at an organisation. */
  privacy?: boolean | undefined;
  organisation?: string | undefined;
  /** Set when the token of the session changed just now. */
  freshToken?: string | undefined;
};

/** What a view may know of the request. */
export type PageRequest = {
  viewer: Viewer | undefined;
  locale: Locale;
  t: T;
  path: string;
  query: URLSearchParams;
  today: LocalDate;
  now: Date;
  /** The name of this request in the log. */
  requestId?: string | undefined;
  /** Fetched again by a page that stood open, not by somebody who asks. */
  automatic?: boolean;
};

export type SignedInRequest = PageRequest & { viewer: Viewer };

/** The names in "/dossiers/:dossierId/plan/:planId/a4.pdf". */
export type ParamNames<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never;
export type Params<Path extends string> = Record<ParamNames<Path>, string>;

export type PageRoute<Path extends string, Model> = {
  path: Path;
  access: Access;
  audit: string;
  load(tx: Tx, params: Params<Path>, request: SignedInRequest): Promise<Model>;
  /** What takes long and asks the database nothing: done when the transaction has ended. */
  afterwards?(model: Model, request: SignedInRequest): Promise<Model>;
  view(model: Model, request: SignedInRequest): Child;
};

/** JSON for partners, with Dutch names; read as the person who asks, like every page. */
export type JsonRoute<Path extends string> = {
  path: Path;
  access: Access;
  audit: string;
  load(tx: Tx, params: Params<Path>, request: SignedInRequest): Promise<unknown>;
};

/** JSON that answers a question in JSON, which is too long for an address; it changes nothing. */
export type QuestionRoute<Path extends string, Input> = {
  path: Path;
  access: Access;
  audit: string;
  schema: z.ZodType<Input>;
  headers?: Record<string, string>;
  load(
    tx: Tx,
    params: Params<Path>,
    request: SignedInRequest,
    question: () => Input,
  ): Promise<unknown>;
};

/** A file; bytes that take long to make are made when the transaction has ended. */
export type FileAnswer = {
  bytes: Uint8Array | (() => Promise<Uint8Array>);
  mediaType: string;
  name: string;
  inline?: boolean;
};

export type FileRoute<Path extends string> = {
  path: Path;
  access: Access;
  audit: string;
  load(tx: Tx, params: Params<Path>, request: SignedInRequest): Promise<FileAnswer>;
};

/** Where to go after a deed, and the one line that says what now happens. */
export type Done = {
  to: string;
  said: TextKey;
  /** The language that was chosen with it, for this browser. */
  locale?: Locale;
};

export type FormRoute<Path extends string, Model, Input> = {
  path: Path;
  access: Access;
  /** What is typed here is never kept as a draft: passwords, and whom somebody looks for. */
  secret?: boolean;
  /** What the deed is called in the audit map; reading its page is `<audit>-form`. */
  audit: string;
  schema(request: SignedInRequest, model: Model): z.ZodType<Input>;
  /** What the page needs, read as the person who asks. */
  load(tx: Tx, params: Params<Path>, request: SignedInRequest): Promise<Model>;
  /** The stored text of what is being changed; absent for something new. */
  values?(model: Model): Record<string, string>;
  /** Who wrote the stored text, for a conflict: "Els". */
  lastChangedBy?(model: Model): string;
  /** What a new form starts with. */
  suggested?(model: Model, request: SignedInRequest): Record<string, string | string[]>;
  view(model: Model, form: FormState, request: SignedInRequest): Child;
  /** Fields whose free text may name a diagnosis; the page then asks whether the need says it better. */
  askAbout?: readonly string[];
  /** A refusal that is thrown undoes everything; one that is given back keeps what was counted. */
  act(
    tx: Tx,
    input: Input,
    params: Params<Path>,
    model: Model,
    request: SignedInRequest,
  ): Promise<Done | Refused>;
};

/** A button: a deed without a page of its own. A refusal is shown with the way back. */
export type DeedRoute<Path extends string, Input> = {
  path: Path;
  access: Access;
  audit: string;
  schema: z.ZodType<Input>;
  back(params: Params<Path>): string;
  act(tx: Tx, input: Input, params: Params<Path>, request: SignedInRequest): Promise<Done>;
};

/** For the few routes without a person: signing in, health, the style page. */
export type RawRoute = RouteInfo & { handle(c: Context): Response | Promise<Response> };
