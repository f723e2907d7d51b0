import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = { role?: string; children?: Node[]; type?: string; id?: string };

export type ReadPdf = {
  pages: number;
  /** All text in reading order, white space made single. */
  text: string;
  title: unknown;
  language: string | null;
  marked: boolean;
  xmp: string;
  /** Every structure element that has one of these roles, with the text inside it. */
  tagged(role: string): string[];
};

/** What a screen reader gets to know of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes its bytes away to another thread; the test keeps its own.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const words = new Map<string, string>();
  const trees: Node[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const tree = await page.getStructTree();
    trees.push(tree);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    texts.push(collect(items, words));
  }
  const { info } = await pdf.getMetadata();
  const mark = (await pdf.getMarkInfo()) as Map<string, boolean> | null;
  const found = {
    pages: pdf.numPages,
    text: tidy(texts.join(" ")),
    title: (info as Record<string, unknown>).Title,
    language: (info as { Language?: string | null }).Language ?? null,
    marked: mark?.get("Marked") === true,
    xmp: Buffer.from(bytes).toString("latin1"),
    tagged: (role: string) =>
      trees.flatMap((tree) => withRole(tree, role)).map((node) => tidy(textIn(node, words))),
  };
  await task.destroy();
  return found;
}

type TextItem = { type?: string; id?: string; str?: string; hasEOL?: boolean };

/** Fills `words` per marked-content id and gives all text of the page. */
function collect(items: TextItem[], words: Map<string, string>): string {
  const open: (string | undefined)[] = [];
  let all = "";
  for (const { type, id, str, hasEOL } of items) {
    if (type === "beginMarkedContentProps" || type === "beginMarkedContent") open.push(id);
    else if (type === "endMarkedContent") open.pop();
    else {
      const text = (str ?? "") + (hasEOL ? " " : "");
      all += text;
      const within = open.findLast((one) => one !== undefined);
      if (within) words.set(within, (words.get(within) ?? "") + text);
    }
  }
  return all;
}

function withRole(node: Node, role: string): Node[] {
  const below = (node.children ?? []).flatMap((child) => withRole(child, role));
  return node.role === role ? [node, ...below] : below;
}

function textIn(node: Node, words: Map<string, string>): string {
  if (node.type === "content") return words.get(node.id ?? "") ?? "";
  return (node.children ?? []).map((child) => textIn(child, words)).join(" ");
}

function tidy(text: string): string {
  return text
    .replace(/\u200b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
