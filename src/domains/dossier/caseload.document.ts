import type { Locale, T } from "../../platform/i18n/index.js";
import { ageOn } from "../../shared/age.js";
import { csvOf } from "../../shared/csv.js";
import type { LocalDate } from "../../shared/local-date.js";
import { formatDateShort, formatHoursShort } from "../../ui/format.js";
import type { CaseloadRow } from "./caseload.types.js";

type Reader = { t: T; locale: Locale; today: LocalDate };

/** How the plan stands: what is in force, and what is on its way beside it. */
export function planWords(row: Pick<CaseloadRow, "planStatuses">, t: T): string {
  if (row.planStatuses.length === 0) return t("dossier.caseload.plan.none");
  return row.planStatuses.map((status) => t(`dossier.caseload.plan.${status}`)).join(", ");
}

/** The list as a file for a spreadsheet. */
export function caseloadCsv(rows: readonly CaseloadRow[], { t, locale, today }: Reader): string {
  const day = (date: LocalDate | null) => (date === null ? "" : formatDateShort(date, locale));
  const heads = [
    t("dossier.caseload.child"),
    t("dossier.caseload.age"),
    t("dossier.caseload.sector"),
    t("dossier.caseload.home-since"),
    t("dossier.caseload.hours"),
    t("dossier.caseload.plan"),
    t("dossier.caseload.regisseur"),
    t("dossier.caseload.agreement"),
    t("dossier.caseload.closed-on"),
  ];
  const lines = rows.map((row) => [
    row.name,
    String(ageOn(row.bornOn, today)),
    t(`dossier.sector.${row.sector}`),
    day(row.homeSince),
    row.minutesPerWeek === null ? "" : formatHoursShort(row.minutesPerWeek, locale),
    planWords(row, t),
    row.regisseur ?? "",
    day(row.nextAgreementOn),
    day(row.closedOn),
  ]);
  return csvOf([heads, ...lines]);
}
