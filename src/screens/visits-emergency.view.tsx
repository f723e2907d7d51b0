import type { Emergency, EmergencyOfColleague } from "../domains/access/index.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { formatDate, formatTime } from "../ui/format.js";
import { PersonLine } from "../ui/person-line.js";
import { Section } from "../ui/section.js";
import { Status } from "../ui/status.js";

/** Everybody who ever looked in an emergency: who, when, why, and whether it is over. */
export function EmergencyHistory({ emergencies }: { emergencies: readonly Emergency[] }) {
  const t = useT();
  return (
    <Section title={t("visits.emergencies")}>
      <p>{t("visits.emergencies-why")}</p>
      <EmergencyLines emergencies={emergencies} />
    </Section>
  );
}

export function EmergencyLines({ emergencies }: { emergencies: readonly EmergencyOfColleague[] }) {
  return (
    <ul class="ep-people">
      {emergencies.map((emergency) => (
        <li>
          <One emergency={emergency} />
        </li>
      ))}
    </ul>
  );
}

function One({ emergency }: { emergency: EmergencyOfColleague }) {
  const t = useT();
  const locale = useLocale();
  const { name, organisationName, reason, openedAt, until, inForce, endedEarly } = emergency;
  const when = {
    day: formatDate(todayIn(openedAt), locale),
    from: formatTime(openedAt, locale),
    until: formatTime(until, locale),
  };
  const state = inForce ? "now" : endedEarly ? "stopped" : "over";
  return (
    <PersonLine name={name} role={organisationName}>
      <p>{t("visits.emergency.when", when)}</p>
      <p>{t("visits.emergency.reason", { reason })}</p>
      <p>
        <Status tone={inForce ? "attention" : "done"}>{t(`visits.emergency.${state}`)}</Status>
      </p>
    </PersonLine>
  );
}
