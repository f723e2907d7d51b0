import type { Context } from "hono";
import { z } from "zod";
import {
  anonymousCsrf,
  clearSessionToken,
  sessionToken,
  setLocale,
  setSessionToken,
} from "../../platform/http/cookies.js";
import { fieldErrors, refusalError } from "../../platform/http/form-problems.js";
import type { FieldError, FormState } from "../../platform/http/form-state.js";
import type { WebKit } from "../../platform/http/kit.js";
import { networkOf } from "../../platform/http/network.js";
import { Refused, refusalOf } from "../../platform/http/refusals.js";
import { failed, htmlPage, requestOf, viewerOf } from "../../platform/http/respond.js";
import type { Router } from "../../platform/http/router.js";
import { readTypedForm, type TypedForm } from "../../platform/http/typed-fields.js";
import { acceptInvitation } from "./account.actions.js";
import { signIn, signOut } from "./session.actions.js";
import { newPasswordForm, signInForm } from "./sign-in.form.js";
import { AcceptInvitationPage, SignInPage } from "./sign-in.view.js";

const open = { kind: "public" } as const;

/** Signing in and out, choosing a language, accepting an invitation. */
export function signInRoutes(router: Router, kit: WebKit, demo: boolean): void {
  const page = (c: Context, errors: FieldError[] = [], values: FormState["values"] = {}) => {
    const request = requestOf(c, kit, undefined);
    const form = { values, errors, hidden: { _csrf: anonymousCsrf(c, kit.secure) }, conflicts: {} };
    const view = <SignInPage form={form} back={backOf(c)} demo={demo} />;
    return htmlPage(c, kit, view, request, errors.length > 0 ? 422 : 200);
  };

  router.raw({
    ...{ method: "GET", path: "/aanmelden", access: open, audit: "sign-in-form" },
    handle: async (c) => ((await viewerOf(c, kit)) ? c.redirect(backOf(c) || "/", 303) : page(c)),
  });

  router.raw({
    ...{ method: "POST", path: "/aanmelden", access: open, audit: "signed-in" },
    async handle(c) {
      const typed = await readTypedForm(c);
      if (!isOwnForm(c, kit, typed)) return failed(c, kit, expired("/aanmelden"));
      const { t } = requestOf(c, kit, undefined);
      const input = signInForm.safeParse(typed.fields);
      if (!input.success) {
        return page(c, fieldErrors(input.error, t), { email: typed.fields.email ?? "" });
      }
      try {
        const token = await signIn(kit.database, { ...input.data, network: networkOf(c, kit) });
        await endPresentSession(c, kit);
        setSessionToken(c, kit.secure, token);
        return c.redirect(backOf(c) || "/", 303);
      } catch (error) {
        const refused = refusalOf(error);
        if (!refused) throw error;
        // That somebody tried and when, never who.
        kit.log.warn(refused.code, { requestId: String(c.get("requestId")) });
        return page(c, [refusalError(refused, t)], { email: input.data.email });
      }
    },
  });

  browserRoutes(router, kit);
  invitationRoutes(router, kit);
}

/** What belongs to the browser: leaving it, and the language of its pages. */
function browserRoutes(router: Router, kit: WebKit): void {
  router.raw({
    ...{ method: "POST", path: "/afmelden", access: open, audit: "signed-out" },
    async handle(c) {
      const viewer = await viewerOf(c, kit);
      const typed = await readTypedForm(c);
      if (viewer && viewer.csrf !== typed.csrf) return failed(c, kit, expired("/"));
      const token = sessionToken(c, kit.secure);
      if (token) await signOut(kit.database, token);
      clearSessionToken(c, kit.secure);
      // What the browser kept of these pages goes with it; the next person may use the same machine.
      c.header("clear-site-data", '"cache", "storage"');
      return c.redirect("/aanmelden", 303);
    },
  });

  router.raw({
    ...{ method: "POST", path: "/taal", access: open, audit: "language-chosen" },
    async handle(c) {
      const { fields } = await readTypedForm(c);
      const choice = z.object({ value: z.enum(["nl", "en"]), path: z.string() }).safeParse(fields);
      if (!choice.success) return failed(c, kit, expired("/"));
      setLocale(c, kit.secure, choice.data.value);
      return c.redirect(ownPath(choice.data.path) || "/", 303);
    },
  });
}

function invitationRoutes(router: Router, kit: WebKit): void {
  const path = "/uitnodiging/:token";
  const page = (c: Context, errors: FieldError[] = []) => {
    const request = requestOf(c, kit, undefined);
    const hidden = { _csrf: anonymousCsrf(c, kit.secure) };
    const form = { values: {}, errors, hidden, conflicts: {} };
    const view = <AcceptInvitationPage form={form} action={request.path} />;
    return htmlPage(c, kit, view, request, errors.length > 0 ? 422 : 200);
  };
  router.raw({
    ...{ method: "GET", path, access: open, audit: "invitation-form" },
    handle: (c) => page(c),
  });
  router.raw({
    ...{ method: "POST", path, access: open, audit: "invitation-accepted" },
    async handle(c) {
      const typed = await readTypedForm(c);
      if (!isOwnForm(c, kit, typed)) return failed(c, kit, expired(new URL(c.req.url).pathname));
      const { t } = requestOf(c, kit, undefined);
      const input = newPasswordForm.safeParse(typed.fields);
      if (!input.success) return page(c, fieldErrors(input.error, t));
      try {
        const token = await acceptInvitation(kit.database, c.req.param("token") ?? "", input.data);
        await endPresentSession(c, kit);
        setSessionToken(c, kit.secure, token);
        return c.redirect("/", 303);
      } catch (error) {
        const refused = refusalOf(error);
        if (!(refused instanceof Refused)) throw error;
        return page(c, [refusalError(refused, t)]);
      }
    },
  });
}

/** Whoever signs in leaves what this browser was signed in as: nothing of it stays open unseen. */
async function endPresentSession(c: Context, kit: WebKit): Promise<void> {
  const token = sessionToken(c, kit.secure);
  if (token) await signOut(kit.database, token);
}

const expired = (back: string) => ({ kind: "form-expired", back }) as const;

const isOwnForm = (c: Context, kit: WebKit, typed: TypedForm) =>
  typed.csrf !== "" && typed.csrf === anonymousCsrf(c, kit.secure);

function backOf(c: Context): string {
  return ownPath(c.req.query("terug") ?? "");
}

/** Only a path of our own: whoever signs in must not end up somewhere else. */
function ownPath(path: string): string {
  return /^\/(?![/\\])[\w\-./?=&%#+*]*$/.test(path) ? path : "";
}
