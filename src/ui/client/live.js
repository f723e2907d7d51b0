// @ts-check
/* global AbortController, DOMParser, Element, Event, EventSource, HTMLDetailsElement, HTMLFormElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, addEventListener, clearTimeout, document, fetch, location, window */
// Keeps an open page of a dossier true: hears that something changed, fetches the page again as this
// viewer and changes only what differs. What somebody typed, opened or has in focus stays. Without this
// script, or without the connection, the page is as it was when it was opened.

const { live, morph, answer } = document.body.dataset;

/**
 * A form with stored text stays as it was opened: when somebody else changes that text meanwhile, both
 * are shown at sending. So does any form that somebody is in.
 * @param {HTMLFormElement} form
 */
function isBusy(form) {
  if (form.elements.namedItem("_base") || form.contains(document.activeElement)) return true;
  return [...form.elements].some((control) => {
    if (control instanceof HTMLInputElement) {
      return ["checkbox", "radio"].includes(control.type)
        ? control.checked !== control.defaultChecked
        : control.type !== "hidden" && control.value !== control.defaultValue;
    }
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (control instanceof HTMLSelectElement) {
      return [...control.options].some((one) => one.selected !== one.defaultSelected);
    }
    return false;
  });
}

/** @param {string} address */
function keepTrue(address) {
  /** @type {EventSource | undefined} */
  let source;
  /** @type {AbortController | undefined} */
  let asking;
  let timer = 0;
  let leaving = false;
  let gone = false;

  const keeps = {
    /** @param {Element} now @param {Element} next */
    beforeNodeMorphed(now, next) {
      if (now instanceof HTMLFormElement && isBusy(now)) return false;
      if (now instanceof HTMLDetailsElement && next instanceof HTMLDetailsElement) {
        next.open = now.open;
      }
      return !(now instanceof Element && now.matches("[data-autosave-status]"));
    },
    /** @param {Element} node */
    beforeNodeRemoved(node) {
      // The line that says what one just did, and what somebody still types.
      if (!(node instanceof Element)) return true;
      return !(node.matches(".ep-done") || (node instanceof HTMLFormElement && isBusy(node)));
    },
  };

  async function refresh() {
    if (leaving || gone) return;
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const response = await fetch(location.href, {
        headers: { "x-refresh": "automatic" },
        signal,
      });
      const next = new DOMParser().parseFromString(await response.text(), "text/html");
      if (leaving || signal.aborted) return;
      // The session ended: whoever sits here now has to say who they are.
      if (response.redirected) return location.assign(response.url);
      if (response.ok) await show(next, keeps);
      else if (response.status === 404) await takeAway(next);
    } catch {
      // Away for a moment; the next change, or coming back to the page, asks again.
    }
  }

  /** @param {Document} next @param {object} callbacks */
  async function show(next, callbacks) {
    // The answer to a form stands at the address of the form, and is not what the address gives.
    if (answer !== undefined) return;
    const { Idiomorph } = await import(morph ?? "");
    document.title = next.title;
    Idiomorph.morph(document.body, next.body, { morphStyle: "innerHTML", callbacks });
    document.dispatchEvent(new Event("refreshed"));
  }

  /** Not theirs any more: nothing of it stays, not what stood in a form either. @param {Document} next */
  async function takeAway(next) {
    gone = true;
    source?.close();
    document.title = next.title;
    document.body.replaceChildren(...next.body.childNodes);
  }

  function later() {
    clearTimeout(timer);
    // Not all pages at the same moment.
    timer = window.setTimeout(refresh, 100 + Math.random() * 400);
  }

  function listen() {
    if (source || gone) return;
    let opened = false;
    const mine = (source = new EventSource(address));
    mine.addEventListener("open", () => {
      // What happened while nobody listened.
      if (opened) later();
      opened = true;
    });
    mine.addEventListener("changed", later);
    mine.addEventListener("error", () => {
      if (mine.readyState !== EventSource.CLOSED) return;
      source = undefined;
      if (opened) void refresh();
    });
  }

  function rest() {
    source?.close();
    source = undefined;
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return rest();
    listen();
    void refresh();
  });
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    leaving = true;
    asking?.abort();
  });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", (event) => {
    leaving = false;
    if (!event.persisted) return;
    listen();
    void refresh();
  });
  if (!document.hidden) listen();
}

if (live) keepTrue(live);
