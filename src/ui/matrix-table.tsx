type Cell = {
  /** A few letters, for a look over the whole. */
  short: string;
  /** The same in words. */
  long: string;
  tone: string;
};

export type MatrixTableProps = {
  caption: string;
  /** What the first column names. */
  corner: string;
  columns: readonly string[];
  rows: readonly { name: string; href: string; cells: readonly (Cell | undefined)[] }[];
};

/** Many rows by many columns of one short value; on a phone the page tells the same as lists. */
export function MatrixTable({ caption, corner, columns, rows }: MatrixTableProps) {
  return (
    <table class="ep-matrix">
      <caption class="ep-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th scope="col">
              <span>{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, cells }) => (
          <tr>
            <th scope="row">
              <a class="utrecht-link utrecht-link--html-a" href={href}>
                {name}
              </a>
            </th>
            {cells.map((cell) =>
              cell ? (
                <td class={`ep-matrix__${cell.tone}`}>
                  <abbr title={cell.long}>{cell.short}</abbr>
                </td>
              ) : (
                <td>–</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
