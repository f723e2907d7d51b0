import { type DossierHeader, DossierPage, useVoice } from "../domains/dossier/index.js";
import {
  type Beside,
  type Correction,
  correctionsHref,
  isLate,
  type PointedAt,
  Tombstones,
} from "../domains/rights/index.js";
import type { SectionKey } from "../domains/access/index.js";
import { recordKinds } from "../domains/rights/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { addMonths, todayIn } from "../shared/local-date.js";
import { EmptyState } from "../ui/empty-state.js";
import { ButtonLink, Form, Radios, Select, TextArea } from "../ui/form.js";
import { formatDate } from "../ui/format.js";
import { Notice } from "../ui/notice.js";
import { Quote } from "../ui/quote.js";
import { Section } from "../ui/section.js";
import { SummaryList } from "../ui/summary-list.js";
import { TaskList } from "../ui/task-list.js";

type ListProps = { model: { dossier: DossierHeader; beside: Beside }; request: SignedInRequest };

/** Every request to put something right, and what was entered in error. */
export function CorrectionsPage({ model: { dossier, beside }, request }: ListProps) {
  const t = useVoice({ dossier, request });
  const { corrections, mistakes, mayAsk } = beside;
  const href = correctionsHref(dossier.id, "/nieuw");
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("correction.list-title")}
      intro={t("correction.list-intro")}
    >
      {mayAsk.length > 0 ? (
        <p>
          <ButtonLink href={href}>{t("correction.new")}</ButtonLink>
        </p>
      ) : null}
      {corrections.length === 0 ? (
        <EmptyState title={t("correction.list-none")}>{t("correction.list-intro")}</EmptyState>
      ) : (
        <TaskList
          tasks={corrections.map((one) => ({
            title: one.wrong.slice(0, 120),
            href: correctionsHref(dossier.id, `/${one.id}`),
            hint: t(`rights.section.${one.section}`),
            status: {
              tone: one.status === "asked" ? ("waiting" as const) : ("done" as const),
              label: isLate(one, request.today)
                ? t("correction.late")
                : t(`correction.status.${one.status}`),
            },
          }))}
        />
      )}
      {mistakes.length > 0 ? (
        <Section title={t("mistake.title")}>
          <Tombstones beside={beside} kinds={recordKinds} />
        </Section>
      ) : null}
    </DossierPage>
  );
}

export type AskModel = {
  dossier: DossierHeader;
  sections: SectionKey[];
  about: PointedAt | undefined;
};
type AskProps = { model: AskModel; form: FormState; request: SignedInRequest };

export function AskCorrectionPage({ model, form, request }: AskProps) {
  const { dossier, sections, about } = model;
  const t = useVoice({ dossier, request });
  const locale = useLocale();
  const due = formatDate(addMonths(request.today, 1), locale);
  const back = correctionsHref(dossier.id);
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("correction.title")}
      intro={t("correction.intro", { date: due })}
      crumbs={[{ href: back, label: t("correction.list-title") }]}
    >
      {about ? (
        <Quote
          small
          text={about.excerpt}
          source={t(`mistake.kind.${about.kind}`)}
          date={about.notedOn}
        />
      ) : null}
      <Form
        action={request.path}
        submit={t("correction.submit")}
        cancel={{ href: back, label: t("correction.cancel") }}
        context={form}
        safety
        autosave
      >
        <CorrectionFields sections={about ? [] : sections} />
      </Form>
    </DossierPage>
  );
}

/** Which part is only asked when it is not about one record. */
function CorrectionFields({ sections }: { sections: readonly SectionKey[] }) {
  const t = useT();
  return (
    <>
      {sections.length === 0 ? null : (
        <Select
          name="section"
          label={t("correction.section")}
          options={sections.map((value) => ({ value, label: t(`rights.section.${value}`) }))}
          required
        />
      )}
      <TextArea
        name="wrong"
        label={t("correction.wrong")}
        help={t("correction.wrong-help")}
        rows={4}
        required
      />
      <TextArea
        name="remark"
        label={t("correction.remark")}
        help={t("correction.remark-help")}
        rows={3}
      />
    </>
  );
}

type OneProps = {
  model: { dossier: DossierHeader; correction: Correction; mayAnswer: boolean };
  form: FormState;
  request: SignedInRequest;
};

/** What was asked and what was answered, both to stay; and the answer, for who may give it. */
export function CorrectionPage({ model, form, request }: OneProps) {
  const { dossier, correction, mayAnswer } = model;
  const t = useVoice({ dossier, request });
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("correction.one-title")}
      crumbs={[{ href: correctionsHref(dossier.id), label: t("correction.list-title") }]}
    >
      <Asked correction={correction} request={request} />
      {correction.answer === null ? null : (
        <Section title={t(`correction.status.${correction.status}`)}>
          <Quote
            text={correction.answer}
            source={t("correction.answered-by", {
              name: correction.answeredByName ?? t("correction.somebody"),
            })}
            date={correction.answeredAt ? todayIn(correction.answeredAt) : undefined}
          />
          {correction.status === "kept" ? <p>{t("correction.complain")}</p> : null}
        </Section>
      )}
      {mayAnswer ? <AnswerPart form={form} action={request.path} dossier={dossier} /> : null}
    </DossierPage>
  );
}

function Asked({ correction, request }: { correction: Correction; request: SignedInRequest }) {
  const t = useT();
  const locale = useLocale();
  const { askedByName, askedAt, answerBy, section, kind, wrong } = correction;
  const about = t(`rights.section.${section}`);
  const rows = [
    {
      term: t("correction.about"),
      value: kind ? `${about}: ${t(`mistake.kind.${kind}`)}` : about,
    },
    { term: t("correction.asked-on"), value: formatDate(todayIn(askedAt), locale) },
    { term: t("correction.term"), value: formatDate(answerBy, locale) },
  ];
  return (
    <>
      <Quote
        text={wrong}
        source={t("correction.asked-by", { name: askedByName ?? t("correction.somebody") })}
        date={todayIn(askedAt)}
      />
      <SummaryList rows={rows} />
      {isLate(correction, request.today) ? (
        <Notice kind="warning">{t("correction.late")}</Notice>
      ) : null}
    </>
  );
}

type AnswerProps = { form: FormState; action: string; dossier: DossierHeader };

function AnswerPart({ form, action, dossier }: AnswerProps) {
  const t = useT();
  const options = (["corrected", "kept"] as const).map((value) => ({
    value,
    label: t(`correction.status.${value}`),
  }));
  return (
    <Section title={t("correction.answer-title")}>
      <p>{t("correction.answer-intro")}</p>
      <Form
        action={action}
        submit={t("correction.answer-submit")}
        cancel={{ href: correctionsHref(dossier.id), label: t("correction.cancel") }}
        context={form}
        safety
      >
        <Radios name="status" legend={t("correction.status")} options={options} required />
        <TextArea name="answer" label={t("correction.answer")} rows={4} required />
      </Form>
    </Section>
  );
}
