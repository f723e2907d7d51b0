import { localeNames, locales } from "../platform/i18n/index.js";
import { useLayout, type NavItem, type Viewer } from "./layout-context.js";
import { NavLinks } from "./nav-links.js";
import { useLocale, useT } from "./texts.js";
import { Wordmark } from "./wordmark.js";

function LanguageSwitch() {
  const t = useT();
  const current = useLocale();
  const { csrf, path } = useLayout();
  return (
    <form class="ep-language" method="post" action="/taal" aria-label={t("ui.language")}>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="path" value={path} />
      {locales.map((locale) => (
        <button
          type="submit"
          name="value"
          value={locale}
          lang={locale}
          class="ep-language__button"
          aria-current={locale === current ? "true" : undefined}
        >
          {localeNames[locale]}
        </button>
      ))}
    </form>
  );
}

function SignedIn({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const { csrf } = useLayout();
  return (
    <form class="ep-viewer" method="post" action="/afmelden">
      <input type="hidden" name="_csrf" value={csrf} />
      <p class="ep-viewer__name">
        <span class="ep-visually-hidden">{t("ui.signedInAs")} </span>
        <strong>{viewer.name}</strong>
        {viewer.organisation ? <span>, {viewer.organisation}</span> : null}
      </p>
      <button type="submit" class="ep-link-button">
        {t("ui.signOut")}
      </button>
    </form>
  );
}

function MainNav({ items }: { items: NavItem[] }) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <nav class="ep-nav" aria-label={t("ui.nav")}>
      <NavLinks nav={items} block="ep-nav" />
    </nav>
  );
}

export function SiteHeader({ viewer, nav }: { viewer: Viewer | undefined; nav: NavItem[] }) {
  const { homeHref } = useLayout();
  return (
    <header class="ep-header">
      <div class="ep-header__top ep-width">
        <Wordmark href={homeHref} />
        <div class="ep-header__tools">
          {viewer ? <SignedIn viewer={viewer} /> : null}
          <LanguageSwitch />
        </div>
      </div>
      <div class="ep-width">
        <MainNav items={nav} />
      </div>
    </header>
  );
}
