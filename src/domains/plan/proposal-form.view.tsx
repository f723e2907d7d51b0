import type { Child } from "hono/jsx";
import type { FormState } from "../../platform/http/form-state.js";
import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { formatDate } from "../../ui/format.js";
import { DateField, Form, TextArea } from "../../ui/form.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import { planHref } from "./plan.hrefs.js";
import type { Plan } from "./plan.types.js";
import type { ProposalPanelModel } from "./proposal.panel.js";
import { AskedTable, MissingList } from "./proposal.view.js";

type FormProps<Model> = { model: Model; form: FormState; request: SignedInRequest };
type PlanModel = { dossier: DossierHeader; plan: Plan };

type PageProps = FormProps<PlanModel> & { title: string; intro: string; children: Child };

function ProposalPage({ model, request, title, intro, children }: PageProps) {
  const t = useT();
  return (
    <DossierPage
      dossier={model.dossier}
      request={request}
      title={title}
      intro={intro}
      crumbs={[{ href: planHref(model.dossier.id), label: t("dossier.nav.plan") }]}
    >
      {children}
    </DossierPage>
  );
}

/** Before a plan is laid before everybody: what is missing, who will be asked, and by which law. */
export function ProposePage({ model, form, request }: FormProps<ProposalPanelModel>) {
  const t = useT();
  const complete = !model.missing.some(({ essential }) => essential);
  return (
    <ProposalPage
      {...{ model, form, request }}
      title={t("proposal.propose-title")}
      intro={t(complete ? "proposal.propose-intro" : "proposal.not-complete")}
    >
      <MissingList panel={model} level={2} />
      {complete ? (
        <>
          <AskedTable panel={model} caption={t("proposal.who-is-asked")} />
          <Form
            action={request.path}
            submit={t("proposal.propose")}
            cancel={{ href: planHref(model.dossier.id), label: t("plan.cancel") }}
            context={form}
          />
        </>
      ) : null}
    </ProposalPage>
  );
}

export function TakeBackPage({ model, form, request }: FormProps<PlanModel>) {
  const t = useT();
  return (
    <ProposalPage
      {...{ model, form, request }}
      title={t("proposal.take-back-title")}
      intro={t("proposal.take-back-intro")}
    >
      <Form
        action={request.path}
        submit={t("proposal.take-back")}
        cancel={{ href: planHref(model.dossier.id), label: t("plan.cancel") }}
        context={form}
      >
        <TextArea
          name="reason"
          label={t("proposal.take-back-reason")}
          help={t("proposal.take-back-help")}
          rows={3}
          required
        />
      </Form>
    </ProposalPage>
  );
}

export function ExtendPage({ model, form, request }: FormProps<PlanModel & { startsOn: string }>) {
  const t = useT();
  const locale = useLocale();
  return (
    <ProposalPage
      {...{ model, form, request }}
      title={t("proposal.extend-title")}
      intro={t("proposal.extend-intro", { date: formatDate(model.startsOn, locale) })}
    >
      <Form
        action={request.path}
        submit={t("proposal.extend")}
        cancel={{ href: planHref(model.dossier.id), label: t("plan.cancel") }}
        context={form}
        autosave
      >
        <TextArea
          name="grounds"
          label={t("proposal.extend-grounds")}
          help={t("proposal.extend-grounds-help")}
          required
        />
        <DateField
          name="endsOn"
          label={t("proposal.extend-until")}
          help={t("proposal.extend-until-help")}
          required
        />
      </Form>
    </ProposalPage>
  );
}
