import { choosable } from "../domains/access/index.js";
import { DossierPage } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { Checkboxes, FileField, Form, Radios, Select, TextArea } from "../ui/form.js";
import { consentHref, consentsHref } from "./consent.hrefs.js";
import type { ConsentModel } from "./consent.types.js";

type Props = { model: ConsentModel; form: FormState; request: SignedInRequest };

/** A professional copies an answer that somebody gave with a pen, and adds the scan. */
export function ConsentPaperPage({ model, form, request }: Props) {
  const t = useT();
  const { dossier, consent } = model;
  const { organisationName: organisation, id } = consent;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("consent.paper.title")}
      intro={t("consent.paper.intro", { organisation })}
      crumbs={[{ href: consentsHref(dossier.id), label: t("consent.nav") }]}
    >
      <Form
        action={request.path}
        submit={t("consent.paper.keep")}
        cancel={{ href: consentHref(dossier.id, id), label: t("consent.parts.back") }}
        context={form}
        safety
        multipart
      >
        <PaperFields model={model} />
      </Form>
    </DossierPage>
  );
}

function PaperFields({ model: { consent, dossier } }: { model: ConsentModel }) {
  const t = useT();
  const { organisationName: organisation } = consent;
  const inForce = consent.status === "in-force";
  const deciders = consent.deciders.flatMap(({ participationId, name }) =>
    participationId === null ? [] : [{ value: participationId, label: name }],
  );
  const answers = inForce
    ? [{ value: "withdrawn", label: t("consent.paper.withdrawn") }]
    : [
        { value: "given", label: t("consent.page.yes") },
        { value: "refused", label: t("consent.page.no") },
        { value: "not-now", label: t("consent.page.later") },
      ];
  return (
    <>
      <Select name="participationId" label={t("consent.paper.whose")} options={deciders} required />
      <Radios name="answer" legend={t("consent.paper.answer")} options={answers} required />
      {inForce ? null : (
        <Checkboxes
          name="sections"
          legend={t("consent.paper.sections", { organisation })}
          help={t("consent.paper.sections-help")}
          options={choosable(consent.asked).map((value) => ({
            value,
            label: t(`consent.part.${value}`, { name: dossier.givenName }),
          }))}
        />
      )}
      <TextArea name="reason" label={t("consent.paper.reason")} rows={3} />
      <FileField
        name="paper"
        label={t("consent.paper.file")}
        help={t("consent.paper.file-help")}
        accept="application/pdf,image/png,image/jpeg"
        required
      />
    </>
  );
}
