import type { Appointment, Participant } from "../domains/access/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { ButtonLink } from "../ui/button.js";
import { Details } from "../ui/details.js";
import { formatDate } from "../ui/format.js";
import { Notice } from "../ui/notice.js";
import { PersonLine } from "../ui/person-line.js";
import { Section } from "../ui/section.js";
import { peopleHref } from "./people.hrefs.js";
import type { PeopleModel } from "./people.types.js";

type Props = { model: PeopleModel; request: SignedInRequest };

/** Who leads, how to reach them, and an alarm when nobody does: that is never a state to stay in. */
export function RegieSection({ model }: Props) {
  const t = useT();
  const { dossier, regie, appointments } = model;
  const mayWrite = dossier.rights.people.write;
  const former = appointments.filter(({ endsAt }) => endsAt !== null);
  return (
    <Section title={t("people.regie.title")} id="regie">
      {regie.regisseur ? null : (
        <Notice kind="warning" title={t("people.regie.alarm-title")}>
          {t(mayWrite ? "people.regie.alarm" : "people.regie.alarm-reader")}
        </Notice>
      )}
      <ul class="ep-people">
        {regie.regisseur ? (
          <li>
            <Holder participant={regie.regisseur} kind={t("people.regie.regisseur")} warns />
          </li>
        ) : null}
        {regie.deputy ? (
          <li>
            <Holder participant={regie.deputy} kind={t("people.regie.deputy")} />
          </li>
        ) : null}
      </ul>
      {regie.deputy ? null : <p>{t("people.regie.no-deputy")}</p>}
      {mayWrite ? (
        <div class="ep-form__deeds">
          <ButtonLink
            href={peopleHref(dossier.id, "/regie")}
            variant={regie.regisseur ? "secondary" : "primary"}
          >
            {t(regie.regisseur ? "people.regie.hand-over" : "people.regie.appoint")}
          </ButtonLink>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={peopleHref(dossier.id, "/plaatsvervanger")}
          >
            {t(regie.deputy ? "people.deputy.change" : "people.deputy.set")}
          </a>
        </div>
      ) : null}
      {former.length > 0 ? <Former appointments={former} /> : null}
    </Section>
  );
}

function Holder(props: { participant: Participant; kind: string; warns?: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { participant, kind, warns } = props;
  const { name, phone, organisationName, role, endsOn } = participant;
  return (
    <>
      <PersonLine
        name={name}
        role={`${kind.toLocaleLowerCase(locale)}, ${t(`people.role.${role}`)}`}
        organisation={organisationName ?? undefined}
      >
        {phone ? (
          <p>
            <a
              class="utrecht-link utrecht-link--html-a"
              href={`tel:${phone.replace(/[^\d+]/g, "")}`}
            >
              {phone}
            </a>
          </p>
        ) : null}
      </PersonLine>
      {warns && endsOn !== null ? (
        <Notice kind="warning">
          {t("people.regie.ends-soon", { name, date: formatDate(endsOn, locale) })}
        </Notice>
      ) : null}
    </>
  );
}

function Former({ appointments }: { appointments: Appointment[] }) {
  const t = useT();
  const locale = useLocale();
  const day = (at: Date) => formatDate(todayIn(at), locale);
  return (
    <Details summary={t("people.regie.history")}>
      <ul class="ep-people">
        {appointments.map(({ kind, name, startsAt, endsAt, handoverNote }) => (
          <li>
            {t("people.regie.history-line", {
              kind: t(kind === "regisseur" ? "people.regie.regisseur" : "people.regie.deputy"),
              name,
              from: day(startsAt),
              until: endsAt ? day(endsAt) : "",
            })}
            {handoverNote ? (
              <p class="ep-hint">{t("people.regie.history-note", { note: handoverNote })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Details>
  );
}
