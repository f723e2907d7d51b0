import type { Child } from "hono/jsx";
import {
  shortNumber,
  isLate,
  type Objection,
  type PrivacyOrganisation,
} from "../domains/objections/index.js";
import type { EmergencyOfColleague, RefusedAttempts } from "../domains/access/index.js";
import { type T, useLocale, useT } from "../platform/i18n/index.js";
import { type LocalDate, todayIn } from "../shared/local-date.js";
import { Details } from "../ui/details.js";
import { EmptyState } from "../ui/empty-state.js";
import { formatDate } from "../ui/format.js";
import { Page } from "../ui/page.js";
import { Section } from "../ui/section.js";
import { TaskList } from "../ui/task-list.js";
import { statusOf } from "./objection-list.view.js";
import { EmergencyLines } from "./visits-emergency.view.js";

type Props = { organisations: readonly PrivacyOrganisation[]; parts: Child[] };

/** What waits for who guards privacy: panel by panel, and never what is in a dossier. */
export function PrivacyPage({ organisations, parts }: Props) {
  const t = useT();
  const names = organisations.map(({ name }) => name).join(", ");
  return (
    <Page title={t("privacy.title")} intro={t("privacy.intro", { organisations: names })}>
      <p>{t("privacy.no-dossiers")}</p>
      {parts}
      <Section title={t("privacy.rules")}>
        <p>
          <a class="utrecht-link utrecht-link--html-a" href="/rechten">
            {t("privacy.matrix")}
          </a>
        </p>
      </Section>
    </Page>
  );
}

/** Questions and objections about colleagues, those that wait longest on top. */
export function ObjectionsPart(props: { objections: readonly Objection[]; today: LocalDate }) {
  const t = useT();
  const { objections, today } = props;
  const [open, settled] = [
    objections.filter(({ status }) => status === "open"),
    objections.filter(({ status }) => status !== "open"),
  ];
  return (
    <Section title={t("privacy.objections")}>
      {open.length === 0 ? (
        <EmptyState title={t("privacy.no-objections")}>{t("privacy.no-objections-why")}</EmptyState>
      ) : (
        <Questions objections={open} today={today} />
      )}
      {settled.length > 0 ? (
        <Details summary={t("privacy.settled", { count: settled.length })}>
          <Questions objections={settled} today={today} />
        </Details>
      ) : null}
    </Section>
  );
}

function Questions({ objections, today }: { objections: readonly Objection[]; today: LocalDate }) {
  const t = useT();
  const locale = useLocale();
  return (
    <TaskList
      tasks={objections.map((one) => ({
        title: titleOf(one, t),
        href: `/vragen/${one.id}`,
        hint: `${one.about.organisationName}. ${t(
          isLate(one, today) ? "privacy.was-due" : "objection.term",
          { day: formatDate(one.answerBy, locale) },
        )}`,
        status: statusOf(one, today, t),
      }))}
    />
  );
}

const titleOf = ({ id, kind, about }: Objection, t: T) =>
  `${t(`objection.short.${kind}`, { name: about.name })} (${shortNumber(id)})`;

type EmergenciesProps = {
  emergencies: readonly EmergencyOfColleague[];
  attempts: readonly RefusedAttempts[];
};

/** Colleagues who looked in an emergency, and who tried in vain. */
export function EmergenciesPart({ emergencies, attempts }: EmergenciesProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section title={t("privacy.emergencies")}>
      {emergencies.length === 0 ? <p>{t("privacy.no-emergencies")}</p> : null}
      <EmergencyLines emergencies={emergencies} />
      {attempts.length > 0 ? (
        <>
          <h3>{t("privacy.attempts")}</h3>
          <ul>
            {attempts.map(({ name, organisationName: organisation, count, lastAt }) => (
              <li>
                {t("privacy.attempt", {
                  ...{ name, organisation, count },
                  day: formatDate(todayIn(lastAt), locale),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
