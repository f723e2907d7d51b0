import type { Child } from "hono/jsx";
import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { Form, Radios, Select, TextArea, TextField } from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { Section } from "../../ui/section.js";
import { SummaryList } from "../../ui/summary-list.js";
import type { Participant } from "../access/index.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import { participantOptions } from "./participants.choice.js";
import { planHref } from "./plan.hrefs.js";
import { type ReturnScenario, scenarioDirections } from "./return-scenario.types.js";

export type ReturnScenarioPageModel = {
  dossier: DossierHeader;
  participants: Participant[];
  scenario: ReturnScenario | undefined;
};

type Props = { model: ReturnScenarioPageModel; form: FormState; request: SignedInRequest };

export function ReturnScenarioPage({ model, form, request }: Props) {
  const t = useT();
  const { dossier } = model;
  const back = planHref(dossier.id);
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("plan.scenario")}
      intro={t("plan.scenario.intro", { name: dossier.givenName })}
      crumbs={[{ href: back, label: t("dossier.nav.plan") }]}
    >
      <Form
        action={request.path}
        submit={t("plan.scenario.save")}
        cancel={{ href: back, label: t("plan.cancel") }}
        context={form}
        safety
        autosave
      >
        <KindQuestions questions={form.questions} />
        <Fields model={model} />
      </Form>
    </DossierPage>
  );
}

function Fields({ model }: { model: ReturnScenarioPageModel }) {
  const t = useT();
  const name = model.dossier.givenName;
  const directions = scenarioDirections.map((value) => ({
    value,
    label: t(`plan.scenario.direction.${value}`),
  }));
  return (
    <>
      <Radios
        name="direction"
        legend={t("plan.scenario.direction", { name })}
        options={directions}
        required
      />
      <TextArea
        name="planA"
        label={t("plan.scenario.plan-a")}
        help={t("plan.scenario.plan-a-help")}
        required
      />
      <TextArea name="planB" label={t("plan.scenario.plan-b")} required />
      <TextArea
        name="relapse"
        label={t("plan.scenario.relapse")}
        help={t("plan.scenario.relapse-help")}
        required
      />
      <Select
        name="callerParticipationId"
        label={t("plan.scenario.caller", { name })}
        options={participantOptions(model.participants)}
        required
      />
      <TextField
        name="callsWhen"
        label={t("plan.scenario.calls-when")}
        help={t("plan.scenario.calls-when-help")}
        required
      />
      <TextArea
        name="aftercare"
        label={t("plan.scenario.aftercare")}
        help={t("plan.scenario.aftercare-help")}
        rows={3}
        required
      />
    </>
  );
}

type PartProps = { scenario: ReturnScenario | undefined; name: string; aside?: Child };

/** The scenario as it is read in the plan. */
export function ReturnScenarioPart({ scenario, name, aside }: PartProps) {
  const t = useT();
  return (
    <Section title={t("plan.scenario")} id="terugkeer" aside={aside}>
      {scenario ? (
        <SummaryList
          rows={[
            {
              term: t("plan.scenario.direction", { name }),
              value: t(`plan.scenario.direction.${scenario.direction}`),
            },
            { term: t("plan.scenario.plan-a"), value: scenario.planA },
            { term: t("plan.scenario.plan-b"), value: scenario.planB },
            { term: t("plan.scenario.relapse"), value: scenario.relapse },
            { term: t("plan.scenario.caller", { name }), value: <Caller scenario={scenario} /> },
            { term: t("plan.scenario.aftercare"), value: scenario.aftercare },
          ]}
        />
      ) : (
        <p>{t("plan.scenario.none")}</p>
      )}
    </Section>
  );
}

function Caller({ scenario }: { scenario: ReturnScenario }) {
  const t = useT();
  return (
    <>
      {t("plan.scenario.calls", { name: scenario.caller.name })}
      <div class="ep-hint ep-relative">{scenario.callsWhen}</div>
    </>
  );
}
