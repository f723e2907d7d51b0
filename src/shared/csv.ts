/** A spreadsheet takes a text that starts like this for a formula and runs it (CWE-1236). */
const formula = /^[=+\-@\t\r]/;
/** A number of ours may start with a minus; it does nothing. */
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

/**
 * Rows as a file that opens with a double click in a Dutch spreadsheet: semicolons, a byte order mark
 * for the accents, and an apostrophe before what would run as a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
