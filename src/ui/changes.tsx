import { readDutchDate } from "../shared/dutch-date.js";
import { parseHours } from "../shared/hours.js";
import { isId } from "../shared/ids.js";
import { isLocalDate, localDate } from "../shared/local-date.js";
import { type FieldWords, fieldWords } from "./change-words.js";
import { formatDate, formatHours } from "./format.js";
import { type Locale, type TextKey, useLocale, useT } from "./texts.js";

export type ShownChange = { field: string; from: string; to: string };

type Props = {
  /** Of which event: the same field may be called differently elsewhere. */
  kind: string;
  changes: readonly ShownChange[];
  /** What the name of a field may say: of whom it is. */
  params?: Record<string, string | number>;
};

/** What stood there before and what came in its place, each field by the name it has on its form. */
export function Changes({ kind, changes, params }: Props) {
  const t = useT();
  return (
    <ul class="ep-changes">
      {changes.map((change) => {
        const words = fieldWords(kind, change.field);
        return (
          <li>
            {words ? <strong>{t(words.label, params)}</strong> : null}
            <div>
              <FromTo change={change} words={words} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function FromTo({ change, words }: { change: ShownChange; words: FieldWords | undefined }) {
  const t = useT();
  const locale = useLocale();
  const { from, to } = change;
  if (words?.as === "key" || isId(from) || isId(to)) return <>{t("ui.change.changed")}</>;
  const show = (text: string) => {
    if (text === "") return t("ui.change.nothing");
    return plainly(text, words, locale, t) ?? `“${text}”`;
  };
  return <>{t("ui.change.from-to", { from: show(from), to: show(to) })}</>;
}

/** A value in words, or nothing when it is a text that somebody wrote. */
function plainly(
  text: string,
  words: FieldWords | undefined,
  locale: Locale,
  t: (key: TextKey) => string,
): string | undefined {
  if (words === undefined) return isLocalDate(text) ? formatDate(text, locale) : undefined;
  if (typeof words.as === "function") {
    const key = words.as(text);
    const said = t(key);
    // A choice of long ago may have left the list since.
    return said === key ? undefined : `“${said}”`;
  }
  if (words.as === "date") return dayOf(text, locale);
  if (words.as === "hours") {
    const minutes = parseHours(text);
    return minutes === undefined ? undefined : formatHours(minutes, locale);
  }
  return undefined;
}

/** Days are kept as people type them, in full. */
function dayOf(text: string, locale: Locale): string | undefined {
  const read = readDutchDate(text, localDate("2000-01-01"));
  return read.kind === "date" ? formatDate(read.date, locale) : undefined;
}
