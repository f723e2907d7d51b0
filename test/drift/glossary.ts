import ts from "typescript";

export type Term = { term: string; claims: Claim[]; forbidden: string[]; since: string };
export type Claim =
  | { kind: "table"; name: string }
  | { kind: "folder"; name: string }
  | { kind: "column"; table: string; column: string }
  | { kind: "value"; table: string; column: string; value: string };
export type Source = { path: string; text: string };

const columns = 7;

export function parseGlossary(markdown: string): Term[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\| (term|---) /.test(line))
    .map((line) => {
      const cells = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (cells.length !== columns)
        throw new Error(`glossary row has ${cells.length} cells: ${line}`);
      const [term = "", code = "", , , source = "", forbidden = "", since = ""] = cells;
      if (source === "") throw new Error(`glossary term without a source: ${term}`);
      if (since !== "1" && since !== "later")
        throw new Error(`unknown "since" at ${term}: ${since}`);
      return { term, claims: parseClaims(code), forbidden: inCodeStyle(forbidden), since };
    });
}

function parseClaims(cell: string): Claim[] {
  const found = [...cell.matchAll(/(table|column|value|folder) `([^`]+)`/g)];
  if (found.length === 0 && cell !== "word") throw new Error(`code name is not a claim: ${cell}`);
  return found.map(([, kind, name = ""]) => {
    if (kind === "table" || kind === "folder") return { kind, name };
    const [table = "", column = "", value = ""] = name.split(/[.=]/);
    return kind === "column" ? { kind, table, column } : { kind: "value", table, column, value };
  });
}

function inCodeStyle(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

/** What a term that is built claims and the migrations or the source do not have. */
export function missingClaims(terms: Term[], migrations: Source[], paths: string[]): string[] {
  const tables = tableBodies(migrations);
  const holds = (claim: Claim): boolean => {
    if (claim.kind === "table") return tables.has(claim.name);
    if (claim.kind === "folder") return paths.some((path) => path.includes(`/${claim.name}/`));
    const lines = columnLines(tables.get(claim.table) ?? "", claim.column);
    return claim.kind === "column" ? lines !== "" : lines.includes(`'${claim.value}'`);
  };
  return terms
    .filter((term) => term.since === "1")
    .flatMap((term) =>
      term.claims
        .filter((claim) => !holds(claim))
        .map((claim) => `${term.term}: ${describe(claim)}`),
    );
}

function describe(claim: Claim): string {
  if (claim.kind === "table" || claim.kind === "folder") return `${claim.kind} ${claim.name}`;
  const column = `${claim.table}.${claim.column}`;
  return claim.kind === "column" ? `column ${column}` : `value ${column}=${claim.value}`;
}

function tableBodies(migrations: Source[]): Map<string, string> {
  const found = migrations.flatMap(({ text }) => [
    ...text.matchAll(/^create table (?:\w+\.)?(\w+) \(\n(.*?)^\)/gms),
  ]);
  return new Map(found.map(([, name = "", body = ""]) => [name, body]));
}

/** The definition of a column: its own line, and the deeper lines that continue it. */
function columnLines(body: string, column: string): string {
  const found = new RegExp(`^  ${column} .*(?:\\n    .*)*`, "m").exec(body);
  return found?.[0] ?? "";
}

// Words that belong to the language or to a library, not to us.
const notOurs = new Set(["toLowerCase", "toUpperCase", "toLocaleLowerCase", "toLocaleUpperCase"]);
const sqlKeywords = new Set(["case"]);

/** Every place where a word that the glossary rejects is part of a name. */
export function forbiddenNames(terms: Term[], sources: Source[]): string[] {
  const rejected = terms.flatMap((term) =>
    term.forbidden.map((phrase) => ({ phrase, words: wordsOf(phrase), term: term.term })),
  );
  return sources.flatMap((source) => {
    const names = new Set([...namesIn(source), ...source.path.split("/")]);
    return [...names].flatMap((name) =>
      rejected
        .filter(({ words }) => ` ${wordsOf(name).join(" ")} `.includes(` ${words.join(" ")} `))
        .map(({ phrase, term }) => `${source.path}: ${name} uses "${phrase}", say ${term}`),
    );
  });
}

function namesIn(source: Source): string[] {
  return source.path.endsWith(".sql") ? namesInSql(source.text) : namesInTypeScript(source);
}

function namesInSql(text: string): string[] {
  const bare = text.replace(/--.*$/gm, "").replace(/'(?:[^']|'')*'/g, "''");
  return (bare.match(/[a-z_][a-z0-9_]*/gi) ?? []).filter((name) => !sqlKeywords.has(name));
}

function namesInTypeScript({ path, text }: Source): string[] {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !notOurs.has(node.text)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}
