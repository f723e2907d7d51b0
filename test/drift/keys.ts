import ts from "typescript";
import { quotedWords, type Source, visitAll } from "./sources.js";

/**
 * The keys a program may ask for: those written out in full, and the families whose last words come
 * from data (`plan.status.${status}`), as patterns.
 */
export type AskedKeys = { whole: ReadonlyMap<string, number>; families: RegExp[] };

export function keysAskedFor(files: readonly Source[]): AskedKeys {
  const families: RegExp[] = [];
  for (const file of files) {
    visitAll(file, (node) => {
      if (ts.isTemplateExpression(node) && namesAFamily(node)) families.push(familyOf(node));
    });
  }
  return { whole: quotedWords(files), families };
}

/** A text of the same name in the voice for a child or a family; pages add these endings themselves. */
export const ownVoice = /-(child|family)$/;

export function unusedKeys(keys: readonly string[], { whole, families }: AskedKeys): string[] {
  const isUsed = (key: string) => whole.has(key) || families.some((family) => family.test(key));
  return keys.filter((key) => !isUsed(key) && !isUsed(key.replace(ownVoice, "")));
}

// The area stands written out, so that no template can stand for every text there is.
const namesAFamily = ({ head }: ts.TemplateExpression) => /^[a-z]\w*\.[\w.-]*$/.test(head.text);

function familyOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const fixed = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  return new RegExp(`^${fixed.map((part) => RegExp.escape(part)).join("[\\w-]*")}$`);
}
