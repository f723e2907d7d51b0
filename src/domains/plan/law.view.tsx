import { useLocale, useT } from "../../platform/i18n/index.js";
import { formatDateShort } from "../../ui/format.js";
import { lawLine } from "./law.rules.js";

/** The law, or what people in practice hold to, next to the line that rests on it. */
export function LawNote({ ruleId, sector }: { ruleId: string | undefined; sector: string }) {
  const t = useT();
  const locale = useLocale();
  const law = ruleId === undefined ? undefined : lawLine(ruleId, sector);
  if (!law) return null;
  const { source, validOn, url, practice } = law;
  const words = practice
    ? t("law.practice", { source: source.replace(/^Praktijk: /, "") })
    : t("law.text-of", { source, date: validOn === null ? "–" : formatDateShort(validOn, locale) });
  return (
    <p class="ep-hint" data-rule={law.ruleId}>
      {law.title[locale]}.{" "}
      {url === null ? (
        words
      ) : (
        <a class="utrecht-link utrecht-link--html-a" href={url} rel="noreferrer">
          {words}
        </a>
      )}
    </p>
  );
}
