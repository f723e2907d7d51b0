import type { Context } from "hono";
import { isId, newId } from "../../shared/ids.js";
import { baseOf, mergeFields } from "../../shared/merge.js";
import type { Tx } from "../db/transaction.js";
import { refuseVisits } from "../audit/announce.js";
import { asViewer, ShownInstead } from "./as-viewer.js";
import { sessionToken } from "./cookies.js";
import { keepTypedForm } from "./draft.actions.js";
import {
  askedWord,
  fieldErrors,
  kindQuestions,
  refusalError,
  safetyQuestions,
} from "./form-problems.js";
import type { FormState } from "./form-state.js";
import type { WebKit } from "./kit.js";
import { claimKey, type Draft, dropDraft, findDraft, finishKey } from "./memory.store.js";
import { paramsOf, signedIn } from "./page.js";
import { Refused, refusalOf } from "./refusals.js";
import { htmlPage, seeOther, toSignIn } from "./respond.js";
import type { Done, FormRoute, Params, SignedInRequest } from "./route.js";
import { draftFields, readTypedForm, singleTexts, type TypedForm } from "./typed-fields.js";

/** Shows a form: with what is stored, or with what this person typed before and did not send. */
export async function answerFormGet<Path extends string, Model, Input>(
  c: Context,
  kit: WebKit,
  route: FormRoute<Path, Model, Input>,
): Promise<Response> {
  const request = await signedIn(c, kit);
  if (!request) return toSignIn(c, kit);
  const params = paramsOf<Path>(c);
  const opened = { access: route.access, audit: `${route.audit}-form`, method: "GET" } as const;
  const { model, draft } = await asViewer(kit, request, opened, params, async (tx) => ({
    model: await route.load(tx, params, request),
    draft: await findDraft(tx, request.path),
  }));
  const form = newForm(route, model, request, draft);
  return htmlPage(c, kit, route.view(model, form, request), request);
}

function newForm<Path extends string, Model, Input>(
  route: FormRoute<Path, Model, Input>,
  model: Model,
  request: SignedInRequest,
  draft: Draft | undefined,
): FormState {
  const stored = route.values?.(model);
  // A draft remembers which stored text it began with, so that a conflict is still noticed later.
  const { _base: draftBase, ...typed } = draft?.fields ?? {};
  const base = typeof draftBase === "string" ? draftBase : stored && baseOf(stored);
  return {
    values: { ...(route.suggested?.(model, request) ?? stored ?? {}), ...typed },
    errors: [],
    hidden: hiddenFields(request, newId(request.now), base),
    draftSavedAt: draft && clockTime(draft.savedAt, request),
    conflicts: {},
  };
}

/** Does the deed of a form. Whatever goes wrong, the typed text is on the page again. */
export async function answerFormPost<Path extends string, Model, Input>(
  c: Context,
  kit: WebKit,
  route: FormRoute<Path, Model, Input>,
): Promise<Response> {
  const typed = await readTypedForm(c);
  const request = await signedIn(c, kit);
  if (!request) {
    const token = sessionToken(c, kit.secure);
    const path = new URL(c.req.url).pathname;
    if (token && route.secret !== true)
      await kit.keepTyped(token, typed.csrf, path, draftFields(typed));
    return toSignIn(c, kit);
  }
  const params = paramsOf<Path>(c);
  const outcome = await attempt(kit, route, params, typed, request);
  if ("to" in outcome) return seeOther(c, kit, outcome);
  const { model, form, status } = outcome;
  return htmlPage(c, kit, route.view(model, form, request), request, status);
}

type NotYet<Model> = { model: Model; form: FormState; status: 409 | 422 };

/** Carries the page that asks again out of the transaction that is undone. */
class AskAgain<Model> extends ShownInstead {
  readonly answer: NotYet<Model>;
  constructor(answer: NotYet<Model>) {
    super("ask-again");
    this.answer = answer;
  }
}

async function attempt<Path extends string, Model, Input>(
  kit: WebKit,
  route: FormRoute<Path, Model, Input>,
  params: Params<Path>,
  typed: TypedForm,
  request: SignedInRequest,
): Promise<Done | NotYet<Model>> {
  const seen: { model?: Model } = {};
  const sent = { access: route.access, audit: route.audit, method: "POST" } as const;
  const work = async (tx: Tx) => {
    const model = (seen.model = await route.load(tx, params, request));
    return deed(tx, route, params, typed, request, model);
  };
  const pageComes = (error: unknown) => seen.model !== undefined && isAnswered(error);
  const afterwards = async (tx: Tx, error: unknown) => {
    if (pageComes(error)) await keepOwnTyping(tx, route, typed, request);
  };
  try {
    return await asViewer(kit, request, sent, params, work, { afterwards });
  } catch (error) {
    if (error instanceof AskAgain) return (error as AskAgain<Model>).answer;
    const refused = refusalOf(error);
    if (!refused || !pageComes(error) || seen.model === undefined) throw error;
    const form = typedForm(typed, request, { errors: [refusalError(refused, request.t)] });
    return { model: seen.model, form, status: 422 };
  }
}

