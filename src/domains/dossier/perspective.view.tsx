import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateField, Radios, Select, TextArea, TextField } from "../../ui/form.js";
import { Quote } from "../../ui/quote.js";
import type { Participant } from "../access/index.js";
import { DossierFormPage } from "./dossier-form.view.js";
import { useVoice } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import { needsHref } from "./need.view.js";
import { notAtTheTable } from "./perspective.form.js";
import { type Perspective, voices, waysOfSaying } from "./perspective.types.js";

export type PerspectiveFormModel = {
  dossier: DossierHeader;
  /** Who has a seat at the table today. */
  participants: Participant[];
  /** The seat of the viewer. */
  me: Participant | undefined;
};

type FormProps = { model: PerspectiveFormModel; form: FormState; request: SignedInRequest };

/** Telling how you see it, or writing down what somebody told. The child is asked with "je". */
export function PerspectiveFormPage({ model, form, request }: FormProps) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier } = model;
  const back = needsHref(dossier.id);
  return (
    <DossierFormPage
      dossier={dossier}
      request={request}
      title={t("dossier.perspective.title")}
      intro={t("dossier.perspective.form-intro")}
      crumbs={[{ href: back, label: t("dossier.nav.needs") }]}
      form={form}
      submit={t("dossier.perspective.add")}
      safety
      autosave
    >
      <WhoSpeaks participants={model.participants} />
      <WhatIsSaid />
    </DossierFormPage>
  );
}

function WhoSpeaks({ participants }: { participants: Participant[] }) {
  const t = useT();
  const speakers = participants.map(({ id, name, organisationName }) => ({
    value: id,
    label: organisationName ? `${name}, ${organisationName}` : name,
  }));
  const other = { value: notAtTheTable, label: t("dossier.perspective.speaker-other") };
  return (
    <>
      <Select
        name="speaker"
        label={t("dossier.perspective.speaker")}
        options={[...speakers, other]}
        required
      />
      <TextField
        name="speakerName"
        label={t("dossier.perspective.speaker-name")}
        help={t("dossier.perspective.speaker-name-help")}
        width="medium"
      />
      <Radios
        name="voice"
        legend={t("dossier.perspective.voice")}
        options={voices.map((value) => ({ value, label: t(`dossier.perspective.as.${value}`) }))}
        required
      />
    </>
  );
}

function WhatIsSaid() {
  const t = useT();
  return (
    <>
      <Radios
        name="how"
        legend={t("dossier.perspective.how")}
        options={waysOfSaying.map((value) => ({
          value,
          label: t(`dossier.perspective.how.${value}`),
        }))}
        required
      />
      <DateField name="saidOn" label={t("dossier.perspective.said-on")} required />
      <TextArea
        name="body"
        label={t("dossier.perspective.body")}
        help={t("dossier.perspective.body-help")}
        rows={8}
        required
      />
    </>
  );
}

export type AnswerModel = { dossier: DossierHeader; perspective: Perspective };

type AnswerProps = { model: AnswerModel; form: FormState; request: SignedInRequest };

export function AnswerPerspectivePage({ model, form, request }: AnswerProps) {
  const t = useT();
  const { dossier, perspective } = model;
  const { speaker, body, saidOn } = perspective;
  const back = needsHref(dossier.id);
  return (
    <DossierFormPage
      dossier={dossier}
      request={request}
      title={t("dossier.perspective.answer-title", { name: speaker })}
      intro={t("dossier.perspective.answer-intro", { name: speaker })}
      crumbs={[{ href: back, label: t("dossier.nav.needs") }]}
      form={form}
      submit={t("dossier.perspective.answer-save", { name: speaker })}
      safety
      autosave
      before={<Quote text={body} source={speaker} date={saidOn} />}
    >
      <TextArea
        name="doneWithIt"
        label={t("dossier.perspective.done-with-it")}
        help={t("dossier.perspective.answer-help")}
        rows={5}
        required
      />
    </DossierFormPage>
  );
}
