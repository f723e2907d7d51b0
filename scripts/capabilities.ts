import { globSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";

export type Capability = { id: string; text: string };
export type TestFile = { path: string; text: string };
export type Proof = { id: string; part: boolean; path: string };
export type Report = { lines: string[]; mistakes: string[] };

const testNames = new Set(["it", "test"]);
// A test behind one of these may not run, and a test that may not run proves nothing.
const notRun = new Set(["skip", "todo", "skipIf", "runIf", "fails"]);

/** The ids in the titles of the tests of one file that run. */
export function proofsIn({ path, text }: TestFile): { proofs: Proof[]; mistakes: string[] } {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const proofs: Proof[] = [];
  const mistakes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const names = calleeNames(node.expression);
      if (names[0] === "describe" && names.some((name) => notRun.has(name))) return;
      if (testNames.has(names[0] ?? "") && !names.some((name) => notRun.has(name))) {
        readTitle(path, titleOf(node.arguments[0]), proofs, mistakes);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { proofs, mistakes };
}

/** `it.each(table)` gives ["it", "each"]; what is called on something else gives no name first. */
function calleeNames(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) {
    return [...calleeNames(callee.expression), callee.name.text];
  }
  if (ts.isCallExpression(callee)) return calleeNames(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return calleeNames(callee.tag);
  return [""];
}

function titleOf(argument: ts.Expression | undefined): string {
  if (argument === undefined) return "";
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isTemplateExpression(argument)) return "";
  return [argument.head.text, ...argument.templateSpans.map((span) => span.literal.text)].join("…");
}

function readTitle(path: string, title: string, proofs: Proof[], mistakes: string[]): void {
  for (const [mark, id = "", word] of title.matchAll(/\[([A-Z]\d+)(?:\s+([^\]]*))?\]/g)) {
    if (word === undefined || word === "part") proofs.push({ id, part: word === "part", path });
    else mistakes.push(`${path}: ${mark} is neither [${id}] nor [${id} part]`);
  }
}

export function report(capabilities: Capability[], files: TestFile[]): Report {
  const read = files.map(proofsIn);
  const proofs = read.flatMap((file) => file.proofs);
  const known = new Set(capabilities.map(({ id }) => id));
  const unknown = proofs.filter(({ id }) => !known.has(id));
  const counted = capabilities.map(({ id }) => {
    const own = proofs.filter((proof) => proof.id === id);
    return { id, whole: own.filter(({ part }) => !part).length, all: own.length };
  });
  const proven = counted.filter(({ whole }) => whole > 0).length;
  return {
    lines: [...counted.map(lineOf), `${proven} of ${capabilities.length} proven`],
    mistakes: [
      ...read.flatMap((file) => file.mistakes),
      ...unknown.map(({ id, path }) => `${path}: there is no capability ${id}`),
    ],
  };
}

function lineOf({ id, whole, all }: { id: string; whole: number; all: number }): string {
  if (whole > 0) return `${id} proven by ${tests(whole)}`;
  return all > 0 ? `${id} part: ${tests(all)}` : `${id} open`;
}

function tests(count: number): string {
  return count === 1 ? "1 test" : `${count} tests`;
}

function main(): void {
  const listed = readFileSync("src/data/capabilities/capabilities.json", "utf8");
  const files = globSync(["test/**/*.test.{ts,tsx}", "src/**/*.test.{ts,tsx}"])
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const { lines, mistakes } = report(JSON.parse(listed) as Capability[], files);
  for (const line of lines) console.log(line);
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
