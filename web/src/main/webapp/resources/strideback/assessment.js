// Keeps an assessment while it is typed, puts into place what follows from it, and leads the keyboard from field to field.
// Without it the page still records: Save draft and Sign are ordinary buttons.
(() => {
  "use strict";

  // A question that was answered wrongly in a closed panel is shown again.
  document.querySelectorAll("[popover]").forEach((panel) => {
    if (panel.querySelector(".message:not(:empty)")) {
      panel.showPopover();
    }
  });

  // The newest visit stands at the right end.
  document.querySelectorAll(".flow").forEach((sheet) => { sheet.scrollLeft = sheet.scrollWidth; });

  const stashOf = (id) => `strideback.draft.${id}`;

  // What was typed in this window and does not stand in the signed note is offered for an addendum.
  document.querySelectorAll("[data-signed]").forEach(({ dataset: { signed } }) => {
    const typed = JSON.parse(sessionStorage.getItem(stashOf(signed)) ?? "{}");
    const plain = (words) => (words ?? "").replaceAll("\r\n", "\n").trim();
    const missing = [...document.querySelectorAll(".unrecorded [data-text]")]
      .filter(({ dataset: { text, recorded } }) => plain(typed[text]) && plain(typed[text]) !== plain(recorded));
    const offer = document.querySelector(".unrecorded");
    const done = () => {
      sessionStorage.removeItem(stashOf(signed));
      offer.hidden = true;
    };
    if (!missing.length) {
      done();
      return;
    }
    missing.forEach((line) => {
      line.querySelector("dd").textContent = plain(typed[line.dataset.text]);
      line.hidden = false;
    });
    offer.hidden = false;
    offer.querySelector(".leave").addEventListener("click", done);
    offer.querySelector(".take")?.addEventListener("click", () => {
      const addendum = document.getElementById("append:addendum");
      const lines = missing.map((line) => `${line.querySelector("dt").textContent}: ${line.querySelector("dd").textContent}`);
      addendum.value = [addendum.value, ...lines].filter(Boolean).join("\n\n");
      addendum.dispatchEvent(new Event("input", { bubbles: true }));
      addendum.focus();
      done();
    });
  });

  const form = document.querySelector("form.assess");
  if (!form) {
    return;
  }
  const words = form.dataset;
  const stash = stashOf(words.draft);
  const status = form.querySelector(".kept");
  const signInAgain = form.querySelector(".sign-in-again");
  const field = (key) => document.getElementById(key);

  // ---- keeping: after a pause, and at the latest some seconds after the first word

  const PAUSE = 800;
  const LONGEST = 3500;
  const AGAIN = 5000;
  let dirty = false;
  let sending = false;
  let leaving = false;
  let pressed = null; // a button that waits for the answer to what is being kept
  let timer = 0;
  let firstChange = 0;
  let restored = "";

  const isEntry = (name) => /^[A-Z][A-Z0-9-]+(\.(L|R|unit))?(\.\d)?$|^happenedAt$/.test(name);
  const typed = () => Object.fromEntries([...new FormData(form)].filter(([name]) => isEntry(name)));
  const setAside = () => sessionStorage.setItem(stash, JSON.stringify(typed()));

  const changed = (soon) => {
    dirty = true;
    firstChange ||= Date.now();
    clearTimeout(timer);
    const latest = firstChange + LONGEST - Date.now();
    timer = setTimeout(send, Math.max(0, Math.min(soon ? 150 : PAUSE, latest)));
  };

  const send = () => {
    clearTimeout(timer);
    if (sending || leaving) {
      return;
    }
    sending = true;
    dirty = false;
    firstChange = 0;
    setAside();
    status.textContent = words.keeping;
    PrimeFaces.ab({
      s: "form:keepDraft", f: "form", p: "form:keepDraft", u: "@none", ps: false, g: false,
      onco: (request, outcome, args) => answered(outcome === "success" ? args : null),
    });
  };

  const answered = (args) => {
    sending = false;
    if (pressed) {
      form.requestSubmit(pressed);
    } else if (!args?.answer) {
      notKept();
    } else {
      kept(JSON.parse(args.answer));
    }
  };

  const kept = (answer) => {
    if (answer.signed) {
      gone("signed").querySelector("h2").textContent = answer.signed;
      stop("signed");
    } else if (answer.discarded) {
      stop("discarded");
    } else if (answer.stale) {
      leaving = true;
      field("form:keep").click();
    } else if (answer.faults) {
      show(answer.faults, {});
      status.textContent = "";
      dirty = true; // nothing was kept: the next word sends all of it again
    } else {
      sessionStorage.removeItem(stash);
      signInAgain.hidden = true;
      status.textContent = [answer.kept, restored].filter(Boolean).join(" ");
      restored = "";
      if (answer.section) {
        field(answer.section).value = answer.text;
      }
      fill(answer);
      if (dirty) {
        changed(false);
      }
    }
  };

  // Signed or discarded elsewhere meanwhile: what stands here can be read and copied, and is offered on a signed sheet; nothing more is sent.
  const gone = (how) => form.querySelector(`[data-gone="${how}"]`);
  const stop = (how) => {
    leaving = true;
    clearTimeout(timer);
    setAside();
    status.textContent = "";
    form.querySelectorAll("textarea, input[type=text]").forEach((input) => { input.readOnly = true; });
    form.querySelectorAll("button:not([type=button])").forEach((button) => { button.disabled = true; });
    gone(how).hidden = false;
    gone(how).focus();
  };

  // No answer: either the line is down, or the session is over.
  const notKept = () => {
    dirty = true;
    status.textContent = words.notKept;
    fetch(location.href, { method: "HEAD", cache: "no-store" })
      .then((page) => {
        if (page.status === 401) {
          status.textContent = words.signedOut;
          signInAgain.hidden = false;
        }
      })
      .catch(() => {})
      .finally(() => { timer = leaving ? 0 : setTimeout(send, AGAIN); });
  };

  form.addEventListener("input", (event) => {
    if (event.target.matches("textarea")) {
      markCarried(event.target.id, ""); // one's own from the first letter on
    }
    changed(false);
  });
  form.addEventListener("change", (event) => {
    spellOut(event.target);
    changed(true);
  });
  form.addEventListener("focusout", () => show(latestProblems, {}));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && dirty) {
      send();
    }
  });
  window.addEventListener("pagehide", () => {
    if ((dirty || sending) && !leaving) {
      setAside();
    }
  });

  field("form:keep").addEventListener("click", (event) => {
    if (!leaving) {
      event.preventDefault();
      send();
    }
  });
  signInAgain.addEventListener("click", () => {
    leaving = true;
    clearTimeout(timer);
    setAside();
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (sending) { // two requests about one draft would be two people to the server
      pressed = event.submitter;
      event.preventDefault();
      return;
    }
    leaving = true;
    if (/:(sign|keep|askMore)$/.test(event.submitter?.id ?? "")) {
      setAside();
    } else {
      sessionStorage.removeItem(stash);
    }
  });

  // ---- what follows, put into place

  let latestProblems = {};

  const text = (parent, selector, content) => { parent.querySelector(selector).textContent = content ?? ""; };

  const fill = (sheet) => {
    text(form, ".progress", sheet.progress);
    text(form, ".narrative", sheet.narrative);
    form.querySelectorAll("[data-section]").forEach((link) => {
      text(link, "b", sheet.counts[link.dataset.section]);
      link.classList.toggle("complete", sheet.complete.includes(link.dataset.section));
    });
    form.querySelectorAll("[data-key]").forEach((row) => { row.hidden = !sheet.open.includes(row.dataset.key); });
    form.querySelectorAll(".sides tbody tr").forEach((row) => { row.hidden = !row.querySelector("[data-key]:not([hidden])"); });
    form.querySelectorAll("[data-test]").forEach((cell) => compare(cell, sheet.tests[cell.dataset.test] ?? {}));
    form.querySelector(".says").replaceChildren(...sheet.says.map(({ tone, text: sentence, from }) => {
      const line = document.createElement("li");
      line.className = tone;
      line.textContent = sentence;
      if (from) {
        line.append(Object.assign(document.createElement("small"), { textContent: from }));
      }
      return line;
    }));
    form.querySelectorAll("[data-change]").forEach((line) => {
      const change = sheet.changes[line.dataset.change] ?? {};
      line.className = `change ${change.tone ?? ""}`;
      line.textContent = change.text ?? "";
    });
    form.querySelectorAll("[data-carried]").forEach(({ hidden, dataset: { carried } }) => {
      markCarried(carried, dirty && hidden ? "" : sheet.carried[carried]);
    });
    show(sheet.problems, document.activeElement);
  };

  const markCarried = (section, words) => {
    const mark = form.querySelector(`[data-carried="${section}"]`);
    mark.hidden = !words;
    text(mark, "span", words);
    form.querySelector(`[data-load="${section}"]`)?.toggleAttribute("hidden", Boolean(words));
  };

  const compare = (cell, test) => {
    text(cell, ".figure", test.value);
    text(cell, ".note-of", test.note);
    text(cell, ".baseline", test.baseline);
    text(cell, ".mass", test.mass);
    text(cell, ".doubt", test.doubt);
    cell.querySelector(".doubt").hidden = !test.doubt;
    const bars = cell.querySelector(".symmetry");
    bars.toggleAttribute("hidden", !test.involved);
    ["involved", "other", "mark"].forEach((bar) => bars.querySelector(`.${bar}`).setAttribute("d", test[bar] ?? ""));
  };

  // A field that is being typed in is not told off before it is left.
  const show = (problems, except) => {
    latestProblems = problems;
    form.querySelectorAll(".message[id]").forEach((message) => {
      const key = message.id.replace(/-message$/, "");
      if (!isEntry(key) || (except.name === key && !message.textContent)) {
        return;
      }
      message.textContent = problems[key] ?? "";
      const input = field(key);
      if (input?.matches("input.number")) {
        input.toggleAttribute("aria-invalid", false);
        if (problems[key]) {
          input.setAttribute("aria-invalid", "true");
        }
      }
    });
  };

  // ---- keyboard: Enter to the next field, letters for an answer

  const shortcuts = [words.notTested, words.unable].map((list) => list.split(", "));
  const spellOut = (input) => {
    if (!input.matches("input.number")) {
      return;
    }
    const short = shortcuts.find((list) => list.includes(input.value.trim().toLowerCase()));
    input.closest(".answer").classList.toggle("in-words", Boolean(short));
    if (short) {
      input.value = short.at(-1);
    }
  };
  form.querySelectorAll("input.number").forEach(spellOut);

  const stops = () => [...form.querySelectorAll("input, select, textarea")].filter((input) =>
    input.checkVisibility() && input.type !== "hidden" && input.id !== "ask"
    && (input.type !== "radio" || input.checked || !isGroupChecked(input) && input === firstOf(input)));
  const groupOf = (radio) => [...form.querySelectorAll(`input[type="radio"][name="${CSS.escape(radio.name)}"]`)];
  const firstOf = (radio) => groupOf(radio)[0];
  const isGroupChecked = (radio) => groupOf(radio).some((one) => one.checked);
  const onward = (from) => {
    const all = stops();
    const here = all.findIndex((input) => input === from || (from.type === "radio" && input.name === from.name));
    all[here + 1]?.focus();
    if (all[here + 1]?.matches("input.number")) {
      all[here + 1].select();
    }
  };

  form.addEventListener("keydown", (event) => {
    const input = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || !input.matches("input, select")) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (input.id === "ask") {
        field("form:askMore").click();
      } else {
        onward(input);
      }
    } else if (input.type === "radio" && event.key.length === 1 && event.key !== " ") {
      const wanted = groupOf(input).find((one) => one.labels[0].textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()));
      if (wanted) {
        event.preventDefault();
        wanted.checked = true;
        wanted.focus();
        wanted.dispatchEvent(new Event("change", { bubbles: true }));
        onward(wanted);
      }
    }
  });

  form.addEventListener("click", (event) => {
    const button = event.target.closest(".no-value");
    if (!button) {
      return;
    }
    const input = field(button.dataset.for);
    const answers = ["", shortcuts[0].at(-1), ...(button.dataset.unable === "true" ? [shortcuts[1].at(-1)] : [])];
    input.value = answers[(answers.indexOf(input.value) + 1) % answers.length];
    spellOut(input);
    changed(true);
  });

  // ---- the last text of a section: loaded behind what stands there, or taken out again

  const carry = (button) => {
    const area = field(button.dataset.carry);
    clearTimeout(timer);
    area.readOnly = true;
    sending = true;
    dirty = false;
    firstChange = 0;
    setAside();
    status.textContent = words.keeping;
    PrimeFaces.ab({
      s: button.dataset.command, f: "form", p: button.dataset.command, u: "@none", ps: false, g: false,
      pa: [{ name: "section", value: button.dataset.carry }],
      onco: (request, outcome, args) => {
        area.readOnly = false;
        answered(outcome === "success" ? args : null);
        area.focus();
      },
    });
  };

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-carry]");
    if (button && !leaving) {
      event.preventDefault();
      carry(button);
    }
  });
  form.addEventListener("keydown", (event) => {
    const load = event.altKey && !event.ctrlKey && !event.metaKey && event.key.toLowerCase() === "l"
      && form.querySelector(`[data-load="${event.target.id}"]:not([hidden]) button`);
    if (load) {
      event.preventDefault();
      load.click();
    }
  });

  // ---- what was set aside when an answer failed to come, or the session ended

  const putBack = () => {
    const before = JSON.parse(sessionStorage.getItem(stash) ?? "{}");
    const now = typed();
    const lost = Object.entries(before).filter(([key, value]) => (now[key] ?? "") !== value);
    sessionStorage.removeItem(stash);
    lost.forEach(([key, value]) => form.querySelectorAll(`[name="${CSS.escape(key)}"]`).forEach((input) => {
      if (input.type === "radio") {
        input.checked = input.value === value;
      } else {
        input.value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }));
    if (lost.length) {
      restored = words.restored; // said until the next word was kept
      status.textContent = restored;
      changed(false);
    }
  };
  const over = form.querySelector("[data-gone]:not([hidden])");
  if (over) {
    stop(over.dataset.gone);
  } else if (!form.querySelector(".conflict")) {
    putBack();
  }
  // Whoever opens a sheet wants to type: the first question is where the keyboard is, unless something else asks for it.
  if (!over && !location.hash && !form.querySelector(".conflict, .errors")) {
    stops().find((input) => input.closest(".sheets"))?.focus({ preventScroll: true });
  }
})();
