import type { Context } from "hono";
import { cleanText } from "../../shared/clean-text.js";
import { refuseLongTexts, refuseManyFields } from "./form-size.js";
import { Refused } from "./refusals.js";

/** A form as it was sent: texts apart from files, and from the fields that we put in ourselves. */
export type TypedForm = {
  fields: Record<string, string | string[]>;
  files: Record<string, File>;
  csrf: string;
  key: string;
  base: string;
  asked: string[];
  /** Where the form lives that is being kept while somebody types. */
  path: string;
};

export async function readTypedForm(c: Context): Promise<TypedForm> {
  await refuseManyFields(c);
  const body = await c.req.parseBody({ all: true }).catch(() => {
    // Broken on the way, or made by something that is no browser: no fault of ours.
    throw new Refused("form-expired");
  });
  const form: TypedForm = {
    fields: {},
    files: {},
    csrf: "",
    key: "",
    base: "",
    asked: [],
    path: "",
  };
  refuseLongTexts(
    Object.values(body)
      .flat()
      .filter((value) => typeof value === "string"),
  );
  for (const [name, sent] of Object.entries(body)) {
    const values = Array.isArray(sent) ? sent : [sent];
    const files = values.filter((value) => value instanceof File && value.size > 0) as File[];
    const texts = values.filter((value) => typeof value === "string").map(unixLines);
    if (files[0]) form.files[name] = files[0];
    else if (texts.length > 0) place(form, name, texts);
  }
  return form;
}

function place(form: TypedForm, name: string, texts: string[]): void {
  const first = texts[0] ?? "";
  if (name === "_csrf") form.csrf = first;
  else if (name === "_key") form.key = first;
  else if (name === "_base") form.base = first;
  else if (name === "_path") form.path = first;
  else if (name === "_asked") form.asked = first.split("\n");
  else if (!name.startsWith("_")) form.fields[name] = texts.length > 1 ? texts : first;
}

// Browsers send CR LF, PostgreSQL takes no NUL; lone surrogates are no text.
function unixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed();
}

/** What is kept of a form that was not sent, with the stored text it began with. */
export function draftFields({ fields, base }: TypedForm): TypedForm["fields"] {
  return base === "" ? fields : { ...fields, _base: base };
}

/** The texts that stand alone, cleaned as they will be stored: what can be merged with another's. */
export function singleTexts(fields: Record<string, string | string[]>): Record<string, string> {
  const texts = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, cleanText(value)] as const] : [],
  );
  return Object.fromEntries(texts);
}
