import type { Child } from "hono/jsx";
import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateField, TextArea, TextField } from "../../ui/form.js";
import { DossierFormPage } from "./dossier-form.view.js";
import { dossierHref } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import type { ImportantPerson } from "./family.types.js";
import { SourceField } from "./situation.view.js";

type Props<Model> = { model: Model; form: FormState; request: SignedInRequest };

type FrameProps = Props<DossierHeader> & {
  title: string;
  intro: string;
  submit: string;
  children: Child;
};

function FamilyForm({ model, form, request, title, intro, submit, children }: FrameProps) {
  const t = useT();
  const facts = dossierHref(model.id, "/gegevens");
  return (
    <DossierFormPage
      dossier={model}
      request={request}
      title={title}
      intro={intro}
      crumbs={[{ href: facts, label: t("dossier.nav.facts") }]}
      form={form}
      submit={submit}
      safety
      autosave
    >
      {children}
    </DossierFormPage>
  );
}

export function FamilyNotePage(props: Props<DossierHeader>) {
  const t = useT();
  return (
    <FamilyForm
      {...props}
      title={t("dossier.family.note-new")}
      intro={t("dossier.family.note-intro")}
      submit={t("dossier.family.note-submit")}
    >
      <TextArea name="body" label={t("dossier.family.note-body")} rows={6} required />
      <SourceField />
    </FamilyForm>
  );
}

export function ImportantPersonPage(props: Props<DossierHeader>) {
  const t = useT();
  const name = props.model.givenName;
  return (
    <FamilyForm
      {...props}
      title={t("dossier.family.person-new")}
      intro={t("dossier.family.person-intro", { name })}
      submit={t("dossier.family.person-submit")}
    >
      <TextField
        name="name"
        label={t("dossier.family.person-name")}
        width="medium"
        autocomplete="off"
        required
      />
      <TextField
        name="relation"
        label={t("dossier.family.person-relation", { name })}
        help={t("dossier.family.person-relation-help")}
        width="medium"
        required
      />
      <TextArea name="why" label={t("dossier.family.person-why", { name })} rows={3} required />
      <DateField name="since" label={t("dossier.family.person-since")} />
      <SourceField />
    </FamilyForm>
  );
}

export type EndPersonModel = { dossier: DossierHeader; person: ImportantPerson };

export function EndImportantPersonPage({ model, form, request }: Props<EndPersonModel>) {
  const t = useT();
  return (
    <FamilyForm
      model={model.dossier}
      form={form}
      request={request}
      title={t("dossier.family.end-title", { name: model.person.name })}
      intro={t("dossier.family.end-intro")}
      submit={t("dossier.family.end-submit")}
    >
      <DateField name="endedOn" label={t("dossier.family.end-on")} required />
    </FamilyForm>
  );
}
