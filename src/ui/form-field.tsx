import type { Child } from "hono/jsx";
import type { Conflict, FieldState } from "./form-context.js";
import { useT } from "./texts.js";

export type FieldProps = {
  name: string;
  label: string;
  help?: Child;
  /** Fields that are not required say so; required ones say nothing. */
  required?: boolean | undefined;
};

export function Optional({ required }: { required: boolean | undefined }) {
  const t = useT();
  if (required) return null;
  return <span class="ep-optional"> {t("ui.optional")}</span>;
}

export function Help({ id, children }: { id: string; children?: Child }) {
  if (!children) return null;
  return (
    <div class="utrecht-form-field-description ep-help" id={`${id}-help`}>
      {children}
    </div>
  );
}

export function ErrorText({ id, error }: { id: string; error: string | undefined }) {
  const t = useT();
  if (!error) return null;
  return (
    <p class="utrecht-form-field-error-message ep-error" id={`${id}-error`}>
      <span class="ep-visually-hidden">{t("ui.errors.prefix")} </span>
      {error}
    </p>
  );
}

/** What someone else wrote while this person was typing; the own text stays in the field. */
export function ConflictText({ id, conflict }: { id: string; conflict: Conflict | undefined }) {
  const t = useT();
  if (!conflict) return null;
  return (
    <div class="ep-conflict" id={`${id}-conflict`}>
      <p class="ep-conflict__by">{t("ui.conflict.by", { by: conflict.by })}</p>
      <p class="ep-conflict__text">{conflict.theirs}</p>
      <p class="ep-conflict__yours">{t("ui.conflict.yours")}</p>
    </div>
  );
}

type FrameProps = Omit<FieldProps, "name"> & { field: FieldState; children: Child };

/** Label above, help under the label, then what others wrote and what is wrong, then the control. */
export function FieldFrame({ field, label, help, required, children }: FrameProps) {
  const invalid = field.error ? " utrecht-form-field--invalid" : "";
  return (
    <div class={`utrecht-form-field utrecht-form-field--distanced ep-field${invalid}`}>
      <label class="utrecht-form-label" for={field.id}>
        {label}
        <Optional required={required} />
      </label>
      <Help id={field.id}>{help}</Help>
      <ConflictText id={field.id} conflict={field.conflict} />
      <ErrorText id={field.id} error={field.error} />
      {children}
    </div>
  );
}

type GroupProps = {
  field: FieldState;
  legend: string;
  help?: Child;
  required?: boolean | undefined;
  role?: "radiogroup" | undefined;
  describedBy: string | undefined;
  children: Child;
};

/** The same for a group of choices: the question is the legend. */
export function GroupFrame(props: GroupProps) {
  const { field, legend, help, required, role, children } = props;
  const radio = role === "radiogroup";
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset ep-group${field.error ? " ep-group--invalid" : ""}`}
      role={role}
      aria-describedby={props.describedBy}
      aria-invalid={radio && field.error ? "true" : undefined}
      aria-required={radio && required ? "true" : undefined}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {legend}
        <Optional required={required} />
      </legend>
      <Help id={field.id}>{help}</Help>
      <ConflictText id={field.id} conflict={field.conflict} />
      <ErrorText id={field.id} error={field.error} />
      {children}
    </fieldset>
  );
}
