import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { BuildUpCurve } from "../ui/build-up-curve.js";
import { DateText } from "../ui/date-text.js";
import { formatDateShort, formatHours } from "../ui/format.js";
import { Section } from "../ui/section.js";
import type { Overview } from "./overview.types.js";

type Props = { overview: Overview; request: SignedInRequest };

/** How it is now, and how it went up and down. */
export function OverviewNow({ overview, request }: Props) {
  const t = useT();
  const locale = useLocale();
  const now = overview.situations.at(-1);
  if (!now) return null;
  const planned = overview.plans.find(({ status }) => status !== "draft")?.educationMinutes;
  // A plan for a child who goes to school already lists only what comes on top: no target then.
  const target = planned !== undefined && planned >= now.minutes ? planned : undefined;
  const hours = formatHours(now.minutes, locale);
  const weeks = overview.situations.map((one) => ({
    label: formatDateShort(one.recordedOn, locale),
    minutes: one.minutes,
    ...(target === undefined ? {} : { target }),
  }));
  const story = t(target === undefined ? "screens.hours-now" : "screens.hours-of", {
    hours,
    target: formatHours(target ?? 0, locale),
  });
  return (
    <Section title={t("screens.now")}>
      <p>
        {now.homeSince ? (
          <>
            {t("screens.home-since")} <DateText date={now.homeSince} today={request.today} />.{" "}
          </>
        ) : null}
        {story}
      </p>
      {weeks.length > 1 ? (
        <BuildUpCurve id="uren" title={t("screens.curve")} description={story} weeks={weeks} />
      ) : null}
    </Section>
  );
}
