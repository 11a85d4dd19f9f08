// Keeps what is typed into a form until it is sent, and gives it back to who comes back to it. Without it the form works, and forgets what was not sent.
(() => {
  "use strict";

  const PAUSE = 800;
  const LONGEST = 3500;
  const AGAIN = 5000;
  const NOT_TYPED = ["hidden", "file", "password", "submit", "button", "reset"];

  // ---- all inputs of one name: what they say now, what they said when the page came, and how they are made to say something

  const chosen = (input) => input.type === "checkbox" || input.type === "radio";
  const now = (inputs) => inputs.flatMap((input) => {
    if (chosen(input)) {
      return input.checked ? [input.value] : [];
    }
    return input.options ? [...input.selectedOptions].map((option) => option.value) : [input.value];
  });
  const before = (inputs) => inputs.flatMap((input) => {
    if (chosen(input)) {
      return input.defaultChecked ? [input.value] : [];
    }
    if (!input.options) {
      return [input.defaultValue];
    }
    const selected = [...input.options].filter((option) => option.defaultSelected).map((option) => option.value);
    return selected.length || input.multiple ? selected : [input.options[0]?.value ?? ""];
  });
  const say = (inputs, values) => inputs.forEach((input) => {
    if (chosen(input)) {
      input.checked = values.includes(input.value);
    } else if (input.options) {
      [...input.options].forEach((option) => { option.selected = values.includes(option.value); });
    } else {
      input.value = values[0] ?? "";
    }
  });
  const tell = (inputs) => inputs[0].dispatchEvent(new Event("change", { bubbles: true }));
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const isChoice = (inputs) => chosen(inputs[0]) || Boolean(inputs[0].options);
  const inWords = (inputs, values) => values.map((value) => (chosen(inputs[0])
    ? inputs.find((input) => input.value === value)?.labels?.[0]?.textContent
    : [...inputs[0].options ?? []].find((option) => option.value === value)?.textContent)?.trim() ?? value).join(", ");
  const labelOf = (input) => (input.closest("fieldset")?.querySelector("legend") ?? input.labels?.[0])?.firstChild?.textContent.trim() ?? "";

  const keep = (form, keeper) => {
    const words = keeper.dataset;
    // What is said about last time stands above the first field, what is said about now at the buttons.
    const past = keeper.querySelector(".past");
    const part = (name) => past.querySelector(`.${name}`) ?? keeper.querySelector(`.${name}`);
    past.classList.add("keeps", "small");
    form.prepend(past);
    // What was searched for, or just done, is no part of the form's name.
    const query = [...new URLSearchParams(location.search)].filter(([parameter]) => !["q", "name", "saved"].includes(parameter)).sort();
    const name = `${location.pathname}?${new URLSearchParams(query)}#${form.id}`;
    const aside = `strideback.typed.${words.person}.${name}`;

    // What this window knows of the form from before: the opening of the page, and what was typed there when it was left. Whoever loads the page again,
    // signed in on the way or sent the form in vain goes on with that opening. Whoever opens the form anew may want something else, and is asked first.
    const left = JSON.parse(sessionStorage.getItem(aside) ?? "{}");
    const isBack = words.posted === "true";
    const goesOn = Boolean(left.page) && (isBack || left.goesOn || ["reload", "back_forward"].includes(performance.getEntriesByType("navigation")[0]?.type));
    let page = goesOn ? left.page : crypto.randomUUID();
    let offered = isBack ? left.offered ?? [] : []; // openings of the page that were offered: recording the form without them settles them
    let known = {}; // by name: what was typed, and what stood there before
    let waiting = []; // openings of the page that wait to be put back or thrown away
    if (left.goesOn) {
      sessionStorage.setItem(aside, JSON.stringify({ ...left, goesOn: false }));
    }
    let dirty = false;
    let sending = false;
    let leaving = false;
    let signingIn = false; // what is kept or not while the page is being left does not change that it will be gone on with
    let timer = 0;
    let firstChange = 0;

    const at = (opening) => `/typed?${new URLSearchParams({ form: name, page: opening })}`;
    const fields = () => {
      const byName = new Map();
      [...form.elements].filter((input) => input.name && !input.disabled && !NOT_TYPED.includes(input.type))
        .forEach((input) => byName.set(input.name, [...(byName.get(input.name) ?? []), input]));
      return byName;
    };
    const typed = () => {
      const all = { ...known };
      fields().forEach((inputs, field) => {
        const was = known[field]?.was ?? before(inputs);
        if (same(now(inputs), was)) {
          delete all[field];
        } else {
          all[field] = { was, now: now(inputs) };
        }
      });
      return all;
    };
    const setAside = (what) => sessionStorage.setItem(aside, JSON.stringify({ page, offered, typed: what, at: Date.now(), goesOn: signingIn || leaving }));
    const put = (opening, what) => fetch(at(opening), { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what), keepalive: document.hidden });

    // ---- keeping: after a pause, and at the latest some seconds after the first word

    const soon = () => {
      dirty = true;
      firstChange ||= Date.now();
      clearTimeout(timer);
      timer = setTimeout(send, Math.max(0, Math.min(PAUSE, firstChange + LONGEST - Date.now())));
    };

    const send = () => {
      clearTimeout(timer);
      if (sending || leaving) {
        return;
      }
      sending = true;
      dirty = false;
      firstChange = 0;
      put(page, typed()).then(answered, () => notKept(words.notKept, true));
    };

    const answered = (answer) => {
      part("sign-in-again").hidden = answer.status !== 401;
      if (!answer.ok) {
        notKept(answer.status === 401 ? words.signedOut : words.notKept, answer.status === 401 || answer.status >= 500);
        return;
      }
      sending = false;
      setAside();
      part("when").textContent = words.kept.replace("{0}", new Date().toLocaleTimeString(words.locale));
      part("trouble").textContent = "";
      if (dirty) {
        soon();
      }
    };

    const notKept = (says, again) => {
      sending = false;
      dirty = true;
      part("when").textContent = "";
      part("trouble").textContent = says;
      setAside(typed());
      if (again && !leaving) {
        timer = setTimeout(send, AGAIN);
      }
    };

    // ---- giving back: only where still stands what stood there when it was typed, and nothing where the form is about something else by now

    const speaks = () => past.classList.toggle("speaks", [part("offer"), part("discard")].some((one) => !one.hidden) || Boolean(part("says").textContent));

    /** Whether it could be put back. */
    const putBack = (kept) => {
      const all = fields();
      const entries = Object.entries(kept).filter(([field, entry]) => all.has(field) && !same(now(all.get(field)), entry.now));
      const others = entries.filter(([field, { was }]) => !same(now(all.get(field)), was));
      const elsewhere = others.some(([field]) => isChoice(all.get(field)));
      const untouched = elsewhere ? [] : entries.filter((entry) => !others.includes(entry));
      const shown = elsewhere ? entries : others;
      known = { ...known, ...Object.fromEntries(untouched) };
      untouched.forEach(([field, entry]) => {
        say(all.get(field), entry.now);
        all.get(field)[0].closest("details")?.setAttribute("open", "");
      });
      untouched.forEach(([field]) => tell(all.get(field)));
      part("changed").replaceChildren(...shown.map(([field, entry]) =>
        Object.assign(document.createElement("li"), { textContent: `${labelOf(all.get(field)[0])}: ${inWords(all.get(field), entry.now)}` })));
      part("changed").hidden = !shown.length;
      part("says").textContent = elsewhere ? words.elsewhere
        : [untouched.length ? words.putBack : "", others.length ? words.changed : ""].filter(Boolean).join(" ");
      part("discard").hidden = !entries.length;
      speaks();
      return !elsewhere;
    };

    const offer = (kept) => {
      waiting = kept;
      offered = kept.map((one) => one.page);
      part("offer").hidden = false;
      part("offered").textContent = words.offer.replace("{0}", new Date(kept[0].at).toLocaleString(words.locale,
        { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }));
      speaks();
    };
    const answer = (act) => () => {
      part("offer").hidden = true;
      act();
      speaks();
    };
    part("take").addEventListener("click", answer(() => {
      if (putBack(waiting[0].typed)) {
        send();
        forgetWaiting();
      }
    }));
    part("leave").addEventListener("click", answer(() => forgetWaiting()));

    const forget = (opening) => fetch(at(opening), { method: "DELETE", keepalive: true }).catch(() => {});
    const forgetWaiting = () => {
      waiting.forEach((one) => forget(one.page));
      waiting = [];
    };
    const anew = () => {
      clearTimeout(timer);
      dirty = false;
      known = {};
      sessionStorage.removeItem(aside);
      forget(page);
      page = crypto.randomUUID();
    };

    const begin = (kept) => {
      const former = kept.find((one) => one.page === left.page);
      const sent = former && !former.typed;
      const own = sent ? {} : left.typed ?? former?.typed ?? {};
      const openings = kept.filter((one) => one.typed && one !== former && Object.keys(one.typed).length);
      if (isBack) {
        known = own; // what stands in the form was sent, and came back to be mended
      } else if (Object.keys(own).length && !(goesOn && putBack(own))) {
        waiting = [{ page: left.page, at: former?.at ?? left.at, typed: own }, ...openings];
        if (left.typed) {
          put(left.page, left.typed).catch(() => {});
        }
      } else if (!Object.keys(own).length) {
        waiting = openings;
      }
      if (goesOn && (sent || waiting[0]?.page === page)) {
        page = crypto.randomUUID();
      }
      if (waiting.length && !(goesOn && Object.keys(own).length)) {
        offer(waiting);
      }
      setAside();
      if (Object.keys(isBack || !waiting.length ? own : {}).length) {
        send();
      }
    };

    part("discard").addEventListener("click", () => {
      const back = Object.entries(known).filter(([field]) => fields().has(field)).map(([field, { was }]) => [fields().get(field), was]);
      known = {};
      back.forEach(([inputs, was]) => say(inputs, was));
      back.forEach(([inputs]) => tell(inputs));
      anew();
      forgetWaiting();
      part("changed").hidden = true;
      part("discard").hidden = true;
      part("says").textContent = "";
      part("when").textContent = "";
      speaks();
    });

    form.addEventListener("input", soon);
    form.addEventListener("change", soon);
    form.querySelectorAll(".actions a").forEach((cancel) => cancel.addEventListener("click", anew));
    part("sign-in-again").addEventListener("click", () => {
      signingIn = true;
      setAside(typed());
    });
    document.addEventListener("visibilitychange", () => {
      if (document.hidden && dirty) {
        send();
      }
    });
    form.addEventListener("submit", () => {
      leaving = true;
      clearTimeout(timer);
      setAside(typed());
      [["typed.form", name], ["typed.page", page], ["typed.offered", offered.join(" ")]].forEach(([field, value]) => {
        const input = form.querySelector(`input[name="${field}"]`) ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: field }));
        input.value = value;
      });
    });
    window.addEventListener("pageshow", (event) => { leaving = leaving && !event.persisted; });

    fetch(at(left.page ?? page)).then((answer) => (answer.ok ? answer.json() : [])).then(begin, () => {});
  };

  document.querySelectorAll("form .keeps").forEach((keeper) => keep(keeper.closest("form"), keeper));
})();
