import { useLocale, useT } from "../../platform/i18n/index.js";
import { Details } from "../../ui/details.js";
import { formatDate } from "../../ui/format.js";
import { ButtonLink, DeedButton } from "../../ui/form.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { Status } from "../../ui/status.js";
import { mayScore } from "./goal.rules.js";
import { type Goal, lifeDomains } from "./goal.types.js";
import { GoalScale } from "./goal.view.js";
import { versionHref } from "./plan.hrefs.js";
import type { Plan } from "./plan.types.js";

type Props = {
  dossierId: string;
  plan: Plan;
  goals: readonly Goal[];
  name: string;
  /** Whether this viewer may change this version now; scoring asks only for the right to write. */
  mayChange: boolean;
  mayWrite: boolean;
};

/** The goals of a version, under the life domain they are about. */
export function GoalList(props: Props) {
  const t = useT();
  const { dossierId, plan, goals, mayChange } = props;
  const active = goals.filter(({ status }) => status === "active");
  const ended = goals.filter(({ status }) => status === "ended");
  const domains = lifeDomains.filter((domain) => active.some((goal) => goal.domain === domain));
  return (
    <Section
      title={t("plan.goals")}
      id="doelen"
      aside={
        mayChange ? (
          <ButtonLink href={versionHref(dossierId, plan.id, "/doelen/nieuw")} variant="secondary">
            {t("plan.goal.new")}
          </ButtonLink>
        ) : null
      }
    >
      {goals.length === 0 ? <p>{t("plan.goals.none")}</p> : null}
      {domains.map((domain) => (
        <Section title={t(`plan.domain.${domain}`)} level={3}>
          {active
            .filter((goal) => goal.domain === domain)
            .map((goal) => (
              <OneGoal {...props} goal={goal} />
            ))}
        </Section>
      ))}
      {ended.length > 0 ? (
        <Details summary={t("plan.goals.ended-list", { count: ended.length })}>
          {ended.map((goal) => (
            <OneGoal {...props} goal={goal} under={t(`plan.domain.${goal.domain}`)} />
          ))}
        </Details>
      ) : null}
    </Section>
  );
}

type GoalProps = Props & {
  goal: Goal;
  /** What it is about, where no heading says so. */
  under?: string;
};

function OneGoal({ goal, under, ...props }: GoalProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <article id={`doel-${goal.id}`}>
      <h4>{goal.title}</h4>
      {under ? <p class="ep-hint">{under}</p> : null}
      {goal.childWords ? <Quote small text={goal.childWords} source={props.name} /> : null}
      {goal.endedReason ? (
        <p>
          <Status tone="none">
            {t("plan.goals.ended", { reason: t(`plan.goal.ended.${goal.endedReason}`) })}
          </Status>
          {goal.endedNote ? <span> {goal.endedNote}</span> : null}
        </p>
      ) : null}
      <GoalScale goal={goal} />
      <p class="ep-relative">
        {goal.scoredOn
          ? t("plan.goals.seen-on", { date: formatDate(goal.scoredOn, locale) })
          : t("plan.goals.not-scored")}
      </p>
      <GoalDeeds {...props} goal={goal} />
    </article>
  );
}

function GoalDeeds({ dossierId, plan, goal, mayChange, mayWrite }: Props & { goal: Goal }) {
  const t = useT();
  const href = (path: string) => versionHref(dossierId, plan.id, `/doelen/${goal.id}${path}`);
  const maySay = mayWrite && mayScore(plan.status, goal);
  const links = [
    { path: "/kaart.pdf", label: t("plan.goal.card") },
    ...(maySay ? [{ path: "/score", label: t("plan.goal.score") }] : []),
    ...(mayChange ? [{ path: "/wijzigen", label: t("plan.goal.change") }] : []),
    ...(mayChange && goal.status === "active"
      ? [{ path: "/beeindigen", label: t("plan.goal.end") }]
      : []),
  ];
  return (
    <div class="ep-form__deeds">
      {links.map(({ path, label }) => (
        <a class="utrecht-link utrecht-link--html-a" href={href(path)}>
          {label}
          <span class="ep-visually-hidden"> ({t("plan.goals.about", { title: goal.title })})</span>
        </a>
      ))}
      {mayChange ? (
        <DeedButton action={href("/verwijderen")} variant="quiet">
          {t("plan.goals.remove")}
          <span class="ep-visually-hidden"> ({t("plan.goals.about", { title: goal.title })})</span>
        </DeedButton>
      ) : null}
    </div>
  );
}
