import {
  AnswerButtons,
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
import { Section } from "./section.js";
import { Steps } from "./steps.js";

const state: FormState = {
  values: {
    wat: "Noor begint de dag bij de konijnen.\nDaarna gaat ze met juf Els naar binnen.",
    wie: "els",
    wanneer: "31 februari",
    dagen: ["ma", "do"],
  },
  errors: [
    { field: "wanneer", message: "Deze datum bestaat niet. Kies een andere dag." },
    { field: "soort", message: "Kies wat voor afspraak dit is." },
  ],
  hidden: { _csrf: "voorbeeld", _key: "voorbeeld" },
  draftSavedAt: "14:03",
  conflicts: {
    wat: { by: "Samira Aydın", theirs: "Noor begint de dag buiten.\nJuf Els haalt haar op." },
  },
};

function Fields() {
  return (
    <>
      <TextArea name="wat" label="Wat spreken we af?" help="In gewone woorden." required rows={3} />
      <Select
        name="wie"
        label="Wie doet het?"
        required
        options={[
          { value: "els", label: "Juf Els" },
          { value: "samira", label: "Samira Aydın" },
        ]}
      />
      <DateField name="wanneer" label="Vóór welke dag?" required />
      <Radios
        name="soort"
        legend="Wat voor afspraak is dit?"
        required
        options={[
          { value: "eenmalig", label: "Eén keer", hint: "Daarna is het klaar." },
          { value: "steeds", label: "Steeds weer", hint: "Tot we iets anders afspreken." },
        ]}
      />
      <Checkboxes
        name="dagen"
        legend="Op welke dagen?"
        help="Kies wat past."
        options={[
          { value: "ma", label: "maandag" },
          { value: "di", label: "dinsdag" },
          { value: "do", label: "donderdag" },
        ]}
      />
      <Fieldset legend="Wat erbij hoort">
        <NumberField name="uren" label="Uren per week" help="Bijvoorbeeld 6,5" />
        <TextField name="plek" label="Waar?" width="medium" autocomplete="off" />
        <FileField name="bijlage" label="Bijlage" help="Een foto of een document, tot 10 MB" />
      </Fieldset>
      <Checkbox
        name="akkoord"
        label="Dit is met Hanna besproken"
        help="Zij krijgt hier ook bericht van."
        required
      />
    </>
  );
}

export function ExampleForm() {
  return (
    <Section title="Een afspraak zetten">
      <Steps
        current={2}
        steps={[
          { title: "Doel kiezen", href: "#stap-1" },
          { title: "Afspraak" },
          { title: "Controleren" },
        ]}
      />
      <Form
        action="/stijl"
        submit="Zet deze afspraak"
        cancel={{ href: "#terug", label: "Niet nu" }}
        context={state}
        safety
        multipart
        autosave
      >
        <Fields />
      </Form>
      <Form action="/stijl" context={{ ...emptyForm, hidden: state.hidden }}>
        <AnswerButtons
          name="antwoord"
          label="Jouw antwoord"
          options={[
            { value: "ja", label: "Ja" },
            { value: "nee", label: "Nee" },
            { value: "later", label: "Niet nu" },
          ]}
        />
      </Form>
    </Section>
  );
}
