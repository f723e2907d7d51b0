import { choosable, purposes } from "../domains/access/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { DossierPage } from "../domains/dossier/index.js";
import { EmptyState } from "../ui/empty-state.js";
import { Checkboxes, DateField, Form, Radios, TextArea } from "../ui/form.js";
import { KindQuestions } from "../ui/kind-questions.js";
import { UndecidedNotice } from "./consent-words.view.js";
import { consentsHref } from "./consent.hrefs.js";
import type { AskModel } from "./consent.types.js";

type Props = { model: AskModel; form: FormState; request: SignedInRequest };

/** Asking the family: filled in with what this role needs, and never more than it may have. */
export function AskConsentPage({ model, form, request }: Props) {
  const t = useT();
  const { dossier, seat, grounds, deciders } = model;
  const organisation = seat.organisationName ?? seat.name;
  const names = deciders.flatMap(({ name }) => (name === "" ? [] : [name]));
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("consent.ask.title", { organisation })}
      intro={t("consent.ask.intro", { organisation })}
      crumbs={[{ href: consentsHref(dossier.id), label: t("consent.nav") }]}
    >
      {names.length > 0 ? <p>{t("consent.ask.who", { names: names.join(", ") })}</p> : null}
      <UndecidedNotice dossier={dossier} deciders={deciders} />
      {grounds.asks.length === 0 ? (
        <EmptyState title={t("consent.ask.none")}>{t("consent.ask.none-why")}</EmptyState>
      ) : (
        <Form
          action={request.path}
          submit={t("consent.ask.submit")}
          cancel={{ href: consentsHref(dossier.id), label: t("consent.ask.cancel") }}
          context={form}
          safety
          autosave
        >
          <KindQuestions questions={form.questions} />
          <AskFields model={model} />
        </Form>
      )}
    </DossierPage>
  );
}

function AskFields({ model: { dossier, seat, grounds } }: { model: AskModel }) {
  const t = useT();
  const organisation = seat.organisationName ?? "";
  const name = dossier.givenName;
  return (
    <>
      <Radios
        name="purpose"
        legend={t("consent.ask.purpose", { organisation })}
        options={purposes.map((value) => ({
          value,
          label: t(`consent.purpose.${value}`, { name }),
        }))}
        required
      />
      <Checkboxes
        name="sections"
        legend={t("consent.ask.sections", { organisation })}
        help={`${t("consent.ask.sections-help")} ${t("consent.parts.always", { what: t("consent.part.child", { name }) })}`}
        options={choosable(grounds.asks).map((value) => ({
          value,
          label: t(`consent.part.${value}`, { name }),
        }))}
        required
      />
      <TextArea
        name="why"
        label={t("consent.ask.why")}
        help={t("consent.ask.why-help")}
        rows={3}
        required
      />
      <DateField
        name="endsOn"
        label={t("consent.ask.ends-on")}
        help={t("consent.ask.ends-on-help")}
        required
      />
    </>
  );
}
