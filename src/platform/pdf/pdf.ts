import { fontFamilies } from "./fonts.js";
import { printable, withKnownGlyphs } from "./glyphs.js";
import { layOut } from "./workshop.js";

export type PdfRequest = {
  /** The .typ file, as a path in the project: "src/domains/plan/plan-a4.typ". */
  template: string;
  /** Reaches the template as JSON in `sys.inputs.data`; never as markup. */
  data: unknown;
  lang: "nl" | "en";
  title: string;
  /** The moment the document says it was made: the same data and moment give the same bytes. */
  createdAt: Date;
};

export type Pdf = { bytes: Uint8Array; pages: number };

/** A PDF/UA-1 document: tagged, with language and title, readable by a screen reader. */
export function renderPdf(request: PdfRequest): Promise<Pdf> {
  return made(request, Math.floor(request.createdAt.getTime() / 1000));
}

/** How many pages it would have; much cheaper than the document itself. */
export async function countPages(request: PdfRequest): Promise<number> {
  return (await made(request)).pages;
}

// The root of the tree of pages, as our compiler writes it: never compressed.
const pageTree = /\/Type \/Pages\s+\/Count (\d+)/;

/** How many pages a document has that was kept; undefined when it does not say so plainly. */
export function pagesOf(pdf: Uint8Array): number | undefined {
  const [, count] = pageTree.exec(Buffer.from(pdf).toString("latin1")) ?? [];
  return count === undefined ? undefined : Number(count);
}

// Title, language and fonts stand outside the template, so that none can forget them. The compiler
// also knows the fonts of the machine; without `fallback` only the families named here are used.
function frame(template: string): string {
  const families = fontFamilies().map(({ name }) => JSON.stringify(name));
  return `
#set document(title: sys.inputs.title)
#set text(lang: sys.inputs.lang, font: (${families.join(", ")}), fallback: false)
#include ${JSON.stringify(`/${template}`)}
`;
}

async function made({ template, data, lang, title }: PdfRequest, createdAt?: number): Promise<Pdf> {
  const inputs = {
    data: JSON.stringify(printable(data)),
    lang,
    title: withKnownGlyphs(title),
  };
  try {
    return await layOut({ main: frame(template), inputs, createdAt });
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- the cause quotes what people wrote
    throw new Error(`${template} gave no PDF: ${withoutTexts(String(error))}`);
  }
}

/** The compiler quotes the text it stumbles over; what people wrote does not belong in a log. */
function withoutTexts(message: string): string {
  return message.replace(/`.*`/s, "…");
}
