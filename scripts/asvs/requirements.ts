/** A requirement of the OWASP ASVS, as it stands in data/asvs. */
export type Requirement = {
  id: string;
  chapter: string;
  section: string;
  level: 1 | 2;
  text: string;
};

/** The rows of the file: commas and line breaks may stand between quotes, a quote is written twice. */
function cellsOf(csv: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (!found) throw new Error(`This is no CSV, at ${rows.length}.`);
    const [, text = "", end = ""] = found;
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end !== "," && end !== "") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

export function requirementsOf(csv: string): Requirement[] {
  const [names = [], ...rows] = cellsOf(csv);
  return rows.map((cells) => {
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
    const level = Number(row.L);
    if (level !== 1 && level !== 2)
      throw new Error(`${row.req_id ?? "?"} has level ${row.L ?? ""}.`);
    return {
      id: row.req_id ?? "",
      chapter: `${row.chapter_id ?? ""} ${row.chapter_name ?? ""}`,
      section: `${row.section_id ?? ""} ${row.section_name ?? ""}`,
      level,
      text: row.req_description ?? "",
    };
  });
}
