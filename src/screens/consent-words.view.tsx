import { type Consent, type SectionKey, undecided } from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";
import { useT } from "../platform/i18n/index.js";
import { Notice } from "../ui/notice.js";
import { peopleHref } from "./people.hrefs.js";

/** The parts of a dossier in plain words, one under the other. */
export function Parts({ sections, name }: { sections: readonly SectionKey[]; name: string }) {
  const t = useT();
  return (
    <ul class="ep-list">
      {sections.map((section) => (
        <li>{t(`consent.part.${section}`, { name })}</li>
      ))}
    </ul>
  );
}

/** As long as nobody knows who decides, a yes counts for nothing; a person has to find out first. */
export function UndecidedNotice(props: { dossier: DossierHeader; deciders: Consent["deciders"] }) {
  const t = useT();
  const { dossier } = props;
  const [because] = undecided(props.deciders);
  if (!because) return null;
  return (
    <Notice kind="warning">
      <p>{t(`consent.undecided.${because}` as "consent.undecided.gezag-onbeslist")}</p>
      {dossier.rights.people.write ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={peopleHref(dossier.id)}>
            {t("consent.undecided.people")}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}
