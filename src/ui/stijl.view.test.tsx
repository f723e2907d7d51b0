import { expect, it } from "vitest";
import { StijlPage } from "./stijl.view.js";
import { markup } from "./markup.js";

/** What the content security policy of the pages would refuse. */
function refused(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter(
    (tag) => /\s(style|on[a-z]+)\s*=/i.test(tag) || /^<(style|script(?![^>]*\ssrc=))/i.test(tag),
  );
}

const html = markup(<StijlPage />);

it("no building block carries a style or a script of its own", () => {
  expect(refused(html)).toEqual([]);
});

it("that check would see one that did", () => {
  expect(refused('<p style="color:red">')).toHaveLength(1);
  expect(refused('<a class="x" onclick="y()">')).toHaveLength(1);
  expect(refused("<script>x()</script>")).toHaveLength(1);
  expect(refused("<style>p{}</style>")).toHaveLength(1);
  expect(refused('<script type="module" src="/a.js"></script>')).toEqual([]);
});

it("every id is there once and every reference leads to one", () => {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const references = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]*)"/g)];
  for (const id of references.flatMap(([, list]) => list?.split(" ") ?? [])) {
    expect(ids).toContain(id);
  }
});

it("every text is known", () => {
  expect(html).not.toMatch(/>ui\.[a-z]/);
});
