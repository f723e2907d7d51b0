import { formatDate, formatRelative } from "./format.js";
import { useLocale } from "./texts.js";

export type DateTextProps = {
  /** A local date, 2027-01-15. */
  date: string;
  /** Today, for "(over 8 weken)"; without it only the date is shown. */
  today?: string | undefined;
};

export function DateText({ date, today }: DateTextProps) {
  const locale = useLocale();
  return (
    <time datetime={date}>
      {formatDate(date, locale)}
      {today ? <span class="ep-relative"> ({formatRelative(date, today, locale)})</span> : null}
    </time>
  );
}
