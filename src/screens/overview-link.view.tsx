import { type TextKey, useT } from "../platform/i18n/index.js";

/** From a part of the overview to the page behind it. */
export function More({ href, text }: { href: string; text: TextKey }) {
  const t = useT();
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href}>
      {t(text)}
    </a>
  );
}
