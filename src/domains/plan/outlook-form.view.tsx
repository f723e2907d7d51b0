import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateField, Fieldset, Form, TextArea, TextField } from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import { planHref } from "./plan.hrefs.js";
import type { Plan } from "./plan.types.js";

export type OutlinePageModel = { dossier: DossierHeader; plan: Plan };

type Props = { model: OutlinePageModel; form: FormState; request: SignedInRequest };

/** The first page of a version: how long, where to, and what happens first. */
export function OutlinePage({ model, form, request }: Props) {
  const t = useT();
  const back = planHref(model.dossier.id);
  return (
    <DossierPage
      dossier={model.dossier}
      request={request}
      title={t("plan.outline.title")}
      intro={t("plan.outline.intro")}
      crumbs={[{ href: back, label: t("dossier.nav.plan") }]}
    >
      <Form
        action={request.path}
        submit={t("plan.outline.save")}
        cancel={{ href: back, label: t("plan.cancel") }}
        context={form}
        safety
        autosave
      >
        <KindQuestions questions={form.questions} />
        <PeriodFields isExtension={model.plan.extendsPlanId !== null} />
        <OutlookFields name={model.dossier.givenName} />
        <ReturnFields />
        <TextArea
          name="nextStep"
          label={t("plan.period.next-step")}
          help={t("plan.outline.next-step-help")}
          rows={3}
        />
        <DateField
          name="evaluationOn"
          label={t("plan.period.evaluation")}
          help={t("plan.outline.evaluation-help")}
        />
      </Form>
    </DossierPage>
  );
}

function PeriodFields({ isExtension }: { isExtension: boolean }) {
  const t = useT();
  return (
    <Fieldset legend={t("plan.outline.period")} help={t("plan.outline.period-help")}>
      <DateField name="startsOn" label={t("plan.outline.starts-on")} required />
      <DateField name="endsOn" label={t("plan.outline.ends-on")} required />
      {isExtension ? (
        <TextArea
          name="extensionGrounds"
          label={t("plan.period.extension")}
          help={t("plan.outline.extension-help")}
          rows={4}
          required
        />
      ) : null}
    </Fieldset>
  );
}

function OutlookFields({ name }: { name: string }) {
  const t = useT();
  return (
    <Fieldset legend={t("plan.outlook")}>
      <TextField
        name="outlookDestination"
        label={t("plan.outlook.destination", { name })}
        help={t("plan.outline.destination-help")}
      />
      <TextArea
        name="outlookGrounds"
        label={t("plan.outlook.grounds")}
        help={t("plan.outline.grounds-help")}
        rows={3}
      />
      <TextArea
        name="outlookHelping"
        label={t("plan.outlook.helping")}
        help={t("plan.outline.helping-help", { name })}
        rows={3}
      />
      <TextArea
        name="outlookHindering"
        label={t("plan.outlook.hindering")}
        help={t("plan.outline.hindering-help", { name })}
        rows={3}
      />
    </Fieldset>
  );
}

function ReturnFields() {
  const t = useT();
  return (
    <Fieldset legend={t("plan.outline.return")}>
      <TextField
        name="returnAim"
        label={t("plan.return.aim")}
        help={t("plan.outline.return-aim-help")}
      />
      <TextField
        name="returnPlace"
        label={t("plan.return.place")}
        help={t("plan.outline.return-place-help")}
      />
      <DateField name="returnExpectedOn" label={t("plan.return.expected-on")} />
    </Fieldset>
  );
}
