import { accountOf, type Basis, type Participant } from "../domains/access/index.js";
import { type DossierHeader, useVoice } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { formatDate, formatTime } from "../ui/format.js";
import { PersonLine } from "../ui/person-line.js";
import { Section } from "../ui/section.js";
import { PeoplePage } from "./people-page.view.js";
import { AccountWords } from "./people-rights-account.view.js";
import { nothingBecause } from "./people-rights.rules.js";
import type { WhoSeesWhatModel } from "./people.types.js";
import { askHref, visitsHref } from "./visits.hrefs.js";

type Props = { model: WhoSeesWhatModel; request: SignedInRequest };

/** In plain words, for everybody at the table: who can see this, what of it, until when and why. */
export function WhoSeesWhatPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier } = model;
  const all = dossier.rights.people.read;
  return (
    <PeoplePage
      dossier={dossier}
      request={request}
      title={t("rights.who.title")}
      intro={t("rights.who.intro", { name: dossier.givenName })}
    >
      <p>
        {t(all ? "rights.who.keeps" : "rights.who.only-you")}{" "}
        {all ? (
          <a class="utrecht-link utrecht-link--html-a" href={visitsHref(dossier.id)}>
            {t("visits.title")}
          </a>
        ) : null}
      </p>
      <AtTheTable model={model} request={request} />
      <Colleagues model={model} request={request} />
      <InEmergency model={model} request={request} />
      <Later table={model.table} request={request} />
      {model.mayTake ? (
        <p>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`/dossiers/${model.dossier.id}/inzage`}
          >
            {t("inzage.link")}
          </a>
        </p>
      ) : null}
      {request.viewer.professional ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href="/rechten">
            {t("rights.matrix.link")}
          </a>
        </p>
      ) : null}
    </PeoplePage>
  );
}

/** Somebody with two seats is one person, who sees what both together give. */
function AtTheTable({ model, request }: Props) {
  const now = model.table.filter(({ isCurrent }) => isCurrent);
  const people = [...Map.groupBy(now, ({ personId }) => personId).values()];
  return (
    <ul class="ep-people">
      {people.map((seats) => (
        <li>
          <SightOf seats={seats} model={model} request={request} />
        </li>
      ))}
    </ul>
  );
}

function SightOf({ seats, model, request }: Props & { seats: Participant[] }) {
  const t = useT();
  const [seat] = seats;
  if (!seat) return null;
  const leads = leadOf(seats, model.regie);
  const role = seats.map((one) => t(`people.role.${one.role}`)).join(", ");
  const reasons = model.reasons.filter(({ personId }) => personId === seat.personId);
  const nothing = nothingBecause(seats, reasons, model.dossier, request.today);
  return (
    <PersonLine
      name={
        seat.personId === request.viewer.personId
          ? `${seat.name} (${t("rights.who.you")})`
          : seat.name
      }
      role={leads ? t(`rights.who.${leads}`, { role }) : role}
      organisation={seat.organisationName ?? undefined}
    >
      {nothing ? (
        <p>{t(`rights.nothing.${nothing}`, { name: model.dossier.givenName })}</p>
      ) : (
        <AccountWords
          account={accountOf(reasons)}
          role={role}
          sources={request.viewer.professional}
        />
      )}
      {model.mayAsk && seat.organisationId ? <Ask seat={seat} dossier={model.dossier} /> : null}
    </PersonLine>
  );
}

function leadOf(seats: Participant[], { regisseur, deputy }: WhoSeesWhatModel["regie"]) {
  const ids = seats.map(({ id }) => id);
  if (regisseur && ids.includes(regisseur.id)) return "regisseur";
  return deputy && ids.includes(deputy.id) ? "deputy" : undefined;
}

/** In one click to the person and to who guards privacy there. */
function Ask({ seat, dossier }: { seat: Participant; dossier: DossierHeader }) {
  const t = useT();
  return (
    <p>
      <a class="utrecht-link utrecht-link--html-a" href={askHref(dossier.id, { seatId: seat.id })}>
        {t("visits.ask")}
        <span class="ep-visually-hidden"> {t("visits.ask-about", { name: seat.name })}</span>
      </a>
    </p>
  );
}

/** Who has no seat, and comes in through the seat of a colleague. */
function Colleagues({ model, request }: Props) {
  const t = useT();
  const atTable = new Set(model.table.filter((one) => one.isCurrent).map((one) => one.personId));
  const people = Map.groupBy(model.coordinators, ({ personId }) => personId);
  const others = [...people.values()].filter(([one]) => one && !atTable.has(one.personId));
  if (others.length === 0) return null;
  return (
    <Section title={t("rights.who.coordinators")}>
      <p>{t("rights.who.coordinators-intro")}</p>
      <ul class="ep-people">
        {others.map(([one]) => {
          if (!one) return null;
          const reasons = model.reasons.filter(({ personId }) => personId === one.personId);
          const role = t("rights.who.coordinator");
          return (
            <li>
              <PersonLine name={one.name} role={role} organisation={one.organisationName}>
                <AccountWords
                  account={accountOf(reasons)}
                  role={role}
                  sources={request.viewer.professional}
                />
              </PersonLine>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function InEmergency({ model, request }: Props) {
  const t = useT();
  const locale = useLocale();
  const reasons: Basis[] = model.reasons.filter(({ way }) => way === "emergency");
  if (model.dossier.emergencies.length === 0) return null;
  return (
    <Section title={t("rights.who.emergency")}>
      <ul class="ep-people">
        {model.dossier.emergencies.map(({ name, organisationName, reason, until }) => (
          <li>
            <PersonLine
              name={name}
              role={t("people.role.noodgeval")}
              organisation={organisationName}
            >
              <p>{t("rights.who.emergency-until", { time: formatTime(until, locale), reason })}</p>
              <AccountWords
                account={accountOf(reasons)}
                role={t("people.role.noodgeval")}
                sources={request.viewer.professional}
              />
            </PersonLine>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who does not see anything yet, and will: everybody knows beforehand. */
function Later({ table, request }: { table: Participant[]; request: SignedInRequest }) {
  const t = useT();
  const locale = useLocale();
  const coming = table.filter(({ startsOn }) => startsOn > request.today);
  if (coming.length === 0) return null;
  return (
    <Section title={t("people.coming")}>
      <ul class="ep-people">
        {coming.map(({ name, role, organisationName, startsOn }) => (
          <li>
            <PersonLine
              name={name}
              role={t(`people.role.${role}`)}
              organisation={organisationName ?? undefined}
            >
              <p>{t("rights.who.later", { date: formatDate(startsOn, locale) })}</p>
            </PersonLine>
          </li>
        ))}
      </ul>
    </Section>
  );
}
