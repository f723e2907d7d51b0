import type { Child } from "hono/jsx";
import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { type TextKey, useLocale, useT } from "../../platform/i18n/index.js";
import { formatDate, formatHours } from "../../ui/format.js";
import { FileField, Form, Radios, TextArea } from "../../ui/form.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import { answerField, reasonField } from "./approval.form.js";
import type { Approval, PlanPart } from "./approval.types.js";
import type { ActivityAsAgreed, PlanContent } from "./canonical.types.js";
import { LawNote } from "./law.view.js";
import { planHref } from "./plan.hrefs.js";
import { pdfHref } from "./proposal.hrefs.js";

export type AnswerPageModel = {
  dossier: DossierHeader;
  planId: string;
  isOpen: boolean;
  content: PlanContent;
  /** What is asked of this reader. */
  mine: Approval[];
  /** To the child itself the page says "je". */
  asChild: boolean;
  name: string;
  /** Who answers a question before the answer. */
  regisseur: { name: string; phone: string | null } | undefined;
};

type Props = { model: AnswerPageModel; form: FormState; request: SignedInRequest };

/** A text for the child when the child reads it, and the ordinary one for everybody else. */
function useVoice(asChild: boolean) {
  const t = useT();
  return (key: TextKey, params?: Record<string, string>) =>
    t(asChild ? (`${key}-child` as TextKey) : key, params);
}

export function AnswerPage({ model, form, request }: Props) {
  const t = useT();
  const say = useVoice(model.asChild);
  const { dossier, mine } = model;
  const open = model.isOpen ? mine.filter(({ answer }) => answer === null) : [];
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={say("approval.title")}
      intro={say("approval.intro")}
      crumbs={[{ href: planHref(dossier.id), label: t("dossier.nav.plan") }]}
    >
      <Core model={model} />
      {mine.length === 0 ? <p>{t("approval.not-asked")}</p> : null}
      {mine.some(({ answer }) => answer !== null) ? <Given model={model} /> : null}
      {open.length > 0 ? (
        <Section title={say("approval.your-answer")}>
          <p>{say("approval.not-yet")}</p>
          <Questions regisseur={model.regisseur} />
          <Form
            action={request.path}
            submit={t("approval.give")}
            cancel={{ href: planHref(dossier.id), label: t("approval.back") }}
            context={form}
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

function Core({ model }: { model: AnswerPageModel }) {
  const t = useT();
  const locale = useLocale();
  const { content, dossier, planId } = model;
  const { startsOn, endsOn } = content.outline;
  return (
    <Section title={t("approval.core")}>
      <h3>{t("approval.towards")}</h3>
      <p>{content.workingTowards}</p>
      <h3>{t("approval.goals")}</h3>
      <ul>
        {content.goals
          .filter(({ status }) => status === "active")
          .map((goal) => (
            <li>
              {goal.title}
              {goal.childWords ? (
                <Quote text={goal.childWords} source={content.child.givenName} small />
              ) : null}
            </li>
          ))}
      </ul>
      <h3>{t("approval.who-does-what")}</h3>
      <Activities activities={content.activities} />
      {startsOn && endsOn ? (
        <p>
          {t("approval.runs", {
            from: formatDate(startsOn, locale),
            to: formatDate(endsOn, locale),
          })}
        </p>
      ) : null}
      <p>
        <a
          class="utrecht-link utrecht-link--html-a"
          href={pdfHref({ dossierId: dossier.id, planId }, locale)}
        >
          {t("approval.whole")}
        </a>
      </p>
    </Section>
  );
}

function Activities({ activities }: { activities: readonly ActivityAsAgreed[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul>
      {activities.map(({ what, performer, frequency, minutesPerWeek }) => (
        <li>
          {t("approval.line", {
            what: what.replace(/\.$/, ""),
            who: performer.name,
            when: frequency,
            hours: formatHours(minutesPerWeek, locale),
          })}
        </li>
      ))}
    </ul>
  );
}

const askedPlainly = (part: PlanPart, asChild: boolean): TextKey =>
  asChild ? `approval.ask-child.${part}` : `approval.ask.${part}`;

function Question({ approval, model }: { approval: Approval; model: AnswerPageModel }) {
  const t = useT();
  const say = useVoice(model.asChild);
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
        legend={t(askedPlainly(part, model.asChild))}
        help={say(decides ? "approval.decides" : "approval.asked-only")}
        options={[
          { value: "agreed", label: t("approval.yes") },
          { value: "disagreed", label: t("approval.no") },
        ]}
        // It may stay open; then the person goes back, as the page says.
        required
      />
      <TextArea
        name={reasonField(id)}
        label={say("approval.reason")}
        help={say("approval.reason-help")}
        rows={3}
      />
      <LawNote ruleId={ruleId} sector={model.dossier.sector} />
    </Section>
  );
}

function Given({ model }: { model: AnswerPageModel }) {
  const t = useT();
  const locale = useLocale();
  const say = useVoice(model.asChild);
  const given = model.mine.filter(({ answer }) => answer !== null);
  return (
    <Section title={say("approval.your-answer")}>
      {given.map(({ part, answer, answeredOn, reason }) => (
        <>
          <h3>{t(askedPlainly(part, model.asChild))}</h3>
          <p>
            {say("approval.given", {
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

export type PaperPageModel = { dossier: DossierHeader; approval: Approval; name: string };

type PaperProps = { model: PaperPageModel; form: FormState; request: SignedInRequest };

export function PaperAnswerPage({ model, form, request }: PaperProps): Child {
  const t = useT();
  const { dossier, approval, name } = model;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("approval.paper.title")}
      intro={t("approval.paper.intro", { name })}
      crumbs={[{ href: planHref(dossier.id), label: t("dossier.nav.plan") }]}
    >
      <Form
        action={request.path}
        submit={t("approval.paper.keep")}
        cancel={{ href: planHref(dossier.id), label: t("plan.cancel") }}
        context={form}
        multipart
      >
        <Radios
          name="answer"
          legend={t("approval.paper.answer")}
          help={t(`proposal.part.${approval.part}`)}
          options={[
            { value: "agreed", label: t("approval.yes") },
            { value: "disagreed", label: t("approval.no") },
          ]}
          required
        />
        <TextArea
          name="reason"
          label={t("approval.paper.reason")}
          help={t("approval.paper.reason-help")}
          rows={3}
        />
        <FileField
          name="paper"
          label={t("approval.paper.file")}
          help={t("approval.paper.file-help")}
          accept="application/pdf,image/png,image/jpeg"
          required
        />
      </Form>
    </DossierPage>
  );
}
