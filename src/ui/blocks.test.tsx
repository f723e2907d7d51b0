import { describe, expect, it } from "vitest";
import { PageContext, translator } from "../platform/i18n/index.js";
import { AttainmentScale } from "./attainment-scale.js";
import { ButtonLink, DeedButton } from "./button.js";
import { Card, Cards } from "./card.js";
import { ConfirmDeed } from "./confirm-deed.js";
import { DateText } from "./date-text.js";
import { Details } from "./details.js";
import { EmptyState } from "./empty-state.js";
import { FilterForm } from "./filter-form.js";
import { TextField } from "./form.js";
import { Notice } from "./notice.js";
import { Pagination } from "./pagination.js";
import { People } from "./person-line.js";
import { Quote } from "./quote.js";
import { Section } from "./section.js";
import { SideBySide } from "./side-by-side.js";
import { Badge, Status, type Tone } from "./status.js";
import { Steps } from "./steps.js";
import { SummaryList } from "./summary-list.js";
import { TaskList } from "./task-list.js";
import { Timeline } from "./timeline.js";
import { markup } from "./markup.js";

describe("words about how things stand", () => {
  it("gives every status a word, and a shape of its own", () => {
    const tones: Tone[] = ["done", "busy", "waiting", "attention", "stuck", "none"];
    const drawings = tones.map((tone) => markup(<Status tone={tone}>Woord</Status>));
    for (const html of drawings) expect(html).toMatch(/aria-hidden="true".*Woord/);
    const shapes = drawings.map((html) => html.replace(/ep-status--\w+/, ""));
    expect(new Set(shapes).size).toBe(tones.length);
  });

  it("escapes what people wrote", () => {
    expect(markup(<Badge>{"<i>"}</Badge>)).toContain("&lt;i&gt;");
    expect(markup(<Quote text={'"<script>"'} source="Noor" />)).not.toContain("<script>");
  });

  it("shows tasks with their status, as a link only when they can be done", () => {
    const status = { tone: "stuck" as const, label: "Wacht op de school" };
    const html = markup(
      <TaskList
        tasks={[
          { title: "Een", href: "/een", status },
          { title: "Twee", status },
        ]}
      />,
    );
    expect(html).toContain('href="/een">Een</a>');
    expect(html).toContain("<span>Twee</span>");
    expect(html.match(/Wacht op de school/g)).toHaveLength(2);
  });

  it("marks the present level of a goal in words", () => {
    const html = markup(<AttainmentScale current={-1} meaning={{ 0: "Vier ochtenden" }} />);
    expect(html.match(/<li/g)).toHaveLength(5);
    expect(html).toMatch(/aria-current="true"><span class="ep-scale__sign">−1<\/span>/);
    expect(html.match(/Hier zijn we nu/g)).toHaveLength(1);
  });

  it("says what kind of notice it is, unless it has a title of its own", () => {
    expect(markup(<Notice kind="warning">x</Notice>)).toContain("Let op");
    expect(markup(<Notice kind="question">x</Notice>)).toContain("Een vraag");
    expect(markup(<Notice title="Nog 5 dagen">x</Notice>)).not.toContain("Ter informatie");
  });
});

describe("facts and people", () => {
  it("lists terms; the change link says what it changes", () => {
    const html = markup(
      <SummaryList rows={[{ term: "Wie", value: "Els", change: { href: "/wie" } }]} />,
    );
    expect(html).toMatch(/<dt>Wie<\/dt><dd[^>]*>Els<\/dd>/);
    expect(html).toMatch(/href="\/wie">Wijzigen<span[^>]*> Wie<\/span><\/a>/);
  });

  it("names people with role, organisation and mandate", () => {
    const html = markup(
      <People
        people={[{ name: "Els", role: "juf", organisation: "De Linde", mandate: "Mag dit." }]}
      />,
    );
    expect(html).toMatch(/<strong>Els<\/strong><span[^>]*>, juf, De Linde<\/span>/);
    expect(html).toContain("Mag dit.");
  });

  it("quotes with source and date, in the language of the reader", () => {
    const quote = <Quote text="Mooi" source="Noor" date="2027-01-15" />;
    expect(markup(quote)).toContain("Noor, vrijdag 15 januari 2027</figcaption>");
    const english = markup(
      <PageContext.Provider value={{ locale: "en", t: translator("en") }}>
        {quote}
      </PageContext.Provider>,
    );
    expect(english).toContain("Noor, Friday 15 January 2027");
  });

  it("writes a date with its distance", () => {
    const html = markup(<DateText date="2027-01-15" today="2026-11-20" />);
    expect(html).toMatch(
      /<time datetime="2027-01-15">vrijdag 15 januari 2027<span[^>]*> \(over 8 weken\)<\/span><\/time>/,
    );
    expect(markup(<DateText date="2027-01-15" />)).not.toContain("(");
  });

  it("keeps things of one day under one date", () => {
    const day = { date: "2027-01-15" };
    const html = markup(
      <Timeline
        items={[
          { ...day, title: "Een" },
          { ...day, title: "Twee" },
        ]}
      />,
    );
    expect(html.match(/ep-timeline__date ep-visually-hidden/g)).toHaveLength(1);
    expect(html.match(/datetime="2027-01-15"/g)).toHaveLength(2);
  });

  it("puts perspectives next to each other, each under a heading", () => {
    const html = markup(
      <SideBySide
        level={4}
        perspectives={[
          { who: "Noor", content: "a" },
          { who: "Els", content: "b" },
        ]}
      />,
    );
    expect(html.match(/<h4/g)).toHaveLength(2);
  });
});

