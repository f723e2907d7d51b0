import type { Child } from "hono/jsx";
import { useT } from "./texts.js";

export type SummaryRow = {
  term: string;
  value: Child;
  /** The label is read after "Wijzigen", for those who hear the link without the row. */
  change?: { href: string; label?: string | undefined } | undefined;
};

/** Terms and what they are: the facts of one thing, or the answers before sending them. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const t = useT();
  return (
    <dl class="ep-summary">
      {rows.map((row) => (
        <div class="ep-summary__row">
          <dt>{row.term}</dt>
          <dd class="ep-summary__value">{row.value}</dd>
          {row.change ? (
            <dd class="ep-summary__change">
              <a class="utrecht-link utrecht-link--html-a" href={row.change.href}>
                {t("ui.change")}
                <span class="ep-visually-hidden"> {row.change.label ?? row.term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
