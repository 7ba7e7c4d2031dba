// The search page. Nothing of the index is fetched before a reader turns to the search.
"use strict";

(() => {
  const PAGE = 10; // results shown at a time
  const PAUSE = 250; // milliseconds without typing before a search begins
  const UNSEEN = "#search--unseen"; // where the index keeps words that no reader sees
  const FEW = 5; // a query with fewer results is widened
  // What an entry is called weighs more than what its text speaks of, also in other words.
  const RANKING = { metaWeights: { title: 5, names: 5, aliases: 3 } };

  const form = document.querySelector("form[data-index]");
  if (!form) {
    return;
  }
  const status = document.querySelector(".search-status");
  const list = document.querySelector(".results");
  const more = document.querySelector(".more");
  const query = form.elements.namedItem("q");
  const filters = [...form.querySelectorAll("select")];
  const language = document.documentElement.lang;
  const say = (text) => {
    status.textContent = text;
  };

  if (location.protocol === "file:") {
    form.hidden = true;
    say(form.dataset.disk);
    return;
  }

  // --- The index ---------------------------------------------------------------------------------

  const index = new URL(form.dataset.index, document.baseURI);
  let loading;

  /** The engine; fetched at the first call. In a worker it would need a policy for trusted types. */
  const engine = () => {
    loading ??= import(index.href).then(async ({ createInstance }) => {
      const instance = createInstance({
        noWorker: true,
        baseUrl: new URL("../", index).pathname,
        excerptEllipsis: "…",
        ranking: RANKING,
      });
      await instance.init();
      return instance;
    });
    loading.catch(() => {
      loading = undefined; // the next try may find the network again
    });
    return loading;
  };

  const ignored = new Set(form.dataset.ignored.split(" "));

  /** The words of a query, without those that tell nothing apart unless there are no others. */
  const wordsOf = (text) => {
    const all = text.toLocaleLowerCase(language).replaceAll("ß", "ss").split(/[\s,;:!?"“”„()/、。・「」『』（）]+/u).filter(Boolean);
    const telling = all.filter((word) => !ignored.has(word));
    return telling.length > 0 ? telling : all;
  };

  const chosen = () => Object.fromEntries(filters.filter((one) => one.value).map((one) => [one.name, one.value]));

  /** The results that have all words, then those that have the most of them. */
  const find = async (words, choice) => {
    const instance = await engine();
    const options = { filters: choice };
    const whole = await instance.search(words.length > 0 ? words.join(" ") : null, options);
    if (words.length < 2 || whole.results.length >= FEW) {
      return whole.results;
    }
    const found = new Map(whole.results.map((result) => [result.id, { result, words: words.length + 1, score: result.score }]));
    const first = found.size;
    for (const word of words) {
      const { results } = await instance.search(word, options);
      for (const result of results) {
        const known = found.get(result.id) ?? { result, words: 0, score: 0 };
        if (known.words <= words.length) {
          known.words += 1;
          known.score += result.score;
          found.set(result.id, known);
        }
      }
    }
    const all = [...found.values()];
    return [...all.slice(0, first), ...all.slice(first).sort((a, b) => b.words - a.words || b.score - a.score)]
      .map(({ result }) => result);
  };

  // --- The results -------------------------------------------------------------------------------

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  };

  /** An excerpt with its marks as elements; the engine writes it as text with tags. */
  const marked = (excerpt) =>
    excerpt.split(/(<mark>.*?<\/mark>)/su).map((part) => {
      const plain = part.replace(/<\/?mark>/gu, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
      return part.startsWith("<mark>") ? element("mark", "", plain) : plain;
    });

  const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language).replaceAll("ß", "ss");

  /** A summary in which the words of the query are marked. */
  const withMarks = (text, words) =>
    text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, position) =>
      position % 2 === 1 && words.some((word) => bare(part).startsWith(bare(word))) ? element("mark", "", part) : part);

  const kindOf = (collection) =>
    form.querySelector(`option[value="${CSS.escape(collection)}"][data-kind]`)?.dataset.kind ?? "";

  /** A date as far as it is known: a day, a month or a year. */
  const dateOf = (iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    const shown = { year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }) };
    return new Intl.DateTimeFormat(language, { ...shown, timeZone: "UTC" }).format(Date.UTC(year, (month || 1) - 1, day || 1));
  };

  const link = (href, text) => {
    const made = element("a", "", text);
    made.href = href;
    return made;
  };

  /** The excerpt of a section without its heading, which stands before it already. */
  const textOf = ({ title, excerpt }) =>
    excerpt.startsWith(title) ? excerpt.slice(title.length).replace(/^[.\s]+/u, "") : excerpt;

  const item = (page, words) => {
    const { title, summary, date, collection, entry } = page.meta;
    const made = element("li", "", element("h2", "", link(page.url, title)));
    made.dataset.entry = entry;
    const facts = element("p", "meta", kindOf(collection));
    if (date) {
      const time = element("time", "", dateOf(date));
      time.dateTime = date;
      facts.append(" · ", time);
    }
    made.append(facts);
    if (summary) {
      made.append(element("p", "", ...withMarks(summary, words)));
    }
    const section = page.sub_results.find((part) => part.anchor && !part.url.endsWith(UNSEEN));
    if (section) {
      made.append(element("p", "meta", link(section.url, section.title), " – ", ...marked(textOf(section))));
    }
    return made;
  };

  let turn = 0; // the number of the latest search; what an older one finds is dropped
  let shown = { results: [], words: [], count: 0 };

  const showMore = async () => {
    const mine = turn;
    const { results, words, count } = shown;
    const pages = await Promise.all(results.slice(count, count + PAGE).map((result) => result.data()));
    if (mine !== turn) {
      return undefined;
    }
    const items = pages.map((page) => item(page, words));
    list.append(...items);
    list.hidden = results.length === 0;
    shown.count = count + items.length;
    more.hidden = shown.count >= results.length;
    return items[0];
  };

  const clear = () => {
    list.replaceChildren();
    list.hidden = true;
    more.hidden = true;
    shown = { results: [], words: [], count: 0 };
  };

  const amount = (number) => {
    if (number === 0) {
      return form.dataset.none;
    }
    return number === 1
      ? form.dataset.one
      : form.dataset.many.replace("{0}", new Intl.NumberFormat(language).format(number));
  };

  const run = async () => {
    const mine = ++turn;
    const words = wordsOf(query.value);
    const choice = chosen();
    remember();
    say(""); // so that the same number of results is announced again
    if (words.length === 0 && Object.keys(choice).length === 0) {
      clear();
      return;
    }
    const waiting = setTimeout(() => say(form.dataset.loading), PAUSE);
    try {
      const results = await find(words, choice);
      if (mine === turn) {
        clear();
        shown = { results, words, count: 0 };
        await showMore();
      }
      if (mine === turn) {
        clearTimeout(waiting);
        say(amount(results.length));
      }
    } catch {
      if (mine === turn) {
        clear();
        clearTimeout(waiting);
        say(form.dataset.failed);
      }
    } finally {
      clearTimeout(waiting);
    }
  };

  // --- The address and the reader ----------------------------------------------------------------

  /** Keeps query and filters in the address, so that a search can be linked to and comes back. */
  const remember = () => {
    const address = new URL(location.href);
    for (const field of [query, ...filters]) {
      if (field.value.trim()) {
        address.searchParams.set(field.name, field.value.trim());
      } else {
        address.searchParams.delete(field.name);
      }
    }
    history.replaceState(null, "", address);
  };

  let pause;
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(run, PAUSE);
  };
  const now = () => {
    clearTimeout(pause);
    run();
  };

  query.addEventListener("focus", () => engine().catch(() => {}), { once: true });
  query.addEventListener("input", soon);
  filters.forEach((one) => one.addEventListener("change", now));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    now();
  });
  more.querySelector("button").addEventListener("click", async () => {
    const first = await showMore();
    first?.querySelector("a").focus(); // the button may be gone
  });

  const asked = new URLSearchParams(location.search);
  for (const field of [query, ...filters]) {
    field.value = asked.get(field.name) ?? "";
  }
  filters.filter((one) => one.selectedIndex < 0).forEach((one) => {
    one.value = ""; // an address may name a choice that there is not
  });
  if (query.value || Object.keys(chosen()).length > 0) {
    run();
  }
})();
