import type { Child } from "hono/jsx";
import { useT } from "./texts.js";

export type Sort = { href: string; direction?: "ascending" | "descending" | undefined };

export type Column<Row> = {
  header: string;
  cell: (row: Row) => Child;
  /** Hours, money, counts: aligned to the right with figures of one width. */
  numeric?: boolean | undefined;
  /** The column that names the row. */
  rowHeader?: boolean | undefined;
  sort?: Sort | undefined;
};

export type TableProps<Row> = {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** "12 kinderen": how many there are. */
  count?: string | undefined;
  /** On a phone rows become small lists; a table that only means something as a grid scrolls instead. */
  narrow?: "stack" | "scroll" | undefined;
};

const numericClass = (numeric: boolean | undefined) => (numeric ? "ep-table__numeric" : undefined);

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const t = useT();
  const { sort, header, numeric } = column;
  const kind = sort ? "ep-table__sortable" : "ep-table__plain";
  return (
    <th
      scope="col"
      role="columnheader"
      class={`${kind}${numeric ? " ep-table__numeric" : ""}`}
      aria-sort={sort?.direction}
    >
      {sort ? (
        <a class="ep-table__sort" href={sort.href}>
          <span class="ep-visually-hidden">{t("ui.table.sort", { column: header })}</span>
          <span aria-hidden="true">{header}</span>
          <span aria-hidden="true" class="ep-table__arrow">
            {sort.direction === "ascending" ? "▲" : sort.direction === "descending" ? "▼" : ""}
          </span>
        </a>
      ) : (
        header
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.rowHeader) {
    return (
      <th scope="row" role="rowheader" class={numericClass(column.numeric)}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" data-label={column.header} class={numericClass(column.numeric)}>
      {column.cell(row)}
    </td>
  );
}

/** The roles are written out because a table that is laid out as blocks loses its own. */
function Grid<Row>({ caption, captionHidden, columns, rows, narrow }: TableProps<Row>) {
  return (
    <table
      class={`utrecht-table utrecht-table--html-table ep-table ep-table--${narrow ?? "stack"}`}
      role="table"
    >
      <caption class={captionHidden ? "ep-visually-hidden" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {columns.map((column) => (
              <BodyCell column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Table<Row>(props: TableProps<Row>) {
  const t = useT();
  const { count, caption, narrow } = props;
  return (
    <div class="ep-table-block">
      {count ? <p class="ep-count">{count}</p> : null}
      {narrow === "scroll" ? (
        <div
          class="ep-scroll"
          role="region"
          tabindex={0}
          aria-label={t("ui.table.scroll", { caption })}
        >
          <Grid {...props} />
        </div>
      ) : (
        <Grid {...props} />
      )}
    </div>
  );
}
