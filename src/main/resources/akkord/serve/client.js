// The browser's side of ./akkord serve: takes in what has changed, and shows what is wrong. The
// pages' policy allows no script to turn text into HTML, so new pages are read by XMLHttpRequest,
// and all that is shown goes in as text.
"use strict";
{
  const script = document.currentScript;
  const { token, seen } = script.dataset;
  script.remove();

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.filter(child => child !== ""));
    return element;
  };

  // --- The page --------------------------------------------------------------------------------

  const attributes = (old, fresh) => {
    for (const { name } of [...old.attributes]) {
      // A reader has opened it, not the page.
      if (!fresh.hasAttribute(name) && !(name === "open" && old.localName === "details")) {
        old.removeAttribute(name);
      }
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  };

  // Changes only what differs: all else keeps its focus, its place and what a reader has opened.
  const patch = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== fresh.nodeName) {
      old.replaceWith(document.importNode(fresh, true));
      return;
    }
    attributes(old, fresh);
    const was = [...old.childNodes];
    const is = [...fresh.childNodes];
    while (was.length && is.length && was[0].isEqualNode(is[0])) {
      was.shift();
      is.shift();
    }
    let next = null; // what the changed children stand before
    while (was.length && is.length && was.at(-1).isEqualNode(is.at(-1))) {
      next = was.pop();
      is.pop();
    }
    const both = Math.min(was.length, is.length);
    was.slice(0, both).forEach((child, i) => patch(child, is[i]));
    was.slice(both).forEach(child => child.remove());
    is.slice(both).forEach(child => old.insertBefore(document.importNode(child, true), next));
  };

  const sheets = of => [...of.querySelectorAll("link[rel=stylesheet]")];
  const scripts = of => [...of.querySelectorAll("script[src]")].map(s => s.getAttribute("src"));

  // A new sheet stands beside the old one until it is there, so that the page is never without.
  const restyle = fresh => {
    const old = sheets(document.head);
    const kept = new Set();
    let last = old.at(-1);
    for (const sheet of sheets(fresh)) {
      const same = old.find(other => other.isEqualNode(sheet));
      if (same) {
        kept.add(same);
        continue;
      }
      const link = document.importNode(sheet);
      link.addEventListener("load", () => outdated.forEach(other => other.remove()));
      last ? last.after(link) : document.head.append(link);
      last = link;
    }
    const outdated = old.filter(sheet => !kept.has(sheet));
    if (kept.size === sheets(fresh).length) outdated.forEach(sheet => sheet.remove());
  };

  const place = "akkord-place:" + location.pathname;

  const pathTo = element => {
    const path = [];
    for (let at = element; at !== document.body && at?.parentElement; at = at.parentElement) {
      path.unshift([...at.parentElement.children].indexOf(at));
    }
    return path;
  };

  const reload = () => {
    const { scrollX: left, scrollY: top } = window;
    const focus = pathTo(document.activeElement);
    sessionStorage.setItem(place, JSON.stringify({ left, top, focus }));
    location.reload();
  };

  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(place));
    sessionStorage.removeItem(place);
    if (!kept) return;
    const focused = kept.focus.reduce((at, index) => at?.children[index], document.body);
    if (kept.focus.length) focused?.focus({ preventScroll: true });
    scrollTo({ left: kept.left, top: kept.top, behavior: "instant" });
  };
  document.readyState === "complete" ? restore() : addEventListener("load", restore);

  const read = take => {
    const request = new XMLHttpRequest();
    request.open("GET", location.pathname + location.search);
    request.responseType = "document";
    request.onload = () => {
      const fresh = request.response;
      if (!fresh) return;
      fresh.querySelectorAll('script[src^="/_akkord/"]').forEach(own => own.remove());
      take(fresh);
    };
    request.send();
  };

  // Where the page's own scripts have changed it, only a new start gives what they would make of it.
  const renew = fresh => {
    if (scripts(document).length || scripts(fresh).length) {
      reload();
      return;
    }
    restyle(fresh);
    document.title = fresh.title;
    attributes(document.documentElement, fresh.documentElement);
    patch(document.body, fresh.body);
  };

  // --- What is wrong ---------------------------------------------------------------------------

  const host = make("div", { id: "akkord-overlay" });
  host.hidden = true; // until its style is there
  const shadow = host.attachShadow({ mode: "open" });
  const style = make("link", { rel: "stylesheet", href: "/_akkord/overlay.css" });
  style.addEventListener("load", () => { host.hidden = false; });
  const count = make("span", { className: "count" });
  const checking = make("span", { className: "checking" });
  const state = make("span", {}, count, checking);
  state.setAttribute("role", "status");
  const list = make("ol");
  const more = make("p", { className: "more" });
  const problems = make("details", { className: "problems" },
    make("summary", {}, state), make("div", { className: "list" }, list, more));
  problems.hidden = true; // until something is known
  const sources = make("p", { className: "sources", hidden: true });
  const box = make("aside", { className: "box" }, problems, sources);
  shadow.append(style, box);
  document.documentElement.append(host);

  // Whoever has closed the list of problems gets it again when there are others.
  const closed = "akkord-closed";
  problems.querySelector("summary").addEventListener("click", () => {
    problems.open ? sessionStorage.setItem(closed, known) : sessionStorage.removeItem(closed);
  });
  let known = "";

  const link = (href, text, properties = {}) =>
    href ? make("a", { href, target: href.startsWith("/") ? "_blank" : "", ...properties }, text)
      : make("span", properties, text);

  const line = finding => {
    if (finding.before === undefined) return "";
    return make("pre", {}, make("code", {}, finding.before,
      make("mark", { className: finding.marked ? "" : "point" }, finding.marked), finding.after));
  };

  const note = ({ place: where, href, message }) =>
    make("p", { className: "note" }, link(href, where, { className: "place" }), " ", message);

  const item = finding => make("li", { className: finding.severity },
    make("p", { className: "what" },
      make("strong", {}, finding.word), " ", finding.message),
    make("p", { className: "where" },
      link(finding.href, finding.place, { className: "place" }), " ",
      link(finding.handbook, finding.code, { className: "code" })),
    line(finding), ...finding.notes.map(note),
    make("p", { className: "cure" }, finding.cure));

  const show = status => {
    box.ariaLabel = status.label;
    lost = status.lost;
    box.className = "box " + status.worst;
    count.textContent = status.title;
    checking.textContent = status.checking;
    list.replaceChildren(...status.findings.map(item));
    more.textContent = status.more;
    more.hidden = !status.more;
    problems.hidden = !status.title && !status.checking;
    problems.querySelector(".list").hidden = !status.findings.length;
    sources.replaceChildren(...status.sources.flatMap(({ path, href }, i) =>
      [i ? " " : status.source + " ", link(href, path, { className: "place" })]));
    sources.hidden = !status.sources.length;
    known = JSON.stringify(status.findings.map(({ place, message }) => [place, message]));
    problems.open = status.findings.length > 0 && sessionStorage.getItem(closed) !== known;
  };
  let lost = "";

  // --- The connection --------------------------------------------------------------------------

  let events = null;

  const connect = () => {
    const of = { token, seen, path: location.pathname, lang: document.documentElement.lang };
    const query = Object.entries(of).map(([name, value]) => name + "=" + encodeURIComponent(value));
    events = new EventSource("/_akkord/events?" + query.join("&"));
    events.addEventListener("status", event => show(JSON.parse(event.data)));
    events.addEventListener("styles", () => read(restyle));
    events.addEventListener("page", () => read(renew));
    events.onerror = () => {
      disconnect();
      checking.textContent = lost;
      problems.hidden = false;
      setTimeout(wait, 500);
    };
  };

  const disconnect = () => {
    events?.close();
    events = null;
  };

  // A server that was started anew knows nothing of this page.
  const wait = () => {
    if (document.hidden) return;
    fetch("/_akkord/client.js", { cache: "no-store" }).then(reload, () => setTimeout(wait, 1000));
  };

  // Browsers open six connections to a server at most: only pages that are seen keep one.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) disconnect();
    else if (!events) connect();
  });
  addEventListener("pageshow", event => {
    if (event.persisted && !events) connect();
  });
  if (!document.hidden) connect();
}
