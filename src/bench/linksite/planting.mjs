// Plants mistakes into the generated site and notes the places where a check must find them.
import { absolute, entryPage, isGermanOnly, top } from "./plan.mjs";
import { kinds } from "./kinds.mjs";
import { badByte, languages, number, seeded } from "./words.mjs";

/** Of how many entries one is linked to the same missing page. */
const massive = 10;

/** A sign for the places of a mistake, which stands in the text until they have been noted. */
const sign = (number) => String.fromCodePoint(0xf0000 + number);
const signs = /[\u{f0000}-\u{ffffd}]/gu;

/** The mistakes of a site: chosen when it is made, put into its files one by one. */
export class Planting {
  #edits = new Map();
  #added = new Map();
  #planted = [];

  /**
   * @param plan the site
   * @param seed which pages are chosen; without one, no mistake is planted
   * @param times how often each kind of mistake is planted, as far as there are pages
   */
  constructor(plan, seed, times) {
    if (seed === undefined) return;
    const pool = shuffled(plan, seed);
    for (let round = 0; round < times; round++) {
      for (const [kind, mistake] of Object.entries(kinds)) {
        if (!round || !mistake.once) this.#plant(pool, kind, mistake, round);
      }
    }
    this.#plantMassively(pool);
  }

  #plant(pool, kind, mistake, round) {
    const i = pool.take(mistake.form);
    if (i === undefined) return;
    const id = this.#planted.length;
    const lang = mistake.lang ?? (mistake.form === "german" ? "de" : languages[id % 2]);
    const foreign = lang === "de" ? "en" : "de";
    const made = mistake.plant({
      lang,
      sign: sign(id),
      n: number(id),
      page: entryPage(i, lang),
      other: entryPage(i, foreign),
      another: () => entryPage(pool.target(id), lang),
      yetAnother: () => entryPage(pool.target(id), foreign),
      folder: () => entryPage(pool.target(id, "folder"), lang),
      note: () => entryPage(pool.target(id, "note"), lang),
      german: () => entryPage(pool.target(id), "de"),
      germanOnly: () => entryPage(pool.target(round, "german"), "de"),
      top,
      absolute,
    });
    this.#planted.push({ kind, codes: mistake.codes, places: [], count: 1 });
    for (const [file, edit] of Object.entries(made.edits ?? {})) this.#edit(file, edit);
    for (const [file, text] of Object.entries(made.files ?? {})) this.#added.set(file, text);
  }

  /** One page that is missing and that many link to is one mistake. */
  #plantMassively(pool) {
    const pages = pool.left().filter((i) => i % massive === 4).map((i) => entryPage(i, "de"));
    if (pages.length < 2) return;
    const link = `<p><a href="${sign(this.#planted.length)}${top}de/von-vielen-vermisst/">→</a></p>\n`;
    for (const page of pages) this.#edit(page.file, (text) => text.replace("</main>", () => `${link}</main>`));
    this.#planted.push({ kind: "one-target-many-pages", codes: ["broken-link"], places: [], count: pages.length });
  }

  #edit(file, edit) {
    this.#edits.set(file, [...(this.#edits.get(file) ?? []), edit]);
  }

  /** The content of a file with the mistakes that belong into it. */
  into(file, content) {
    const edits = this.#edits.get(file);
    if (!edits && !this.#added.has(file)) return content;
    let text = content;
    for (const edit of edits ?? []) {
      const edited = edit(text);
      if (edited === text) throw new Error(`nothing to plant in ${file}`);
      text = edited;
    }
    return this.#noted(file, text);
  }

  /** Files that only the planted site has. */
  files() {
    return this.#added;
  }

  /** Notes where the signs stand, and takes them away. */
  #noted(file, text) {
    let line = 1;
    let column = 1;
    for (const character of text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n")) {
      if (character.match(signs)) {
        this.#planted[character.codePointAt(0) - 0xf0000].places.push({ file, line, column });
      } else if (character === "\n") {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    const plain = text.replace(signs, "");
    if (!plain.includes(badByte)) return plain;
    const parts = plain.split(badByte).map((part) => Buffer.from(part));
    return Buffer.concat(parts.flatMap((part, i) => (i ? [Buffer.from([0xff]), part] : [part])));
  }

  /** All mistakes with their places: the first is where it has to be found, the rest are as good. */
  list() {
    return this.#planted.map(({ kind, codes, places, count }) => {
      if (!places.length) throw new Error(`${kind} was planted nowhere`);
      const [first, ...others] = count > 1 ? places.sort(byFile).slice(0, 1) : places;
      return { kind, ...first, codes, ...(others.length ? { or: others } : {}), ...(count > 1 ? { count } : {}) };
    });
  }
}

const byFile = (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

const isForm = {
  usual: (i) => !entryPage(i, "de").base && !isGermanOnly(i),
  german: (i) => !entryPage(i, "de").base && isGermanOnly(i),
  based: (i) => Boolean(entryPage(i, "de").base) && !isGermanOnly(i),
  folder: (i) => isForm.usual(i) && entryPage(i, "de").address.endsWith("/"),
  note: (i) => isForm.usual(i) && entryPage(i, "de").address.includes("notizen"),
};

/** The entries in an order of chance: two thirds to have mistakes, the rest to be linked by them. */
const shuffled = (plan, seed) => {
  const random = seeded(seed);
  const all = Array.from({ length: plan.entries }, (_, i) => i);
  for (let i = all.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [all[i], all[j]] = [all[j], all[i]];
  }
  const third = Math.floor(all.length / 3);
  const free = new Set(all.slice(third));
  const targets = all.slice(0, third);
  const fitting = Object.fromEntries(Object.entries(isForm).map(([form, fits]) => [form, targets.filter(fits)]));
  return {
    /** An entry of a form that has no mistake yet; from now on it has one. */
    take(form = "usual") {
      for (const i of free) {
        if (isForm[form](i)) {
          free.delete(i);
          return i;
        }
      }
      return undefined;
    },
    /** An entry of a form that has no mistake. */
    target: (id, form = "usual") => fitting[form][id % fitting[form].length],
    left: () => [...free].filter(isForm.usual),
  };
};
