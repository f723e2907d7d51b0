import { useT } from "../../platform/i18n/index.js";
import type { Missing } from "../access/index.js";
import { dossierHref } from "./dossier-page.view.js";

type Props = { dossierId: string; missing: readonly Missing[] };

/** In the place of what this viewer does not see: which part, and why (the source is access.basis). */
export function MissingParts({ dossierId, missing }: Props) {
  const t = useT();
  if (missing.length === 0) return null;
  return (
    <div class="ep-missing">
      {missing.map(({ why, sections }) => (
        <p>
          {t(`rights.you.${why}`, {
            sections: sections.map((section) => t(`rights.section.${section}`)).join(", "),
          })}
        </p>
      ))}
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={dossierHref(dossierId, "/wie-ziet-wat")}>
          {t("rights.who.link")}
        </a>
      </p>
    </div>
  );
}
