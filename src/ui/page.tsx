import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { safetyHref } from "../shared/safety-help.js";
import { Breadcrumb, type Crumb } from "./breadcrumb.js";
import { useLayout, type DoneNotice, type NavItem, type Viewer } from "./layout-context.js";
import { SiteHeader } from "./site-header.js";
import { useLocale, useT } from "./texts.js";

export {
  LayoutContext,
  useLayout,
  type DoneNotice,
  type LayoutContextValue,
  type NavItem,
  type Viewer,
} from "./layout-context.js";
export type { Crumb } from "./breadcrumb.js";

export type PageProps = {
  title: string;
  /** A sentence under the heading that says what this page is for. */
  intro?: Child;
  crumbs?: Crumb[] | undefined;
  /** Overrides the notice, viewer or navigation of the layout. */
  notice?: DoneNotice | undefined;
  viewer?: Viewer | undefined;
  nav?: NavItem[] | undefined;
  /** For tables and overviews: uses the whole width instead of the reading width. */
  wide?: boolean | undefined;
  /** Stands above the content, outside of it: the header of a dossier. */
  above?: Child;
  /** False when the content brings its own h1. */
  heading?: boolean | undefined;
  children?: Child;
};

function Head({ title }: { title: string }) {
  const { assets } = useLayout();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – Eenplan`}</title>
      <meta name="robots" content="noindex" />
      {assets.icon ? <link rel="icon" type="image/svg+xml" href={assets.icon} /> : null}
      <link rel="stylesheet" href={assets.css} />
      <script type="module" src={assets.js}></script>
    </head>
  );
}

function Done({ notice }: { notice: DoneNotice | undefined }) {
  const t = useT();
  const { csrf } = useLayout();
  if (!notice) return null;
  return (
    <div class="ep-done">
      <p role="status">{notice.text}</p>
      {notice.undo ? (
        <form method="post" action={notice.undo.action}>
          <input type="hidden" name="_csrf" value={csrf} />
          <button type="submit" class="ep-link-button">
            {notice.undo.label || t("ui.undo")}
          </button>
        </form>
      ) : null}
    </div>
  );
}

function Footer() {
  const t = useT();
  const { demo, viewer } = useLayout();
  return (
    <footer class="ep-footer">
      <div class="ep-width">
        {demo ? <p class="ep-footer__demo">{t("ui.footer.demo")}</p> : null}
        <p>{t("ui.footer.what")}</p>
        {viewer ? (
          <p>
            <a class="utrecht-link utrecht-link--html-a" href={safetyHref}>
              {t("ui.footer.safety")}
            </a>
          </p>
        ) : null}
      </div>
    </footer>
  );
}

export function Page(props: PageProps) {
  const t = useT();
  const locale = useLocale();
  const layout = useLayout();
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale}>
        <Head title={props.title} />
        <body
          data-live={layout.live}
          data-morph={layout.live ? layout.assets.morph : undefined}
          data-answer={layout.isAnswer ? "" : undefined}
        >
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
            {t("ui.skip")}
          </a>
          <SiteHeader viewer={props.viewer ?? layout.viewer} nav={props.nav ?? layout.nav} />
          {props.crumbs ? <Breadcrumb crumbs={props.crumbs} /> : null}
          {props.above}
          <main
            id="inhoud"
            tabindex={-1}
            class={`ep-main ep-width${props.wide ? " ep-main--wide" : ""}`}
          >
            <Done notice={props.notice ?? layout.notice} />
            {props.heading === false ? null : <h1>{props.title}</h1>}
            {props.intro ? <p class="ep-intro">{props.intro}</p> : null}
            {props.children}
          </main>
          <Footer />
        </body>
      </html>
    </>
  );
}
