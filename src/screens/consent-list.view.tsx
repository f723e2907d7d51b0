import { type Consent, isOpenFor, stateOf, waitingFor } from "../domains/access/index.js";
import { DossierPage, useVoice } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, useLocale } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { EmptyState } from "../ui/empty-state.js";
import { formatDate } from "../ui/format.js";
import { Section } from "../ui/section.js";
import type { Tone } from "../ui/status.js";
import { TaskList } from "../ui/task-list.js";
import { ByLaw, StillToAsk } from "./consent-seats.view.js";
import { consentHref } from "./consent.hrefs.js";
import type { ConsentsModel } from "./consent.types.js";
import { peopleHref } from "./people.hrefs.js";

type Props = { model: ConsentsModel; request: SignedInRequest };

/** Which organisations read along: asked, in force and over, and who needs no consent. */
export function ConsentsPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, consents } = model;
  const of = (...states: string[]) =>
    consents.filter((one) => states.includes(stateOf(one, request.today)));
  const lists = [
    { key: "asked", found: of("asked") },
    { key: "in-force", found: of("in-force") },
    { key: "over", found: of("refused", "withdrawn", "ended", "lapsed") },
  ] as const;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("consent.list.title")}
      intro={t("consent.list.intro", { name: dossier.givenName })}
      crumbs={[{ href: peopleHref(dossier.id), label: t("dossier.nav.people") }]}
    >
      {consents.length === 0 ? (
        <EmptyState title={t("consent.list.none")}>{t("consent.list.none-why")}</EmptyState>
      ) : null}
      {lists.map(({ key, found }) =>
        found.length === 0 ? null : (
          <Section title={t(`consent.list.${key}`)}>
            <TaskList tasks={found.map((one) => taskOf(one, model, request, t, useLocale()))} />
          </Section>
        ),
      )}
      <StillToAsk model={model} request={request} />
      <ByLaw model={model} request={request} />
    </DossierPage>
  );
}

const tones: Record<ReturnType<typeof stateOf>, Tone> = {
  asked: "waiting",
  "in-force": "done",
  refused: "none",
  withdrawn: "none",
  ended: "none",
  lapsed: "none",
};

function taskOf(
  consent: Consent,
  { dossier, table }: ConsentsModel,
  { today, viewer }: SignedInRequest,
  t: T,
  locale: ReturnType<typeof useLocale>,
) {
  const state = stateOf(consent, today);
  const own = table.filter(({ personId }) => personId === viewer.personId).map(({ id }) => id);
  const asksMe = own.some(
    (id) =>
      consent.deciders.some((one) => one.participationId === id) && isOpenFor(consent, id, today),
  );
  const since = state === "ended" ? consent.endsOn : dayOf(consent, state);
  const waits = state === "asked" ? waitingFor(consent).map(({ name }) => name) : [];
  const date = formatDate(consent.endsOn, locale);
  const sections = consent.sections.map((one) => t(`rights.section.${one}`)).join(", ");
  return {
    title: consent.organisationName,
    href: consentHref(dossier.id, consent.id),
    hint: (
      <>
        {asksMe ? <p>{t("consent.answer-link")}</p> : null}
        <p>{t(`consent.since.${state}`, { date: formatDate(since, locale) })}</p>
        {waits.length > 0 ? <p>{t("consent.waits-for", { names: waits.join(", ") })}</p> : null}
        {state === "in-force" &&
        !table.some((one) => one.isCurrent && one.organisationId === consent.organisationId) ? (
          <p>{t("consent.page.nobody", { organisation: consent.organisationName })}</p>
        ) : null}
        {state === "in-force" ? <p>{t("consent.read-until", { date, sections })}</p> : null}
      </>
    ),
    status: { tone: tones[state], label: t(`consent.state.${state}`) },
  };
}

const dayOf = ({ askedAt, settledAt }: Consent, state: string) =>
  todayIn(state === "asked" || state === "lapsed" ? askedAt : (settledAt ?? askedAt));
