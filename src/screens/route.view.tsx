import {
  addressOf,
  DossierPage,
  dossierHref,
  ordinarySupportAnswers,
  type RouteCheck,
  type RuleAnswer,
  useVoice,
} from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { Details } from "../ui/details.js";
import { Button, ButtonLink, emptyForm, FormContext, NumberField, Radios } from "../ui/form.js";
import { Section } from "../ui/section.js";
import { Status } from "../ui/status.js";
import { ChangedAnswers, Decision } from "./route-decision.view.js";
import { RuleAnswers, tones } from "./rule-answers.view.js";

type Props = { model: RouteCheck; request: SignedInRequest };

export const routeHref = (dossierId: string) => dossierHref(dossierId, "/route");

const isOzaRule = ({ rule }: RuleAnswer) => rule.startsWith("oza-");

/** What was decided, what changed since, and what the rules say today. */
export function RoutePage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, decisions, changed } = model;
  const [current, ...earlier] = decisions;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.route.title")}
      intro={t("dossier.route.intro", { name: dossier.givenName })}
      crumbs={[{ href: dossierHref(dossier.id, "/plan"), label: t("dossier.nav.plan") }]}
    >
      <Section title={t("dossier.route.decision")}>
        {current ? <Decision decision={current} /> : <p>{t("dossier.route.none")}</p>}
        <ChangedAnswers changed={changed} />
      </Section>
      <WhichRoute model={model} />
      <IsItAnOza model={model} />
      {earlier.length > 0 ? (
        <Details summary={t("dossier.route.earlier", { count: earlier.length })}>
          {earlier.map((decision) => (
            <Decision decision={decision} />
          ))}
        </Details>
      ) : null}
    </DossierPage>
  );
}

function WhichRoute({ model }: { model: RouteCheck }) {
  const t = useT();
  const { dossier, facts, answers } = model;
  return (
    <Section title={t("dossier.route.which")} id="welke-route">
      {dossier.rights.plan.write ? <TwoQuestions model={model} /> : null}
      <p>
        <Status tone={answers.advice === "unknown" ? "waiting" : "done"}>
          {t(`dossier.route.advice.${answers.advice}`)}
        </Status>
      </p>
      <RuleAnswers answers={answers.rules.filter((answer) => !isOzaRule(answer))} linkable />
      {dossier.rights.plan.write ? (
        <p>
          <ButtonLink href={`${routeHref(dossier.id)}/besluit?${addressOf(facts)}`}>
            {t("dossier.route.decide")}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

/** Asked in the address, so that people can try an answer without recording anything. */
function TwoQuestions({ model: { dossier, facts } }: { model: RouteCheck }) {
  const t = useT();
  const values = {
    gewoon: facts.ordinarySupportSuffices,
    leerlingen: String(facts.pupilsWithSameNeeds ?? ""),
  };
  const options = ordinarySupportAnswers.map((value) => ({
    value,
    label: t(`dossier.route.ordinary.${value}`),
  }));
  return (
    <FormContext.Provider value={{ ...emptyForm, values }}>
      <form class="ep-form" method="get" action={`${routeHref(dossier.id)}#welke-route`}>
        <Radios
          name="gewoon"
          legend={t("dossier.route.ordinary")}
          help={t("dossier.route.ordinary-help")}
          options={options}
          required
        />
        <NumberField
          name="leerlingen"
          label={t("dossier.route.pupils")}
          help={t("dossier.route.pupils-help", { name: dossier.givenName })}
          inputmode="numeric"
          required
        />
        <Button variant="secondary">{t("dossier.route.try")}</Button>
      </form>
    </FormContext.Provider>
  );
}

function IsItAnOza({ model: { answers } }: { model: RouteCheck }) {
  const t = useT();
  return (
    <Section title={t("dossier.oza.title")} id="onderwijs-zorgarrangement">
      <p>{t("dossier.oza.intro")}</p>
      <p>
        <Status tone={tones[answers.oza]}>{t(`dossier.oza.${answers.oza}`)}</Status>
      </p>
      <RuleAnswers answers={answers.rules.filter(isOzaRule)} linkable />
    </Section>
  );
}
