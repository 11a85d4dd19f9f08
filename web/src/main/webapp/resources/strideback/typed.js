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
  const labelOf = (input) => (input.closest("fieldset")?.querySelector("legend") ?? input.labels?.[0])?.firstChild?.textContent.trim() ?? "";

  const keep = (form, keeper) => {
    const words = keeper.dataset;
    const part = (name) => keeper.querySelector(`.${name}`);
    // What was searched for, or just done, is no part of the form's name.
    const query = [...new URLSearchParams(location.search)].filter(([parameter]) => !["q", "name", "saved"].includes(parameter)).sort();
    const name = `${location.pathname}?${new URLSearchParams(query)}#${form.id}`;
    const aside = `strideback.typed.${words.person}.${name}`;

    // What this window knows of the form from before: the opening of the page, and what was typed there when it was left.
    const left = JSON.parse(sessionStorage.getItem(aside) ?? "{}");
    let page = left.page ?? crypto.randomUUID();
    let known = {}; // by name: what was typed, and what stood there before
    let dirty = false;
    let sending = false;
    let leaving = false;
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
    const setAside = (what) => sessionStorage.setItem(aside, JSON.stringify({ page, typed: what }));

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
      fetch(at(page), { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(typed()), keepalive: document.hidden })
        .then(answered, () => notKept(words.notKept, true));
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
      if ([words.notKept, words.signedOut].includes(part("says").textContent)) {
        part("says").textContent = "";
      }
      if (dirty) {
        soon();
      }
    };

    const notKept = (says, again) => {
      sending = false;
      dirty = true;
      part("when").textContent = "";
      part("says").textContent = says;
      setAside(typed());
      if (again && !leaving) {
        timer = setTimeout(send, AGAIN);
      }
    };

    // ---- giving back: only where still stands what stood there when it was typed

    const putBack = (kept) => {
      const all = fields();
      const entries = Object.entries(kept).filter(([field, entry]) => all.has(field) && !same(now(all.get(field)), entry.now));
      const untouched = entries.filter(([field, { was }]) => same(now(all.get(field)), was));
      const others = entries.filter((entry) => !untouched.includes(entry));
      known = { ...known, ...Object.fromEntries(untouched) };
      untouched.forEach(([field, entry]) => {
        say(all.get(field), entry.now);
        all.get(field)[0].closest("details")?.setAttribute("open", "");
      });
      untouched.forEach(([field]) => tell(all.get(field)));
      part("changed").replaceChildren(...others.map(([field, entry]) =>
        Object.assign(document.createElement("li"), { textContent: `${labelOf(all.get(field)[0])}: ${entry.now.join(", ")}` })));
      part("changed").hidden = !others.length;
      part("says").textContent = [untouched.length ? words.putBack : "", others.length ? words.changed : ""].filter(Boolean).join(" ");
      part("discard").hidden = !entries.length;
    };

    const offer = (kept) => {
      part("offer").hidden = false;
      part("offered").textContent = words.offer.replace("{0}",
        new Date(kept[0].at).toLocaleString(words.locale,
          { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }));
      const answer = (act) => () => {
        part("offer").hidden = true;
        act();
        kept.forEach((one) => forget(one.page));
      };
      part("take").addEventListener("click", answer(() => { putBack(kept[0].typed); send(); }));
      part("leave").addEventListener("click", answer(() => {}));
    };

    const forget = (opening) => fetch(at(opening), { method: "DELETE", keepalive: true }).catch(() => {});
    const anew = () => {
      clearTimeout(timer);
      dirty = false;
      known = {};
      sessionStorage.removeItem(aside);
      forget(page);
      page = crypto.randomUUID();
    };

    const begin = (kept) => {
      const here = kept.find((one) => one.page === page);
      const sent = here && !here.typed;
      const own = sent ? {} : left.typed ?? here?.typed ?? {};
      if (sent) {
        sessionStorage.removeItem(aside);
        page = crypto.randomUUID();
      }
      const openings = kept.filter((one) => one.typed && one !== here && Object.keys(one.typed).length);
      if (words.posted === "true") {
        known = own; // what stands in the form was sent, and came back to be mended
      } else {
        putBack(own);
      }
      setAside();
      if (Object.keys(own).length) {
        send();
      } else if (openings.length && words.posted !== "true") {
        offer(openings);
      }
    };

    part("discard").addEventListener("click", () => {
      const back = Object.entries(known).filter(([field]) => fields().has(field)).map(([field, { was }]) => [fields().get(field), was]);
      known = {};
      back.forEach(([inputs, was]) => say(inputs, was));
      back.forEach(([inputs]) => tell(inputs));
      anew();
      part("changed").hidden = true;
      part("discard").hidden = true;
      part("says").textContent = "";
      part("when").textContent = "";
    });

    form.addEventListener("input", soon);
    form.addEventListener("change", soon);
    form.querySelectorAll(".actions a").forEach((cancel) => cancel.addEventListener("click", anew));
    part("sign-in-again").addEventListener("click", () => setAside(typed()));
    document.addEventListener("visibilitychange", () => {
      if (document.hidden && dirty) {
        send();
      }
    });
    form.addEventListener("submit", () => {
      leaving = true;
      clearTimeout(timer);
      setAside(typed());
      [["typed.form", name], ["typed.page", page]].forEach(([field, value]) => {
        const input = form.querySelector(`input[name="${field}"]`) ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: field }));
        input.value = value;
      });
    });
    window.addEventListener("pageshow", (event) => { leaving = leaving && !event.persisted; });

    fetch(at(page)).then((answer) => (answer.ok ? answer.json() : [])).then(begin, () => {});
  };

  document.querySelectorAll("form .keeps").forEach((keeper) => keep(keeper.closest("form"), keeper));
})();
