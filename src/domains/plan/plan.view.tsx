import type { Child } from "hono/jsx";
import type { SignedInRequest } from "../../platform/http/route.js";
import { type T, useT } from "../../platform/i18n/index.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ButtonLink, DeedButton } from "../../ui/form.js";
import { type Anchor, OnThisPage } from "../../ui/on-this-page.js";
import { Quote } from "../../ui/quote.js";
import { Columns, Section } from "../../ui/section.js";
import { type DossierHeader, DossierPage, type Perspective, useVoice } from "../dossier/index.js";
import { ActivityTable } from "./activity-table.view.js";
import type { Activity } from "./activity.types.js";
import { ApproachCardBody } from "./approach-card.view.js";
import type { ApproachCard } from "./approach-card.types.js";
import { GoalList } from "./goal-list.view.js";
import type { Goal } from "./goal.types.js";
import { Outlook, PeriodAndNext } from "./outlook.view.js";
import { approachHref, planHref, versionHref } from "./plan.hrefs.js";
import { EarlierVersions, PlanStanding } from "./plan-standing.view.js";
import type { Plan } from "./plan.types.js";
import { ReturnScenarioPart } from "./return-scenario.view.js";
import type { ReturnScenario } from "./return-scenario.types.js";

export type PlanPageModel = {
  dossier: DossierHeader;
  /** The latest words of the child; absent for who may not read them. */
  childWords: Perspective | undefined;
  shown: ShownPlan | undefined;
  /** The version next to the one that is shown: the one in force, or the one in the making. */
  other: Plan | undefined;
  /** What was agreed before and is replaced, the newest first. */
  earlier: Plan[];
};

export type ShownPlan = {
  plan: Plan;
  goals: Goal[];
  activities: Activity[];
  scenario: ReturnScenario | undefined;
  card: ApproachCard | undefined;
};

/** What this viewer may do with the version that is shown. */
export type PlanRights = { mayChange: boolean; mayWrite: boolean; mayChangeCard: boolean };

type Props = {
  model: PlanPageModel;
  rights: PlanRights;
  request: SignedInRequest;
  /** What is missing, who must agree, and the versions. */
  proposal?: Child;
};

/** The plan of now: whose it is and where to, before who does what. */
export function PlanPage({ model, rights, request, proposal }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, shown, other, childWords } = model;
  const name = dossier.givenName;
  // While a version lies before everybody, their yes or no comes first.
  const isAsked = shown?.plan.status === "proposed";
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("plan.title")}
      intro={t("plan.intro")}
      wide
    >
      {shown ? <PlanStanding dossierId={dossier.id} plan={shown.plan} other={other} /> : null}
      {shown ? <OnThisPage anchors={anchorsOf(model, proposal !== undefined, t)} /> : null}
      {isAsked ? proposal : null}
      {childWords ? (
        <Section title={t("plan.child-words", { name })} id="eigen-woorden">
          <Quote text={childWords.body} source={childWords.speaker} date={childWords.saidOn} />
        </Section>
      ) : null}
      {shown ? (
        <PlanBody model={{ ...model, shown }} rights={rights} request={request} />
      ) : (
        <NoPlan dossierId={dossier.id} name={name} mayStart={rights.mayWrite} />
      )}
      {isAsked ? null : proposal}
      <EarlierVersions dossierId={dossier.id} plans={model.earlier} />
    </DossierPage>
  );
}

/** The parts of the page in the order in which they stand there. */
function anchorsOf({ dossier, childWords, shown }: PlanPageModel, stands: boolean, t: T): Anchor[] {
  const name = dossier.givenName;
  const standing = stands ? [{ id: "stand", label: t("proposal.title") }] : [];
  const isAsked = shown?.plan.status === "proposed";
  return [
    ...(isAsked ? standing : []),
    ...(childWords ? [{ id: "eigen-woorden", label: t("plan.child-words", { name }) }] : []),
    { id: "hoofdlijn", label: t("plan.outlook") },
    { id: "periode", label: t("plan.period") },
    { id: "doelen", label: t("plan.goals") },
    { id: "activiteiten", label: t("plan.activities") },
    { id: "terugkeer", label: t("plan.scenario") },
    ...(dossier.rights.approach.read
      ? [{ id: "benadering", label: t("plan.approach", { name }) }]
      : []),
    ...(isAsked ? [] : standing),
  ];
}

type BodyProps = {
  model: PlanPageModel & { shown: ShownPlan };
  rights: PlanRights;
  request: SignedInRequest;
};

function PlanBody({ model, rights, request }: BodyProps) {
  const t = useT();
  const { dossier, shown } = model;
  const { plan, goals, activities } = shown;
  const { mayChange, mayWrite } = rights;
  const name = dossier.givenName;
  const change = (path: string, label: string) =>
    mayChange ? (
      <ButtonLink href={versionHref(dossier.id, plan.id, path)} variant="secondary">
        {label}
      </ButtonLink>
    ) : null;
  const place = { dossierId: dossier.id, plan, mayChange };
  return (
    <>
      <Columns
        main={
          <Outlook plan={plan} name={name} aside={change("/hoofdlijn", t("plan.outline.change"))} />
        }
        side={<PeriodAndNext plan={plan} today={request.today} />}
      />
      <GoalList {...place} goals={goals} name={name} mayWrite={mayWrite} />
      <ActivityTable {...place} activities={activities} hasGoals={goals.length > 0} />
      <ReturnScenarioPart
        scenario={shown.scenario}
        name={name}
        aside={change(
          "/terugkeer",
          t(shown.scenario ? "plan.scenario.change" : "plan.scenario.write"),
        )}
      />
      {dossier.rights.approach.read ? (
        <Approach dossier={dossier} shown={shown} mayChange={rights.mayChangeCard} />
      ) : null}
    </>
  );
}

type ApproachProps = { dossier: DossierHeader; shown: ShownPlan; mayChange: boolean };

function Approach({ dossier, shown: { plan, card }, mayChange }: ApproachProps) {
  const t = useT();
  const name = dossier.givenName;
  const write = mayChange ? (
    <ButtonLink href={versionHref(dossier.id, plan.id, "/benadering")} variant="secondary">
      {t(card ? "plan.approach.change" : "plan.approach.write")}
    </ButtonLink>
  ) : null;
  return (
    <Section title={t("plan.approach", { name })} id="benadering" aside={write}>
      {card ? (
        <>
          <ApproachCardBody card={card} name={name} />
          <p>
            <a class="utrecht-link utrecht-link--html-a" href={approachHref(dossier.id)}>
              {t("plan.approach.to-page")}
            </a>
          </p>
        </>
      ) : (
        <p>{t("plan.approach.none", { name })}</p>
      )}
    </Section>
  );
}

function NoPlan(props: { dossierId: string; name: string; mayStart: boolean }) {
  const t = useT();
  return (
    <EmptyState title={t("plan.empty.title")}>
      {props.mayStart ? (
        <>
          <p>{t("plan.empty.why", { name: props.name })}</p>
          <DeedButton action={`${planHref(props.dossierId)}/begin`} variant="primary">
            {t("plan.start")}
          </DeedButton>
        </>
      ) : (
        <p>{t("plan.empty.wait")}</p>
      )}
    </EmptyState>
  );
}