describe("places and ways", () => {
  it("shows a card as a heading with one link", () => {
    const card = <Card title="Noor" href="/d/1" level={2} />;
    expect(markup(<Cards>{card}</Cards>)).toMatch(/<h2[^>]*><a[^>]*href="\/d\/1">Noor<\/a><\/h2>/);
  });

  it("says why it is empty and what to do", () => {
    const html = markup(
      <EmptyState title="Nog niets" action={{ href: "/nieuw", label: "Begin" }}>
        Want.
      </EmptyState>,
    );
    expect(html).toContain("Want.");
    expect(html).toMatch(/href="\/nieuw">Begin<\/a>/);
  });

  it("says which step this is; done steps can be opened", () => {
    const steps = [{ title: "Een", href: "/1" }, { title: "Twee" }, { title: "Drie" }];
    const html = markup(<Steps steps={steps} current={2} />);
    expect(html).toContain("Stap 2 van 3");
    expect(html).toContain('<a href="/1">Een</a>');
    expect(html).toMatch(/aria-current="step">Twee/);
  });

  it("turns pages, and is absent when there is one", () => {
    const hrefOf = (page: number) => `?pagina=${page}`;
    const html = markup(<Pagination page={2} total={2} hrefOf={hrefOf} />);
    expect(html).toContain('rel="prev" href="?pagina=1"');
    expect(html).not.toContain('rel="next"');
    expect(markup(<Pagination page={1} total={1} hrefOf={hrefOf} />)).toBe("");
  });

  it("filters with the address, showing what is chosen now", () => {
    const html = markup(
      <FilterForm action="/lijst" values={{ zoek: "noor" }} clearHref="/lijst">
        <TextField name="zoek" label="Naam" required />
      </FilterForm>,
    );
    expect(html).toContain('method="get" action="/lijst" role="search"');
    expect(html).toContain('value="noor"');
    expect(html).toContain("Alles tonen");
  });

  it("folds more away and gives a part of the page its heading", () => {
    expect(markup(<Details summary="Waarom?">Daarom</Details>)).toContain(
      "<summary>Waarom?</summary>",
    );
    expect(markup(<Section title="Mensen" id="mensen" />)).toMatch(/id="mensen".*<h2>Mensen<\/h2>/);
  });
});

describe("deeds", () => {
  it("asks with the consequence in words, and offers the way back first in reach", () => {
    const html = markup(
      <ConfirmDeed
        action="/weg"
        consequence="Els krijgt bericht."
        deed="Trek in"
        cancel={{ href: "/terug" }}
        hidden={{ _key: "k" }}
      />,
    );
    expect(html).toContain("Els krijgt bericht.");
    expect(html).toContain('name="_csrf"');
    expect(html).toContain('name="_key" value="k"');
    expect(html).toContain(">Trek in</button>");
    expect(html).toContain('href="/terug">Annuleren</a>');
  });

  it("sends a deed without fields, and goes somewhere with a link", () => {
    expect(markup(<DeedButton action="/doe">Doe</DeedButton>)).toContain('name="_csrf"');
    expect(markup(<ButtonLink href="/x">Verder</ButtonLink>)).toMatch(
      /<a [^>]*href="\/x">Verder<\/a>/,
    );
  });
});
