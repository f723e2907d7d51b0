import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Nobody is kept out: no known barrier on this page. */
export async function expectAccessible(page: Page): Promise<void> {
  // In one page rather than in a second one beside it: half as slow, and our pages have no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    ...{ id, help },
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }));
  expect(found, `barriers on ${page.url()}`).toEqual([]);
}

/** On the narrowest telephone nothing has to be moved sideways; wide tables move inside themselves. */
export async function expectFitsPhone(page: Page): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1024, height: 800 };
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(page);
  await page.setViewportSize(usual);
}

export async function expectNoSideways(page: Page): Promise<void> {
  const { width, wanted, widest } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const tooWide = [...document.querySelectorAll("main *, header *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return {
      ...{ width: clientWidth, wanted: scrollWidth },
      widest: scrollWidth > clientWidth ? tooWide.slice(0, 3).map((one) => one.outerHTML) : [],
    };
  });
  expect(widest, `too wide on ${page.url()}`).toEqual([]);
  expect(wanted, `scrolls sideways on ${page.url()}`).toBeLessThanOrEqual(width);
}
