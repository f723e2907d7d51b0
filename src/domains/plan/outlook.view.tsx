import type { Child } from "hono/jsx";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { formatDate } from "../../ui/format.js";
import { DateText } from "../../ui/date-text.js";
import { Section } from "../../ui/section.js";
import { SummaryList, type SummaryRow } from "../../ui/summary-list.js";
import type { Plan } from "./plan.types.js";

type PartProps = { plan: Plan; name: string; aside?: Child };

/** Where the child is expected to go and on what grounds, and how and when it goes back. */
export function Outlook({ plan, name, aside }: PartProps) {
  const t = useT();
  const rows: [string, Child | null][] = [
    [t("plan.outlook.destination", { name }), plan.outlookDestination],
    [t("plan.outlook.grounds"), plan.outlookGrounds],
    [t("plan.outlook.helping"), plan.outlookHelping],
    [t("plan.outlook.hindering"), plan.outlookHindering],
    [t("plan.return.aim"), plan.returnAim],
    [t("plan.return.place"), plan.returnPlace],
    [
      t("plan.return.expected-on"),
      plan.returnExpectedOn && <DateText date={plan.returnExpectedOn} />,
    ],
  ];
  return (
    <Section title={t("plan.outlook")} id="hoofdlijn" aside={aside}>
      <SummaryList rows={rows.map(([term, value]) => rowOf(term, value))} />
    </Section>
  );
}

/** How long the plan runs, what comes first, and when everybody looks back. */
export function PeriodAndNext({ plan, today }: { plan: Plan; today: string }) {
  const t = useT();
  const locale = useLocale();
  const { startsOn, endsOn } = plan;
  const runs =
    startsOn &&
    endsOn &&
    t("plan.period.from-to", {
      from: formatDate(startsOn, locale),
      to: formatDate(endsOn, locale),
    });
  const rows: [string, Child | null][] = [
    [t("plan.period.runs"), runs],
    [t("plan.period.next-step"), plan.nextStep],
    [
      t("plan.period.evaluation"),
      plan.evaluationOn && <DateText date={plan.evaluationOn} today={today} />,
    ],
  ];
  if (plan.extendsPlanId !== null) rows.push([t("plan.period.extension"), plan.extensionGrounds]);
  return (
    <Section title={t("plan.period")} id="periode">
      <SummaryList rows={rows.map(([term, value]) => rowOf(term, value))} />
    </Section>
  );
}

function rowOf(term: string, value: Child | null): SummaryRow {
  return { term, value: value ?? <NotYet /> };
}

function NotYet() {
  const t = useT();
  return <span class="ep-relative">{t("plan.not-yet")}</span>;
}
