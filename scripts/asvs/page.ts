import type { Answer, Answers } from "./answers.js";
import type { Requirement } from "./requirements.js";

const statuses = ["met", "not-yet", "not-applicable"] as const;

/** The page: first the counts, then what is not met yet, then every requirement by chapter. */
export function asvsPage(requirements: readonly Requirement[], answers: Answers): string {
  const rows = requirements.flatMap((requirement) => {
    const said = answers[requirement.id];
    return said ? [{ requirement, said }] : [];
  });
  const chapters = Map.groupBy(rows, ({ requirement }) => requirement.chapter);
  return [
    head,
    "## Counts\n",
    table(
      ["chapter", ...statuses],
      [
        ...[...chapters].map(([chapter, own]) => [chapter, ...countsOf(own)]),
        ["**all**", ...countsOf(rows).map((count) => `**${count}**`)],
      ],
    ),
    "## Not yet\n",
    table(["id", "level", "why"], notYetOf(rows)),
    ...[...chapters].flatMap(([chapter, own]) => [`## ${chapter}\n`, ...sectionsOf(own)]),
  ].join("\n");
}

type Row = { requirement: Requirement; said: Answer };

const head = `# OWASP ASVS 5.0.0, levels 1 and 2

Written by \`npm run asvs\` from \`docs/security/asvs.data.json\`; do not change this page by hand. The build
checks that every requirement is answered, that every file and test named is there, and that this page says
what the data says. **met** names what meets it, **not-yet** says honestly what is missing, **not-applicable**
says why it asks nothing of this product. The texts of the requirements are in
[data/asvs](../../data/asvs/README.md) (OWASP, CC BY-SA 4.0). Nobody outside the project has verified this.
`;

const countsOf = (rows: readonly Row[]): string[] =>
  statuses.map((status) => String(rows.filter(({ said }) => said.status === status).length));

const notYetOf = (rows: readonly Row[]): string[][] =>
  rows.flatMap(({ requirement: { id, level }, said }) =>
    said.status === "not-yet" ? [[id, String(level), said.why]] : [],
  );

function sectionsOf(rows: readonly Row[]): string[] {
  const sections = Map.groupBy(rows, ({ requirement }) => requirement.section);
  return [...sections].flatMap(([section, own]) => [
    `### ${section}\n`,
    table(
      ["id", "level", "status", "by, or why"],
      own.map(({ requirement: { id, level }, said }) => [
        id,
        String(level),
        said.status,
        reasonOf(said),
      ]),
    ),
  ]);
}

function reasonOf(said: Answer): string {
  if (said.status !== "met") return said.why;
  const places = said.by.map((place) => {
    const [path = "", ...title] = place.split("#");
    const link = `[${path}](../../${path})`;
    return title.length > 0 ? `${link}: “${title.join("#")}”` : link;
  });
  return [...(said.note ? [said.note] : []), ...places].join("<br>");
}

function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = names.map(() => "---");
  return ["<!-- prettier-ignore -->", ...[names, rule, ...rows].map(line), ""].join("\n");
}
