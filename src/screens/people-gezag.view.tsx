import {
  authorityAnswers,
  gezagDecisions,
  gezagForms,
  mayDecideAbout,
  relations,
} from "../domains/access/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { DateField, Radios, Select, TextArea, TextField } from "../ui/form.js";
import { KindQuestions } from "../ui/kind-questions.js";
import { Section } from "../ui/section.js";
import { SummaryList } from "../ui/summary-list.js";
import { PeopleForm, PeoplePage } from "./people-page.view.js";
import type { GezagModel } from "./people.types.js";
import { SightWords } from "./sight-words.view.js";

type Props = { model: GezagModel; form: FormState; request: SignedInRequest };

/** Who decides about a child is written down for each guardian apart. */
export function GezagPage({ model, form, request }: Props) {
  const t = useT();
  const { name } = model.participant;
  return (
    <PeopleForm
      dossier={model.dossier}
      request={request}
      form={form}
      title={t("people.gezag.title", { name })}
      intro={t("people.gezag.intro")}
      submit={t("people.gezag.submit")}
    >
      <EffectOnSight model={model} />
      <AuthorityFields name={name} />
      <TextField
        name="source"
        label={t("people.gezag.source")}
        help={t("people.gezag.source-help")}
        required
      />
      <DateField name="recordedOn" label={t("people.gezag.recorded-on")} required />
    </PeopleForm>
  );
}

/** Said before anything is recorded: what each answer gives and takes. */
function EffectOnSight({ model }: { model: GezagModel }) {
  const t = useT();
  const { name } = model.participant;
  return (
    <Section title={t("people.effect.title", { name })}>
      <SummaryList
        rows={[
          { term: t("people.effect.now"), value: <SightWords sight={model.now} /> },
          { term: t("people.effect.yes"), value: <SightWords sight={model.withGezag} /> },
          { term: t("people.effect.no"), value: <SightWords sight={model.mainFacts} /> },
          {
            term: t("people.effect.unclear"),
            value: t("people.effect.unclear-then", { name }),
          },
        ]}
      />
    </Section>
  );
}

/** As long as nobody knows who decides, a person answers for what this parent sees. */
export function DecisionPage({ model, form, request }: Props) {
  const t = useT();
  const { name } = model.participant;
  const title = t("people.decision.title", { name });
  if (!mayDecideAbout(model.participant)) {
    return (
      <PeoplePage dossier={model.dossier} request={request} title={title}>
        <p>{t("people.decision.known", { name })}</p>
      </PeoplePage>
    );
  }
  const sights = { niets: [], hoofdzaken: model.mainFacts, alles: model.withGezag };
  const options = gezagDecisions.map((value) => ({
    value,
    label: t(`people.decision.${value}`),
    hint: (
      <>
        <SightWords sight={sights[value]} />
        {value === "alles" ? <> {t("people.decision.alles-also", { name })}</> : null}
      </>
    ),
  }));
  return (
    <PeopleForm
      dossier={model.dossier}
      request={request}
      form={form}
      title={title}
      intro={t("people.decision.intro", { name })}
      submit={t("people.decision.submit")}
    >
      <KindQuestions questions={form.questions} />
      <Radios
        name="decision"
        legend={t("people.decision.what", { name })}
        options={options}
        required
      />
      <TextArea
        name="reason"
        label={t("people.decision.reason")}
        help={t("people.decision.reason-help")}
        rows={3}
        required
      />
    </PeopleForm>
  );
}

/** The six forms of the authority register in one line each; the last word is a person's. */
function AuthorityFields({ name }: { name: string }) {
  const t = useT();
  const options = relations.map((value) => ({ value, label: t(`people.relation.${value}`) }));
  const forms = gezagForms.map((value) => ({
    value,
    label: t(`people.gezag.form.${value}`),
    hint: t(`people.gezag.hint.${value}`),
  }));
  const answers = authorityAnswers.map((value) => ({
    value,
    label: t(`people.gezag.has.${value}`),
  }));
  return (
    <>
      <Select
        name="relation"
        label={t("people.gezag.relation", { name })}
        options={options}
        required
      />
      <Radios
        name="gezagForm"
        legend={t("people.gezag.form")}
        help={t("people.gezag.form-help")}
        options={forms}
        required
      />
      <Radios
        name="hasAuthority"
        legend={t("people.gezag.has", { name })}
        help={t("people.gezag.has-help", { name })}
        options={answers}
        required
      />
    </>
  );
}
