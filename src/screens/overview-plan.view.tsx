import type { SignedInRequest } from "../platform/http/route.js";
import { useT, type TextKey } from "../platform/i18n/index.js";
import { type DossierHeader, dossierHref } from "../domains/dossier/index.js";
import { DateText } from "../ui/date-text.js";
import { ButtonLink } from "../ui/form.js";
import { Section } from "../ui/section.js";
import { Status, type Tone } from "../ui/status.js";
import type { Overview, OverviewPlan } from "./overview.types.js";

type Props = { dossier: DossierHeader; overview: Overview; request: SignedInRequest };

/** Which plan holds, what it works on and how far that is. */
export function OverviewPlanPart({ dossier, overview, request }: Props) {
  const t = useT();
  const href = dossierHref(dossier.id, "/plan");
  const running = overview.plans.find(({ status }) => status === "in-force") ?? overview.plans[0];
  const next = overview.plans.find((plan) => plan !== running);
  return (
    <Section
      title={t("screens.plan")}
      aside={
        <a class="utrecht-link utrecht-link--html-a" href={href}>
          {t("screens.whole-plan")}
        </a>
      }
    >
      {running ? <PlanLine plan={running} request={request} /> : <p>{t("screens.no-plan")}</p>}
      {next ? <PlanLine plan={next} request={request} /> : null}
      {running && running.goals.length > 0 ? <Goals plan={running} /> : null}
      <Mine plans={overview.plans} href={href} />
    </Section>
  );
}

const tones: Record<OverviewPlan["status"], Tone> = {
  draft: "none",
  proposed: "waiting",
  agreed: "busy",
  "in-force": "done",
};

function PlanLine({ plan, request }: { plan: OverviewPlan; request: SignedInRequest }) {
  const t = useT();
  return (
    <p>
      <Status tone={tones[plan.status]}>
        {t(`screens.plan.${plan.status}`, { number: plan.number })}
      </Status>
      {plan.endsOn ? (
        <>
          {" "}
          {t("screens.until")} <DateText date={plan.endsOn} today={request.today} />.
        </>
      ) : null}
      {plan.nextStep ? (
        <>
          <br />
          {t("screens.next-step")} {plan.nextStep}
        </>
      ) : null}
    </p>
  );
}

const scoreText: Record<number, TextKey> = {
  2: "ui.attainment.p2",
  1: "ui.attainment.p1",
  0: "ui.attainment.z0",
  [-1]: "ui.attainment.m1",
  [-2]: "ui.attainment.m2",
};

function Goals({ plan }: { plan: OverviewPlan }) {
  const t = useT();
  return (
    <ul class="ep-list">
      {plan.goals.map((goal) => (
        <li>
          {goal.title}
          <br />
          <span class="ep-hint">
            {t(`plan.domain.${goal.domain}` as TextKey)}
            {goal.score === null ? "" : `: ${t(scoreText[goal.score] ?? "ui.attainment.z0")}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mine({ plans, href }: { plans: OverviewPlan[]; href: string }) {
  const t = useT();
  const asked = plans.find(({ waitingFor }) => waitingFor.some(({ mine }) => mine));
  if (!asked) return null;
  return (
    <p>
      <ButtonLink href={`${href}/${asked.id}/instemming`}>{t("screens.give-answer")}</ButtonLink>
    </p>
  );
}
