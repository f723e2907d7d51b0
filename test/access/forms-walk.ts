import type { HTMLElement } from "node-html-parser";
import type { RouteInfo } from "../../src/platform/http/route.js";
import type { Answer } from "../support/browser.js";

/** The pages with a form of their own: what is sent goes to where the page is. */
export function formRoutes(routes: readonly RouteInfo[]): RouteInfo[] {
  const deeds = new Set(routes.filter(({ method }) => method === "POST").map(({ path }) => path));
  return routes.filter(({ method, path }) => method === "GET" && deeds.has(path));
}

/** The form of a page, and not the buttons beside it. */
export function mainForm(answer: Answer, address: string): HTMLElement | undefined {
  const forms = answer.page.querySelectorAll('main form[method="post"]');
  return forms.find((form) => form.getAttribute("action")?.split("?")[0] === address);
}

type Control = { name: string; kind: string; options: string[] };

/** What somebody can fill in, by name. */
export function controlsOf(form: HTMLElement): Control[] {
  const controls = new Map<string, Control>();
  for (const element of form.querySelectorAll("input, textarea, select")) {
    const name = element.getAttribute("name") ?? "";
    const kind = element.getAttribute("type") ?? element.tagName.toLowerCase();
    if (name === "" || kind === "hidden" || kind === "submit") continue;
    const control = controls.get(name) ?? { name, kind, options: [] };
    const values = element.querySelectorAll("option").map((one) => one.getAttribute("value") ?? "");
    const own =
      kind === "radio" || kind === "checkbox" ? [element.getAttribute("value") ?? "on"] : [];
    control.options.push(...own, ...values.filter((value) => value !== ""));
    controls.set(name, control);
  }
  return [...controls.values()];
}

/** What the form sends along unseen. */
export function hiddenOf(form: HTMLElement): Record<string, string> {
  const fields = form.querySelectorAll('input[type="hidden"]').map((input) => {
    return [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const;
  });
  return Object.fromEntries(fields);
}
