// Short texts in a note, by their abbreviation or from the menu, and the list of keys. Without it a note is typed letter by letter.
(() => {
  "use strict";

  const note = document.querySelector(".assess .soap");
  const menu = note.querySelector(".snippets");
  const status = document.querySelector(".kept");
  const known = new Map([...menu.querySelectorAll("[data-abbreviation]")].map(({ dataset }) => [dataset.abbreviation, dataset.words]));
  const TYPED = /(?:^|\s)([./](\p{L}[\p{L}\p{N}-]{0,19}))$/u;
  let area = note.querySelector("textarea");
  menu.hidden = false;

  // As if it were typed: it is kept like any word, and the browser undoes it.
  const write = (from, to, words) => {
    if (area.value.length - (to - from) + words.length > area.maxLength) {
      status.textContent = menu.dataset.full;
      return;
    }
    area.focus();
    area.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, words)) {
      area.setRangeText(words, from, to, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  note.addEventListener("focusin", ({ target }) => {
    if (target.matches("textarea")) {
      area = target;
    }
  });

  note.addEventListener("keydown", (event) => {
    const ends = event.key === " " || event.key === "Tab";
    if (!ends || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.target !== area) {
      return;
    }
    const caret = area.selectionStart;
    const typed = TYPED.exec(area.value.slice(0, caret));
    const words = typed && caret === area.selectionEnd && known.get(typed[2].toLowerCase());
    if (words) {
      event.preventDefault();
      write(caret - typed[1].length, caret, event.key === " " ? `${words} ` : words);
    }
  });

  menu.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-words]");
    if (chosen) {
      menu.open = false;
      const close = area.selectionStart > 0 && /\S/.test(area.value[area.selectionStart - 1]);
      write(area.selectionStart, area.selectionEnd, (close ? " " : "") + chosen.dataset.words);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      area.focus();
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      menu.open = true;
      menu.querySelector("button").focus();
    } else if (event.key === "?" && !event.target.closest("textarea, [type='text'], [type='search']")) {
      event.preventDefault();
      document.getElementById("keys").togglePopover();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
})();
