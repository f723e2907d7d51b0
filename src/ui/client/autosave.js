// @ts-check
/* global FormData, HTMLFormElement, HTMLInputElement, URLSearchParams, addEventListener, clearTimeout, document, fetch, location, window */
// Keeps a draft while someone types. Without this script the form works the same, without drafts.

const wait = 1500;

/** @param {HTMLFormElement} form */
function fieldsOf(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const control = form.elements.namedItem(name);
    const secret = control instanceof HTMLInputElement && control.type === "password";
    if (typeof value === "string" && !secret) fields.append(name, value);
  }
  fields.set("_path", location.pathname);
  return fields;
}

/** @param {HTMLFormElement} form */
function keepDraftsOf(form) {
  const status = form.querySelector("[data-autosave-status]");
  let timer = 0;
  let sent = false;

  const say = (/** @type {string | undefined} */ text) => {
    if (status && text) status.textContent = text;
  };
  const later = (/** @type {number} */ delay) => {
    clearTimeout(timer);
    timer = window.setTimeout(save, delay);
  };
  async function save() {
    if (sent) return;
    try {
      const answer = await fetch("/concepten", { method: "POST", body: fieldsOf(form) });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const time = new Date().toLocaleTimeString(document.documentElement.lang, {
        hour: "2-digit",
        minute: "2-digit",
        timeZone: "Europe/Amsterdam",
      });
      say(form.dataset["saved"]?.replace("{time}", time));
    } catch {
      say(form.dataset["failed"]);
      later(10 * wait);
    }
  }

  form.addEventListener("input", () => later(wait));
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    // A draft that arrives after the deed would come back as unfinished work.
    sent = true;
    clearTimeout(timer);
  });
  addEventListener("pageshow", () => {
    sent = false;
  });
}

/** @type {WeakSet<HTMLFormElement>} */
const known = new WeakSet();

function keepDrafts() {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if (!(form instanceof HTMLFormElement) || known.has(form)) continue;
    known.add(form);
    keepDraftsOf(form);
  }
}

keepDrafts();
// A page that was fetched again may have a form that was not there before.
document.addEventListener("refreshed", keepDrafts);
