import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateField, Radios, Select, TextArea, TextField } from "../../ui/form.js";
import { DossierFormPage } from "./dossier-form.view.js";
import { dossierHref, useVoice } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import { ivoHeadings, lifeDomains, type Need, needKinds } from "./need.types.js";

export type NeedFormModel = { dossier: DossierHeader; need?: Need };

type Props = { model: NeedFormModel; form: FormState; request: SignedInRequest };

export const needsHref = (dossierId: string) => dossierHref(dossierId, "/behoeften");

/** Adding and changing are the same page; whether it is a need or a strength is asked once. */
export function NeedFormPage({ model, form, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, need } = model;
  const back = needsHref(dossier.id);
  return (
    <DossierFormPage
      dossier={dossier}
      request={request}
      title={t(need ? `dossier.need.change.${need.kind}` : "dossier.need.new")}
      intro={t("dossier.need.form-intro", { name: dossier.givenName })}
      crumbs={[{ href: back, label: t("dossier.nav.needs") }]}
      form={form}
      submit={t(need ? "dossier.need.save" : "dossier.need.add")}
      safety
      autosave
    >
      {need ? null : <KindOfNeed />}
      <NeedFields name={dossier.givenName} />
    </DossierFormPage>
  );
}

function KindOfNeed() {
  const t = useT();
  const kinds = needKinds.map((value) => ({ value, label: t(`dossier.need.kind.${value}`) }));
  return <Radios name="kind" legend={t("dossier.need.kind")} options={kinds} required />;
}

function NeedFields({ name }: { name: string }) {
  const t = useT();
  const domains = lifeDomains.map((value) => ({ value, label: t(`dossier.domain.${value}`) }));
  const headings = ivoHeadings.map((value) => ({ value, label: t(`dossier.ivo.${value}`) }));
  return (
    <>
      <TextArea
        name="body"
        label={t("dossier.need.body")}
        help={t("dossier.need.body-help", { name })}
        rows={4}
        required
      />
      <Radios name="domain" legend={t("dossier.need.domain")} options={domains} required />
      <Select
        name="ivoHeading"
        label={t("dossier.need.ivo")}
        help={t("dossier.need.ivo-help")}
        options={headings}
        blank={t("dossier.ivo.none")}
      />
      <TextField
        name="source"
        label={t("dossier.need.source")}
        help={t("dossier.need.source-help")}
        width="medium"
        required
      />
      <DateField name="since" label={t("dossier.need.since")} required />
    </>
  );
}

export function EndNeedPage({ model, form, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, need } = model;
  const back = needsHref(dossier.id);
  return (
    <DossierFormPage
      dossier={dossier}
      request={request}
      title={t("dossier.need.end-title")}
      intro={need?.body}
      crumbs={[{ href: back, label: t("dossier.nav.needs") }]}
      form={form}
      submit={t("dossier.need.end")}
      safety
    >
      <TextArea
        name="reason"
        label={t("dossier.need.end-reason")}
        help={t("dossier.need.end-help")}
        rows={3}
        required
      />
    </DossierFormPage>
  );
}
