import type { ObjectionSubject } from "../domains/objections/index.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { formatDate, formatTime } from "../ui/format.js";
import { partOf } from "./visits-line.view.js";

/** Which visit it is about, or that it is about all of them. */
export function AboutWhat({ subject }: { subject: ObjectionSubject }) {
  const t = useT();
  const locale = useLocale();
  const { visit, name } = subject;
  if (!visit) return <>{t("objection.ask.about-person", { name })}</>;
  const when = {
    day: formatDate(todayIn(visit.at), locale),
    time: formatTime(visit.at, locale),
  };
  if (visit.refused) return <>{t("objection.ask.about-refused", when)}</>;
  return <>{t("objection.ask.about-visit", { ...when, part: partOf(visit.section, t) })}</>;
}
