import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { Checkbox, Fieldset, Form, Radios, Select, TextField } from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { mandates, type OpenersMembership } from "../access/index.js";
import { ChildFields } from "./child.view.js";
import { openersRoles } from "./opening.types.js";

export type OpeningModel = { memberships: OpenersMembership[] };

type Props = { model: OpeningModel; form: FormState; request: SignedInRequest };

/** A new dossier: who is the child, what do we work towards, and where does the opener sit. */
export function OpenDossierPage({ model, form, request }: Props) {
  const t = useT();
  return (
    <Page
      title={t("dossier.opening.title")}
      intro={t("dossier.opening.intro")}
      crumbs={[{ href: "/dossiers", label: t("dossier.caseload.title") }]}
    >
      <Form
        action={request.path}
        submit={t("dossier.opening.submit")}
        cancel={{ href: "/dossiers", label: t("dossier.cancel") }}
        context={form}
        autosave
      >
        <KindQuestions questions={form.questions} />
        <SameChild form={form} />
        <ChildFields legend={t("dossier.child.legend")} />
        <SeatFields memberships={model.memberships} />
        <Section title={t("dossier.opening.then-title")}>
          <ul>
            <li>{t("dossier.opening.then-regisseur")}</li>
            <li>{t("dossier.opening.then-table")}</li>
            <li>{t("dossier.opening.then-family")}</li>
          </ul>
        </Section>
      </Form>
    </Page>
  );
}

/** Only asked when there is a dossier that looks like this one. */
function SameChild({ form }: { form: FormState }) {
  const t = useT();
  const asked =
    form.errors.some(({ field }) => field === "anotherChild") || form.values.anotherChild === "ja";
  if (!asked) return null;
  return <Checkbox name="anotherChild" label={t("dossier.opening.another-child")} required />;
}

function SeatFields({ memberships }: { memberships: readonly OpenersMembership[] }) {
  const t = useT();
  const names = new Map(memberships.map((one) => [one.organisationId, one.organisationName]));
  const organisations = [...names].map(([value, label]) => ({ value, label }));
  const roles = openersRoles.map((value) => ({ value, label: t(`people.role.${value}`) }));
  const choices = mandates.map((value) => ({
    value,
    label: t(`people.mandate.${value}`),
    hint: t(`people.mandate.${value}-hint`),
  }));
  return (
    <Fieldset legend={t("dossier.opening.seat")} help={t("dossier.opening.seat-help")}>
      <Select
        name="organisationId"
        label={t("dossier.opening.organisation")}
        options={organisations}
        required
      />
      <Select name="role" label={t("dossier.opening.role")} options={roles} required />
      <Radios name="mandate" legend={t("dossier.opening.mandate")} options={choices} required />
      <TextField name="why" label={t("dossier.opening.why")} help={t("dossier.opening.why-help")} />
    </Fieldset>
  );
}
