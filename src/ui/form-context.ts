import { createContext, useContext } from "hono/jsx";

export type FieldError = { field: string; message: string };
export type Conflict = { theirs: string; by: string };

/** What a form knows besides its fields: what was typed, what went wrong, what others wrote. */
export type FormState = {
  values: Record<string, string | string[]>;
  errors: FieldError[];
  /** Sent along unseen: the token, the key against sending twice, the version this text began with. */
  hidden: Record<string, string>;
  /** The moment of the draft that was put back, as people read it: "14:03". */
  draftSavedAt?: string | undefined;
  conflicts: Record<string, Conflict>;
  /** Words of abuse in what was typed, asked about once. */
  safetyWords?: readonly string[] | undefined;
};

export const emptyForm: FormState = { values: {}, errors: [], hidden: {}, conflicts: {} };

export const FormContext = createContext<FormState>(emptyForm);

export type FieldState = {
  id: string;
  /** The typed text; the first of them when there are more. */
  value: string;
  values: string[];
  error: string | undefined;
  conflict: Conflict | undefined;
};

export const fieldId = (name: string) => `f-${name}`;

export function useField(name: string): FieldState {
  const form = useContext(FormContext);
  const typed = form.values[name];
  const values = typed === undefined ? [] : Array.isArray(typed) ? typed : [typed];
  return {
    id: fieldId(name),
    value: values[0] ?? "",
    values,
    error: form.errors.find((error) => error.field === name)?.message,
    conflict: form.conflicts[name],
  };
}

/** The ids of the texts that explain a field, for aria-describedby; undefined when there are none. */
export function describedBy(field: FieldState, help: unknown): string | undefined {
  const ids = [
    help ? `${field.id}-help` : "",
    field.conflict ? `${field.id}-conflict` : "",
    field.error ? `${field.id}-error` : "",
  ].filter((id) => id !== "");
  return ids.length > 0 ? ids.join(" ") : undefined;
}
