import { useLocale, useT } from "../../platform/i18n/index.js";
import { Details } from "../../ui/details.js";
import { formatDate } from "../../ui/format.js";
import { Status, type Tone } from "../../ui/status.js";
import { inForceHref, planHref } from "./plan.hrefs.js";
import type { Plan, PlanStatus } from "./plan.types.js";
import { readVersionHref } from "./proposal.hrefs.js";

const tones: Record<PlanStatus, Tone> = {
  draft: "busy",
  proposed: "waiting",
  agreed: "done",
  "in-force": "done",
  replaced: "none",
};

type StandingProps = { dossierId: string; plan: Plan; other: Plan | undefined };

/** How the version that is shown stands, and the way to the other one. */
export function PlanStanding({ dossierId, plan, other }: StandingProps) {
  const t = useT();
  const toInForce = other?.status === "in-force";
  return (
    <p class="ep-statuses">
      <Status tone={tones[plan.status]}>{t(`plan.status.${plan.status}`)}</Status>
      <span>{t("plan.version", { number: plan.number })}</span>
      {other ? (
        <a
          class="utrecht-link utrecht-link--html-a"
          href={toInForce ? inForceHref(dossierId) : planHref(dossierId)}
        >
          {t(toInForce ? "plan.to-in-force" : "plan.to-open", { number: other.number })}
        </a>
      ) : null}
    </p>
  );
}

/** What was agreed before, folded: it is still there, but it is not what holds now. */
export function EarlierVersions({ dossierId, plans }: { dossierId: string; plans: Plan[] }) {
  const t = useT();
  const locale = useLocale();
  if (plans.length === 0) return null;
  return (
    <Details summary={t("plan.earlier", { count: plans.length })}>
      <ul>
        {plans.map(({ id, number, startsOn, endsOn }) => (
          <li>
            <a
              class="utrecht-link utrecht-link--html-a"
              href={readVersionHref({ dossierId, planId: id })}
            >
              {t("plan.version", { number })}
            </a>
            {startsOn && endsOn ? (
              <span class="ep-hint">
                {" "}
                {t("plan.period.from-to", {
                  from: formatDate(startsOn, locale),
                  to: formatDate(endsOn, locale),
                })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Details>
  );
}
