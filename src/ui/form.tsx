import { useContext, type Child } from "hono/jsx";
import { Button, type ButtonVariant } from "./button.js";
import { fieldId, FormContext, type FieldError, type FormState } from "./form-context.js";
import { SafetyNotice, SafetyQuestion } from "./safety-notice.js";
import { useT } from "./texts.js";

export { AnswerButtons } from "./answer-buttons.js";
export { Button, ButtonLink, DeedButton } from "./button.js";
export { Checkbox, Checkboxes, Radios, Select, type Option } from "./form-choice.js";
export { emptyForm, FormContext, type FieldError, type FormState } from "./form-context.js";
export { DateField, FileField, NumberField, TextArea, TextField } from "./form-text.js";

export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const t = useT();
  if (errors.length === 0) return null;
  return (
    <div class="ep-error-summary" role="alert" tabindex={-1}>
      <h2 class="ep-error-summary__title">{t("ui.errors.title")}</h2>
      <ul>
        {errors.map((error) => (
          <li>
            {error.field === "" ? (
              error.message
            ) : (
              <a class="utrecht-link utrecht-link--html-a" href={`#${fieldId(error.field)}`}>
                {error.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RestoredDraft() {
  const t = useT();
  const { draftSavedAt } = useContext(FormContext);
  if (!draftSavedAt) return null;
  return (
    <p class="ep-draft" role="status">
      {t("ui.draft.restored", { time: draftSavedAt })}
    </p>
  );
}

export type FormProps = {
  action: string;
  /** The deed in words: "Zet deze afspraak". Absent when the form brings buttons that are answers. */
  submit?: string | undefined;
  submitVariant?: ButtonVariant | undefined;
  cancel?: { href: string; label: string } | undefined;
  context: FormState;
  /** For a form with a file. */
  multipart?: boolean | undefined;
  /** Keeps what is typed as a draft while typing. */
  autosave?: boolean | undefined;
  /** For a form in which people write freely about home: where a worry about safety goes instead. */
  safety?: boolean | undefined;
  children?: Child;
};

export function Form(props: FormProps) {
  const t = useT();
  const { action, submit, cancel, context, multipart, autosave, safety, children } = props;
  return (
    <FormContext.Provider value={context}>
      <ErrorSummary errors={context.errors} />
      <RestoredDraft />
      <form
        class="ep-form"
        method="post"
        action={action}
        enctype={multipart ? "multipart/form-data" : undefined}
        // The server says what is wrong, in our words and at the field; the browser's bubbles do not.
        novalidate
        data-autosave={autosave ? "" : undefined}
        data-saved={autosave ? t("ui.draft.saved", { time: "{time}" }) : undefined}
        data-failed={autosave ? t("ui.draft.failed") : undefined}
      >
        {Object.entries(context.hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <SafetyQuestion words={context.safetyWords} />
        {safety ? <SafetyNotice /> : null}
        {children}
        {submit === undefined ? null : (
          <div class="ep-form__deeds">
            <Button variant={props.submitVariant}>{submit}</Button>
            {cancel ? (
              <a class="utrecht-link utrecht-link--html-a" href={cancel.href}>
                {cancel.label}
              </a>
            ) : null}
            {autosave ? (
              <p class="ep-form__saved" aria-live="polite" data-autosave-status=""></p>
            ) : null}
          </div>
        )}
      </form>
    </FormContext.Provider>
  );
}

export type FieldsetProps = { legend: string; help?: Child; children: Child };

/** Fields that belong together. */
export function Fieldset({ legend, help, children }: FieldsetProps) {
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset ep-fieldset">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {legend}
      </legend>
      {help ? <p class="utrecht-form-field-description ep-help">{help}</p> : null}
      {children}
    </fieldset>
  );
}
