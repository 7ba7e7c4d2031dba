// Turns the filters of the list of agreements into choices that can be combined. Each filter is a
// page of its own, so that nothing is lost where this script can't run.
(() => {
  "use strict";
  const menu = document.querySelector("nav.filters");
  const list = document.querySelector("ul.rows");
  if (!menu || !list) return;
  const pages = document.querySelector("nav.pages");
  const twin = document.querySelector('link[rel="alternate"][type="application/json"]');

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const status = make("span", { role: "status" });
  const reset = make("button", { type: "button", textContent: menu.dataset.reset, hidden: true });
  const rows = [...list.children].map((item) => ({ item, values: item.dataset }));
  let all = rows;

  /** The chosen values of each facet. */
  const chosen = () => {
    const values = {};
    for (const box of document.querySelectorAll(".filters input:checked")) {
      (values[box.name] ??= []).push(box.value);
    }
    return Object.entries(values);
  };

  const apply = () => {
    const conditions = chosen();
    const active = conditions.length > 0;
    const meets = ({ values }) =>
      conditions.every(([facet, some]) => {
        const own = values[facet].split(" ");
        return some.some((value) => own.includes(value));
      });
    const shown = active ? all.filter(meets) : rows;
    list.replaceChildren(...shown.map((row) => row.item));
    if (pages) pages.hidden = active;
    reset.hidden = !active;
    status.textContent = active ? menu.dataset.shown.replace("{0}", shown.length) : "";
    const query = conditions.flatMap(([facet, some]) =>
      some.map((value) => `${facet}=${encodeURIComponent(value)}`));
    try {
      history.replaceState(null, "", location.pathname + (active ? `?${query.join("&")}` : ""));
    } catch {
      // Files on a disk may not change their address.
    }
  };

  const turn = () => {
    const wanted = new URLSearchParams(location.search);
    const focused = document.activeElement;
    for (const group of menu.querySelectorAll("details")) {
      const facet = group.dataset.facet;
      const label = group.querySelector("summary").textContent;
      const items = [...group.querySelectorAll("li")].map((item) => {
        const { value } = item.dataset;
        const checked = wanted.getAll(facet).includes(value);
        if (checked) group.open = true;
        const box = make("input", { type: "checkbox", name: facet, value, checked });
        const link = item.querySelector("a");
        const text = make("span", { textContent: link.textContent });
        if (link.lang) text.lang = link.lang; // an empty one would name no language at all
        return make("li", {}, make("label", {}, box, text, " ", item.querySelector(".count")));
      });
      const block = make("div", {}, make("ul", {}, ...items));
      block.setAttribute("role", "group");
      block.setAttribute("aria-label", label);
      group.querySelector("ul").replaceWith(block);
    }
    // Nothing is added around the filters, so that the page below stays where it is.
    const search = make("div", { className: menu.className }, ...menu.children);
    search.setAttribute("role", "search");
    search.setAttribute("aria-label", menu.getAttribute("aria-label"));
    search.querySelector(".filter-all").append(" ", status, " ", reset);
    search.addEventListener("change", apply);
    reset.addEventListener("click", () => {
      for (const box of search.querySelectorAll("input")) box.checked = false;
      apply();
      search.querySelector("summary").focus();
    });
    menu.replaceWith(search);
    focused?.focus();
    if (location.search) apply();
  };

  /** A row of the list's twin, as plain as it can be. */
  const row = (base) => ({ title, url, date, domains, countries, years, type, status }) => ({
    item: make("li", {},
      make("p", { className: "when", textContent: date }),
      make("h2", {}, make("a", { href: new URL(url, base), textContent: title }))),
    values: {
      domain: domains.join(" "),
      country: countries.join(" "),
      year: years.join(" "),
      type,
      status,
    },
  });

  const start = async () => {
    try {
      if (pages) {
        const answer = await fetch(twin.href);
        const { rows: others } = await answer.json();
        all = others.map(row(twin.href));
      }
      turn();
    } catch {
      // The filters stay the links that they are.
    }
  };

  if (!pages || location.search) start();
  else menu.addEventListener("toggle", start, { capture: true, once: true });
})();
