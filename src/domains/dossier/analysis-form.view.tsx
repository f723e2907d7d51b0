import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateField, Radios, TextArea, TextField } from "../../ui/form.js";
import { type ConsideredOption, optionOutcomes } from "./analysis.types.js";
import { DossierFormPage } from "./dossier-form.view.js";
import { dossierHref } from "./dossier-page.view.js";
import type { DossierHeader } from "./dossier.types.js";
import { SourceField } from "./situation.view.js";

type Props<Model> = { model: Model; form: FormState; request: SignedInRequest };

const crumbsOf = (dossierId: string, t: ReturnType<typeof useT>) => [
  { href: dossierHref(dossierId, "/gegevens"), label: t("dossier.nav.facts") },
  { href: dossierHref(dossierId, "/analyse"), label: t("dossier.analysis.title") },
];

export function AnalysisFormPage({ model, form, request }: Props<DossierHeader>) {
  const t = useT();
  return (
    <DossierFormPage
      dossier={model}
      request={request}
      title={t("dossier.analysis.new")}
      intro={t("dossier.analysis.form-intro")}
      crumbs={crumbsOf(model.id, t)}
      form={form}
      submit={t("dossier.analysis.submit")}
      safety
      autosave
    >
      <TextArea
        name="body"
        label={t("dossier.analysis.body", { name: model.givenName })}
        help={t("dossier.analysis.body-help")}
        rows={8}
        required
      />
      <SourceField />
    </DossierFormPage>
  );
}

export type OptionFormModel = { dossier: DossierHeader; option?: ConsideredOption };

/** A possibility, or what came of one that was written down before. */
export function OptionFormPage({ model, form, request }: Props<OptionFormModel>) {
  const t = useT();
  const { dossier, option } = model;
  const outcomes = optionOutcomes.map((value) => ({
    value,
    label: t(`dossier.option.outcome.${value}`),
  }));
  return (
    <DossierFormPage
      dossier={dossier}
      request={request}
      title={t(option ? "dossier.option.change" : "dossier.option.new")}
      intro={option?.what ?? t("dossier.option.form-intro")}
      crumbs={crumbsOf(dossier.id, t)}
      form={form}
      submit={t(option ? "dossier.option.save" : "dossier.option.submit")}
      safety
      autosave
    >
      {option ? null : (
        <TextField
          name="what"
          label={t("dossier.option.what")}
          help={t("dossier.option.what-help")}
          required
        />
      )}
      <Radios name="outcome" legend={t("dossier.option.outcome")} options={outcomes} required />
      <TextArea
        name="reason"
        label={t("dossier.option.reason")}
        help={t("dossier.option.reason-help")}
        rows={4}
      />
      <DateField name="decidedOn" label={t("dossier.option.decided-on")} required />
      <SourceField />
    </DossierFormPage>
  );
}
