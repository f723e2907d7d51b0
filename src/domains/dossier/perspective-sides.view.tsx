import type { Viewer } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateText } from "../../ui/date-text.js";
import { Details } from "../../ui/details.js";
import { ButtonLink } from "../../ui/form.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { SideBySide } from "../../ui/side-by-side.js";
import { BesideRecord } from "../rights/index.js";
import { dossierHref } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import { awaitsAnswer, mayAnswer } from "./perspective.rules.js";
import type { Perspective, SpeakerViews } from "./perspective.types.js";

type Props = { dossier: DossierHeader; speakers: SpeakerViews[]; viewer: Viewer };

/** How everybody sees it, next to each other; nobody's words replace another's. */
export function PerspectiveSection({ dossier, speakers, viewer }: Props) {
  const t = useT();
  const name = dossier.givenName;
  const sides = speakers.map((speaker) => ({
    who: speaker.latest.speaker,
    role: t(`dossier.voice.${speaker.latest.voice}`),
    content: <Said speaker={speaker} dossier={dossier} viewer={viewer} />,
  }));
  const childSpoke = speakers.some(({ latest }) => latest.voice === "kind");
  const silent = {
    who: name,
    role: t("dossier.voice.kind"),
    content: <p class="ep-hint">{t("dossier.perspective.child-not-heard", { name })}</p>,
  };
  const add = (
    <ButtonLink href={dossierHref(dossier.id, "/behoeften/visie")} variant="secondary">
      {t("dossier.perspective.new")}
    </ButtonLink>
  );
  return (
    <Section
      id="visies"
      title={t("dossier.perspectives.title")}
      aside={dossier.rights.needs.write ? add : undefined}
    >
      <p>{t("dossier.perspectives.intro")}</p>
      <SideBySide perspectives={childSpoke ? sides : [silent, ...sides]} />
    </Section>
  );
}

type SaidProps = { speaker: SpeakerViews; dossier: DossierHeader; viewer: Viewer };

function Said({ speaker: { latest, earlier }, dossier, viewer }: SaidProps) {
  const t = useT();
  return (
    <>
      <OneView perspective={latest} dossier={dossier} viewer={viewer} />
      {earlier.length > 0 ? (
        <Details summary={t("dossier.perspective.earlier", { count: earlier.length })}>
          {earlier.map((perspective) => (
            <OneView perspective={perspective} dossier={dossier} viewer={viewer} />
          ))}
        </Details>
      ) : null}
    </>
  );
}

type OneViewProps = { perspective: Perspective; dossier: DossierHeader; viewer: Viewer };

function OneView({ perspective, dossier, viewer }: OneViewProps) {
  const t = useT();
  const { id, body, saidOn, how, recordedBy, speakerPersonId } = perspective;
  const own = recordedBy === speakerPersonId;
  const by = perspective.recordedByName ?? t("dossier.perspective.somebody");
  return (
    <div id={`visie-${id}`}>
      <Quote small text={body} source={t(`dossier.perspective.how.${how}`)} date={saidOn} />
      {own ? null : <p class="ep-hint">{t("dossier.perspective.written-down-by", { by })}</p>}
      <DoneWithIt perspective={perspective} dossier={dossier} viewer={viewer} />
      <BesideRecord id={id} section="needs" name={body} />
    </div>
  );
}

/** What was done with these words: the law gives every child that answer, and others ask it too. */
function DoneWithIt({ perspective, dossier, viewer }: OneViewProps) {
  const t = useT();
  const { doneWithIt, id } = perspective;
  // Explaining what was done is for who did it: nobody asks that of the family.
  const mayWrite =
    viewer.professional && dossier.rights.needs.write && mayAnswer(perspective, viewer.personId);
  const href = dossierHref(dossier.id, `/behoeften/visies/${id}/gedaan`);
  return (
    <>
      {doneWithIt !== null || awaitsAnswer(perspective) ? (
        <p class="ep-done-with">
          <strong>{t("dossier.perspective.done-with-it")}</strong>{" "}
          {doneWithIt ?? t("dossier.perspective.no-answer-yet")}
        </p>
      ) : null}
      {mayWrite ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={href}>
            {t(doneWithIt ? "dossier.perspective.change-answer" : "dossier.perspective.answer")}
            <span class="ep-visually-hidden">
              {" "}
              <DateText date={perspective.saidOn} />
            </span>
          </a>
        </p>
      ) : null}
    </>
  );
}
