import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import type { Locale } from "../../src/platform/i18n/index.js";

export type Source = { path: string; text: string };
export type TextList = Record<string, string>;

/** What the product is made of, without its tests and its texts. */
export function productSources(): Source[] {
  return globSync("src/**/*.{ts,tsx}")
    .filter((path) => !/\.(nl|en)\.ts$|\.test\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Every text of one language, of all areas together. */
export async function allTexts(locale: Locale): Promise<TextList> {
  const areas = await Promise.all(
    globSync(`src/**/*.${locale}.ts`).map(
      async (path) => (await import(resolve(path))) as Record<string, TextList>,
    ),
  );
  return Object.assign({}, ...areas.flatMap((area) => Object.values(area))) as TextList;
}

export const parametersOf = (text = ""): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);

/** Visits everything in a file, from the outside in. */
export function visitAll({ path, text }: Source, visit: (node: ts.Node) => void): void {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const go = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, go);
  };
  go(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind));
}

/** How often each text in quotes stands in these files. */
export function quotedWords(files: readonly Source[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const file of files) {
    visitAll(file, (node) => {
      if (ts.isStringLiteralLike(node)) found.set(node.text, (found.get(node.text) ?? 0) + 1);
    });
  }
  return found;
}
