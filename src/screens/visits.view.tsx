import { DossierPage, useVoice } from "../domains/dossier/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { Details } from "../ui/details.js";
import { EmptyState } from "../ui/empty-state.js";
import { FilterForm } from "../ui/filter-form.js";
import { Select } from "../ui/form.js";
import { Pagination } from "../ui/pagination.js";
import { Section } from "../ui/section.js";
import { OwnQuestions } from "./objection-list.view.js";
import { whoSeesWhatHref } from "./people.hrefs.js";
import { EmergencyHistory } from "./visits-emergency.view.js";
import { VisitLines } from "./visits-line.view.js";
import { visitsHref } from "./visits.hrefs.js";
import { type VisitPart, visitPeriods, type VisitsModel, visitsPerPage } from "./visits.types.js";

type Props = { model: VisitsModel; request: SignedInRequest };

/** Who looked into this dossier, in words a family reads; everybody else sees only their own visits. */
export function VisitsPage({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, emergencies, questions } = model;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("visits.title")}
      intro={model.seesAll ? t("visits.intro", { name: dossier.givenName }) : undefined}
    >
      <p>
        {t(model.seesAll ? "visits.how" : "visits.only-own")}{" "}
        <a class="utrecht-link utrecht-link--html-a" href={whoSeesWhatHref(dossier.id)}>
          {t("visits.who-may")}
        </a>
      </p>
      {questions.length > 0 ? <OwnQuestions questions={questions} today={request.today} /> : null}
      {emergencies.length > 0 ? <EmergencyHistory emergencies={emergencies} /> : null}
      {model.seesAll ? <Family model={model} /> : <Lines part={model.own} model={model} />}
    </DossierPage>
  );
}

function Family({ model }: { model: VisitsModel }) {
  const t = useT();
  const { others, refused, own, product } = model;
  return (
    <>
      <Section title={t("visits.list")}>
        <Filter model={model} />
        {others.total === 0 ? (
          <EmptyState title={t("visits.none")}>{t("visits.none-why")}</EmptyState>
        ) : (
          <Lines part={others} model={model} />
        )}
      </Section>
      {refused.total > 0 ? (
        <Section title={t("visits.refused")}>
          <p>{t("visits.refused-why")}</p>
          <Latest part={refused} />
          <VisitLines lines={refused.lines} model={model} refused />
        </Section>
      ) : null}
      {own.total > 0 ? (
        <Details summary={t("visits.own", { count: own.total })}>
          <Latest part={own} />
          <VisitLines lines={own.lines} model={model} />
        </Details>
      ) : null}
      {product.total > 0 ? (
        <Details summary={t("visits.product", { count: product.total })}>
          <p>{t("visits.product-why")}</p>
          <Latest part={product} />
          <VisitLines lines={product.lines} model={model} />
        </Details>
      ) : null}
    </>
  );
}

/** All of them, page by page; the address says which. */
function Lines({ part, model }: { part: VisitPart; model: VisitsModel }) {
  const t = useT();
  const { filter, dossier, seesAll } = model;
  if (part.total === 0) return <p>{t("visits.none-why")}</p>;
  return (
    <>
      <p class="ep-count">{t("visits.count", { count: part.total })}</p>
      {seesAll ? null : <Latest part={part} />}
      <VisitLines lines={part.lines} model={model} />
      {seesAll ? (
        <Pagination
          page={filter.page}
          total={Math.ceil(part.total / visitsPerPage)}
          hrefOf={(page) => addressOf(dossier.id, filter, page)}
        />
      ) : null}
    </>
  );
}

function addressOf(dossierId: string, filter: VisitsModel["filter"], page: number): string {
  const query = new URLSearchParams({ tijd: filter.period, pagina: String(page) });
  if (filter.personId) query.set("wie", filter.personId);
  return visitsHref(dossierId, `?${query.toString()}`);
}

function Latest({ part }: { part: VisitPart }) {
  const t = useT();
  if (part.total <= part.lines.length) return null;
  return <p class="ep-hint">{t("visits.latest", { count: part.lines.length })}</p>;
}

function Filter({ model }: { model: VisitsModel }) {
  const t = useT();
  const { dossier, filter, visitors } = model;
  const isAsked = filter.personId !== undefined || filter.period !== "30";
  return (
    <FilterForm
      action={visitsHref(dossier.id)}
      values={{ wie: filter.personId ?? "", tijd: filter.period }}
      clearHref={isAsked ? visitsHref(dossier.id) : undefined}
    >
      <Select
        name="wie"
        label={t("visits.filter.who")}
        blank={t("visits.filter.everybody")}
        options={visitors.map(({ personId, name }) => ({ value: personId, label: name }))}
        required
      />
      <Select
        name="tijd"
        label={t("visits.filter.when")}
        blank={false}
        options={visitPeriods.map((value) => ({ value, label: t(`visits.filter.${value}`) }))}
        required
      />
    </FilterForm>
  );
}
