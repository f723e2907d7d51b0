import { describedBy, useField } from "./form-context.js";
import { FieldFrame, type FieldProps } from "./form-field.js";
import { useT } from "./texts.js";

export type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "password" | "search" | "url" | undefined;
  autocomplete?: string | undefined;
  inputmode?: "text" | "numeric" | "decimal" | "email" | "tel" | "search" | undefined;
  width?: "short" | "medium" | "full" | undefined;
  maxlength?: number | undefined;
  spellcheck?: boolean | undefined;
};

export function TextField(props: TextFieldProps) {
  const { name, label, help, required, type = "text", width = "full" } = props;
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} help={help} required={required}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input ep-input ep-input--${width}${field.error ? " utrecht-textbox--invalid" : ""}`}
        id={field.id}
        name={name}
        type={type}
        // A password is never sent back to the page.
        value={type === "password" ? undefined : field.value}
        required={required}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        spellcheck={props.spellcheck}
        aria-describedby={describedBy(field, help)}
        aria-invalid={field.error ? "true" : undefined}
      />
    </FieldFrame>
  );
}

export type TextAreaProps = FieldProps & {
  rows?: number | undefined;
  maxlength?: number | undefined;
};

export function TextArea({ name, label, help, required, rows = 5, maxlength }: TextAreaProps) {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} help={help} required={required}>
      <textarea
        class={`utrecht-textarea utrecht-textarea--html-textarea ep-input${field.error ? " utrecht-textarea--invalid" : ""}`}
        id={field.id}
        name={name}
        rows={rows}
        maxlength={maxlength}
        required={required}
        aria-describedby={describedBy(field, help)}
        aria-invalid={field.error ? "true" : undefined}
      >
        {/* A browser drops the first line break of a text area; this one is for it to drop. */}
        {`\n${field.value}`}
      </textarea>
    </FieldFrame>
  );
}

/** A date as people write it. No calendar: typing is faster and works on every device. */
export function DateField({ help, ...rest }: FieldProps) {
  const t = useT();
  return (
    <TextField {...rest} help={help ?? t("ui.dateExample")} width="short" autocomplete="off" />
  );
}

export type NumberFieldProps = FieldProps & { inputmode?: "numeric" | "decimal" | undefined };

/** Text rather than type=number, which turns "6,5" into nothing and counts when scrolled over. */
export function NumberField({ inputmode = "decimal", ...rest }: NumberFieldProps) {
  return <TextField {...rest} inputmode={inputmode} width="short" autocomplete="off" />;
}

export type FileFieldProps = FieldProps & { accept?: string | undefined; multiple?: boolean };

/** Goes with `multipart` on the form. */
export function FileField({ name, label, help, required, accept, multiple }: FileFieldProps) {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} help={help} required={required}>
      <input
        class="ep-file"
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={required}
        aria-describedby={describedBy(field, help)}
        aria-invalid={field.error ? "true" : undefined}
      />
    </FieldFrame>
  );
}
