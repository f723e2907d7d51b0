import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type Fields, fillIn, heldBy } from "./filling.js";
import { expectAccessible, expectFitsPhone } from "./page-checks.js";

/** A person with a browser of their own. Every page they come to is looked at for barriers. */
export class Visitor {
  readonly page: Page;
  readonly #script: boolean;
  /** What went wrong in the browser: a script that broke, or something that was not allowed. */
  readonly troubles: string[] = [];
  #status = 0;

  constructor(page: Page, script: boolean) {
    this.page = page;
    this.#script = script;
    page.on("response", (response) => {
      const request = response.request();
      if (request.isNavigationRequest()) this.#status = response.status();
    });
    page.on("pageerror", (error) => this.troubles.push(String(error)));
    page.on("console", (line) => {
      // The answer to a wrong form is no trouble, though a browser lists it as such.
      const answered = /status of (409|422)/.test(line.text());
      if (line.type() === "error" && !answered) this.troubles.push(line.text());
    });
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** The form of this page, which everybody fills in from top to bottom. */
  get form(): Locator {
    return this.page.locator('main form.ep-form[method="post"]');
  }

  words(): Promise<string> {
    return this.page.locator("main").innerText();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  /** Clicks the link to this place: how its address ends. */
  async follow(href: string): Promise<void> {
    const link = this.page.locator(`a[href$="${href}"]:visible`).first();
    await this.#going(() => link.click());
    await this.look();
  }

  /** Clicks what is called so: somebody, or something that was agreed. */
  async clickName(name: string): Promise<void> {
    await this.#going(() => this.page.locator("main a", { hasText: name }).first().click());
    await this.look();
  }

  /** Asks a list for something; the question comes to stand in the address. */
  async search(name: string, words: string): Promise<void> {
    const field = this.page.locator(`main [name="${name}"]`);
    await field.fill(words);
    await this.#going(() => field.press("Enter"));
    await this.look();
  }

  /** Clicks the button that does this deed: how the address of its form ends. */
  async press(action: string): Promise<void> {
    const button = this.page.locator(`form[action$="${action}"] button`);
    await this.#going(() => button.first().click());
    expect(this.#status, `the answer of ${this.path}`).toBe(200);
    await this.look();
  }

  /** Goes to an address that is not there for this person, as far as they can tell. */
  async isKeptOut(path: string): Promise<void> {
    await this.page.goto(path);
    expect(this.#status, `the door of ${path}`).toBe(404);
    this.troubles.length = 0;
  }

  /** Answers with one of the buttons under a question. */
  async answer(value: string): Promise<void> {
    const button = this.form.locator(`button[name="answer"][value="${value}"]`);
    await this.#going(() => button.click());
    expect(this.#status, `the answer of ${this.path}`).toBe(200);
    await this.look();
  }

  async chooseLanguage(locale: "nl" | "en"): Promise<void> {
    const button = this.page.locator(`form[action="/taal"] button[value="${locale}"]`);
    await this.#going(() => button.click());
    await this.look();
  }

  /** Fills in the form and sends it; what comes next is another page. */
  async send(fields: Fields): Promise<void> {
    await fillIn(this.form, fields);
    await this.submit();
    const problems = await this.page.locator(".ep-error-summary").allInnerTexts();
    expect(problems, `the form of ${this.path}`).toEqual([]);
    expect(this.#status).toBe(200);
    await this.look();
  }

  /**
   * First makes a mistake, as people do: the page says what is wrong and where, and everything that
   * was typed is still there. Then puts it right and sends it. Without a mistake it is sent at once.
   */
  async sendAtSecondTry(right: Fields, mistake: Fields | undefined): Promise<void> {
    if (!mistake) return this.send(right);
    await fillIn(this.form, right);
    await this.mistake(mistake, Object.keys(mistake));
    expect(await heldBy(this.form, { ...right, ...mistake })).toEqual({ ...right, ...mistake });
    const again = Object.entries(right).filter(([name]) => name in mistake);
    await this.send(Object.fromEntries(again));
  }

  /** Sends a form with something wrong in it; the summary leads to these fields. */
  async mistake(wrong: Fields, fields: string[]): Promise<void> {
    await fillIn(this.form, wrong);
    await this.submit();
    expect(this.#status, `the answer to a mistake on ${this.path}`).toBe(422);
    await this.expectSummary(fields);
    await this.look();
    await this.#followsToField(fields[0] ?? "");
  }

  async expectSummary(fields: string[]): Promise<void> {
    const summary = this.page.locator("main .ep-error-summary");
    expect(await summary.count(), `an error summary on ${this.path}`).toBe(1);
    const links = await summary
      .locator("a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    // In the order of the page, so that somebody who mends them goes one way: down.
    const below = await this.page
      .locator("main form.ep-form [id]")
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const expected = fields.map((name) => `#f-${name}`);
    expect(links).toEqual(below.filter((id) => expected.includes(id)));
    expect(links).toHaveLength(fields.length);
    if (this.#script)
      expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  }

  /** Nothing on this page keeps anybody out. */
  async look(): Promise<void> {
    await expectFitsPhone(this.page);
    // It is the same page without script, where the measuring instrument itself could not run.
    if (this.#script) await expectAccessible(this.page);
    expect(this.troubles, `in the browser on ${this.path}`).toEqual([]);
  }

  async submit(): Promise<void> {
    await this.#going(() => this.form.locator(".ep-form__deeds button").first().click());
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  async #followsToField(name: string): Promise<void> {
    const link = this.page.locator(`.ep-error-summary a[href="#f-${name}"]`);
    await link.click();
    const focused = await this.page.evaluate(() => document.activeElement?.id);
    expect(focused, `the link to the field on ${this.path}`).toBe(`f-${name}`);
  }

  async #going(go: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), go()]);
  }
}
