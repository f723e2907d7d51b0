import type { Router } from "../../platform/http/router.js";
import { changePassword, changeSelf } from "./account.actions.js";
import { ChangePasswordPage, SelfPage } from "./account.view.js";
import { myself } from "./member.actions.js";
import { passwordForm, selfForm } from "./organisation.form.js";

const signedIn = { kind: "signed-in" } as const;

/** What everybody can change about themselves. */
export function accountRoutes(router: Router): void {
  router.form({
    path: "/account",
    access: signedIn,
    audit: "self-changed",
    schema: () => selfForm,
    load: (tx) => myself(tx),
    values: ({ givenName, familyName, phone, locale, sharesContact }) => ({
      givenName,
      familyName,
      phone: phone ?? "",
      locale,
      sharesContact: sharesContact ? "ja" : "nee",
    }),
    view: (person, form, { viewer }) => (
      <SelfPage person={person} form={form} professional={viewer.professional} />
    ),
    async act(tx, input) {
      await changeSelf(tx, input);
      return { to: "/account", said: "identity.self.saved", locale: input.locale };
    },
  });

  router.form({
    path: "/account/wachtwoord",
    access: signedIn,
    audit: "password-changed",
    secret: true,
    schema: () => passwordForm,
    load: (tx) => myself(tx),
    view: (_person, form) => <ChangePasswordPage form={form} />,
    async act(tx, input, _params, _model, { viewer }) {
      await changePassword(tx, input, viewer.sessionId);
      return { to: "/account", said: "identity.password.changed" };
    },
  });
}
