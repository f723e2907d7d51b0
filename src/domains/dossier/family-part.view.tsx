import { useLocale, useT } from "../../platform/i18n/index.js";
import { ButtonLink } from "../../ui/form.js";
import { formatDate } from "../../ui/format.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { BesideRecord } from "../rights/index.js";
import { dossierHref } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import type { FamilyNote, ImportantPerson } from "./family.types.js";

type Props = {
  dossier: DossierHeader;
  family: { notes: FamilyNote[]; people: ImportantPerson[] };
};

/** Only rendered for who may read about the family; for others there is not even a heading. */
export function FamilyPart({ dossier, family }: Props) {
  const t = useT();
  const mayWrite = dossier.rights.family.write;
  const link = (path: string, label: string) =>
    mayWrite ? (
      <ButtonLink href={dossierHref(dossier.id, path)} variant="secondary">
        {label}
      </ButtonLink>
    ) : null;
  return (
    <>
      <Section
        title={t("dossier.family.people", { name: dossier.givenName })}
        aside={link("/gegevens/belangrijke-mensen/nieuw", t("dossier.family.person-new"))}
      >
        {family.people.length === 0 ? <p>{t("dossier.family.no-people")}</p> : null}
        <ul class="ep-people">
          {family.people.map((person) => (
            <PersonThatMatters dossier={dossier} person={person} />
          ))}
        </ul>
      </Section>
      <Section
        title={t("dossier.family.notes")}
        aside={link("/gegevens/gezin/nieuw", t("dossier.family.note-new"))}
      >
        {family.notes.length === 0 ? <p>{t("dossier.family.no-notes")}</p> : null}
        {family.notes.map((note) => (
          <div id={`gezin-${note.id}`}>
            <Quote text={note.body} source={note.source} date={note.recordedOn} />
            <BesideRecord id={note.id} section="family" name={note.body} />
          </div>
        ))}
      </Section>
    </>
  );
}

function PersonThatMatters({
  dossier,
  person,
}: {
  dossier: DossierHeader;
  person: ImportantPerson;
}) {
  const t = useT();
  const locale = useLocale();
  const { id, name, relation, why, source, since, endedOn, recordedOn } = person;
  const day = (date: string) => formatDate(date, locale);
  const path = `/gegevens/belangrijke-mensen/${id}/beeindigen`;
  return (
    <li id={`mens-${id}`}>
      <p>
        <strong>{name}</strong>, {relation}
        {since ? `, ${t("dossier.family.since", { date: day(since) })}` : null}
        {endedOn ? `, ${t("dossier.family.until", { date: day(endedOn) })}` : null}
      </p>
      <p>{why}</p>
      <p class="ep-hint">
        {t("dossier.recorded-from", { source, date: day(recordedOn) })}
        {dossier.rights.family.write && !endedOn ? (
          <>
            {" "}
            <a class="utrecht-link utrecht-link--html-a" href={dossierHref(dossier.id, path)}>
              {t("dossier.family.person-end")}
              <span class="ep-visually-hidden">: {name}</span>
            </a>
          </>
        ) : null}
      </p>
      <BesideRecord id={id} section="family" name={name} />
    </li>
  );
}
