import type { Child } from "hono/jsx";
import { describedBy, useField, type FieldState } from "./form-context.js";
import {
  ErrorText,
  FieldFrame,
  GroupFrame,
  Help,
  Optional,
  type FieldProps,
} from "./form-field.js";
import { useT } from "./texts.js";

export type Option = { value: string; label: string; hint?: Child };

export type SelectProps = FieldProps & {
  options: readonly Option[];
  /** The text of the empty choice; false when one of the options is always chosen. */
  blank?: string | false | undefined;
};

export function Select({ name, label, help, required, options, blank }: SelectProps) {
  const t = useT();
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} help={help} required={required}>
      <select
        class={`utrecht-select utrecht-select--html-select ep-input ep-input--medium${field.error ? " utrecht-select--invalid" : ""}`}
        id={field.id}
        name={name}
        required={required}
        aria-describedby={describedBy(field, help)}
        aria-invalid={field.error ? "true" : undefined}
      >
        {blank === false ? null : <option value="">{blank ?? t("ui.choose")}</option>}
        {options.map((option) => (
          <option value={option.value} selected={field.value === option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  field: FieldState;
  name: string;
  option: Option;
  /** The first choice carries the id of the field, so that the error summary leads to it. */
  first: boolean;
};

const choiceClass = {
  radio: "utrecht-radio-button utrecht-radio-button--html-input",
  checkbox: "utrecht-checkbox utrecht-checkbox--html-input",
};

function Choice({ type, field, name, option, first }: ChoiceProps) {
  const id = first ? field.id : `${field.id}-${option.value.replace(/\s+/g, "-")}`;
  return (
    <div class="ep-choice">
      <input
        class={`ep-choice__control ${choiceClass[type]}`}
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={field.values.includes(option.value)}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        aria-invalid={type === "checkbox" && field.error ? "true" : undefined}
      />
      <label class={`utrecht-form-label--${type} ep-choice__label`} for={id}>
        {option.label}
      </label>
      {option.hint ? (
        <div class="ep-choice__hint" id={`${id}-hint`}>
          {option.hint}
        </div>
      ) : null}
    </div>
  );
}

export type ChoicesProps = {
  name: string;
  legend: string;
  options: readonly Option[];
  help?: Child;
  required?: boolean | undefined;
};

function Choices({ type, ...props }: ChoicesProps & { type: "radio" | "checkbox" }) {
  const { name, legend, help, required, options } = props;
  const field = useField(name);
  return (
    <GroupFrame
      field={field}
      legend={legend}
      help={help}
      required={required}
      role={type === "radio" ? "radiogroup" : undefined}
      describedBy={describedBy(field, help)}
    >
      {options.map((option, index) => (
        <Choice type={type} field={field} name={name} option={option} first={index === 0} />
      ))}
    </GroupFrame>
  );
}

export function Radios(props: ChoicesProps) {
  return <Choices type="radio" {...props} />;
}

export function Checkboxes(props: ChoicesProps) {
  return <Choices type="checkbox" {...props} />;
}

export type CheckboxProps = FieldProps & {
  /** What is sent when it is ticked. */
  value?: string | undefined;
};

/** One thing to say yes to. */
export function Checkbox({ name, label, help, required, value = "ja" }: CheckboxProps) {
  const field = useField(name);
  return (
    <div class={`ep-field ep-field--checkbox${field.error ? " utrecht-form-field--invalid" : ""}`}>
      <ErrorText id={field.id} error={field.error} />
      <div class="ep-choice">
        <input
          class={`ep-choice__control ${choiceClass.checkbox}`}
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          checked={field.values.includes(value)}
          required={required}
          aria-describedby={describedBy({ ...field, conflict: undefined }, help)}
          aria-invalid={field.error ? "true" : undefined}
        />
        <label class="utrecht-form-label--checkbox ep-choice__label" for={field.id}>
          {label}
          <Optional required={required} />
        </label>
        <Help id={field.id}>{help}</Help>
      </div>
    </div>
  );
}
