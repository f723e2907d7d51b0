import type { FormState } from "../../platform/http/form-state.js";
import { useT } from "../../platform/i18n/index.js";
import { Form, TextField } from "../../ui/form.js";
import { Page } from "../../ui/page.js";
import { NewPasswordFields } from "./password.view.js";

export type SignInProps = { form: FormState; back: string; demo: boolean };

export function SignInPage({ form, back, demo }: SignInProps) {
  const t = useT();
  const action = back === "" ? "/aanmelden" : `/aanmelden?terug=${encodeURIComponent(back)}`;
  return (
    <Page title={t("identity.sign-in.title")} intro={t("identity.sign-in.intro")}>
      {demo ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href="/proef">
            {t("identity.sign-in.demo")}
          </a>
        </p>
      ) : null}
      <Form action={action} submit={t("identity.sign-in.deed")} context={form}>
        <TextField
          name="email"
          label={t("identity.email")}
          type="email"
          autocomplete="username"
          required
        />
        <TextField
          name="password"
          label={t("identity.password")}
          type="password"
          autocomplete="current-password"
          required
        />
      </Form>
      <p>{t("identity.sign-in.no-account")}</p>
    </Page>
  );
}

export function AcceptInvitationPage({ form, action }: { form: FormState; action: string }) {
  const t = useT();
  return (
    <Page title={t("identity.invitation.title")} intro={t("identity.invitation.intro")}>
      <Form action={action} submit={t("identity.invitation.deed")} context={form}>
        <NewPasswordFields />
      </Form>
    </Page>
  );
}
