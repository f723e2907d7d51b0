import { fileURLToPath } from "node:url";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFamilies, projectFolder } from "./fonts.js";
import { printable, withKnownGlyphs } from "./glyphs.js";

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
  return withCompiler(request, (typst, document) => {
    const bytes = typst.pdf(document, {
      pdfStandard: "ua-1",
      creationTimestamp: Math.floor(request.createdAt.getTime() / 1000),
    });
    return { bytes: new Uint8Array(bytes), pages: document.numOfPages };
  });
}

/** How many pages it would have; much cheaper than the document itself. */
export function countPages(request: PdfRequest): Promise<number> {
  return withCompiler(request, (_typst, document) => document.numOfPages);
}

let compiler: NodeCompiler | undefined;

function theCompiler(): NodeCompiler {
  return (compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(projectFolder),
    fontArgs: [{ fontBlobs: fontFamilies.flatMap(({ files }) => files) }],
  }));
}

// Title, language and fonts stand outside the template, so that none can forget them. The compiler
// also knows the fonts of the machine; without `fallback` only the families named here are used.
const families = fontFamilies.map(({ name }) => JSON.stringify(name)).join(", ");
const frame = (template: string) => `
#set document(title: sys.inputs.title)
#set text(lang: sys.inputs.lang, font: (${families}), fallback: false)
#include ${JSON.stringify(`/${template}`)}
`;

async function withCompiler<R>(
  { template, data, lang, title }: PdfRequest,
  use: (typst: NodeCompiler, document: NodeTypstDocument) => R,
): Promise<R> {
  // The compiler works at once or not at all; its callers see a promise either way.
  await Promise.resolve();
  const typst = theCompiler();
  try {
    const document = compile(typst, template, {
      data: JSON.stringify(printable(data)),
      lang,
      title: withKnownGlyphs(title),
    });
    return use(typst, document);
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- the cause quotes what people wrote
    throw new Error(`${template} gave no PDF: ${withoutTexts(String(error))}`);
  } finally {
    // The compiler remembers every document it made; what ten later ones did not use may go.
    typst.evictCache(10);
  }
}

function compile(
  typst: NodeCompiler,
  template: string,
  inputs: Record<string, string>,
): NodeTypstDocument {
  const result = typst.compile({ mainFileContent: frame(template), inputs });
  if (result.result) return result.result;
  const problems = result.takeDiagnostics()?.shortDiagnostics as { message?: string }[] | undefined;
  throw new Error(problems?.map(({ message }) => message ?? "?").join("; ") ?? "unknown");
}

/** The compiler quotes the text it stumbles over; what people wrote does not belong in a log. */
function withoutTexts(message: string): string {
  return message.replace(/`.*`/s, "…");
}
