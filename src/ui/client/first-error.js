// @ts-check
/* global HTMLElement, document */
// Takes people straight to what went wrong, as the page would with its own address of the summary.

const summary = document.querySelector(".ep-error-summary");
if (summary instanceof HTMLElement) summary.focus();
