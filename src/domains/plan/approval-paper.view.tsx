import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { FileField, Form, Radios, TextArea } from "../../ui/form.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import type { Approval } from "./approval.types.js";
import { planHref } from "./plan.hrefs.js";

export type PaperPageModel = { dossier: DossierHeader; approval: Approval; name: string };

type Props = { model: PaperPageModel; form: FormState; request: SignedInRequest };

/** The regisseur copies an answer that somebody gave with a pen. */
export function PaperAnswerPage({ model, form, request }: Props) {
  const t = useT();
  const { dossier, approval, name } = model;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("approval.paper.title")}
      intro={t("approval.paper.intro", { name })}
      crumbs={[{ href: planHref(dossier.id), label: t("dossier.nav.plan") }]}
    >
      <Form
        action={request.path}
        submit={t("approval.paper.keep")}
        cancel={{ href: planHref(dossier.id), label: t("plan.cancel") }}
        context={form}
        safety
        multipart
      >
        <Radios
          name="answer"
          legend={t("approval.paper.answer")}
          help={t(`proposal.part.${approval.part}`)}
          options={[
            { value: "agreed", label: t("approval.yes") },
            { value: "disagreed", label: t("approval.no") },
          ]}
          required
        />
        <TextArea
          name="reason"
          label={t("approval.paper.reason")}
          help={t("approval.paper.reason-help")}
          rows={3}
        />
        <FileField
          name="paper"
          label={t("approval.paper.file")}
          help={t("approval.paper.file-help")}
          accept="application/pdf,image/png,image/jpeg"
          required
        />
      </Form>
    </DossierPage>
  );
}
