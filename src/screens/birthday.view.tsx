import type { RoleSight, Turning } from "../domains/access/index.js";
import { type DossierHeader, DossierPage, useVoice } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, type TextKey, useLocale, useT } from "../platform/i18n/index.js";
import { formatDate } from "../ui/format.js";
import { ButtonLink } from "../ui/button.js";
import { PersonLine } from "../ui/person-line.js";
import { Section } from "../ui/section.js";
import { SummaryList } from "../ui/summary-list.js";
import type { AskedChange, AskedName, BirthdayModel, SightChange } from "./birthday.types.js";
import { lookAlongHref } from "./people.hrefs.js";

type Props = { model: BirthdayModel; request: SignedInRequest };

export function BirthdayPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const locale = useLocale();
  const { dossier, turning, sights, asked } = model;
  const name = dossier.givenName;
  if (!turning) {
    const [title, intro] = [t("birthday.none-title"), t("birthday.none", { name })];
    return <DossierPage dossier={dossier} request={request} title={title} intro={intro} />;
  }
  const { age, on, reached } = turning;
  const date = formatDate(on, locale);
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t(reached ? "birthday.title-reached" : "birthday.title", { name, age })}
      intro={t(reached ? "birthday.intro-reached" : "birthday.intro", { date })}
    >
      <Section title={t("birthday.sight")}>
        {sights.length === 0 ? <p>{t("birthday.sight-none")}</p> : null}
        <ul class="ep-people">
          {sights.map((change) => (
            <li>
              <Sight change={change} />
            </li>
          ))}
        </ul>
      </Section>
      {asked.length > 0 ? <AskedSection asked={asked} /> : null}
      <ToDo dossier={dossier} turning={turning} />
    </DossierPage>
  );
}

function Sight({ change }: { change: SightChange }) {
  const t = useT();
  const { participant, lost, gained, writesNow, readsOnlyNow, seesNothing } = change;
  const lines: [TextKey, RoleSight[]][] = [
    ["birthday.lost", lost],
    ["birthday.gained", gained],
    ["birthday.writes-now", writesNow],
    ["birthday.reads-only-now", readsOnlyNow],
  ];
  return (
    <PersonLine name={participant.name} role={t(`people.role.${participant.role}`)}>
      {seesNothing ? (
        <p>{t("birthday.everything")}</p>
      ) : (
        lines
          .filter(([, sections]) => sections.length > 0)
          .map(([key, sections]) => <p>{t(key, { sections: namesOf(sections, t) })}</p>)
      )}
    </PersonLine>
  );
}

const namesOf = (sights: readonly RoleSight[], t: T) =>
  sights.map(({ section }) => t(`rights.section.${section}`)).join(", ");

function AskedSection({ asked }: { asked: AskedChange[] }) {
  const t = useT();
  const named = (names: readonly AskedName[]) =>
    names.length === 0
      ? t("birthday.plan.nobody")
      : names
          .map(({ name, decides }) => (decides ? name : t("birthday.plan.asked", { name })))
          .join(", ");
  return (
    <Section title={t("birthday.plan")}>
      <SummaryList
        rows={asked.map(({ part, before, after }) => ({
          term: t(`birthday.plan.${part}`),
          value: (
            <>
              {t("birthday.plan.before", { names: named(before) })}
              <br />
              <strong>{t("birthday.plan.after", { names: named(after) })}</strong>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** What people can do about it themselves, and where. */
function ToDo({ dossier, turning }: { dossier: DossierHeader; turning: Turning }) {
  const t = useT();
  const { age } = turning;
  return (
    <Section title={t("birthday.do")}>
      <ul class="ep-list">
        {[1, 2, 3].map((step) => (
          <li>{t(`birthday.do-${age}-${step}` as TextKey, { name: dossier.givenName })}</li>
        ))}
      </ul>
      {dossier.isMe && age >= 16 ? (
        <p>
          <ButtonLink href={lookAlongHref(dossier.id)} variant="secondary">
            {t("birthday.give")}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
