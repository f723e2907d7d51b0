import type { Locale } from "../../platform/i18n/index.js";
import { countPages, type Pdf, type PdfRequest, renderPdf } from "../../platform/pdf/pdf.js";
import { printedPlan } from "./plan-a4.printed.js";
import type { PlanA4, PlanA4Fit } from "./plan-a4.types.js";

export type PlanA4Document = Pdf & { fits: PlanA4Fit };

type Form = { fits: PlanA4Fit; size: number };

/**
 * Sizes in points. A short plan gets large letters, a full one smaller letters and less white, but
 * never smaller than can be read at a kitchen table.
 */
const onOnePage: Form[] = [
  { fits: "one-page", size: 10 },
  { fits: "one-page", size: 9.5 },
  { fits: "one-page", size: 9 },
  { fits: "one-page-compact", size: 8.75 },
  { fits: "one-page-compact", size: 8.5 },
];
const onMore: Form = { fits: "two-pages", size: 9.5 };

/**
 * The plan on one side of A4 whenever that can be. What does not fit gets as many pages as it needs
 * at a normal size, and `fits` says so.
 */
export async function planA4Document(model: PlanA4, locale: Locale): Promise<PlanA4Document> {
  const requestIn = requests(model, locale);
  const form = await firstThatFits(requestIn);
  return { ...(await renderPdf(requestIn(form))), fits: form.fits };
}

async function firstThatFits(requestIn: (form: Form) => PdfRequest): Promise<Form> {
  for (const form of onOnePage) {
    const pages = await countPages(requestIn(form));
    if (pages === 1) return form;
    // The smallest letters hold a page and a half; trying them on a book only costs time.
    if (pages > 2) break;
  }
  return onMore;
}

function requests(model: PlanA4, locale: Locale): (form: Form) => PdfRequest {
  const printed = printedPlan(model, locale);
  return ({ size, fits }) => ({
    template: "src/domains/plan/plan-a4.typ",
    data: { ...printed, size, compact: fits === "one-page-compact" },
    lang: locale,
    title: printed.documentTitle,
    createdAt: new Date(`${model.factsOn}T12:00:00Z`),
  });
}
