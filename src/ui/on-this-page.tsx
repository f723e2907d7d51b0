import { useT } from "./texts.js";

export type Anchor = { id: string; label: string };

function Links({ anchors }: { anchors: readonly Anchor[] }) {
  return (
    <ul class="ep-contents__list">
      {anchors.map(({ id, label }) => (
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={`#${id}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/**
 * What stands on a long page, to go there at once. The links stand in the page twice: as a row, and
 * folded for a phone. The style sheet shows one of them and hides the other from everyone.
 */
export function OnThisPage({ anchors }: { anchors: readonly Anchor[] }) {
  const t = useT();
  return (
    <nav class="ep-contents" aria-label={t("ui.on-this-page")}>
      <details class="ep-details ep-contents__folded">
        <summary>{t("ui.on-this-page")}</summary>
        <Links anchors={anchors} />
      </details>
      <div class="ep-contents__row">
        <Links anchors={anchors} />
      </div>
    </nav>
  );
}
