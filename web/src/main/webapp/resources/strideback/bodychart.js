// Marks places on the body chart: by pointing, or by the keyboard at the middle of a region. What is marked goes into a field of its own, as text.
// Without it there is a box for each region.
(() => {
  "use strict";

  const ON_THE_MARK = 9; // as near to a mark as that, pressing means the mark itself
  const SVG = "http://www.w3.org/2000/svg";
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  document.querySelectorAll(".bodychart[data-remove]").forEach((chart) => {
    const field = chart.querySelector("input");
    const regions = [...chart.querySelectorAll(".region")];
    const list = chart.querySelector("ol");
    const line = chart.querySelector("template").content.firstElementChild;
    const pointing = chart.querySelector(".pointing");
    const nameOf = (region) => region.getAttribute("aria-label");
    const middleOf = (region) => ({ x: Number(region.dataset.x), y: Number(region.dataset.y) });
    let marks = new Map(); // a point by region

    // ---- what is marked, read and written

    const read = () => {
      marks = new Map();
      for (const [, id, x, y] of field.value.matchAll(/([A-Z:-]+)@(\d+),(\d+)/g)) {
        const region = regions.find((one) => one.dataset.region === id);
        if (region) {
          marks.set(region, { x: Number(x), y: Number(y) });
        }
      }
      draw();
    };

    const marked = () => regions.filter((region) => marks.has(region));

    const write = () => {
      draw();
      field.value = marked().map((region) => `${region.dataset.region}@${marks.get(region).x},${marks.get(region).y}`).join(";");
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };

    const mark = (region, point) => {
      marks.set(region, point);
      write();
    };

    const unmark = (region) => {
      marks.delete(region);
      write();
    };

    // ---- drawn, and in words

    const draw = () => {
      regions.forEach((region) => region.setAttribute("aria-pressed", marks.has(region)));
      chart.querySelectorAll("figure svg").forEach((view) => {
        const here = marked().filter((region) => region.ownerSVGElement === view);
        view.querySelector(".hatched").setAttribute("d", here.map((region) => region.getAttribute("d")).join(" "));
        view.querySelector(".marks").replaceChildren(...here.flatMap((region) => disc(marks.get(region), marked().indexOf(region) + 1)));
      });
      list.replaceChildren(...marked().map(inWords));
    };

    const disc = ({ x, y }, number) => {
      const circle = document.createElementNS(SVG, "circle");
      Object.entries({ cx: x, cy: y, r: 8 }).forEach(([name, value]) => circle.setAttribute(name, value));
      const text = document.createElementNS(SVG, "text");
      Object.entries({ x, y, dy: 3.6 }).forEach(([name, value]) => text.setAttribute(name, value));
      text.textContent = number;
      return [circle, text];
    };

    const inWords = (region) => {
      const place = line.cloneNode(true);
      place.querySelector("span").textContent = nameOf(region);
      const button = place.querySelector("button");
      button.setAttribute("aria-label", `${chart.dataset.remove}: ${nameOf(region)}`);
      button.addEventListener("click", () => {
        const here = marked().indexOf(region);
        unmark(region);
        (list.querySelectorAll("button")[Math.min(here, marks.size - 1)] ?? tabStop(region)).focus();
      });
      return place;
    };

    // ---- pointing

    regions.forEach((region) => {
      region.addEventListener("click", (event) => {
        const before = marks.get(region);
        const pressed = event.detail === 0 ? middleOf(region) : pointOf(region, event);
        if (before && (event.detail === 0 || Math.hypot(before.x - pressed.x, before.y - pressed.y) <= ON_THE_MARK)) {
          unmark(region);
        } else {
          mark(region, pressed);
        }
        tabStop(region);
      });
      ["pointerenter", "focus"].forEach((name) => region.addEventListener(name, () => { pointing.textContent = nameOf(region); }));
      ["pointerleave", "blur"].forEach((name) => region.addEventListener(name, () => { pointing.textContent = ""; }));
      region.addEventListener("focus", () => ring(region, region.matches(":focus-visible") ? region.getAttribute("d") : ""));
      region.addEventListener("blur", () => ring(region, ""));
    });

    const pointOf = (region, event) => {
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(region.ownerSVGElement.getScreenCTM().inverse());
      return { x: Math.round(x), y: Math.round(y) };
    };

    // A shadow, by which focus is shown elsewhere, does not follow a drawn line.
    const ring = (region, path) => region.ownerSVGElement.querySelectorAll(".ring").forEach((one) => one.setAttribute("d", path));

    // ---- keyboard: one stop for each view, arrows between its regions

    const tabStop = (region) => {
      regions.filter((one) => one.ownerSVGElement === region.ownerSVGElement)
        .forEach((one) => one.setAttribute("tabindex", one === region ? "0" : "-1"));
      return region;
    };

    const neighbour = (region, [right, down]) => {
      const from = middleOf(region);
      const ahead = regions
        .filter((one) => one !== region && one.ownerSVGElement === region.ownerSVGElement)
        .map((one) => {
          const to = middleOf(one);
          const along = (to.x - from.x) * right + (to.y - from.y) * down;
          const aside = Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * right);
          return { one, along, away: along + 2 * aside };
        })
        .filter(({ along }) => along > 1);
      return ahead.sort((one, other) => one.away - other.away)[0]?.one;
    };

    chart.addEventListener("keydown", (event) => {
      const region = event.target;
      if (!region.matches(".region") || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (event.key === " " || event.key === "Enter") {
        event.preventDefault();
        if (marks.has(region)) {
          unmark(region);
        } else {
          mark(region, middleOf(region));
        }
      } else if (ARROWS[event.key]) {
        event.preventDefault();
        const next = neighbour(region, ARROWS[event.key]);
        if (next) {
          tabStop(next).focus();
        }
      }
    });

    field.disabled = false;
    field.addEventListener("input", read); // what was set aside is put back
    chart.querySelectorAll("figure svg").forEach((view) => tabStop(view.querySelector(".region")));
    read();
  });
})();
