import rules from "../../data/rules/rules.json" with { type: "json" };

/** A rule of law or practice, as it is shown next to what rests on it. */
export type LawLine = {
  ruleId: string;
  title: { nl: string; en: string };
  /** For families, in plain words; Dutch, as the law is. */
  plain: string;
  /** "Wet op het primair onderwijs, artikel 40a lid 2". */
  source: string;
  /** The day on which that text was in force. */
  validOn: string | null;
  url: string | null;
  /** People in the field hold to it; no law says so. */
  practice: boolean;
};

const lawOfSector: Record<string, string> = {
  PO: "Wet op het primair onderwijs",
  VO: "Wet voortgezet onderwijs 2020",
  SO: "Wet op de expertisecentra",
  VSO: "Wet op de expertisecentra",
};

/** The rule behind something, with the article of the law that goes for this kind of school. */
export function lawLine(ruleId: string, sector: string): LawLine | undefined {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) return undefined;
  const source = rule.source.find(({ law }) => law === lawOfSector[sector]) ?? rule.source[0];
  return {
    ruleId,
    title: { nl: rule.title_nl, en: rule.title_en },
    plain: rule.plain_nl,
    source: source ? citation(source) : "",
    validOn: source?.valid_on ?? null,
    url: source?.url ?? null,
    practice: rule.status === "practice",
  };
}

function citation({
  law,
  article,
  lid,
}: {
  law: string;
  article: string | null;
  lid: string | null;
}) {
  if (article === null) return law;
  return lid === null ? `${law}, artikel ${article}` : `${law}, artikel ${article} lid ${lid}`;
}
