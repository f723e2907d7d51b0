import type { Child } from "hono/jsx";
import { type DossierHeader, DossierPage } from "../domains/dossier/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { Form } from "../ui/form.js";
import { peopleHref } from "./people.hrefs.js";

export type PeoplePageProps = {
  dossier: DossierHeader;
  request: SignedInRequest;
  title: string;
  intro?: Child;
  children: Child;
};

/** A page below the list of people at the table. */
export function PeoplePage({ dossier, children, ...page }: PeoplePageProps) {
  const t = useT();
  const crumbs = [{ href: peopleHref(dossier.id), label: t("dossier.nav.people") }];
  return (
    <DossierPage dossier={dossier} crumbs={crumbs} {...page}>
      {children}
    </DossierPage>
  );
}

export type PeopleFormProps = PeoplePageProps & { form: FormState; submit: string };

/** The same, with one form that leads back to the list. */
export function PeopleForm({ form, submit, children, ...page }: PeopleFormProps) {
  const t = useT();
  return (
    <PeoplePage {...page}>
      <Form
        action={page.request.path}
        submit={submit}
        cancel={{ href: peopleHref(page.dossier.id), label: t("people.cancel") }}
        context={form}
        safety
        autosave
      >
        {children}
      </Form>
    </PeoplePage>
  );
}
