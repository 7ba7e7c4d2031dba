// Which pages the generated site has, and how one is addressed from another.
import { number } from "./words.mjs";

export const host = "https://example.org";
export const top = "/akkord/";
export const base = host + top;
export const onList = 50;

/**
 * The site of a number of pages: as many entries in two languages as fit, lists that name each of
 * them, and redirect pages for the rest.
 */
export const planSite = (pages) => {
  if (pages < 150) throw new Error("the site has at least 150 pages");
  const size = (entries) =>
    4 + 2 * Math.ceil(entries / onList) + pagesOf(entries) + Math.floor(entries / 100);
  let entries = Math.floor(pages / 2);
  while (size(entries) > pages) entries--;
  const fixed = size(entries) - Math.floor(entries / 100);
  return { pages, entries, lists: Math.ceil(entries / onList), redirects: pages - fixed };
};

/** Some entries exist in German only. */
export const isGermanOnly = (i) => i % 97 === 13;
const pagesOf = (entries) => 2 * entries - Math.floor((entries - 14) / 97) - 1;

/** A page of the site: its file, its address below the top in plain characters, its language. */
const page = (file, lang, more = {}) => ({
  file,
  lang,
  address: file.replace(/(^|\/)index\.html$/, "$1"),
  ...more,
});

const forms = {
  article: (i, lang) => (lang === "de" ? `de/artikel/a-${number(i)}/index.html` : `en/articles/a-${number(i)}/index.html`),
  note: (i, lang) => (lang === "de" ? `de/notizen/n-${number(i)}.html` : `en/notes/n-${number(i)}.html`),
  land: (i, lang) => (lang === "de" ? `de/länder/größe-${number(i)}/index.html` : `en/countries/größe-${number(i)}/index.html`),
};
const formOf = (i) => (i % 50 === 7 ? "land" : i % 10 === 3 ? "note" : "article");

/** The page of an entry in a language; every 200th has a base address of its own. */
export const entryPage = (i, lang) => {
  const made = page(forms[formOf(i)](i, lang), lang, { entry: i });
  if (formOf(i) === "note" && i % 20 === 3) made.address = made.address.replace(/\.html$/, "");
  if (i % 200 === 101) made.base = `${top}${lang}/`;
  return made;
};
export const homePage = (lang) => page(`${lang}/index.html`, lang);
export const rootPage = () => page("index.html", "de");
export const missingPage = () => page("404.html", "de");
export const listPage = (k, lang) =>
  page(`${lang}/${lang === "de" ? "liste" : "list"}/${lang === "de" ? "seite" : "page"}-${k + 1}/index.html`, lang, { list: k });
export const redirectPage = (k) => page(`alt/${number(k)}/index.html`, "de");

/** An address as it must stand where only ASCII may, such as in a sitemap. */
export const absolute = (path) => base + encodeURI(path);

/** The address of a file or page, written from a page in one of the ways that are all right. */
export const href = (from, path, style = 0) => {
  switch (style % 4) {
    case 0:
      return relative(from, path);
    case 1:
      return top + path;
    case 2:
      return top + encodeURI(path);
    default:
      return absolute(path);
  }
};

const relative = (from, path) => {
  const own = (from.base ? from.base.slice(top.length) : from.file).split("/").slice(0, -1);
  const parts = path.split("/");
  let same = 0;
  while (same < own.length && same < parts.length - 1 && own[same] === parts[same]) same++;
  const way = "../".repeat(own.length - same) + parts.slice(same).join("/");
  return way === "" ? "./" : way;
};
