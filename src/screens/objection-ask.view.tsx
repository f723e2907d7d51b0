import type { DossierHeader } from "../domains/dossier/index.js";
import { DossierPage, useVoice } from "../domains/dossier/index.js";
import {
  answerTerms,
  objectionKinds,
  type ObjectionSubject,
  type PrivacyHandler,
} from "../domains/objections/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, useLocale, useT } from "../platform/i18n/index.js";
import { addMonths, type LocalDate } from "../shared/local-date.js";
import { formatDate } from "../ui/format.js";
import { Form, Radios, TextArea } from "../ui/form.js";
import { AboutWhat } from "./objection-about.view.js";
import { visitsHref } from "./visits.hrefs.js";

export type AskModel = {
  dossier: DossierHeader;
  subject: ObjectionSubject;
  handlers: PrivacyHandler[];
};

type Props = { model: AskModel; form: FormState; request: SignedInRequest };

/** One short form: what it is about, who reads it and by when there is an answer; then two fields. */
export function AskPage({ model, form, request }: Props) {
  const { dossier, subject } = model;
  const t = useVoice({ dossier, request });
  const back = visitsHref(dossier.id);
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("objection.ask.title", { name: subject.name })}
      intro={<AboutWhat subject={subject} />}
      crumbs={[{ href: back, label: t("visits.title") }]}
    >
      <Destination model={model} today={request.today} />
      <Form
        action={request.path}
        submit={t("objection.ask.submit")}
        cancel={{ href: back, label: t("ui.cancel") }}
        context={form}
        safety
        autosave
      >
        <Radios
          name="kind"
          legend={t("objection.ask.kind")}
          options={objectionKinds.map((value) => ({
            value,
            label: t(`objection.kind.${value}`),
            hint: t(`objection.kind.${value}-hint`, { name: subject.name }),
          }))}
          required
        />
        <TextArea name="body" label={t("objection.ask.body")} rows={5} />
      </Form>
    </DossierPage>
  );
}

function Destination({ model, today }: { model: AskModel; today: LocalDate }) {
  const t = useT();
  const locale = useLocale();
  const { handlers, subject } = model;
  const { name, organisationName: organisation } = subject;
  const to = handlers.length === 0 ? "nobody" : handlers[0]?.isOfficer ? "officer" : "coordinator";
  const names = { name, organisation, handlers: inOneLine(handlers, t) };
  const day = formatDate(addMonths(today, answerTerms.question.months), locale);
  return (
    <ul>
      <li>{t(`objection.ask.to-${to}`, names)}</li>
      <li>{t("objection.ask.term", { day })}</li>
      <li>{t("objection.ask.nobody-else")}</li>
    </ul>
  );
}

function inOneLine(handlers: readonly PrivacyHandler[], t: T): string {
  const names = handlers.map(({ name }) => name);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : t("objection.ask.and", { first: names.join(", "), last });
}
