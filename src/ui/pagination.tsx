import { useT } from "./texts.js";

export type PaginationProps = { page: number; total: number; hrefOf: (page: number) => string };

export function Pagination({ page, total, hrefOf }: PaginationProps) {
  const t = useT();
  if (total <= 1) return null;
  return (
    <nav class="ep-pages" aria-label={t("ui.pages")}>
      {page > 1 ? (
        <a class="utrecht-link utrecht-link--html-a" rel="prev" href={hrefOf(page - 1)}>
          {t("ui.pages.previous")}
        </a>
      ) : null}
      <span>{t("ui.pages.of", { page, total })}</span>
      {page < total ? (
        <a class="utrecht-link utrecht-link--html-a" rel="next" href={hrefOf(page + 1)}>
          {t("ui.pages.next")}
        </a>
      ) : null}
    </nav>
  );
}
