import { candidates, type Participant } from "../domains/access/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, useT } from "../platform/i18n/index.js";
import { EmptyState } from "../ui/empty-state.js";
import { Radios, TextArea } from "../ui/form.js";
import { KindQuestions } from "../ui/kind-questions.js";
import { PeopleForm, PeoplePage } from "./people-page.view.js";
import { peopleHref } from "./people.hrefs.js";
import type { TableModel } from "./people.types.js";

type Props = { model: TableModel; form: FormState; request: SignedInRequest };

const optionOf = (t: T) => (one: Participant) => ({
  value: one.id,
  label: one.name,
  hint: [t(`people.role.${one.role}`), one.organisationName].filter(Boolean).join(", "),
});

export function HandOverPage({ model, form, request }: Props) {
  const t = useT();
  const { dossier, regie, table } = model;
  const title = t(regie.regisseur ? "people.regie.hand-over" : "people.regie.appoint");
  const options = candidates(table, regie.regisseur?.id).map(optionOf(t));
  if (options.length === 0) {
    const action = { href: peopleHref(dossier.id, "/nieuw"), label: t("people.add") };
    return (
      <PeoplePage dossier={dossier} request={request} title={title}>
        <EmptyState title={title} action={action}>
          {t("people.regie.nobody")}
        </EmptyState>
      </PeoplePage>
    );
  }
  return (
    <PeopleForm
      dossier={dossier}
      request={request}
      form={form}
      title={title}
      intro={regie.regisseur ? t("people.regie.hand-over-intro") : undefined}
      submit={title}
    >
      <KindQuestions questions={form.questions} />
      <Radios
        name="participationId"
        legend={t("people.regie.who")}
        help={t("people.regie.who-help")}
        options={options}
        required
      />
      {regie.regisseur ? (
        <TextArea
          name="note"
          label={t("people.regie.note")}
          help={t("people.regie.note-help")}
          rows={5}
          required
        />
      ) : null}
    </PeopleForm>
  );
}

export function DeputyPage({ model, form, request }: Props) {
  const t = useT();
  const { dossier, regie, table } = model;
  const nobody = { value: "geen", label: t("people.deputy.nobody") };
  const options = [...candidates(table, regie.regisseur?.id).map(optionOf(t)), nobody];
  return (
    <PeopleForm
      dossier={dossier}
      request={request}
      form={form}
      title={t(regie.deputy ? "people.deputy.change" : "people.deputy.set")}
      intro={t("people.deputy.intro")}
      submit={t("people.deputy.submit")}
    >
      <Radios name="participationId" legend={t("people.deputy.who")} options={options} required />
    </PeopleForm>
  );
}
