import type { Child } from "hono/jsx";
import type { FormState } from "../../platform/http/form-state.js";
import { Form, type FormProps } from "../../ui/form.js";
import { KindQuestions } from "../../ui/kind-questions.js";
import { DossierPage, dossierHref, type DossierPageProps, useVoice } from "./dossier-page.view.js";

type Props = Pick<DossierPageProps, "dossier" | "request" | "title" | "intro"> &
  Pick<FormProps, "submit" | "safety" | "autosave"> & {
    form: FormState;
    /** The pages above this one; who stops goes back to the last of them. */
    crumbs: { href: string; label: string }[];
    /** What stands between the heading and the form. */
    before?: Child;
    children: Child;
  };

/** A page of a dossier with one form, which asks about words and leads back to where it came from. */
export function DossierFormPage({ form, before, children, ...page }: Props) {
  const t = useVoice(page);
  const { dossier, request, crumbs, submit, safety, autosave } = page;
  const back = crumbs.at(-1)?.href ?? dossierHref(dossier.id);
  return (
    <DossierPage {...{ dossier, request, crumbs }} title={page.title} intro={page.intro}>
      {before}
      <Form
        action={request.path}
        submit={submit}
        cancel={{ href: back, label: t("dossier.cancel") }}
        context={form}
        safety={safety}
        autosave={autosave}
      >
        <KindQuestions questions={form.questions} />
        {children}
      </Form>
    </DossierPage>
  );
}
