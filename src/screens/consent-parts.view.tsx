import { choosable, countsOf } from "../domains/access/index.js";
import { DossierPage, useVoice } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { Checkboxes, Form } from "../ui/form.js";
import { consentHref, consentsHref } from "./consent.hrefs.js";
import type { ConsentModel } from "./consent.types.js";

type Props = { model: ConsentModel; form: FormState; request: SignedInRequest };

/** Yes, but not everything: or later, less than before. */
export function ConsentPartsPage({ model, form, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, consent } = model;
  const { organisationName: organisation, id } = consent;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("consent.parts.title", { organisation })}
      intro={t("consent.parts.intro")}
      crumbs={[{ href: consentsHref(dossier.id), label: t("consent.nav") }]}
    >
      <Form
        action={request.path}
        submit={t("consent.parts.submit")}
        cancel={{ href: consentHref(dossier.id, id), label: t("consent.parts.back") }}
        context={form}
      >
        <Checkboxes
          name="sections"
          legend={t("consent.parts.sections")}
          help={t("consent.parts.always", {
            what: t("consent.part.child", { name: dossier.givenName }),
          })}
          options={choosable(countsOf(consent)).map((section) => ({
            value: section,
            label: t(`consent.part.${section}`, { name: dossier.givenName }),
          }))}
          required
        />
      </Form>
    </DossierPage>
  );
}
