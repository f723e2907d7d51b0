import { describe, expect, it } from "vitest";
import {
  Checkbox,
  Checkboxes,
  DateField,
  emptyForm,
  Fieldset,
  FileField,
  Form,
  NumberField,
  Radios,
  Select,
  TextArea,
  TextField,
  type FormState,
} from "./form.js";
import { markup } from "./markup.js";

const options = [
  { value: "a", label: "Eerste", hint: "Een uitleg" },
  { value: "b", label: "Tweede" },
];

function rendered(state: Partial<FormState>, fields: unknown, autosave = false): string {
  return markup(
    <Form
      action="/doen"
      submit="Zet deze afspraak"
      cancel={{ href: "/terug", label: "Niet nu" }}
      context={{ ...emptyForm, ...state }}
      autosave={autosave}
    >
      {fields as never}
    </Form>,
  );
}

describe("a form", () => {
  it("posts, carries what is hidden, names the deed and the way back", () => {
    const html = rendered({ hidden: { _csrf: "t<ken", _key: "k" } }, null);
    expect(html).toContain('method="post" action="/doen"');
    expect(html).toContain('<input type="hidden" name="_csrf" value="t&lt;ken"/>');
    expect(html).toContain(">Zet deze afspraak</button>");
    expect(html).toContain('href="/terug">Niet nu</a>');
    expect(html).not.toContain("data-autosave");
    expect(html).not.toContain("alert");
  });

  it("puts errors on top, with links to their fields, and without one for the form as a whole", () => {
    const html = rendered(
      {
        errors: [
          { field: "wat", message: "Vul in <wat>" },
          { field: "", message: "Iemand was u voor." },
        ],
      },
      <TextField name="wat" label="Wat" required />,
    );
    expect(html).toContain('role="alert"');
    expect(html).toContain('href="#f-wat">Vul in &lt;wat&gt;</a>');
    expect(html).toContain("<li>Iemand was u voor.</li>");
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf("<form"));
  });

  it("says which draft was put back", () => {
    const html = rendered({ draftSavedAt: "14:03" }, null);
    expect(html).toContain("Uw tekst van 14:03 is bewaard en hier teruggezet.");
  });

  it("gives the script its texts when drafts are kept", () => {
    const html = rendered({}, null, true);
    expect(html).toContain('data-saved="Bewaard om {time}"');
    expect(html).toMatch(/aria-live="polite" data-autosave-status/);
  });
});

describe("a field", () => {
  it("has a label, help, an error and what was typed, tied together", () => {
    const html = rendered(
      { values: { wat: "<b>ja</b>" }, errors: [{ field: "wat", message: "Te kort" }] },
      <TextField name="wat" label="Wat" help="Kort" required />,
    );
    expect(html).toContain('<label class="utrecht-form-label" for="f-wat">Wat</label>');
    expect(html).toContain('id="f-wat-help"');
    expect(html).toContain('id="f-wat-error"');
    expect(html).toContain('aria-describedby="f-wat-help f-wat-error" aria-invalid="true"');
    expect(html).toContain('value="&lt;b&gt;ja&lt;/b&gt;"');
  });

  it("says that it is optional, and nothing when it is required", () => {
    expect(rendered({}, <TextField name="a" label="A" />)).toContain("(hoeft niet)");
    const required = rendered({}, <TextField name="a" label="A" required />);
    expect(required).not.toContain("(hoeft niet)");
    expect(required).toContain('required=""');
    expect(required).toContain('novalidate=""');
  });

  it("never sends a password back", () => {
    const field = <TextField name="p" label="P" type="password" required />;
    expect(rendered({ values: { p: "geheim" } }, field)).not.toContain("geheim");
  });

  it("shows what someone else wrote, and keeps the own text in the field", () => {
    const html = rendered(
      {
        values: { wat: "van mij" },
        conflicts: { wat: { by: "Samira", theirs: "van <haar>\nnog een regel" } },
      },
      <TextArea name="wat" label="Wat" required />,
    );
    expect(html).toContain("Samira schreef intussen:");
    expect(html).toContain("van &lt;haar&gt;\nnog een regel");
    expect(html).toMatch(/<textarea[^>]*>\nvan mij<\/textarea>/);
    expect(html).toContain('aria-describedby="f-wat-conflict"');
    expect(html.indexOf("schreef intussen")).toBeLessThan(html.indexOf("<textarea"));
  });

  it("keeps a first empty line in a text area", () => {
    const html = rendered({ values: { wat: "\ntekst" } }, <TextArea name="wat" label="Wat" />);
    expect(html).toMatch(/<textarea[^>]*>\n\ntekst<\/textarea>/);
  });

  it("helps with a date and asks for a number without a spinner", () => {
    expect(rendered({}, <DateField name="d" label="D" />)).toContain("Bijvoorbeeld 15-1-2027");
    const number = rendered({}, <NumberField name="n" label="N" />);
    expect(number).toContain('type="text"');
    expect(number).toContain('inputmode="decimal"');
  });

  it("takes a file", () => {
    const html = rendered({}, <FileField name="x" label="Bijlage" accept="image/png" />);
    expect(html).toMatch(
      /<input class="ep-file" id="f-x" name="x" type="file" accept="image\/png"/,
    );
  });
});

describe("choices", () => {
  it("marks the choice in a list, after an empty one", () => {
    const html = rendered({ values: { s: "b" } }, <Select name="s" label="S" options={options} />);
    expect(html).toContain('<option value="">Maak een keuze</option>');
    expect(html).toContain('<option value="b" selected="">Tweede</option>');
  });

  it("groups radio buttons; the summary leads to the first", () => {
    const html = rendered(
      { values: { r: "b" }, errors: [{ field: "r", message: "Kies" }] },
      <Radios name="r" legend="Welke?" options={options} required />,
    );
    expect(html).toContain('role="radiogroup" aria-describedby="f-r-error" aria-invalid="true"');
    expect(html).toContain('aria-required="true"');
    expect(html).toMatch(/type="radio" id="f-r" name="r" value="a"/);
    expect(html).toMatch(/id="f-r-b" name="r" value="b" checked=""/);
    expect(html).toContain('aria-describedby="f-r-hint"');
    expect(html).toContain('for="f-r-b">Tweede</label>');
  });

  it("ticks every chosen box", () => {
    const html = rendered(
      { values: { c: ["a", "b"] } },
      <Checkboxes name="c" legend="Welke?" options={options} />,
    );
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(html).not.toContain("radiogroup");
  });

  it("asks for one yes", () => {
    const html = rendered(
      { values: { j: "ja" }, errors: [{ field: "j", message: "Nodig" }] },
      <Checkbox name="j" label="Besproken" help="Uitleg" required />,
    );
    expect(html).toContain('checked=""');
    expect(html).toContain('aria-describedby="f-j-help f-j-error" aria-invalid="true"');
  });

  it("names a group of fields", () => {
    expect(markup(<Fieldset legend="Wat erbij hoort">x</Fieldset>)).toMatch(
      /<fieldset[^>]*><legend[^>]*>Wat erbij hoort<\/legend>/,
    );
  });
});
