import type { RetentionRule } from "../domains/rights/index.js";
import { useT } from "../platform/i18n/index.js";
import { Section } from "../ui/section.js";
import { Table } from "../ui/table.js";

/** The rules themselves, with their source: the law, the practice of the field, or our own choice. */
export function RulesPart({ rules }: { rules: readonly RetentionRule[] }) {
  const t = useT();
  return (
    <Section title={t("retention.rules")}>
      <Table
        caption={t("retention.rules")}
        captionHidden
        rows={rules}
        columns={[
          {
            header: t("retention.parts"),
            rowHeader: true,
            cell: ({ sections }) =>
              sections.length === 0
                ? t("retention.rules-none")
                : sections.map((section) => t(`rights.section.${section}`)).join(", "),
          },
          {
            header: t("retention.due"),
            cell: ({ months }) => t("retention.rules-months", { months }),
          },
          {
            header: t("retention.rule"),
            cell: ({ why, source, ownChoice }) =>
              `${ownChoice ? `${t("retention.rules-own")}. ` : ""}${why} ${source}`,
          },
        ]}
      />
    </Section>
  );
}
