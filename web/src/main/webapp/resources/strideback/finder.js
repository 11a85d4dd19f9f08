// The box that finds a runner: what fits stands under it while one types. Without it the box is a plain form that leads to the list.
(() => {
  "use strict";

  const form = document.querySelector("form.finder");
  if (!form) {
    return; // only therapists have it
  }
  const input = form.querySelector("input");
  const panel = form.querySelector(".finder-panel");
  const status = form.querySelector("[data-count]");

  const PAUSE = 120;
  const SETTLED = 1000;
  const SLOW = 300;
  let pause = 0;
  let settling = 0;
  let slow = 0;
  let asked = null;
  let active = -1;
  let cameFrom = null;

  const set = (name, value) => input.setAttribute(name, value);
  set("role", "combobox");
  set("aria-autocomplete", "list");
  set("aria-haspopup", "listbox");
  set("aria-controls", "finder-list");
  set("aria-expanded", "false");

  const options = () => [...panel.querySelectorAll("[role='option']")];
  const typed = () => input.value.trim();

  const pick = (wanted) => {
    const all = options();
    all[active]?.setAttribute("aria-selected", "false");
    active = wanted;
    all[active]?.setAttribute("aria-selected", "true");
    all[active]?.scrollIntoView({ block: "nearest" });
    if (all[active]) {
      set("aria-activedescendant", all[active].id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const stop = () => {
    [pause, settling, slow].forEach(clearTimeout);
    asked?.abort();
    asked = null;
  };

  const close = () => {
    stop();
    pick(-1);
    panel.hidden = true;
    panel.replaceChildren();
    status.textContent = "";
    set("aria-expanded", "false");
  };

  const show = (content, count) => {
    pick(-1);
    panel.replaceChildren(content);
    panel.hidden = false;
    status.textContent = count;
    set("aria-expanded", String(options().length > 0));
  };

  // A way to search again leads to what stands in the box by then.
  const lead = () => panel.querySelectorAll("[data-again]").forEach((link) => { link.href = `${form.action}?q=${encodeURIComponent(typed())}`; });

  const say = (what) => {
    const words = form.querySelector(`template[data-say="${what}"]`).content.cloneNode(true);
    show(words, words.textContent);
    lead();
  };

  const fill = (html) => {
    const list = new DOMParser().parseFromString(html, "text/html").querySelector(".suggestions");
    if (list) {
      show(document.adoptNode(list), list.dataset.count);
    } else {
      say("failed");
    }
  };

  const ask = (settled) => {
    asked?.abort();
    clearTimeout(slow);
    const mine = asked = new AbortController();
    slow = settled ? 0 : setTimeout(() => say("slow"), SLOW);
    fetch(`${form.dataset.suggest}?q=${encodeURIComponent(typed())}${settled ? "&settled=true" : ""}`, { signal: mine.signal, cache: "no-store" })
      .then(async (answer) => {
        const html = await answer.text();
        clearTimeout(slow);
        if (!answer.ok || answer.redirected) {
          clearTimeout(settling); // what is said now stands still under the pointer
          say(answer.status === 401 || answer.redirected ? "expired" : "failed");
        } else if (!settled || active < 0) {
          fill(html);
        }
      })
      .catch((failure) => {
        if (failure.name !== "AbortError") {
          clearTimeout(slow);
          say("failed");
        }
      });
  };

  input.addEventListener("focus", (event) => {
    cameFrom = event.relatedTarget;
    ask(false);
  });
  input.addEventListener("input", () => {
    stop();
    lead();
    pause = setTimeout(() => ask(false), PAUSE);
    settling = typed() ? setTimeout(() => ask(true), SETTLED) : 0;
  });
  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (panel.hidden) {
        ask(false);
      } else if (count) {
        const places = count + 1;
        pick((active + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places - 1);
      }
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options()[active].click();
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
      if (cameFrom?.isConnected) {
        cameFrom.focus();
      } else {
        input.blur();
      }
    }
  });

  // A click on the list leaves the focus in the box; anything else closes it.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) {
      close();
    }
  });
  form.addEventListener("submit", stop);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      close();
    }
  });

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
})();
