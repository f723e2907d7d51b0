import { createHash } from "node:crypto";
import type { Locale } from "../../platform/i18n/index.js";
import { countPages, pagesOf, type PdfRequest } from "../../platform/pdf/pdf.js";
import type { LocalDate } from "../../shared/local-date.js";
import { RecentlyUsed } from "../../shared/recently-used.js";
import type { printedPlan } from "./plan-a4.printed.js";
import type { PlanA4Fit } from "./plan-a4.types.js";

/** What is to be laid out: the words as they are printed, in one language. */
export type Sheet = {
  printed: ReturnType<typeof printedPlan>;
  factsOn: LocalDate;
  locale: Locale;
};

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

/** Enough for every plan that a region opens in a day; an entry is some hundred bytes. */
const mostKnown = 5000;

/**
 * The forms that were found by content. Laying a plan out, up to five times, takes a tenth of a
 * second, and the page on screen asks for it at every view; but which form fits depends on nothing
 * except what is printed and in which language. So it is found out once: everybody at the table opens
 * the same words. Only a hash and a form are kept, no words of anybody, in the memory of this process;
 * another process finds out for itself.
 */
const knownForms = new RecentlyUsed<Promise<Form>>(mostKnown);

/** The largest letters in which it fits on one page, or the form for more pages. */
export function formOf(sheet: Sheet): Promise<Form> {
  const key = contentKey(sheet);
  const known = knownForms.get(key);
  if (known) return known;
  const found = firstThatFits(sheet);
  // Kept while it is being found out, too: two who open the same plan wait for one layout.
  knownForms.keep(key, found);
  found.catch(() => {
    knownForms.forget(key);
  });
  return found;
}

/** Without the number and the day in title and footer: these take one line, whatever they say. */
function contentKey({ printed, locale }: Sheet): string {
  const content = { ...printed, documentTitle: "", footer: "" };
  return createHash("sha256").update(locale).update(JSON.stringify(content)).digest("base64");
}

async function firstThatFits(sheet: Sheet): Promise<Form> {
  for (const form of onOnePage) {
    const pages = await countPages(requestIn(form, sheet));
    if (pages === 1) return form;
    // The smallest letters hold a page and a half; trying them on a book only costs time.
    if (pages > 2) break;
  }
  return onMore;
}

export function requestIn({ size, fits }: Form, { printed, factsOn, locale }: Sheet): PdfRequest {
  return {
    template: "src/domains/plan/plan-a4.typ",
    data: { ...printed, size, compact: fits === "one-page-compact" },
    lang: locale,
    title: printed.documentTitle,
    createdAt: new Date(`${factsOn}T12:00:00Z`),
  };
}

/** Papers that were kept, by the key of their file: they never change, so they are counted once. */
const knownPapers = new RecentlyUsed<PlanA4Fit>(mostKnown);

/** Whether the paper of an agreed plan is one page; undefined when the file does not say so plainly. */
export async function fitOfPaper(
  fileId: string,
  read: () => Promise<Uint8Array>,
): Promise<PlanA4Fit | undefined> {
  const known = knownPapers.get(fileId);
  if (known) return known;
  const pages = pagesOf(await read());
  if (pages === undefined) return undefined;
  const fits = pages === 1 ? "one-page" : "two-pages";
  knownPapers.keep(fileId, fits);
  return fits;
}
