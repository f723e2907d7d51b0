import type { HTMLElement } from "node-html-parser";
import { controlsOf, hiddenOf } from "../access/forms-walk.js";

/** Stands for everything that is nobody's business: a name, a text, an address. */
export const mark = "Zyxwvut-MERK-7";
export const marked = /zyxwvut|MERK-7/i;

type Fields = Record<string, string | string[] | File>;

const pdf = () => new File([Buffer.from("%PDF-1.7 ")], `${mark}.pdf`, { type: "application/pdf" });

/** Every field filled in with the mark, whatever is asked there. */
export function wronglyMarked(form: HTMLElement): Fields {
  const fields = controlsOf(form).map(({ name, kind }) => [name, kind === "file" ? pdf() : mark]);
  return { ...hiddenOf(form), ...(Object.fromEntries(fields) as Fields) };
}

/** The mark wherever a text fits, and something sensible elsewhere: as close to right as one gets unseen. */
export function rightlyMarked(form: HTMLElement, date: string): Fields {
  const fields = controlsOf(form).map(({ name, kind, options }) => [
    name,
    sensible(name, kind, options, date),
  ]);
  return { ...hiddenOf(form), ...(Object.fromEntries(fields) as Fields) };
}

function sensible(name: string, kind: string, options: string[], date: string): string | File {
  if (kind === "file") return pdf();
  if (options.length > 0) return options[0] ?? "";
  if (kind === "email") return `${mark}@voorbeeld.test`;
  if (kind === "password") return `${mark} als wachtwoord`;
  if (kind === "tel" || /phone/i.test(name)) return "0612345678";
  if (/On$|Since$|^since$|Until$|until$|notBefore/.test(name)) return date;
  if (/minutes|hours|pupils/i.test(name)) return "2";
  if (/[nN]ame$/.test(name)) return "Zyxwvut";
  return mark;
}
