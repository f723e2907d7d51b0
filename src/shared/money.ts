/** Money is kept as whole euro cents. */
export type Cents = number;

const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-{1,2}))?$/;
const english = /^(\d{1,3}(?:,\d{3})+(?=\.)|\d+)(?:\.(\d{1,2}))?$/;

/**
 * Reads an amount as people type it: "€ 1.250,00", "1250", "1.250", "12,5", "12.50", "1.250,-",
 * "EUR 1,250.00". A dot before three digits separates thousands. Undefined when it is something
 * else, negative, or too large to count exactly.
 */
export function parseEuro(text: string): Cents | undefined {
  const typed = text
    .normalize("NFKC")
    .trim()
    .replace(/^(?:€|eur(?:o)?)\s*|\s*(?:€|eur(?:o)?)$/gi, "");
  const match = dutch.exec(typed) ?? english.exec(typed);
  if (!match) return undefined;
  const euros = Number((match[1] ?? "").replace(/[.,]/g, ""));
  const cents = euros * 100 + Number((match[2] ?? "").replace(/-/g, "").padEnd(2, "0"));
  return Number.isSafeInteger(cents) ? cents : undefined;
}
