import type { FormState } from "../../platform/http/form-state.js";
import { localeNames, locales, useT } from "../../platform/i18n/index.js";
import { Form, Radios, TextField } from "../../ui/form.js";
import { Page } from "../../ui/page.js";
import type { Self } from "./identity.types.js";
import { NewPasswordFields } from "./password.view.js";

type SelfProps = { person: Self; form: FormState; professional: boolean };

export function SelfPage({ person, form, professional }: SelfProps) {
  const t = useT();
  const languages = locales.map((value) => ({ value, label: localeNames[value] }));
  return (
    <Page title={t("identity.self")} intro={t("identity.self.intro")}>
      <p>
        {t("identity.email")}: <strong>{person.email ?? t("identity.self.no-email")}</strong>
      </p>
      <Form action="/account" submit={t("identity.self.save")} context={form}>
        <TextField
          name="givenName"
          label={t("identity.person.given-name")}
          autocomplete="given-name"
          required
        />
        <TextField
          name="familyName"
          label={t("identity.person.family-name")}
          autocomplete="family-name"
          required
        />
        <TextField name="phone" label={t("identity.phone")} type="tel" autocomplete="tel" />
        <Radios
          name="sharesContact"
          legend={t(
            professional ? "identity.self.shares-contact-work" : "identity.self.shares-contact",
          )}
          help={t("identity.self.shares-contact-help")}
          options={[
            { value: "nee", label: t("identity.self.shares-contact-no") },
            { value: "ja", label: t("identity.self.shares-contact-yes") },
          ]}
          required
        />
        <Radios name="locale" legend={t("identity.self.locale")} options={languages} required />
      </Form>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/account/wachtwoord">
          {t("identity.password.change")}
        </a>
      </p>
    </Page>
  );
}

export function ChangePasswordPage({ form }: { form: FormState }) {
  const t = useT();
  return (
    <Page
      title={t("identity.password.change")}
      intro={t("identity.password.change-intro")}
      crumbs={[{ href: "/account", label: t("identity.self") }]}
    >
      <Form action="/account/wachtwoord" submit={t("identity.password.change")} context={form}>
        <TextField
          name="current"
          label={t("identity.password.current")}
          type="password"
          autocomplete="current-password"
          required
        />
        <NewPasswordFields />
      </Form>
    </Page>
  );
}
