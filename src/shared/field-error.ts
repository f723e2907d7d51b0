/** Something wrong with one field of a form; an empty field name means the form as a whole. */
export type FieldError = { field: string; message: string };
