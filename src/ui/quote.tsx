import { formatDate } from "./format.js";
import { useLocale, useT } from "./texts.js";

export type QuoteProps = {
  /** The words themselves; line breaks are kept. */
  text: string;
  /** "Noor" or "de moeder van Noor". */
  source: string;
  /** The local date on which it was said. */
  date?: string | undefined;
  /** Small, inside a list or next to other perspectives. */
  small?: boolean | undefined;
};

/** Somebody's own words, as they said them. */
export function Quote({ text, source, date, small }: QuoteProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <figure class={`ep-quote${small ? " ep-quote--small" : ""}`}>
      <blockquote class="ep-quote__text">{text}</blockquote>
      <figcaption class="ep-quote__source">
        {date ? t("ui.quote.source", { source, date: formatDate(date, locale) }) : source}
      </figcaption>
    </figure>
  );
}
