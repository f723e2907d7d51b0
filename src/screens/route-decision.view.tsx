import {
  type ChangedAnswer,
  DossierPage,
  dossierHref,
  ordinarySupportAnswers,
  type RouteCheck,
  type RouteDecision,
  routes,
} from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { DateText } from "../ui/date-text.js";
import { Details } from "../ui/details.js";
import { Form, NumberField, Radios, TextArea } from "../ui/form.js";
import { KindQuestions } from "../ui/kind-questions.js";
import { Notice } from "../ui/notice.js";
import { SummaryList } from "../ui/summary-list.js";
import { RuleAnswers } from "./rule-answers.view.js";

/** One decision with what the rules said that day. */
export function Decision({ decision }: { decision: RouteDecision }) {
  const t = useT();
  const { route, answers, ordinarySupportSuffices: ordinary } = decision;
  const by = decision.decidedByName ?? t("dossier.perspective.somebody");
  return (
    <>
      <SummaryList
        rows={[
          { term: t("dossier.route.route"), value: t(`dossier.route.${route}`) },
          { term: t("dossier.route.reason"), value: decision.reason },
          { term: t("dossier.route.pupils"), value: String(decision.pupilsWithSameNeeds) },
          { term: t("dossier.route.ordinary"), value: t(`dossier.route.ordinary.${ordinary}`) },
          { term: t("dossier.route.decided-on"), value: <DateText date={decision.decidedOn} /> },
          { term: t("dossier.recorded-by"), value: by },
        ]}
      />
      {answers.advice !== "unknown" && answers.advice !== route ? (
        <Notice>
          {t("dossier.route.deviates", { advice: t(`dossier.route.${answers.advice}`) })}
        </Notice>
      ) : null}
      {route === "maatwerk" ? <p>{t("dossier.route.maatwerk-max")}</p> : null}
      <Details summary={t("dossier.route.answers-then")}>
        <p>{t(`dossier.oza.${answers.oza}`)}</p>
        <RuleAnswers answers={answers.rules} />
      </Details>
    </>
  );
}

/** What answers otherwise now than on the day of the decision. */
export function ChangedAnswers({ changed }: { changed: readonly ChangedAnswer[] }) {
  const t = useT();
  if (changed.length === 0) return null;
  return (
    <Notice title={t("dossier.route.changed")}>
      <ul>
        {changed.map(({ rule, then, now }) => (
          <li>
            {t("dossier.route.changed-line", {
              question: t(`dossier.rule.${rule}.question`),
              then: t(`dossier.rule.answer.${then}`),
              now: t(`dossier.rule.answer.${now}`),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type FormProps = { model: RouteCheck; form: FormState; request: SignedInRequest };

export function RouteDecisionPage({ model, form, request }: FormProps) {
  const t = useT();
  const { dossier } = model;
  const back = dossierHref(dossier.id, "/route");
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.route.decide")}
      intro={t("dossier.route.form-intro")}
      crumbs={[{ href: back, label: t("dossier.route.title") }]}
    >
      <Form
        action={request.path}
        submit={t("dossier.route.save")}
        cancel={{ href: back, label: t("dossier.cancel") }}
        context={form}
        safety
        autosave
      >
        <KindQuestions questions={form.questions} />
        <DecisionFields name={dossier.givenName} />
      </Form>
    </DossierPage>
  );
}

function DecisionFields({ name }: { name: string }) {
  const t = useT();
  const ordinary = ordinarySupportAnswers.map((value) => ({
    value,
    label: t(`dossier.route.ordinary.${value}`),
  }));
  const choices = routes.map((value) => ({
    value,
    label: t(`dossier.route.${value}`),
    hint: t(`dossier.route.${value}-hint`),
  }));
  return (
    <>
      <Radios
        name="ordinarySupportSuffices"
        legend={t("dossier.route.ordinary")}
        help={t("dossier.route.ordinary-help")}
        options={ordinary}
        required
      />
      <NumberField
        name="pupilsWithSameNeeds"
        label={t("dossier.route.pupils")}
        help={t("dossier.route.pupils-help", { name })}
        inputmode="numeric"
        required
      />
      <Radios name="route" legend={t("dossier.route.choose")} options={choices} required />
      <TextArea
        name="reason"
        label={t("dossier.route.reason")}
        help={t("dossier.route.reason-help")}
        rows={4}
        required
      />
    </>
  );
}
