import type { Hono } from "hono";
import { type HTMLElement, parse } from "node-html-parser";

export type Answer = {
  status: number;
  /** Where a redirect goes. */
  location: string | undefined;
  html: string;
  page: HTMLElement;
  /** The words on the page, as a person reads them. */
  text: string;
  headers: Headers;
};

/** A browser without a window: keeps cookies, fills in forms as they are on the page. */
export class Browser {
  readonly #hono: Hono;
  readonly #cookies = new Map<string, string>();

  constructor(hono: Hono, token?: string) {
    this.#hono = hono;
    if (token) this.#cookies.set("sessie", token);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, { headers });
  }

  /** Sends fields to an address, without looking at any page. */
  post(path: string, fields: Record<string, string | string[] | File>): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
    }
    return this.#send(path, { method: "POST", body });
  }

  /** Opens a page, fills in its form and sends it; hidden fields go along as on the page. */
  async fillIn(
    path: string,
    fields: Record<string, string | string[] | File>,
    formAction?: string,
  ): Promise<Answer> {
    const shown = await this.get(path);
    return this.submit(shown, fields, formAction);
  }

  /** Sends the form of a page that was shown: what was on it, with these fields filled in. */
  submit(
    shown: Answer,
    fields: Record<string, string | string[] | File> = {},
    formAction?: string,
  ): Promise<Answer> {
    const forms = shown.page.querySelectorAll('main form[method="post"]');
    const form = forms.find((one) => !formAction || one.getAttribute("action") === formAction);
    if (!form)
      throw new Error(`No form ${formAction ?? ""} on this page: ${shown.text.slice(0, 300)}`);
    return this.post(form.getAttribute("action") ?? "", { ...fieldsOf(form), ...fields });
  }

  async follow(answer: Answer): Promise<Answer> {
    if (answer.location === undefined)
      throw new Error(`No redirect but ${answer.status}: ${answer.text.slice(0, 500)}`);
    return this.get(answer.location.replace(/#.*$/, ""));
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await this.#hono.request(`http://localhost${path}`, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const type = response.headers.get("content-type") ?? "";
    const html = /text|json|svg/.test(type) ? await response.text() : "";
    const page = parse(html);
    const text = page.querySelector("body")?.structuredText ?? page.structuredText;
    const location = response.headers.get("location") ?? undefined;
    return { status: response.status, location, html, page, text, headers: response.headers };
  }

  #keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const [name = "", value = ""] = pair.split("=");
    if (/max-age=0/i.test(cookie)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

function fieldsOf(form: HTMLElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const input of form.querySelectorAll("input, textarea, select")) {
    const name = input.getAttribute("name");
    const value = valueOf(input);
    if (!name || value === undefined) continue;
    const before = input.getAttribute("type") === "checkbox" ? fields[name] : undefined;
    // Boxes share a name: all that are ticked go along.
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

function valueOf(input: HTMLElement): string | undefined {
  const type = input.getAttribute("type");
  if (type === "file" || type === "submit") return undefined;
  if (type === "radio" || type === "checkbox") {
    return input.hasAttribute("checked") ? (input.getAttribute("value") ?? "on") : undefined;
  }
  if (input.tagName === "SELECT") {
    return input.querySelector("option[selected]")?.getAttribute("value") ?? "";
  }
  // The parser keeps the first line break of a text area, which a browser drops.
  if (input.tagName === "TEXTAREA") return input.textContent.replace(/^\n/, "");
  return input.getAttribute("value") ?? "";
}
