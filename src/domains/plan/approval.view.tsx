import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { formatDate } from "../../ui/format.js";
import { Form, Radios, TextArea } from "../../ui/form.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { type DossierHeader, DossierPage, useVoice } from "../dossier/index.js";
import { Activities, PlanInShort } from "./approval-content.view.js";
import { answerField, reasonField } from "./approval.form.js";
import type { Approval } from "./approval.types.js";
import type { PlanContent } from "./canonical.types.js";
import { LawNote } from "./law.view.js";
import { planHref } from "./plan.hrefs.js";

export type AnswerPageModel = {
  dossier: DossierHeader;
  planId: string;
  isOpen: boolean;
  content: PlanContent;
  /** What is asked of this reader. */
  mine: Approval[];
  name: string;
  /** Who answers a question before the answer. */
  regisseur: { name: string; phone: string | null } | undefined;
};

type Props = { model: AnswerPageModel; form: FormState; request: SignedInRequest };

export function AnswerPage({ model, form, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, mine } = model;
  const open = model.isOpen ? mine.filter(({ answer }) => answer === null) : [];
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("approval.title")}
      intro={t("approval.intro")}
      crumbs={[{ href: planHref(dossier.id), label: t("dossier.nav.plan") }]}
    >
      <PlanInShort {...model} />
      {mine.length === 0 ? <p>{t("approval.not-asked")}</p> : null}
      {mine.some(({ answer }) => answer !== null) ? <Given model={model} /> : null}
      {open.length > 0 ? (
        <Section title={t("approval.your-answer")}>
          <p>{t("approval.not-yet")}</p>
          <Questions regisseur={model.regisseur} />
          <Form
            action={request.path}
            submit={t("approval.give")}
            cancel={{ href: planHref(dossier.id), label: t("approval.back") }}
            context={form}
            safety
            autosave
          >
            {open.map((approval) => (
              <Question approval={approval} model={model} />
            ))}
          </Form>
        </Section>
      ) : null}
    </DossierPage>
  );
}

/** Somebody to call first: a yes or no is not given to a form alone. */
function Questions({ regisseur }: Pick<AnswerPageModel, "regisseur">) {
  const t = useT();
  if (!regisseur?.phone) return null;
  const { name, phone } = regisseur;
  return (
    <p>
      {t("approval.questions", { name })}{" "}
      <a
        class="utrecht-link utrecht-link--html-a ep-phone"
        href={`tel:${phone.replace(/[^+\d]/g, "")}`}
      >
        {phone}
      </a>
    </p>
  );
}

function Question({ approval, model }: { approval: Approval; model: AnswerPageModel }) {
  const t = useT();
  const { id, part, decides, ruleId, participationId } = approval;
  const own = model.content.activities.filter(
    ({ performer }) => performer.participationId === participationId,
  );
  return (
    <Section title={t(`approval.part.${part}`)} level={3}>
      {part === "handelingsdeel" ? <p class="ep-hint">{t("approval.part.called")}</p> : null}
      {part === "eigen-activiteiten" ? (
        <>
          <p>{t("approval.own-tasks")}</p>
          <Activities activities={own} />
        </>
      ) : null}
      <Radios
        name={answerField(id)}
        legend={t(`approval.ask.${part}`)}
        help={t(decides ? "approval.decides" : "approval.asked-only")}
        options={[
          { value: "agreed", label: t("approval.yes") },
          { value: "disagreed", label: t("approval.no") },
        ]}
        // It may stay open; then the person goes back, as the page says.
        required
      />
      <TextArea
        name={reasonField(id)}
        label={t("approval.reason")}
        help={t("approval.reason-help")}
        rows={3}
      />
      <LawNote ruleId={ruleId} sector={model.dossier.sector} />
    </Section>
  );
}

function Given({ model }: { model: AnswerPageModel }) {
  const t = useT();
  const locale = useLocale();
  const given = model.mine.filter(({ answer }) => answer !== null);
  return (
    <Section title={t("approval.your-answer")}>
      {given.map(({ part, answer, answeredOn, reason }) => (
        <>
          <h3>{t(`approval.ask.${part}`)}</h3>
          <p>
            {t("approval.given", {
              date: answeredOn === null ? "" : formatDate(answeredOn, locale),
              answer: t(answer === "agreed" ? "approval.yes" : "approval.no").toLowerCase(),
            })}
          </p>
          {reason === null ? null : <Quote text={reason} source={model.name} small />}
        </>
      ))}
    </Section>
  );
}
