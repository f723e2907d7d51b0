import type { Child } from "hono/jsx";
import type { NavItem } from "./layout-context.js";
import { NavLinks } from "./nav-links.js";
import { useT } from "./texts.js";

export type DossierHeaderProps = {
  name: string;
  /** "9 jaar, groep 5" and suchlike; short. */
  about?: Child;
  /** What we are working towards, in the words of the plan. */
  sentence?: string | undefined;
  nav: NavItem[];
  /** On the overview the name is the heading of the page; elsewhere the page has its own. */
  heading?: boolean | undefined;
};

/**
 * The links stand in the page twice: as a row, and folded for a phone. The style sheet shows one of
 * them and hides the other from everyone, so that it works without script.
 */
function SubNav({ nav }: { nav: NavItem[] }) {
  const t = useT();
  const current = nav.find((item) => item.current);
  return (
    <nav class="ep-subnav" aria-label={t("ui.dossier.nav")}>
      <details class="ep-subnav__folded">
        <summary>
          {t("ui.dossier.nav")}
          {current ? <strong>{current.label}</strong> : null}
        </summary>
        <NavLinks nav={nav} block="ep-subnav" />
      </details>
      <div class="ep-subnav__row">
        <NavLinks nav={nav} block="ep-subnav" />
      </div>
    </nav>
  );
}

export function DossierHeader({ name, about, sentence, nav, heading }: DossierHeaderProps) {
  const t = useT();
  return (
    <section class="ep-dossier" aria-label={t("ui.dossier.of", { name })}>
      <div class="ep-width">
        <div class="ep-dossier__who">
          {heading ? (
            <h1 class="ep-dossier__name">{name}</h1>
          ) : (
            <p class="ep-dossier__name">{name}</p>
          )}
          {about ? <p class="ep-dossier__about">{about}</p> : null}
        </div>
        {sentence ? (
          <p class="ep-dossier__towards">
            <span class="ep-overline">{t("ui.dossier.towards")}</span>
            <span class="ep-dossier__sentence">{sentence}</span>
          </p>
        ) : (
          <p class="ep-dossier__towards ep-dossier__towards--empty">{t("ui.dossier.noSentence")}</p>
        )}
        <SubNav nav={nav} />
      </div>
    </section>
  );
}
