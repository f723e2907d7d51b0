import type { Child } from "hono/jsx";
import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { type TextKey, useT } from "../../platform/i18n/index.js";
import {
  DateField,
  FileField,
  Form,
  type Option,
  Select,
  TextArea,
  TextField,
} from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { type DossierHeader, DossierPage, useVoice } from "../dossier/index.js";
import { agreementHref, agreementsHref } from "./agreement.hrefs.js";
import type { Agreement } from "./agreement.types.js";

export type AgreementFormModel = {
  dossier: DossierHeader;
  agreement?: Agreement;
  owners: Option[];
  goals: Option[];
};

type Page<Model> = { model: Model; form: FormState; request: SignedInRequest };

type FrameProps = Page<{ dossier: DossierHeader; agreement?: Agreement }> & {
  title: TextKey;
  intro?: string | undefined;
  submit: TextKey;
  multipart?: boolean;
  autosave?: boolean;
  children?: Child;
};

/** All forms about one agreement: on top where it is, below the deed and the way back. */
function Frame(props: FrameProps) {
  const t = useT();
  const { dossier, agreement } = props.model;
  const list = { href: agreementsHref(dossier.id), label: t("agreements.title") };
  const here = agreement && {
    href: agreementHref({ dossierId: dossier.id, agreementId: agreement.id }),
    label: agreement.what,
  };
  return (
    <DossierPage
      dossier={dossier}
      request={props.request}
      title={t(props.title)}
      intro={props.intro}
      crumbs={here ? [list, here] : [list]}
    >
      <Form
        action={props.request.path}
        submit={t(props.submit)}
        cancel={{ href: (here ?? list).href, label: t("agreements.cancel-form") }}
        context={props.form}
        safety
        multipart={props.multipart}
        autosave={props.autosave}
      >
        <KindQuestions questions={props.form.questions} />
        {props.children}
      </Form>
    </DossierPage>
  );
}

/** Making and changing an agreement are the same page: the same questions in the same order. */
export function AgreementFormPage({ model, form, request }: Page<AgreementFormModel>) {
  const t = useVoice({ dossier: model.dossier, request });
  const isNew = model.agreement === undefined;
  return (
    <Frame
      {...{ model, form, request }}
      title={isNew ? "agreements.new.title" : "agreements.change.title"}
      intro={isNew ? undefined : t("agreements.change.intro")}
      submit={isNew ? "agreements.new.submit" : "agreements.change.submit"}
      autosave
    >
      <TextField
        name="what"
        label={t("agreements.field.what")}
        help={t("agreements.field.what-help", { name: model.dossier.givenName })}
        required
      />
      <OwnerAndDue owners={model.owners} />
      <DateField
        name="notBefore"
        label={t("agreements.field.not-before")}
        help={t("agreements.field.date-help")}
      />
      {model.goals.length > 0 ? (
        <Select
          name="goalOriginId"
          label={t("agreements.field.goal")}
          options={model.goals}
          blank={t("agreements.field.goal-none")}
        />
      ) : null}
    </Frame>
  );
}

function OwnerAndDue({ owners }: { owners: Option[] }) {
  const t = useT();
  return (
    <>
      <Select
        name="ownerParticipationId"
        label={t("agreements.field.owner")}
        help={t("agreements.field.owner-help")}
        options={owners}
        required
      />
      <DateField
        name="dueOn"
        label={t("agreements.field.due")}
        help={t("agreements.field.date-help")}
        required
      />
    </>
  );
}

export function AskAnotherPage({ model, form, request }: Page<AgreementFormModel>) {
  return (
    <Frame
      {...{ model, form, request }}
      title="agreements.another.title"
      intro={model.agreement?.what}
      submit="agreements.another.submit"
    >
      <OwnerAndDue owners={model.owners} />
    </Frame>
  );
}

export type AnswerModel = { dossier: DossierHeader; agreement: Agreement };

export function ReasonPage(props: Page<AnswerModel> & { deed: "decline" | "cancel" }) {
  const { model, form, request, deed } = props;
  const t = useVoice({ dossier: model.dossier, request });
  return (
    <Frame
      {...{ model, form, request }}
      title={`agreements.${deed}.title`}
      intro={t(`agreements.${deed}.intro`)}
      submit={`agreements.${deed}.submit`}
    >
      <TextArea
        name="reason"
        label={t("agreements.field.reason")}
        help={t("agreements.field.reason-help")}
        rows={3}
        required
      />
    </Frame>
  );
}

export function DonePage({ model, form, request }: Page<AnswerModel>) {
  const t = useT();
  return (
    <Frame
      {...{ model, form, request }}
      title="agreements.finish.title"
      intro={model.agreement.what}
      submit="agreements.finish.submit"
      multipart
    >
      <TextArea
        name="evidence"
        label={t("agreements.field.evidence")}
        help={t("agreements.field.evidence-help")}
        rows={3}
      />
      <FileField
        name="file"
        label={t("agreements.field.file")}
        help={t("agreements.field.file-help")}
        accept="application/pdf,image/jpeg,image/png"
      />
    </Frame>
  );
}
