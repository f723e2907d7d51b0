import { useLocale, useT } from "../../platform/i18n/index.js";
import { formatDate, formatHours } from "../../ui/format.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import type { DossierHeader } from "../dossier/index.js";
import type { ActivityAsAgreed, PlanContent } from "./canonical.types.js";
import { pdfHref } from "./proposal.hrefs.js";

type Props = { dossier: DossierHeader; planId: string; content: PlanContent };

/** What somebody says yes or no to: few words here, the whole on the A4. */
export function PlanInShort({ content, dossier, planId }: Props) {
  const t = useT();
  const locale = useLocale();
  const { startsOn, endsOn } = content.outline;
  return (
    <Section title={t("approval.core")}>
      <h3>{t("approval.towards")}</h3>
      <p>{content.workingTowards}</p>
      <h3>{t("approval.goals")}</h3>
      <ul>
        {content.goals
          .filter(({ status }) => status === "active")
          .map((goal) => (
            <li>
              {goal.title}
              {goal.childWords ? (
                <Quote text={goal.childWords} source={content.child.givenName} small />
              ) : null}
            </li>
          ))}
      </ul>
      <h3>{t("approval.who-does-what")}</h3>
      <Activities activities={content.activities} />
      {startsOn && endsOn ? (
        <p>
          {t("approval.runs", {
            from: formatDate(startsOn, locale),
            to: formatDate(endsOn, locale),
          })}
        </p>
      ) : null}
      <p>
        <a
          class="utrecht-link utrecht-link--html-a"
          href={pdfHref({ dossierId: dossier.id, planId }, locale)}
        >
          {t("approval.whole")}
        </a>
      </p>
    </Section>
  );
}

export function Activities({ activities }: { activities: readonly ActivityAsAgreed[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul>
      {activities.map(({ what, performer, frequency, minutesPerWeek }) => (
        <li>
          {t("approval.line", {
            what: what.replace(/\.$/, ""),
            who: performer.name,
            when: frequency,
            hours: formatHours(minutesPerWeek, locale),
          })}
        </li>
      ))}
    </ul>
  );
}
