import type { SignedInRequest } from "../../platform/http/route.js";
import { type TextKey, useLocale, useT } from "../../platform/i18n/index.js";
import { todayIn } from "../../shared/local-date.js";
import { Details } from "../../ui/details.js";
import { EmptyState } from "../../ui/empty-state.js";
import { formatDate, formatTime } from "../../ui/format.js";
import { Timeline } from "../../ui/timeline.js";
import { DossierPage, dossierHref } from "./dossier-page.view.js";
import { changesOf, type ShownChange, wordsOf } from "./timeline.rules.js";
import type { TimelineEvent, TimelineModel } from "./timeline.types.js";

type Props = { model: TimelineModel; request: SignedInRequest };

/** Everything that happened and that this viewer may read, in words the family reads as well. */
export function TimelinePage({ model, request }: Props) {
  const t = useT();
  const { dossier, events, before, newest } = model;
  const href = dossierHref(dossier.id, "/tijdlijn");
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("dossier.timeline.title")}
      intro={t("dossier.timeline.intro", { name: dossier.givenName })}
    >
      {events.length === 0 ? (
        <EmptyState title={t("dossier.timeline.none")}>{t("dossier.timeline.none-why")}</EmptyState>
      ) : (
        <Timeline items={events.map((event) => itemOf(event))} />
      )}
      <p>
        {before ? (
          <a class="utrecht-link utrecht-link--html-a" href={`${href}?voor=${before}`}>
            {t("dossier.timeline.earlier")}
          </a>
        ) : null}{" "}
        {newest ? null : (
          <a class="utrecht-link utrecht-link--html-a" href={href}>
            {t("dossier.timeline.newest")}
          </a>
        )}
      </p>
    </DossierPage>
  );
}

function itemOf(event: TimelineEvent) {
  return {
    date: todayIn(event.at),
    title: <Sentence event={event} />,
    by: <By event={event} />,
    children: <Before changes={changesOf(event.data)} />,
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
function Before({ changes }: { changes: ShownChange[] }) {
  const t = useT();
  if (changes.length === 0) return null;
  return (
    <Details summary={t("dossier.timeline.what-was")}>
      <ul>
        {changes.map((change) => (
          <li>
            <OneChange change={change} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function OneChange({ change }: { change: ShownChange }) {
  const t = useT();
  const locale = useLocale();
  const show = (text: string) => {
    if (text === "") return t("dossier.timeline.nothing");
    return change.isDate ? formatDate(text, locale) : `“${text}”`;
  };
  return <>{t("dossier.timeline.change", { from: show(change.from), to: show(change.to) })}</>;
}
