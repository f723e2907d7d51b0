import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import {
  DateField,
  Form,
  NumberField,
  Radios,
  Select,
  TextArea,
  TextField,
} from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { Notice } from "../../ui/notice.js";
import type { Participant } from "../access/index.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import {
  type Activity,
  activityForms,
  activityKinds,
  activityPlaces,
  payers,
} from "./activity.types.js";
import type { Goal } from "./goal.types.js";
import { planHref } from "./plan.hrefs.js";
import { participantOptions } from "./participants.choice.js";
import type { Plan } from "./plan.types.js";

export type ActivityPageModel = {
  dossier: DossierHeader;
  plan: Plan;
  /** Goals that still stand, in this version. */
  goals: Goal[];
  /** Who sits at the table now or will. */
  participants: Participant[];
  activity?: Activity;
};

type Props = { model: ActivityPageModel; form: FormState; request: SignedInRequest };

export function ActivityFormPage({ model, form, request }: Props) {
  const t = useT();
  const isNew = model.activity === undefined;
  const back = planHref(model.dossier.id);
  return (
    <DossierPage
      dossier={model.dossier}
      request={request}
      title={t(isNew ? "plan.activity.new" : "plan.activity.change")}
      intro={t("plan.activity.intro")}
      crumbs={[{ href: back, label: t("dossier.nav.plan") }]}
    >
      {model.goals.length === 0 ? <Notice kind="info">{t("plan.activity.no-goals")}</Notice> : null}
      <Form
        action={request.path}
        submit={t(isNew ? "plan.activity.add" : "plan.activity.save")}
        cancel={{ href: back, label: t("plan.cancel") }}
        context={form}
        autosave
      >
        <KindQuestions questions={form.questions} />
        <WhatFields model={model} />
        <WhereAndWhenFields />
        <HowFields name={model.dossier.givenName} />
        <PayerFields name={model.dossier.givenName} />
      </Form>
    </DossierPage>
  );
}

function WhatFields({ model }: { model: ActivityPageModel }) {
  const t = useT();
  const goals = model.goals.map(({ id, title }) => ({ value: id, label: title }));
  const kinds = activityKinds.map((value) => ({ value, label: t(`plan.activity.kind.${value}`) }));
  return (
    <>
      <Select name="goalId" label={t("plan.activity.goal")} options={goals} required />
      <TextField
        name="what"
        label={t("plan.activity.what")}
        help={t("plan.activity.what-help")}
        required
      />
      <Radios name="kind" legend={t("plan.activity.kind")} options={kinds} required />
      <Select
        name="performerParticipationId"
        label={t("plan.activity.performer")}
        help={t("plan.activity.performer-help")}
        options={participantOptions(model.participants)}
        required
      />
    </>
  );
}

function WhereAndWhenFields() {
  const t = useT();
  const places = activityPlaces.map((value) => ({
    value,
    label: t(`plan.activity.place.${value}`),
  }));
  return (
    <>
      <Radios name="place" legend={t("plan.activity.place")} options={places} required />
      <TextField name="placeName" label={t("plan.activity.place-name")} />
      <TextField
        name="frequency"
        label={t("plan.activity.frequency")}
        help={t("plan.activity.frequency-help")}
        required
      />
      <NumberField
        name="minutesPerWeek"
        label={t("plan.activity.hours")}
        help={t("plan.activity.hours-help")}
        inputmode="decimal"
        required
      />
      <DateField name="startsOn" label={t("plan.activity.starts-on")} required />
      <DateField name="endsOn" label={t("plan.activity.ends-on")} required />
    </>
  );
}

function HowFields({ name }: { name: string }) {
  const t = useT();
  const forms = activityForms.map((value) => ({
    value,
    label: t(`plan.activity.form.${value}`, { name }),
  }));
  return (
    <>
      <Radios name="form" legend={t("plan.activity.form")} options={forms} required />
      <TextArea name="methods" label={t("plan.activity.methods")} rows={3} />
      <TextField name="material" label={t("plan.activity.material")} />
    </>
  );
}

function PayerFields({ name }: { name: string }) {
  const t = useT();
  const options = payers.map((value) => ({ value, label: t(`plan.activity.payer.${value}`) }));
  return (
    <>
      <Select
        name="payer"
        label={t("plan.activity.payer")}
        help={t("plan.activity.payer-help", { name })}
        options={options}
        blank={false}
        required
      />
      <TextField
        name="decisionNumber"
        label={t("plan.activity.decision")}
        help={t("plan.activity.decision-help")}
        width="medium"
      />
    </>
  );
}
