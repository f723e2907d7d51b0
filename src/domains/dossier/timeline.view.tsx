import type { SignedInRequest } from "../../platform/http/route.js";
import { type TextKey, useLocale, useT } from "../../platform/i18n/index.js";
import { todayIn } from "../../shared/local-date.js";
import { Changes } from "../../ui/changes.js";
import { Details } from "../../ui/details.js";
import { EmptyState } from "../../ui/empty-state.js";
import { formatTime } from "../../ui/format.js";
import { Timeline } from "../../ui/timeline.js";
import { DossierPage, dossierHref, useVoice } from "./dossier-page.view.js";
import { TimelineFilter } from "./timeline-filter.view.js";
import { changesOf, isFiltered, timelineHref, wordsOf } from "./timeline.rules.js";
import type { TimelineEvent, TimelineModel } from "./timeline.types.js";

type Props = { model: TimelineModel; request: SignedInRequest };

/** Everything that happened and that this viewer may read, in words the family reads as well. */
export function TimelinePage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, question, facets, events } = model;
  const name = dossier.givenName;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.timeline.title")}
      intro={t("dossier.timeline.intro", { name })}
    >
      {facets.total > 0 || isFiltered(question) ? (
        <>
          <TimelineFilter model={model} />
          <p class="ep-hint">{t("dossier.timeline.count", { count: facets.total })}</p>
        </>
      ) : null}
      {events.length === 0 ? (
        <Nothing filtered={isFiltered(question)} />
      ) : (
        <Timeline items={events.map((event) => itemOf(event, name))} />
      )}
      <OtherPages model={model} />
    </DossierPage>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useT();
  return filtered ? (
    <EmptyState title={t("dossier.timeline.nothing-found")}>
      {t("dossier.timeline.try-else")}
    </EmptyState>
  ) : (
    <EmptyState title={t("dossier.timeline.none")}>{t("dossier.timeline.none-why")}</EmptyState>
  );
}

function OtherPages({ model: { dossier, question, before, newest } }: { model: TimelineModel }) {
  const t = useT();
  const here = dossierHref(dossier.id, "/tijdlijn");
  return (
    <p>
      {before ? (
        <a class="utrecht-link utrecht-link--html-a" href={timelineHref(here, question, before)}>
          {t("dossier.timeline.earlier")}
        </a>
      ) : null}{" "}
      {newest ? null : (
        <a class="utrecht-link utrecht-link--html-a" href={timelineHref(here, question)}>
          {t("dossier.timeline.newest")}
        </a>
      )}
    </p>
  );
}

function itemOf(event: TimelineEvent, name: string) {
  return {
    date: todayIn(event.at),
    title: <Sentence event={event} />,
    by: <By event={event} />,
    children: <Before event={event} name={name} />,
  };
}

function Sentence({ event }: { event: TimelineEvent }) {
  const t = useT();
  const key = `event.${event.kind}`;
  const sentence = t(key as TextKey, wordsOf(event.data));
  // A kind from a later version of the product has no words here yet.
  return <>{sentence === key ? t("dossier.timeline.something") : sentence}</>;
}

function By({ event }: { event: TimelineEvent }) {
  const t = useT();
  const locale = useLocale();
  const who = event.byProduct ? "Eenplan" : (event.by ?? t("dossier.timeline.somebody"));
  return <>{t("dossier.timeline.by", { who, time: formatTime(event.at, locale) })}</>;
}

/** What stood there before stays readable for ever, folded so that the line stays short. */
function Before({ event, name }: { event: TimelineEvent; name: string }) {
  const t = useT();
  const changes = changesOf(event.data);
  if (changes.length === 0) return null;
  return (
    <Details summary={t("dossier.timeline.what-was")}>
      <Changes kind={event.kind} changes={changes} params={{ name, ...wordsOf(event.data) }} />
    </Details>
  );
}
