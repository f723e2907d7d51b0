import { type CaseloadQuestion, caseloadSorts } from "./caseload.types.js";

export const caseloadPageSize = 50;

/** Reads the address of the list; what makes no sense there asks for nothing. */
export function questionOf(query: URLSearchParams): CaseloadQuestion {
  const page = Number(query.get("pagina") ?? "1");
  return {
    search: (query.get("zoek") ?? "").trim().slice(0, 100),
    sort: caseloadSorts.find((sort) => sort === query.get("sorteer")) ?? "naam",
    closed: query.get("gesloten") === "ja",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address that asks this, with only what differs from an empty question. */
export function hrefOf(path: string, question: Partial<CaseloadQuestion>): string {
  const query = new URLSearchParams();
  if (question.search) query.set("zoek", question.search);
  if (question.sort && question.sort !== "naam") query.set("sorteer", question.sort);
  if (question.closed) query.set("gesloten", "ja");
  if (question.page && question.page > 1) query.set("pagina", String(question.page));
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
