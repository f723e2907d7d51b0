import { translator, type Locale } from "../platform/i18n/index.js";
import { type Pdf, renderPdf } from "../platform/pdf/pdf.js";
import { todayIn } from "../shared/local-date.js";
import { formatDate } from "../ui/format.js";
import type { Inzage } from "./inzage.types.js";

/** Everything about a child on paper: a heading per part, and a reason where a part is left out. */
export function inzageDocument({ dossier, parts, at }: Inzage, locale: Locale): Promise<Pdf> {
  const t = translator(locale);
  const title = t("inzage.paper-title", { name: dossier.givenName });
  const data = {
    title,
    intro: t("inzage.paper-intro", { date: formatDate(todayIn(at), locale) }),
    footer: t("inzage.paper-footer"),
    page: t("inzage.paper-page"),
    parts: parts.map(({ name, groups, hidden }) => ({
      title: t(`inzage.part.${name}`),
      note: hidden ? t(`inzage.hidden.${hidden}`) : groups.length === 0 ? t("inzage.nothing") : "",
      groups: groups.map(({ lines, saidBy, since }) => ({
        lines,
        by: [saidBy, since].filter((one) => one !== undefined).join(", "),
      })),
    })),
  };
  return renderPdf({
    ...{ template: "src/screens/inzage.typ", data, lang: locale, title, createdAt: at },
  });
}
