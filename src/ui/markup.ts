/** The HTML of a component as text. Its components must not wait for anything, and ours never do. */
export const markup = (element: unknown): string => String(element);
