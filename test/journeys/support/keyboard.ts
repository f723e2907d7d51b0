import type { Page } from "playwright-core";
import { expect } from "vitest";

const patience = 80;

/** Goes with Tab, as somebody without a mouse does, until this is reached. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < patience; step += 1) {
    if (await page.evaluate((sought) => document.activeElement?.matches(sought), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached with Tab on ${page.url()}`);
}

/** The first stop on every page leads past what is the same everywhere. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement?.className);
  expect(first).toContain("skip-link");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
}

/** Fills in a form with nothing but keys, from top to bottom, and sends it. */
export async function fillByKeyboard(
  page: Page,
  fields: readonly (readonly [name: string, words: string])[],
): Promise<void> {
  for (const [name, words] of fields) {
    await tabTo(page, `main form [name="${name}"]`);
    const type = await page.evaluate(() => (document.activeElement as HTMLInputElement).type);
    if (type === "radio") await arrowTo(page, words);
    else if (type === "select-one") await page.keyboard.type(words);
    else {
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(words);
    }
  }
  await tabTo(page, "main form.ep-form .ep-form__deeds button");
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

async function arrowTo(page: Page, value: string): Promise<void> {
  await page.keyboard.press("Space");
  for (let step = 0; step < patience; step += 1) {
    const now = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    if (now === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`${value} is not one of these choices`);
}
