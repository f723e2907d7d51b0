import { familyRoles, mandates, professionalRoles, relations } from "../domains/access/index.js";
import type { DossierHeader } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type TextKey, useT } from "../platform/i18n/index.js";
import { DateField, Radios, Select, TextArea, TextField } from "../ui/form.js";
import { KindQuestions } from "../ui/kind-questions.js";
import { PeopleForm } from "./people-page.view.js";
import type { SeatModel } from "./people.types.js";

type ProfessionalProps = { model: SeatModel; form: FormState; request: SignedInRequest };

export function ProfessionalFormPage({ model, form, request }: ProfessionalProps) {
  const t = useT();
  const { dossier, professional } = model;
  const roles = professionalRoles.map((value) => ({ value, label: t(`people.role.${value}`) }));
  return (
    <PeopleForm
      dossier={dossier}
      request={request}
      form={form}
      title={t("people.seat.title", { name: professional.name })}
      intro={professional.organisationName}
      submit={t("people.seat.submit")}
    >
      <KindQuestions questions={form.questions} />
      <Select
        name="role"
        label={t("people.seat.role")}
        help={t("people.seat.role-help")}
        options={roles}
        required
      />
      <SeatFields />
      <PeriodFields />
    </PeopleForm>
  );
}

type FamilyProps = { dossier: DossierHeader; form: FormState; request: SignedInRequest };

export function FamilyFormPage({ dossier, form, request }: FamilyProps) {
  const t = useT();
  return (
    <PeopleForm
      dossier={dossier}
      request={request}
      form={form}
      title={t("people.seat.family-title")}
      intro={t("people.seat.family-intro")}
      submit={t("people.seat.submit")}
    >
      <KindQuestions questions={form.questions} />
      <FamilyFields />
      <SeatFields />
      <TextField
        name="email"
        label={t("people.seat.email")}
        help={t("people.seat.email-help")}
        type="email"
        autocomplete="off"
      />
      <TextField name="phone" label={t("people.seat.phone")} type="tel" autocomplete="off" />
      <PeriodFields />
    </PeopleForm>
  );
}

function FamilyFields() {
  const t = useT();
  const roles = familyRoles.map((value) => ({
    value,
    label: t(`people.role.${value}`),
    hint: t(`people.seat.role.${value}-hint` as TextKey),
  }));
  const options = relations.map((value) => ({ value, label: t(`people.relation.${value}`) }));
  return (
    <>
      <TextField name="givenName" label={t("people.seat.given-name")} autocomplete="off" required />
      <TextField
        name="familyName"
        label={t("people.seat.family-name")}
        autocomplete="off"
        required
      />
      <Radios
        name="role"
        legend={t("people.seat.role")}
        help={t("people.seat.role-help")}
        options={roles}
        required
      />
      <Select
        name="relation"
        label={t("people.seat.relation")}
        help={t("people.seat.relation-help")}
        options={options}
      />
    </>
  );
}

/** What somebody does at the table and why: asked when they come, and changed with the same words. */
export function SeatFields() {
  const t = useT();
  const options = mandates.map((value) => ({
    value,
    label: t(`people.mandate.${value}`),
    hint: t(`people.mandate.${value}-hint`),
  }));
  return (
    <>
      <Radios name="mandate" legend={t("people.seat.mandate")} options={options} required />
      <TextArea
        name="why"
        label={t("people.seat.why")}
        help={t("people.seat.why-help")}
        rows={3}
        required
      />
    </>
  );
}

function PeriodFields() {
  const t = useT();
  return (
    <>
      <DateField name="startsOn" label={t("people.seat.starts-on")} required />
      <DateField
        name="endsOn"
        label={t("people.seat.ends-on")}
        help={t("people.seat.ends-on-help")}
      />
    </>
  );
}
