import { describe, expect, it } from "vitest";
import { PageContext, translator, type Locale } from "../platform/i18n/index.js";
import { DossierHeader } from "./dossier-header.js";
import { LayoutContext, Page, type LayoutContextValue, type PageProps } from "./page.js";
import { markup } from "./markup.js";

const layout: LayoutContextValue = {
  csrf: "teken",
  path: "/dossiers?zoek=<x>",
  nav: [
    { href: "/", label: "Start", current: false },
    { href: "/dossiers", label: "Dossiers", current: true },
  ],
  demo: false,
  assets: { css: "/assets/a.css", js: "/assets/a.js" },
  homeHref: "/",
};

function rendered(
  props: PageProps,
  change: Partial<LayoutContextValue> = {},
  locale: Locale = "nl",
) {
  return markup(
    <PageContext.Provider value={{ locale, t: translator(locale) }}>
      <LayoutContext.Provider value={{ ...layout, ...change }}>
        <Page {...props} />
      </LayoutContext.Provider>
    </PageContext.Provider>,
  );
}

describe("a page", () => {
  it("is a whole document in the language of the reader", () => {
    const html = rendered({ title: "Het <plan>" });
    expect(html.startsWith('<!doctype html><html lang="nl">')).toBe(true);
    expect(html).toContain("<title>Het &lt;plan&gt; – Eenplan</title>");
    expect(html).toContain("<h1>Het &lt;plan&gt;</h1>");
    expect(html).toContain('<link rel="stylesheet" href="/assets/a.css"/>');
    expect(html).toContain('<script type="module" src="/assets/a.js"></script>');
    expect(rendered({ title: "The plan" }, {}, "en")).toContain('<html lang="en">');
  });

  it("begins with a link to the content", () => {
    const html = rendered({ title: "Start" });
    expect(html).toMatch(/<body><a class="[^"]*skip-link[^"]*" href="#inhoud">Naar de inhoud<\/a>/);
    expect(html).toContain('<main id="inhoud" tabindex="-1"');
  });

  it("changes language with a form that comes back to the same page", () => {
    const html = rendered({ title: "Start" });
    expect(html).toContain('method="post" action="/taal"');
    expect(html).toContain('name="path" value="/dossiers?zoek=&lt;x&gt;"');
    expect(html).toMatch(/value="nl" lang="nl"[^>]*aria-current="true"[^>]*>Nederlands</);
    expect(html).toMatch(/value="en" lang="en"[^>]*>English</);
  });

  it("says who is signed in and lets them sign out", () => {
    const html = rendered(
      { title: "Start" },
      { viewer: { name: "Samira", organisation: "Jeugdteam" } },
    );
    expect(html).toContain("<strong>Samira</strong>");
    expect(html).toContain('method="post" action="/afmelden"');
    expect(rendered({ title: "Start" })).not.toContain("/afmelden");
  });

  it("marks where one is in the menu and in the path", () => {
    const crumbs = [{ label: "Start", href: "/" }, { label: "Noor" }];
    const html = rendered({ title: "Noor", crumbs });
    expect(html).toContain('href="/dossiers" aria-current="page">Dossiers</a>');
    expect(html).toContain('aria-label="U bent hier"');
    expect(html).toMatch(/aria-current="page">Noor<\/span>/);
  });

  it("confirms a deed, with a way back", () => {
    const notice = { text: "De afspraak staat.", undo: { action: "/terug", label: "Toch niet" } };
    const html = rendered({ title: "Start" }, { notice });
    expect(html).toContain('<p role="status">De afspraak staat.</p>');
    expect(html).toContain('<form method="post" action="/terug">');
    expect(html).toContain("Toch niet</button>");
  });

  it("says that a demonstration is one", () => {
    expect(rendered({ title: "Start" }, { demo: true })).toContain("verzonnen");
    expect(rendered({ title: "Start" })).not.toContain("verzonnen");
  });
});

describe("the header of a dossier", () => {
  const nav = [
    { href: "/d/plan", label: "Het plan", current: true },
    { href: "/d/week", label: "De week", current: false },
  ];

  it("carries the name and what we are working towards", () => {
    const html = markup(
      <DossierHeader name="Noor" sentence="Elke ochtend naar de klas." nav={nav} />,
    );
    expect(html).toContain('aria-label="Dossier van Noor"');
    expect(html).toContain('<p class="ep-dossier__name">Noor</p>');
    expect(html).toContain("Elke ochtend naar de klas.");
    expect(html).toContain('<nav class="ep-subnav" aria-label="In dit dossier">');
    expect(html).toContain('href="/d/plan" aria-current="page">Het plan</a>');
    expect(html).toMatch(/<details[^>]*><summary>In dit dossier<strong>Het plan<\/strong>/);
  });

  it("says so when there is no sentence yet, and is the heading where the page has none", () => {
    const html = markup(<DossierHeader heading name="Noor" nav={nav} />);
    expect(html).toContain('<h1 class="ep-dossier__name">Noor</h1>');
    expect(html).toContain("staat er nog niet");
  });
});
