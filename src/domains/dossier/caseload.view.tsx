import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { ageOn } from "../../shared/age.js";
import { EmptyState } from "../../ui/empty-state.js";
import { FilterForm } from "../../ui/filter-form.js";
import { ButtonLink, Checkbox, TextField } from "../../ui/form.js";
import { formatDateShort, formatHoursShort } from "../../ui/format.js";
import { Page } from "../../ui/page.js";
import { Pagination } from "../../ui/pagination.js";
import { type Column, Table } from "../../ui/table.js";
import { planWords } from "./caseload.document.js";
import { hrefOf } from "./caseload.rules.js";
import type { Caseload, CaseloadRow, CaseloadSort } from "./caseload.types.js";
import { dossierHref } from "./dossier-page.view.js";

const path = "/dossiers";

type Props = { model: Caseload; request: SignedInRequest };

/** The dossiers of this viewer; what they may not read of one stays empty. */
export function CaseloadPage({ model, request }: Props) {
  const t = useT();
  const { professional } = request.viewer;
  return (
    <Page
      title={t("dossier.caseload.title")}
      intro={t(professional ? "dossier.caseload.intro" : "dossier.caseload.intro-family")}
      wide
    >
      {professional ? (
        <p>
          <ButtonLink href={`${path}/nieuw`}>{t("dossier.caseload.open")}</ButtonLink>
        </p>
      ) : null}
      {model.any ? (
        <Listed model={model} request={request} />
      ) : (
        <Nothing request={request} shut={model.shut} />
      )}
    </Page>
  );
}

function Nothing({ request, shut }: { request: SignedInRequest; shut: boolean }) {
  const t = useT();
  const who = request.viewer.professional ? "professional" : "family";
  if (shut) {
    return (
      <EmptyState
        title={t("dossier.caseload.shut")}
        action={{ href: "/waarom-niets", label: t("people.shut.link") }}
      >
        {t("dossier.caseload.shut-why")}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("dossier.caseload.none")}>{t(`dossier.caseload.none-${who}`)}</EmptyState>
  );
}

function Listed({ model, request }: Props) {
  const t = useT();
  const { question, total, rows, pages } = model;
  // A family with one or two children has nothing to search.
  const simple = !request.viewer.professional && total > 0 && total <= 2 && question.search === "";
  const count = t(total === 1 ? "dossier.caseload.count-one" : "dossier.caseload.count", {
    count: total,
  });
  return (
    <>
      {simple ? null : <Choose question={question} />}
      {rows.length === 0 ? (
        <EmptyState title={t("dossier.caseload.nothing-found")}>
          {t(question.search === "" ? "dossier.caseload.all-closed" : "dossier.caseload.try-else")}
        </EmptyState>
      ) : (
        <>
          <Table
            caption={t("dossier.caseload.title")}
            captionHidden
            count={count}
            columns={columnsFor(model, request)}
            rows={rows}
          />
          <Pagination
            page={question.page}
            total={pages}
            hrefOf={(page) => hrefOf(path, { ...question, page })}
          />
          <Below question={question} simple={simple} />
        </>
      )}
    </>
  );
}

/** The closed ones for a family without a search; the list to take along for everybody else. */
function Below({ question, simple }: Pick<Caseload, "question"> & { simple: boolean }) {
  const t = useT();
  if (simple && question.closed) return null;
  const href = simple
    ? hrefOf(path, { ...question, closed: true, page: 1 })
    : hrefOf("/dossiers.csv", { ...question, page: 1 });
  return (
    <p>
      <a class="utrecht-link utrecht-link--html-a" href={href}>
        {t(simple ? "dossier.caseload.with-closed" : "dossier.caseload.export")}
      </a>
    </p>
  );
}

function Choose({ question }: Pick<Caseload, "question">) {
  const t = useT();
  const filtered = question.search !== "" || question.closed;
  return (
    <FilterForm
      action={path}
      values={{ zoek: question.search, gesloten: question.closed ? "ja" : "" }}
      clearHref={filtered ? hrefOf(path, { sort: question.sort }) : undefined}
    >
      <TextField name="zoek" label={t("dossier.caseload.search")} type="search" width="medium" />
      <Checkbox name="gesloten" label={t("dossier.caseload.with-closed")} />
      {question.sort === "naam" ? null : (
        <input type="hidden" name="sorteer" value={question.sort} />
      )}
    </FilterForm>
  );
}

function columnsFor({ question }: Caseload, request: SignedInRequest): Column<CaseloadRow>[] {
  const { t, locale, today } = request;
  const day = (date: string | null) => (date === null ? "–" : formatDateShort(date, locale));
  const sortBy = (sort: CaseloadSort) => ({
    href: hrefOf(path, { ...question, sort, page: 1 }),
    direction: question.sort === sort ? ("ascending" as const) : undefined,
  });
  return [
    {
      header: t("dossier.caseload.child"),
      rowHeader: true,
      sort: sortBy("naam"),
      cell: (row) => <ChildLink row={row} />,
    },
    {
      header: t("dossier.caseload.age-and-sector"),
      cell: (row) =>
        t("dossier.about", {
          age: ageOn(row.bornOn, today),
          sector: t(`dossier.sector.${row.sector}`),
        }),
    },
    {
      header: t("dossier.caseload.home-since"),
      sort: sortBy("thuis"),
      cell: (row) => day(row.homeSince),
    },
    {
      header: t("dossier.caseload.hours"),
      numeric: true,
      cell: ({ minutesPerWeek }) =>
        minutesPerWeek === null ? "–" : formatHoursShort(minutesPerWeek, locale),
    },
    { header: t("dossier.caseload.plan"), cell: (row) => planWords(row, t) },
    { header: t("dossier.caseload.regisseur"), cell: (row) => row.regisseur ?? "–" },
    { header: t("dossier.caseload.agreement"), cell: (row) => day(row.nextAgreementOn) },
  ];
}

function ChildLink({ row }: { row: CaseloadRow }) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <a class="utrecht-link utrecht-link--html-a" href={dossierHref(row.id)}>
        {row.name}
      </a>
      {row.closedOn
        ? ` (${t("dossier.caseload.closed", { date: formatDateShort(row.closedOn, locale) })})`
        : null}
    </>
  );
}
