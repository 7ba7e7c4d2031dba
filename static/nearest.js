// Offers the pages whose addresses come nearest to the one that does not exist.
(async () => {
  "use strict";
  const top = new URL("..", document.currentScript.src);
  const most = 3;

  /** How many letters have to be changed, added or left out (Levenshtein). */
  const distance = (a, b) => {
    let row = [...b, 0].map((_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      let corner = row[0];
      row[0] = i;
      for (let j = 1; j <= b.length; j++) {
        const above = row[j];
        row[j] = Math.min(above + 1, row[j - 1] + 1, corner + (a[i - 1] !== b[j - 1]));
        corner = above;
      }
    }
    return row[b.length];
  };

  const parts = (path) => path.replace(/index\.html$/, "").split("/").filter(Boolean);

  try {
    const answer = await fetch(new URL("sitemap.xml", top));
    if (!answer.ok) return;
    const all = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    const base = all.reduce((a, b) => (a.length < b.length ? a : b)).length;
    const wanted = parts(location.pathname.slice(top.pathname.length).toLowerCase());
    const last = wanted.at(-1) ?? "";
    const places = [...document.querySelectorAll("[data-label]")];
    const place = places.find((each) => each.closest("[lang]").lang === wanted[0]) ?? places[0];
    const language = place.closest("[lang]").lang;
    const nearest = all
      .map((loc) => parts(loc.slice(base)))
      .filter((path) => path[0] === language && path.length > 1)
      .map((path) => [distance(last, path.at(-1)), path])
      .filter(([changes, path]) => changes <= Math.max(last.length, path.at(-1).length) / 2)
      .sort(([a], [b]) => a - b)
      .slice(0, most);
    if (nearest.length === 0) return;
    const list = document.createElement("ul");
    for (const [, path] of nearest) {
      const link = document.createElement("a");
      link.textContent = path.join("/");
      link.href = new URL(path.join("/") + "/", top);
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    const label = document.createElement("p");
    label.textContent = place.dataset.label;
    place.append(label, list);
  } catch {
    // Opened from a disk, or without a connection: the page helps without this.
  }
})();
