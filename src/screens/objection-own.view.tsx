import type { DossierHeader } from "../domains/dossier/index.js";
import { DossierPage, useVoice } from "../domains/dossier/index.js";
import {
  isLate,
  type Objection,
  type ObjectionAnswer,
  ownObjectionHref,
  settles,
} from "../domains/objections/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { formatDate } from "../ui/format.js";
import { DeedButton } from "../ui/form.js";
import { Notice } from "../ui/notice.js";
import { Quote } from "../ui/quote.js";
import { Section } from "../ui/section.js";
import { Status } from "../ui/status.js";
import { AboutWhat } from "./objection-about.view.js";
import { statusOf } from "./objection-list.view.js";
import { visitsHref } from "./visits.hrefs.js";

export type OwnQuestionModel = {
  dossier: DossierHeader;
  objection: Objection;
  answers: ObjectionAnswer[];
};

type Props = { model: OwnQuestionModel; request: SignedInRequest };

/** What somebody asked, how it stands, and the answer. */
export function OwnQuestionPage({ model, request }: Props) {
  const { dossier, objection } = model;
  const t = useVoice({ dossier, request });
  const locale = useLocale();
  const { kind, about, answerBy, askedAt, status } = objection;
  const state = statusOf(objection, request.today, t);
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t(`objection.short.${kind}`, { name: about.name })}
      intro={
        <>
          {t("objection.asked-on", { day: formatDate(todayIn(askedAt), locale) })}.{" "}
          <Status tone={state.tone}>{state.label}</Status>
        </>
      }
      crumbs={[{ href: visitsHref(dossier.id), label: t("visits.title") }]}
    >
      <Section title={t("objection.own.question")}>
        <Asked objection={objection} />
      </Section>
      <Section title={t("objection.own.answers")}>
        <Answers model={model} />
        {status === "open" ? (
          <p>{t("objection.term", { day: formatDate(answerBy, locale) })}.</p>
        ) : null}
        {isLate(objection, request.today) ? (
          <Notice kind="warning">
            <p>{t("objection.own.late")}</p>
            {dossier.isMe ? null : <Complain />}
          </Notice>
        ) : null}
      </Section>
      {status === "answered" ? (
        <>
          <p>{t("objection.own.again")}</p>
          {dossier.isMe ? null : <Complain />}
        </>
      ) : null}
      {status === "closed" ? null : (
        <DeedButton
          action={`${ownObjectionHref({ dossierId: dossier.id, objectionId: objection.id })}/klaar`}
        >
          {t(status === "open" ? "objection.own.withdraw" : "objection.own.close")}
        </DeedButton>
      )}
    </DossierPage>
  );
}

function Asked({ objection }: { objection: Objection }) {
  const t = useT();
  const { body, about } = objection;
  return (
    <>
      {body === "" ? (
        <p>{t("objection.own.no-words")}</p>
      ) : (
        <Quote text={body} source={t(`objection.kind.${objection.kind}`)} />
      )}
      <p class="ep-hint">
        <AboutWhat subject={about} />
      </p>
    </>
  );
}

function Answers({ model: { objection, answers } }: { model: OwnQuestionModel }) {
  const t = useT();
  const organisation = objection.about.organisationName;
  const settled = answers.some((one) => settles(objection.kind, one.as));
  if (answers.length === 0) return <p>{t("objection.own.no-answer")}</p>;
  return (
    <>
      <AnswerList answers={answers} organisation={organisation} />
      {settled ? null : <p>{t("objection.own.reaction-only", { organisation })}</p>}
    </>
  );
}

/** Who answered what and when, for both sides the same. */
export function AnswerList(props: { answers: readonly ObjectionAnswer[]; organisation: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      {props.answers.map(({ body, name, as, at }) => {
        const day = formatDate(todayIn(at), locale);
        const { organisation } = props;
        const source = t(`objection.own.by-${as}`, { name, organisation, day });
        return <Quote text={body} source={source} />;
      })}
    </>
  );
}

/** AVG art. 77: who finds that it goes wrong may complain to the authority. */
function Complain() {
  const t = useT();
  return (
    <p>
      <a
        class="utrecht-link utrecht-link--html-a"
        href="https://www.autoriteitpersoonsgegevens.nl/"
        rel="noreferrer"
      >
        {t("objection.own.complain")}
      </a>
    </p>
  );
}
