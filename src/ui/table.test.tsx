import { expect, it } from "vitest";
import { Table, type Column } from "./table.js";
import { markup } from "./markup.js";

type Row = { name: string; hours: string };
const rows: Row[] = [{ name: "<Noor>", hours: "6,5" }];
const columns: Column<Row>[] = [
  {
    header: "Kind",
    cell: (row) => row.name,
    rowHeader: true,
    sort: { href: "?sorteer=kind", direction: "ascending" },
  },
  { header: "Uren", cell: (row) => row.hours, numeric: true },
];

it("has a caption, headers with a scope, and says how many there are", () => {
  const html = markup(<Table caption="Kinderen" columns={columns} rows={rows} count="1 kind" />);
  expect(html).toContain("<caption>Kinderen</caption>");
  expect(html).toContain('scope="col"');
  expect(html).toMatch(/<th scope="row"[^>]*>&lt;Noor&gt;<\/th>/);
  expect(html).toContain('<td role="cell" data-label="Uren" class="ep-table__numeric">6,5</td>');
  expect(html).toContain("1 kind</p>");
});

it("says how it is sorted and links to other orders", () => {
  const html = markup(<Table caption="Kinderen" columns={columns} rows={rows} />);
  expect(html).toMatch(/aria-sort="ascending"><a class="ep-table__sort" href="\?sorteer=kind">/);
  expect(html).toContain("Sorteer op Kind");
});

it("can scroll inside a region that the keyboard reaches", () => {
  const html = markup(<Table caption="Week" columns={columns} rows={rows} narrow="scroll" />);
  expect(html).toContain('role="region" tabindex="0" aria-label="Week, u kunt opzij schuiven"');
});
