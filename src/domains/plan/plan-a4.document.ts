import type { Locale } from "../../platform/i18n/index.js";
import { type Pdf, renderPdf } from "../../platform/pdf/pdf.js";
import { formOf, requestIn } from "./plan-a4.layout.js";
import { printedPlan } from "./plan-a4.printed.js";
import type { PlanA4, PlanA4Fit } from "./plan-a4.types.js";

export type PlanA4Document = Pdf & { fits: PlanA4Fit };

/**
 * The plan on one side of A4 whenever that can be. What does not fit gets as many pages as it needs
 * at a normal size, and `fits` says so.
 */
export async function planA4Document(model: PlanA4, locale: Locale): Promise<PlanA4Document> {
  const sheet = { printed: printedPlan(model, locale), factsOn: model.factsOn, locale };
  const form = await formOf(sheet);
  return { ...(await renderPdf(requestIn(form, sheet))), fits: form.fits };
}

/** Whether it fits, for the page that says the same on a screen; no document is made for it. */
export async function planA4Fit(model: PlanA4, locale: Locale): Promise<PlanA4Fit> {
  const printed = printedPlan(model, locale);
  return (await formOf({ printed, factsOn: model.factsOn, locale })).fits;
}
