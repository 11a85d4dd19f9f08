// What a page does by itself in the browser. Everything works without it, only less quickly.
(() => {
  "use strict";

  // The key "/" finds a runner from anywhere but a field.
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (wanted) {
      event.preventDefault();
      wanted.focus();
      wanted.select?.();
    }
  });

  // Keys of a form: Ctrl+Enter presses its primary button, Ctrl+S the one marked for saving a draft.
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey)) {
      return;
    }
    const mark = event.key === "Enter" ? "ctrl-enter" : event.key === "s" ? "ctrl-s" : null;
    const button = mark && document.querySelector(`button.${mark}:not(:disabled)`);
    if (button) {
      event.preventDefault();
      button.click();
    }
  });

  // One click, one record: once a form is on its way, its buttons say so and take no second click.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    event.submitter?.setAttribute("aria-busy", "true");
    setTimeout(() => form.querySelectorAll("button").forEach((button) => { button.disabled = true; }));
  });

  // A page that comes back from the browser's memory is ready to be used again.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) {
      return;
    }
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("button").forEach((button) => {
        button.disabled = false;
        button.removeAttribute("aria-busy");
      });
    });
  });

  // A menu closes with Escape, and when the focus or a click goes elsewhere.
  const menus = () => document.querySelectorAll("details.me[open]");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      menus().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
    }
  });
  document.addEventListener("pointerdown", (event) => {
    menus().forEach((menu) => { if (!menu.contains(event.target)) { menu.open = false; } });
  });

  // A morning that has not come is not asked about: the day in its field decides.
  document.querySelectorAll("[data-day][data-before]").forEach((part) => {
    const day = document.getElementById(part.dataset.day);
    const decide = () => {
      part.hidden = day.value >= part.dataset.before;
      part.disabled = part.hidden;
    };
    ["input", "change"].forEach((when) => day.addEventListener(when, decide));
    decide();
  });

  // A field to mend is never folded away.
  document.querySelectorAll("details:has([aria-invalid='true'])").forEach((fold) => { fold.open = true; });

  // What needs the reader first: the list of errors, a conflict.
  document.querySelector("[data-focus]")?.focus();
})();
