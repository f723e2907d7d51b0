import { choosable, newestOf, stateOf, waitingFor } from "../domains/access/index.js";
import { DossierPage, useVoice } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useLocale, useT } from "../platform/i18n/index.js";
import { todayIn } from "../shared/local-date.js";
import { Details } from "../ui/details.js";
import { AnswerButtons, ErrorSummary, Form, TextArea } from "../ui/form.js";
import { formatDate } from "../ui/format.js";
import { SafetyNotice } from "../ui/safety-notice.js";
import { Section } from "../ui/section.js";
import { SummaryList } from "../ui/summary-list.js";
import { ConsentFacts } from "./consent-facts.view.js";
import { ConsentState } from "./consent-state.view.js";
import { UndecidedNotice } from "./consent-words.view.js";
import { consentHref, consentsHref } from "./consent.hrefs.js";
import type { ConsentModel } from "./consent.types.js";

type Props = { model: ConsentModel; form: FormState; request: SignedInRequest };

/** Whether this reader is asked something here: a question is open and they have a say. */
function asksReader({ consent, mine }: ConsentModel, request: SignedInRequest): boolean {
  return mine !== undefined && ["asked", "refused"].includes(stateOf(consent, request.today));
}

/**
 * One question, for a parent who is tired: who asks, what for, what they read and what not, until
 * when, and that no is fine. Who has no say here reads how it stands.
 */
export function ConsentPage({ model, form, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const locale = useLocale();
  const { dossier, consent, mine } = model;
  const asks = asksReader(model, request);
  const answered = mine && newestOf(consent.answers, mine.id);
  const asked = { asker: consent.askedBy.name };
  const date = formatDate(todayIn(consent.askedAt), locale);
  const names = { organisation: consent.organisationName, name: dossier.givenName };
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("consent.page.title", names)}
      intro={
        asks && !answered
          ? t("consent.page.intro", asked)
          : t("consent.page.intro-state", { ...asked, date })
      }
      crumbs={[{ href: consentsHref(dossier.id), label: t("consent.nav") }]}
    >
      {asks ? null : <ErrorSummary errors={form.errors} />}
      {asks && !answered ? null : <ConsentState model={model} request={request} />}
      <ConsentFacts model={model} request={request} />
      <UndecidedNotice dossier={dossier} deciders={asks ? consent.deciders : []} />
      {asks ? <Choice model={model} form={form} request={request} /> : null}
    </DossierPage>
  );
}

function Choice({ model, form, request }: Props) {
  const t = useT();
  const refusedBefore = model.consent.status === "refused";
  return (
    <Section title={t("consent.page.choice")}>
      {refusedBefore ? <p>{t("consent.page.still")}</p> : null}
      <SummaryList
        rows={[
          { term: t("consent.page.yes"), value: t("consent.page.if-yes") },
          { term: t("consent.page.no"), value: t("consent.page.if-no") },
          { term: t("consent.page.later"), value: t("consent.page.if-later") },
        ]}
      />
      <Before model={model} />
      <AnswerForm model={model} form={form} request={request} />
      <WhyYou model={model} />
    </Section>
  );
}

/** Who else has to answer, and whom to call first: a yes or no is not given to a form alone. */
function Before({ model: { consent, mine, regisseur } }: { model: ConsentModel }) {
  const t = useT();
  const others = waitingFor(consent).filter((one) => one.participationId !== mine?.id);
  return (
    <>
      {others.length > 0 ? (
        <p>{t("consent.page.together", { names: others.map(({ name }) => name).join(", ") })}</p>
      ) : null}
      {regisseur?.phone ? (
        <p>
          {t("consent.page.questions", { name: regisseur.name })}{" "}
          <a
            class="utrecht-link utrecht-link--html-a ep-phone"
            href={`tel:${regisseur.phone.replace(/[^+\d]/g, "")}`}
          >
            {regisseur.phone}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Three buttons of the same weight; why is for who wants to say it. */
function AnswerForm({ model: { consent, dossier }, form, request }: Props) {
  const t = useT();
  const { organisationName: organisation, id } = consent;
  return (
    <>
      <Form action={request.path} context={form}>
        <Details summary={t("consent.page.reason-open")}>
          <TextArea
            name="reason"
            label={t("consent.page.reason")}
            help={t("consent.page.reason-help", { organisation })}
            rows={3}
          />
          <SafetyNotice />
        </Details>
        <AnswerButtons
          name="answer"
          label={t("consent.page.answer")}
          options={[
            { value: "given", label: t("consent.page.yes") },
            { value: "refused", label: t("consent.page.no") },
            { value: "not-now", label: t("consent.page.later") },
          ]}
        />
      </Form>
      {choosable(consent.asked).length > 1 ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={consentHref(dossier.id, id, "/deel")}>
            {t("consent.page.parts-link")}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The law behind the question, for who wants to know. */
function WhyYou({ model: { consent, mine } }: { model: ConsentModel }) {
  const t = useT();
  const because = consent.deciders.find((one) => one.participationId === mine?.id)?.because;
  if (!because) return null;
  return (
    <Details summary={t("consent.page.why-you")}>
      <p>{t(`consent.because.${because}` as "consent.because.gezag")}</p>
    </Details>
  );
}