/** Whether the page comes again with what went wrong on it, instead of "not found" or a fault. */
function isAnswered(error: unknown): boolean {
  const code = refusalOf(error)?.code;
  return error instanceof AskAgain || (code !== undefined && code !== "not-found");
}

/** Only what came from our own page: nobody else puts words in somebody's mouth. */
async function keepOwnTyping(
  tx: Tx,
  route: { secret?: boolean },
  typed: TypedForm,
  request: SignedInRequest,
): Promise<void> {
  if (route.secret === true || typed.csrf !== request.viewer.csrf) return;
  await keepTypedForm(tx, request.path, typed);
}

async function deed<Path extends string, Model, Input>(
  tx: Tx,
  route: FormRoute<Path, Model, Input>,
  params: Params<Path>,
  typed: TypedForm,
  request: SignedInRequest,
  model: Model,
): Promise<Done | NotYet<Model>> {
  const ask = (status: 409 | 422, state: Partial<FormState>) =>
    new AskAgain({ model, status, form: typedForm(typed, request, state) });
  if (typed.csrf !== request.viewer.csrf || !isId(typed.key)) {
    throw ask(422, { errors: [{ field: "", message: request.t("refusal.form-expired") }] });
  }
  const before = await claimKey(tx, typed.key);
  if (before !== undefined) return { to: before, said: "http.done-already" };
  const fields = mergedFields(route, typed, request, model, ask);
  const parsed = route.schema(request, model).safeParse({ ...fields, ...typed.files });
  if (!parsed.success) throw ask(422, { errors: fieldErrors(parsed.error, request.t) });
  const questions = kindQuestions(route.askAbout ?? [], fields, typed.asked, request.locale);
  const safetyWords = route.secret === true ? [] : safetyQuestions(fields, typed.asked);
  if (questions.length + safetyWords.length > 0) throw ask(422, { questions, safetyWords });
  const done = await route.act(tx, parsed.data, params, model, request);
  // Given back rather than thrown, so nothing is undone: what was counted stays counted.
  if (done instanceof Refused) {
    refuseVisits(tx);
    if (route.secret !== true) await keepTypedForm(tx, request.path, typed);
    const form = typedForm(typed, request, { errors: [refusalError(done, request.t)] });
    return { model, form, status: 422 };
  }
  await dropDraft(tx, request.path);
  await finishKey(tx, typed.key, done.to);
  return done;
}

/** Two people changed the same row: what does not touch is put together, the rest is shown to both. */
function mergedFields<Path extends string, Model, Input>(
  route: FormRoute<Path, Model, Input>,
  typed: TypedForm,
  request: SignedInRequest,
  model: Model,
  ask: (status: 409 | 422, state: Partial<FormState>) => Error,
): TypedForm["fields"] {
  const current = route.values?.(model);
  if (!current) return typed.fields;
  const mine = singleTexts(typed.fields);
  const { merged, conflicts } = mergeFields({ base: typed.base, current, mine });
  if (conflicts.length === 0) return { ...typed.fields, ...merged };
  const by = route.lastChangedBy?.(model) ?? request.t("http.somebody-else");
  throw ask(409, {
    values: { ...typed.fields, ...merged },
    hidden: hiddenFields(request, newId(request.now), baseOf(current)),
    conflicts: Object.fromEntries(conflicts.map(({ field, theirs }) => [field, { theirs, by }])),
    errors: conflicts.map(({ field }) => ({ field, message: request.t("http.conflict", { by }) })),
  });
}

function typedForm(
  typed: TypedForm,
  request: SignedInRequest,
  state: Partial<FormState>,
): FormState {
  const hidden = hiddenFields(request, newId(request.now), typed.base || undefined);
  const words = (state.questions ?? []).map(({ word }) => word).concat(state.safetyWords ?? []);
  const asked = [...typed.asked, ...words.map(askedWord)].filter((word) => word !== "");
  if (asked.length > 0) hidden._asked = asked.join("\n");
  return { values: typed.fields, errors: [], hidden, conflicts: {}, ...state };
}

function hiddenFields(request: SignedInRequest, key: string, base: string | undefined) {
  const hidden: Record<string, string> = { _csrf: request.viewer.csrf, _key: key };
  if (base !== undefined) hidden._base = base;
  return hidden;
}

function clockTime(at: Date, request: SignedInRequest): string {
  return new Intl.DateTimeFormat(request.locale, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  }).format(at);
}
