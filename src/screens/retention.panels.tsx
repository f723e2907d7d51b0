import { listKept } from "../domains/rights/index.js";
import { useT } from "../platform/i18n/index.js";
import { Section } from "../ui/section.js";
import type { PrivacyPanel } from "./privacy.types.js";
import { retentionHref } from "./retention.hrefs.js";

/** How much must go now, with the way to the list. */
export const retentionPanel: PrivacyPanel = async (tx) => {
  const kept = await listKept(tx);
  return ({ today }) => <RetentionPart due={kept.filter(({ dueOn }) => dueOn <= today).length} />;
};

function RetentionPart({ due }: { due: number }) {
  const t = useT();
  return (
    <Section title={t("retention.title")}>
      <p>
        {t("retention.due-count", { count: due })}.{" "}
        <a class="utrecht-link utrecht-link--html-a" href={retentionHref()}>
          {t("retention.all")}
        </a>
      </p>
    </Section>
  );
}
