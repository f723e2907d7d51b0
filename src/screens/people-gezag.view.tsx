import { gezagForms, relations } from "../domains/access/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { DateField, Radios, Select, TextField } from "../ui/form.js";
import { PeopleForm } from "./people-page.view.js";
import type { ParticipationModel } from "./people.types.js";

type Props = { model: ParticipationModel; form: FormState; request: SignedInRequest };

/** Who decides about a child is written down for each guardian apart. */
export function GezagPage({ model, form, request }: Props) {
  const t = useT();
  const { name } = model.participant;
  return (
    <PeopleForm
      dossier={model.dossier}
      request={request}
      form={form}
      title={t("people.gezag.title", { name })}
      intro={t("people.gezag.intro")}
      submit={t("people.gezag.submit")}
    >
      <AuthorityFields name={name} />
      <TextField
        name="source"
        label={t("people.gezag.source")}
        help={t("people.gezag.source-help")}
        required
      />
      <DateField name="recordedOn" label={t("people.gezag.recorded-on")} required />
    </PeopleForm>
  );
}

/** The six forms of the authority register in one line each; the last word is a person's. */
function AuthorityFields({ name }: { name: string }) {
  const t = useT();
  const options = relations.map((value) => ({ value, label: t(`people.relation.${value}`) }));
  const forms = gezagForms.map((value) => ({
    value,
    label: t(`people.gezag.form.${value}`),
    hint: t(`people.gezag.hint.${value}`),
  }));
  const answers = [
    { value: "ja", label: t("people.gezag.yes") },
    { value: "nee", label: t("people.gezag.no") },
  ];
  return (
    <>
      <Select
        name="relation"
        label={t("people.gezag.relation", { name })}
        options={options}
        required
      />
      <Radios
        name="gezagForm"
        legend={t("people.gezag.form")}
        help={t("people.gezag.form-help")}
        options={forms}
        required
      />
      <Radios
        name="hasAuthority"
        legend={t("people.gezag.has", { name })}
        help={t("people.gezag.has-help")}
        options={answers}
        required
      />
    </>
  );
}
