// @ts-check
/* global HTMLFormElement, addEventListener, document */
// A second press on the same button within ten seconds is the same press. The server knows that too.

/** @type {WeakMap<HTMLFormElement, number>} */
const sentAt = new WeakMap();

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    const before = sentAt.get(form);
    if (before !== undefined && Date.now() - before < 10_000) event.preventDefault();
    else sentAt.set(form, Date.now());
  },
  true,
);

// Back to a page that the browser had kept: everything may be sent again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) sentAt.delete(form);
});
