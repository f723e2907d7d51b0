import type { EmergencyOrganisation } from "../domains/access/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { formatHours } from "../ui/format.js";
import { DateField, Fieldset, Form, Select, TextArea, TextField } from "../ui/form.js";
import { Notice } from "../ui/notice.js";
import { Page } from "../ui/page.js";
import { HelpNumber } from "../ui/safety-notice.js";
import { Section } from "../ui/section.js";

export type EmergencyModel = { organisations: EmergencyOrganisation[] };

type Props = { model: EmergencyModel; form: FormState; request: SignedInRequest };

/** First who to call, then what it does in plain words, then as few questions as it can be. */
export function EmergencyPage({ model, form, request }: Props) {
  const t = useT();
  const { organisations } = model;
  return (
    <Page title={t("emergency.title")} intro={t("emergency.intro")}>
      <Notice kind="warning">
        <p>
          {t("emergency.danger")} <HelpNumber line="emergency" />.
        </p>
        <p>
          {t("emergency.worry")} <HelpNumber line="veilig-thuis" />.
        </p>
      </Notice>
      {organisations.length === 0 ? (
        <Section title={t("emergency.not-here")}>
          <p>{t("emergency.not-here-why")}</p>
        </Section>
      ) : (
        <>
          <WhatHappens organisations={organisations} />
          <Form action={request.path} submit={t("emergency.submit")} context={form} safety>
            <Questions organisations={organisations} />
          </Form>
        </>
      )}
    </Page>
  );
}

function WhatHappens({ organisations }: EmergencyModel) {
  const t = useT();
  const locale = useLocale();
  const hours = Math.max(...organisations.map((one) => one.hours));
  return (
    <Section title={t("emergency.then")}>
      <ul>
        <li>{t("emergency.then-reads", { time: formatHours(hours * 60, locale) })}</li>
        <li>{t("emergency.then-told")}</li>
        <li>{t("emergency.then-seen")}</li>
        <li>{t("emergency.then-recorded")}</li>
        <li>{t("emergency.then-tries")}</li>
      </ul>
    </Section>
  );
}

function Questions({ organisations }: EmergencyModel) {
  const t = useT();
  const [only] = organisations;
  return (
    <>
      <Fieldset legend={t("emergency.child")} help={t("emergency.child-help")}>
        <TextField
          name="givenName"
          label={t("dossier.child.given-name")}
          width="medium"
          autocomplete="off"
          required
        />
        <TextField
          name="familyName"
          label={t("dossier.child.family-name")}
          width="medium"
          autocomplete="off"
          required
        />
        <DateField name="bornOn" label={t("dossier.child.born-on")} required />
      </Fieldset>
      {only && organisations.length === 1 ? (
        <input type="hidden" name="organisationId" value={only.id} />
      ) : (
        <Select
          name="organisationId"
          label={t("emergency.organisation")}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      <TextArea
        name="reason"
        label={t("emergency.reason")}
        help={t("emergency.reason-help")}
        rows={3}
        required
      />
    </>
  );
}
