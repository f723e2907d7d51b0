import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerDeed } from "./deed.js";
import { answerFormGet, answerFormPost } from "./form.js";
import type { WebKit } from "./kit.js";
import { answerFile, answerJson, answerPage } from "./page.js";
import { answerQuestion } from "./question.js";
import { failed, notFound } from "./respond.js";
import type {
  DeedRoute,
  FileRoute,
  FormRoute,
  JsonRoute,
  PageRoute,
  QuestionRoute,
  RawRoute,
  RouteInfo,
} from "./route.js";
import { describeRequests, protectResponses, refuseForeignForms } from "./shield.js";

const megabyte = 1024 * 1024;

/**
 * The only way to add a route. Each says who may open it and what a visit is called; the access
 * test and the audit map read the list, so a route can't be forgotten in either.
 */
export class Router {
  readonly hono = new Hono();
  readonly routes: RouteInfo[] = [];
  readonly #kit: WebKit;
  readonly #draftPaths: RegExp[] = [];

  constructor(kit: WebKit) {
    this.#kit = kit;
    this.hono.use(describeRequests(kit), protectResponses(kit.secure), refuseForeignForms(kit));
    this.hono.use(
      bodyLimit({ maxSize: 12 * megabyte, onError: (c) => failed(c, kit, { kind: "too-large" }) }),
    );
    this.hono.notFound((c) => notFound(c, kit));
    this.hono.onError((error, c) => failed(c, kit, error));
  }

  page<Path extends string, Model>(route: PageRoute<Path, Model>): void {
    this.#add({ ...route, method: "GET" }, (c) => answerPage(c, this.#kit, route));
  }

  file<Path extends string>(route: FileRoute<Path>): void {
    this.#add({ ...route, method: "GET" }, (c) => answerFile(c, this.#kit, route));
  }

  json<Path extends string>(route: JsonRoute<Path>): void {
    this.#add({ ...route, method: "GET" }, (c) => answerJson(c, this.#kit, route));
  }

  question<Path extends string, Input>(route: QuestionRoute<Path, Input>): void {
    this.#add({ ...route, method: "POST" }, (c) => answerQuestion(c, this.#kit, route));
  }

  /** Two routes: the page with the form, and the deed. */
  form<Path extends string, Model, Input>(route: FormRoute<Path, Model, Input>): void {
    const reading = { ...route, method: "GET" as const, audit: `${route.audit}-form` };
    this.#add(reading, (c) => answerFormGet(c, this.#kit, route));
    this.#add({ ...route, method: "POST" }, (c) => answerFormPost(c, this.#kit, route));
    if (route.secret !== true) this.#draftPaths.push(patternOf(route.path));
  }

  /** Whether a form lives at this address whose text may be kept while somebody types. */
  keepsDrafts(path: string): boolean {
    return this.#draftPaths.some((pattern) => pattern.test(path));
  }

  deed<Path extends string, Input>(route: DeedRoute<Path, Input>): void {
    this.#add({ ...route, method: "POST" }, (c) => answerDeed(c, this.#kit, route));
  }

  raw(route: RawRoute): void {
    if (route.access.kind === "dossier" && route.noVisit === undefined) {
      throw new Error(`${route.path} answers past the trail of its dossier and does not say why.`);
    }
    this.#add(route, (c) => route.handle(c));
  }

  #add(info: RouteInfo, handle: (c: Context) => Response | Promise<Response>): void {
    const { method, path, access, audit, noVisit } = info;
    if (access.kind === "dossier" && !path.includes("/:dossierId")) {
      throw new Error(`${path} asks for a right in a dossier and does not say in which.`);
    }
    this.routes.push({
      method,
      path,
      access,
      audit,
      ...(noVisit === undefined ? {} : { noVisit }),
    });
    this.hono.on(method, path, handle);
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:[A-Za-z]+/g, "[\\w-]+")}$`);
}
