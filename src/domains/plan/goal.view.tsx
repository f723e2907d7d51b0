import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { AttainmentScale } from "../../ui/attainment-scale.js";
import { DateField, Fieldset, Form, Radios, TextArea, TextField } from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { type DossierHeader, DossierPage, dossierHref } from "../dossier/index.js";
import { meaningOf } from "./goal.rules.js";
import { attainments, type Goal, goalEndReasons, lifeDomains } from "./goal.types.js";

export type GoalPageModel = { dossier: DossierHeader; planId: string; goal?: Goal };

type Props = { model: GoalPageModel; form: FormState; request: SignedInRequest };

const planHref = ({ dossier }: GoalPageModel) => dossierHref(dossier.id, "/plan");

/** Adding and changing a goal are the same page: the same questions in the same order. */
export function GoalFormPage({ model, form, request }: Props) {
  const t = useT();
  const isNew = model.goal === undefined;
  const title = t(isNew ? "plan.goal.new" : "plan.goal.change");
  return (
    <DossierPage
      dossier={model.dossier}
      request={request}
      title={title}
      intro={t("plan.goal.intro", { name: model.dossier.givenName })}
      crumbs={[{ href: planHref(model), label: t("dossier.nav.plan") }]}
    >
      <Form
        action={request.path}
        submit={t(isNew ? "plan.goal.add" : "plan.goal.save")}
        cancel={{ href: planHref(model), label: t("plan.cancel") }}
        context={form}
        autosave
      >
        <KindQuestions questions={form.questions} />
        <GoalFields name={model.dossier.givenName} />
      </Form>
    </DossierPage>
  );
}

function GoalFields({ name }: { name: string }) {
  const t = useT();
  const domains = lifeDomains.map((value) => ({ value, label: t(`plan.domain.${value}`) }));
  return (
    <>
      <Radios name="domain" legend={t("plan.goal.domain")} options={domains} required />
      <TextField
        name="title"
        label={t("plan.goal.title")}
        help={t("plan.goal.title-help", { name })}
        required
      />
      <TextField
        name="childWords"
        label={t("plan.goal.child-words", { name })}
        help={t("plan.goal.child-words-help")}
      />
      <Fieldset legend={t("plan.goal.steps")} help={t("plan.goal.steps-help")}>
        <TextArea name="stepPlus2" label={t("plan.goal.step.2")} rows={2} required />
        <TextArea name="stepPlus1" label={t("plan.goal.step.1")} rows={2} required />
        <TextArea name="step0" label={t("plan.goal.step.0")} rows={2} required />
        <TextArea name="stepMinus1" label={t("plan.goal.step.-1")} rows={2} required />
        <TextArea name="stepMinus2" label={t("plan.goal.step.-2")} rows={2} required />
      </Fieldset>
    </>
  );
}

export function EndGoalPage({ model, form, request }: Props) {
  const t = useT();
  const reasons = goalEndReasons.map((value) => ({ value, label: t(`plan.goal.ended.${value}`) }));
  return (
    <DossierPage
      dossier={model.dossier}
      request={request}
      title={t("plan.goal.end-title")}
      intro={model.goal?.title}
      crumbs={[{ href: planHref(model), label: t("dossier.nav.plan") }]}
    >
      <Form
        action={request.path}
        submit={t("plan.goal.end")}
        cancel={{ href: planHref(model), label: t("plan.cancel") }}
        context={form}
        safety
      >
        <Radios name="reason" legend={t("plan.goal.end-reason")} options={reasons} required />
        <TextArea name="note" label={t("plan.goal.end-note")} rows={3} />
      </Form>
    </DossierPage>
  );
}

export function ScoreGoalPage({ model, form, request }: Props) {
  const t = useT();
  const { goal } = model;
  const levels = [...attainments].reverse().map((score) => ({
    value: String(score),
    label: t(`plan.goal.step.${score}`),
    hint: goal && meaningOf(goal)[score],
  }));
  return (
    <DossierPage
      dossier={model.dossier}
      request={request}
      title={t("plan.goal.score-title")}
      intro={goal?.title}
      crumbs={[{ href: planHref(model), label: t("dossier.nav.plan") }]}
    >
      <Form
        action={request.path}
        submit={t("plan.goal.score")}
        cancel={{ href: planHref(model), label: t("plan.cancel") }}
        context={form}
        safety
      >
        <Radios name="score" legend={t("plan.goal.where-now")} options={levels} required />
        <DateField name="scoredOn" label={t("plan.goal.scored-on")} required />
        <TextArea name="note" label={t("plan.goal.score-note")} rows={3} />
      </Form>
    </DossierPage>
  );
}

/** A goal as it is read: what, in whose words, and how far it is. */
export function GoalScale({ goal }: { goal: Goal }) {
  return <AttainmentScale meaning={meaningOf(goal)} current={goal.attainment ?? undefined} />;
}
