import {
  answerTerms,
  shortNumber,
  type Objection,
  type ObjectionAnswer,
} from "../domains/objections/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type Locale, type T, useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { formatDate, formatTime } from "../ui/format.js";
import { Form, TextArea } from "../ui/form.js";
import { Notice } from "../ui/notice.js";
import { Page } from "../ui/page.js";
import { Section } from "../ui/section.js";
import { Status } from "../ui/status.js";
import { SummaryList } from "../ui/summary-list.js";
import { statusOf } from "./objection-list.view.js";
import { AnswerList } from "./objection-own.view.js";
import { partOf } from "./visits-line.view.js";

export type AnswerModel = {
  objection: Objection;
  answers: ObjectionAnswer[];
  /** Whether the reader is the one it is about; everybody else sees no child here. */
  isAboutMe: boolean;
  /** The dossier, for the one it is about, as long as they may open it. */
  dossier: { href: string; name: string } | undefined;
};

type Props = { model: AnswerModel; form: FormState; request: SignedInRequest };

/** A question as the one it is about reads it, and who guards privacy: with a number for a name. */
export function AnswerPage({ model, form, request }: Props) {
  const t = useT();
  const locale = useLocale();
  const { objection, answers } = model;
  const { kind, about, answerBy } = objection;
  const state = statusOf(objection, request.today, t);
  const number = shortNumber(objection.id);
  return (
    <Page
      title={t(`objection.answer.title-${kind}`)}
      intro={
        <>
          {t("objection.answer.intro", { number, day: formatDate(answerBy, locale) })}{" "}
          <Status tone={state.tone}>{state.label}</Status>
        </>
      }
    >
      <SummaryList rows={rowsOf(model, t, locale)} />
      <p class="ep-hint">{t("objection.answer.law", { law: answerTerms[kind].law })}</p>
      {answers.length > 0 ? (
        <Section title={t("objection.answer.earlier")}>
          <AnswerList answers={answers} organisation={about.organisationName} />
        </Section>
      ) : null}
      <Answering model={model} form={form} request={request} />
    </Page>
  );
}

function Answering({ model, form, request }: Props) {
  const t = useT();
  const { kind, about, status } = model.objection;
  return (
    <>
      {model.isAboutMe && kind === "objection" && status !== "closed" ? (
        <Notice>
          <p>{t("objection.answer.only-reaction", { organisation: about.organisationName })}</p>
        </Notice>
      ) : null}
      {/* Closed while somebody was writing: what they wrote stays before them. */}
      {status === "closed" && form.errors.length === 0 ? (
        <p>{t("objection.answer.over")}</p>
      ) : (
        <Form
          action={request.path}
          submit={t("objection.answer.submit")}
          context={form}
          safety
          autosave
        >
          <TextArea
            name="body"
            label={t("objection.answer.body")}
            help={t("objection.answer.body-help")}
            rows={6}
            required
          />
        </Form>
      )}
    </>
  );
}

function rowsOf({ objection, isAboutMe, dossier }: AnswerModel, t: T, locale: Locale) {
  const { about, body, askedAs, id } = objection;
  const [name, number] = [about.name, shortNumber(id)];
  return [
    { term: t("objection.answer.who"), value: `${name}, ${about.organisationName}` },
    { term: t("objection.answer.by"), value: t(`objection.answer.as.${askedAs}`) },
    { term: t("objection.answer.visit"), value: visitOf(objection, t, locale) },
    {
      term: t("objection.answer.words"),
      value:
        body === "" ? t("objection.answer.no-words") : <span class="ep-quote__text">{body}</span>,
    },
    ...(dossier
      ? [
          {
            term: t("objection.answer.dossier"),
            value: (
              <a class="utrecht-link utrecht-link--html-a" href={dossier.href}>
                {dossier.name}
              </a>
            ),
          },
        ]
      : []),
    ...(isAboutMe
      ? []
      : [
          {
            term: t("objection.answer.dossier"),
            value: t("objection.answer.no-child", { name, number }),
          },
        ]),
  ];
}

function visitOf({ about: { visit } }: Objection, t: T, locale: Locale): string {
  if (!visit) return t("objection.answer.no-visit");
  const when = { day: formatDate(todayIn(visit.at), locale), time: formatTime(visit.at, locale) };
  if (visit.refused) return t("objection.answer.refused", when);
  return `${when.day}, ${when.time}: ${partOf(visit.section, t)}`;
}
