import { type DossierHeader, DossierPage, dossierHref } from "../domains/dossier/index.js";
import type { PointedAt } from "../domains/rights/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { Form, TextArea } from "../ui/form.js";
import { Notice } from "../ui/notice.js";
import { Quote } from "../ui/quote.js";

type Props = {
  model: { dossier: DossierHeader; about: PointedAt };
  form: FormState;
  request: SignedInRequest;
};

/** Takes a record away that should not have been written, with what then happens in words. */
export function MistakePage({ model: { dossier, about }, form, request }: Props) {
  const t = useT();
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("mistake.title")}
      intro={about.mayMark ? t("mistake.intro") : undefined}
    >
      <Quote text={about.excerpt} source={t(`mistake.kind.${about.kind}`)} date={about.notedOn} />
      {about.mayMark ? (
        <Form
          action={request.path}
          submit={t("mistake.submit")}
          cancel={{ href: dossierHref(dossier.id), label: t("correction.cancel") }}
          context={form}
          safety
        >
          <TextArea
            name="reason"
            label={t("mistake.reason")}
            help={t("mistake.reason-help")}
            rows={3}
            required
          />
        </Form>
      ) : (
        <Notice>{t("mistake.not-yours")}</Notice>
      )}
    </DossierPage>
  );
}
