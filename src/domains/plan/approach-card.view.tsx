import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Form, TextArea } from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { Quote } from "../../ui/quote.js";
import { SummaryList } from "../../ui/summary-list.js";
import { type DossierHeader, DossierPage, useVoice } from "../dossier/index.js";
import type { ApproachCard } from "./approach-card.types.js";
import { approachHref, versionHref } from "./plan.hrefs.js";
import type { Plan } from "./plan.types.js";

export type ApproachFormModel = { dossier: DossierHeader; card: ApproachCard | undefined };

type FormProps = { model: ApproachFormModel; form: FormState; request: SignedInRequest };

/** Written by professionals, by the parents and by the child: the own words come first. */
export function ApproachFormPage({ model, form, request }: FormProps) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier } = model;
  const name = dossier.givenName;
  const back = approachHref(dossier.id);
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("plan.approach", { name })}
      intro={t("plan.approach.intro", { name })}
    >
      <Form
        action={request.path}
        submit={t("plan.approach.save")}
        cancel={{ href: back, label: t("plan.cancel") }}
        context={form}
        safety
        autosave
      >
        <KindQuestions questions={form.questions} />
        <TextArea
          name="ownWords"
          label={t("plan.approach.own-words", { name })}
          help={t("plan.approach.own-words-help")}
          rows={3}
        />
        {(["calms", "triggers", "never"] as const).map((field) => (
          <TextArea
            name={field}
            label={t(`plan.approach.${field}`)}
            help={t(`plan.approach.${field}-help`)}
            rows={4}
            required
          />
        ))}
      </Form>
    </DossierPage>
  );
}

export type ApproachPageModel = {
  dossier: DossierHeader;
  card: ApproachCard | undefined;
  /** The draft in which this viewer may write the card. */
  draft: Plan | undefined;
};

/** The card on a page of its own, for who needs nothing else: a driver, a coach, a swimming teacher. */
export function ApproachPage({
  model,
  request,
}: {
  model: ApproachPageModel;
  request: SignedInRequest;
}) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, card, draft } = model;
  const name = dossier.givenName;
  const write = draft && {
    href: versionHref(dossier.id, draft.id, "/benadering"),
    label: t(card ? "plan.approach.to-draft" : "plan.approach.write"),
  };
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("plan.approach", { name })}
      intro={t("plan.approach.intro", { name })}
    >
      {card ? (
        <>
          <ApproachCardBody card={card} name={name} />
          {dossier.rights.approach.write ? (
            <ChangeCard write={write} isDraft={card.planId === draft?.id} />
          ) : null}
        </>
      ) : (
        <EmptyState title={t("plan.approach.none.title")} action={write}>
          <p>{t("plan.approach.none", { name })}</p>
          {write ? null : <p>{t("plan.approach.no-draft")}</p>}
        </EmptyState>
      )}
    </DossierPage>
  );
}

type ChangeProps = { write: { href: string; label: string } | undefined; isDraft: boolean };

function ChangeCard({ write, isDraft }: ChangeProps) {
  const t = useT();
  return (
    <>
      {isDraft ? null : <p class="ep-relative">{t("plan.approach.agreed")}</p>}
      {write ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={write.href}>
            {isDraft ? t("plan.approach.change") : write.label}
          </a>
        </p>
      ) : null}
    </>
  );
}

export function ApproachCardBody({ card, name }: { card: ApproachCard; name: string }) {
  const t = useT();
  return (
    <>
      {card.ownWords ? <Quote text={card.ownWords} source={name} /> : null}
      <SummaryList
        rows={(["calms", "triggers", "never"] as const).map((field) => ({
          term: t(`plan.approach.${field}`),
          value: card[field],
        }))}
      />
    </>
  );
}
