import { describe, expect, test } from "vitest";
import { countPages, pagesOf, type PdfRequest, renderPdf } from "./pdf.js";

const card: PdfRequest = {
  template: "src/domains/plan/goal-card.typ",
  data: { child: "Tim", title: "T", words: "", domain: "d", steps: [], here: "h" },
  lang: "nl",
  title: "Kaart",
  createdAt: new Date("2026-11-22T12:00:00Z"),
};

describe("making a document", () => {
  test("keeps nobody else waiting", async () => {
    await countPages(card);
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    await renderPdf({ ...card, data: { ...(card.data as object), title: "Een ander doel" } });
    clearInterval(others);
    expect(turns).toBeGreaterThan(0);
  });

  test("gives to each who asks at the same time their own", async () => {
    const titled = (title: string) => renderPdf({ ...card, title });
    const [one, other] = await Promise.all([titled("Een"), titled("Twee")]);
    const text = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString("latin1");
    expect(text(one)).toContain("Een");
    expect(text(other)).toContain("Twee");
    expect(pagesOf(one.bytes)).toBe(one.pages);
  });

  test("that goes wrong says which one, without the words in it, and the next one is made", async () => {
    const secret = "wat iemand schreef";
    const wrong = { ...card, data: { ...(card.data as object), steps: secret } };
    const error: unknown = await renderPdf(wrong).catch((cause: unknown) => cause);
    expect(String(error)).toContain("goal-card.typ gave no PDF");
    expect(String(error)).not.toContain(secret);
    expect(await countPages(card)).toBe(1);
  });
});
