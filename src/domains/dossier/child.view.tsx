import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { DateText } from "../../ui/date-text.js";
import {
  DateField,
  DeedButton,
  Fieldset,
  Form,
  Radios,
  TextArea,
  TextField,
} from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { DossierPage, dossierHref } from "./dossier-page.view.js";
import { type DossierHeader, sectors } from "./dossier.types.js";

type Props = { model: DossierHeader; form: FormState; request: SignedInRequest };

/** The questions about the child are the same when a dossier is opened and later. */
export function ChildFields({ legend }: { legend: string }) {
  const t = useT();
  const choices = sectors.map((value) => ({ value, label: t(`dossier.sector.${value}`) }));
  return (
    <Fieldset legend={legend}>
      <TextField
        name="givenName"
        label={t("dossier.child.given-name")}
        width="medium"
        autocomplete="off"
        required
      />
      <TextField
        name="familyName"
        label={t("dossier.child.family-name")}
        width="medium"
        autocomplete="off"
        required
      />
      <DateField name="bornOn" label={t("dossier.child.born-on")} required />
      <Radios name="sector" legend={t("dossier.child.sector")} options={choices} required />
      <TextField
        name="workingTowards"
        label={t("dossier.child.working-towards")}
        help={t("dossier.child.working-towards-help")}
      />
    </Fieldset>
  );
}

export function ChangeChildPage({ model, form, request }: Props) {
  const t = useT();
  const facts = dossierHref(model.id, "/gegevens");
  return (
    <DossierPage
      dossier={model}
      request={request}
      title={t("dossier.child.change", { name: model.givenName })}
      intro={t("dossier.child.change-intro")}
      crumbs={[{ href: facts, label: t("dossier.nav.facts") }]}
    >
      <Form
        action={request.path}
        submit={t("dossier.child.save")}
        cancel={{ href: facts, label: t("dossier.cancel") }}
        context={form}
        autosave
      >
        <KindQuestions questions={form.questions} />
        <ChildFields legend={t("dossier.child.legend")} />
      </Form>
    </DossierPage>
  );
}

/** Closing asks why; a dossier that is closed already offers the way back. */
export function CloseDossierPage({ model, form, request }: Props) {
  const t = useT();
  const { id, givenName, closedOn, closedReason } = model;
  const facts = dossierHref(id, "/gegevens");
  return (
    <DossierPage
      dossier={model}
      request={request}
      title={t(closedOn ? "dossier.closed.title" : "dossier.close.title")}
      intro={t(closedOn ? "dossier.closed.intro" : "dossier.close.intro", { name: givenName })}
      crumbs={[{ href: facts, label: t("dossier.nav.facts") }]}
    >
      {closedOn ? (
        <>
          <p>
            <DateText date={closedOn} today={request.today} />. {closedReason}
          </p>
          <DeedButton action={dossierHref(id, "/heropenen")}>{t("dossier.reopen")}</DeedButton>
        </>
      ) : (
        <Form
          action={request.path}
          submit={t("dossier.close.submit")}
          submitVariant="danger"
          cancel={{ href: facts, label: t("dossier.cancel") }}
          context={form}
          safety
        >
          <KindQuestions questions={form.questions} />
          <DateField name="closedOn" label={t("dossier.close.on")} required />
          <TextArea
            name="reason"
            label={t("dossier.close.reason")}
            help={t("dossier.close.reason-help")}
            rows={4}
            required
          />
        </Form>
      )}
    </DossierPage>
  );
}
