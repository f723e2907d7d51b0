/** How many rows stand in an answer of the floor: every object in it, whatever is around. */
export function rowsIn(json: unknown): number {
  if (Array.isArray(json)) return json.reduce<number>((sum, one) => sum + rowsIn(one), 0);
  if (typeof json !== "object" || json === null) return 0;
  const inside = Object.values(json).reduce<number>((sum, one) => sum + rowsIn(one), 0);
  const isRow = Object.values(json).some((value) => typeof value !== "object" || value === null);
  return inside + (isRow ? 1 : 0);
}

/** How many of those rows the page shows: a row counts when one of its own texts stands there. */
export function rowsShown(json: unknown, html: string): number {
  const page = plainText(html);
  const count = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + count(one), 0);
    if (typeof value !== "object" || value === null) return 0;
    const values = Object.values(value);
    const inside = values.reduce<number>((sum, one) => sum + count(one), 0);
    const own = values.filter((one) => typeof one === "string" && one.length > 2);
    return inside + (own.some((text) => page.includes(text as string)) ? 1 : 0);
  };
  return count(json);
}

function plainText(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");
}
