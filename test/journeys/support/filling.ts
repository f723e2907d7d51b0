import type { Locator } from "playwright-core";

/** Fields by name: a text, the value or the words of a choice, or several values to tick. */
export type Fields = Record<string, string | string[]>;

/** What stands on the page under one name. */
type Control = {
  kind: "text" | "choice" | "list";
  value: string;
  ticked: string[];
  options: { value: string; text: string }[];
};

/** Fills in a form as a person does, whatever kind of control each question has. */
export async function fillIn(form: Locator, fields: Fields): Promise<void> {
  const names = Object.keys(fields);
  const controls = names.length > 0 ? await controlsOf(form, names) : {};
  for (const [name, value] of Object.entries(fields)) {
    const control = controls[name];
    if (!control) throw new Error(`This form does not ask for ${name}`);
    const field = form.locator(`[name="${name}"]`);
    if (control.kind === "text") await field.fill(String(value));
    else if (control.kind === "list") await field.selectOption(optionFor(control, String(value)));
    else {
      for (const one of [value].flat())
        await form.locator(`[name="${name}"][value="${one}"]`).check();
    }
  }
}

/** What a form holds now, of the fields that are asked about, said in the words they ask with. */
export async function heldBy(form: Locator, asked: Fields): Promise<Fields> {
  const controls = await controlsOf(form, Object.keys(asked));
  const held = Object.entries(asked).map(([name, wanted]): [string, string | string[]] => {
    const control = controls[name];
    if (!control) return [name, "not on this form"];
    if (control.kind === "text") return [name, control.value];
    if (control.kind === "list") {
      const isWanted = optionFor(control, String(wanted)) === control.value;
      return [name, isWanted ? wanted : control.value];
    }
    return [name, Array.isArray(wanted) ? control.ticked : (control.ticked[0] ?? "")];
  });
  return Object.fromEntries(held);
}

/** Looks at all of them at once: asking the browser for each of them would take a while. */
function controlsOf(form: Locator, names: string[]): Promise<Record<string, Control>> {
  return form.evaluate((element, sought) => {
    const controlOf = (name: string): [string, Control][] => {
      const all = [...element.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
      const [first] = all;
      if (!first) return [];
      const choice = first.type === "radio" || first.type === "checkbox";
      const options = first instanceof HTMLSelectElement ? [...first.options] : [];
      const control: Control = {
        kind: choice ? "choice" : first instanceof HTMLSelectElement ? "list" : "text",
        value: first.value,
        ticked: all.filter(({ checked }) => checked).map(({ value }) => value),
        options: options.map(({ value, text }) => ({ value, text })),
      };
      return [[name, control]];
    };
    return Object.fromEntries(sought.flatMap(controlOf));
  }, names);
}

/** People at the table have an id for a value, so an option is also found by the words it shows. */
function optionFor({ options }: Control, wanted: string): string {
  const found = options.find(
    ({ value, text }) => value === wanted || (wanted !== "" && text.includes(wanted)),
  );
  if (!found) throw new Error(`"${wanted}" is not in this list`);
  return found.value;
}
