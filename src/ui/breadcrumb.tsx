import { useT } from "./texts.js";

export type Crumb = { label: string; href?: string | undefined };

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const t = useT();
  return (
    <nav class="utrecht-breadcrumb-nav ep-width ep-crumbs" aria-label={t("ui.crumbs")}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {crumbs.map((crumb, index) => (
          <li class="utrecht-breadcrumb-nav__item">
            {crumb.href ? (
              <a
                class={`utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link${index === 0 ? " utrecht-breadcrumb-nav__link--first" : ""}`}
                href={crumb.href}
              >
                {crumb.label}
              </a>
            ) : (
              <span class="utrecht-breadcrumb-nav__link" aria-current="page">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
