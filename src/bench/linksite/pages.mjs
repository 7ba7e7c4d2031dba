// The HTML of the generated site's pages.
import {
  absolute, base, entryPage, homePage, href, isGermanOnly, listPage, onList, redirectPage, rootPage, top,
} from "./plan.mjs";
import { constructs, headConstructs, here } from "./valid.mjs";
import { languages, number, say, seeded, sentences, title } from "./words.mjs";

const sections = { de: ["überblick", "vereinbart", "beteiligte", "folgen"], en: ["overview", "agreed", "parties", "outcome"] };
const headings = {
  de: ["Überblick", "Was vereinbart ist", "Wer was tut", "Was daraus wurde"],
  en: ["Overview", "What was agreed", "Who does what", "What became of it"],
};

const head = (page, name, { alternates = [], extra = "", noindex = false } = {}) => {
  const link = (path) => href(page, path, page.base ? 1 : 0);
  const own = absolute(page.address);
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": `${own}#artikel`,
    headline: name,
    url: own,
    inLanguage: page.lang,
    publisher: { "@type": "Organization", name: "Redaktion", sameAs: base },
  };
  return `<!DOCTYPE html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
${page.base ? `<base href="${page.base}">\n` : ""}<title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${noindex ? '<meta name="robots" content="noindex">\n' : `<link rel="canonical" href="${own}">\n`}${alternates.map(([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="${absolute(path)}">\n`).join("")}<link rel="stylesheet" href="${link("assets/stil.css")}">
<link rel="icon" href="${link("assets/zeichen.svg")}" type="image/svg+xml">
<link rel="manifest" href="${link("site.webmanifest")}">
<link rel="alternate" type="application/atom+xml" title="Feed" href="${link(`${page.lang}/feed.xml`)}">
<meta property="og:title" content="${name}">
<meta property="og:url" content="${own}">
<meta property="og:image" content="${absolute("assets/bilder/bild-0.png")}">
${extra}<script type="application/ld+json">${JSON.stringify(data)}</script>
</head>
<body>
<header><nav aria-label="${say(page.lang, "Hauptmenü", "Main menu")}"><a href="${link(`${page.lang}/`)}">${say(page.lang, "Start", "Home")}</a>
<a href="${link(listPage(0, page.lang).address)}">${say(page.lang, "Alle Einträge", "All entries")}</a>
`;
};

const switcher = (page, other) =>
  other
    ? `<a href="${href(page, other.address, page.base ? 1 : 0)}" lang="${other.lang}" hreflang="${other.lang}" rel="alternate">${say(other.lang, "Deutsch", "English")}</a>`
    : "";

const foot = (page) => `<footer><p><a href="https://example.org/impressum/">${say(page.lang, "Impressum", "Legal notice")}</a></p></footer>
</body>
</html>
`;

const versions = (german, english) => [["de", german.address], ["en", english.address], ["x-default", german.address]];

/** The page of an entry, of some 7 KB. */
export const entryHtml = (plan, i, lang) => {
  const page = entryPage(i, lang);
  const other = isGermanOnly(i) ? undefined : entryPage(i, lang === "de" ? "en" : "de");
  const random = seeded(i * 2 + (lang === "de" ? 0 : 1) + plan.seed * 100003);
  const neighbour = () => {
    let to = random(plan.entries);
    while (isGermanOnly(to)) to = random(plan.entries);
    return to;
  };
  const fragments = () => {
    const to = neighbour();
    const target = entryPage(to, lang);
    const place = sections[lang][random(4)];
    const written = random(2) ? place : encodeURIComponent(place);
    return `<a href="${href(page, target.address, random(4))}#${written}">${title(to, lang)}</a>`;
  };
  const scene = () => {
    const to = neighbour();
    const target = entryPage(to, lang);
    return {
      page, other, target, n: number(i), title: title(to, lang),
      there: href(page, target.address, random(4)),
      asset: (path) => href(page, path, random(2)),
    };
  };
  const name = title(i, lang);
  const extra = i % 3 ? "" : `${headConstructs[random(headConstructs.length)](scene())}\n`;
  const valid = [i % constructs.length, (i * 7 + 5 + Math.floor(i / 35)) % constructs.length];
  const toc = sections[lang].map((id, s) => `<li><a href="${here(page)}#${s % 2 ? encodeURIComponent(id) : id}">${headings[lang][s]}</a></li>`);
  const texts = sections[lang].map((id, s) => `<section id="${id}"><h2>${headings[lang][s]}</h2>
<p>${sentences(random, lang, 5)} ${fragments()}. ${fragments()}.</p>
${s < 2 ? constructs[valid[s]]({ ...scene(), n: `${number(i)}-${s}` }) : `<p>${sentences(random, lang, 4)}</p>`}
</section>
`);
  const next = neighbour();
  const german = lang === "en" && i % 40 === 5 ? Math.floor(i / 97) * 97 + 13 : undefined;
  return {
    page,
    text: `${head(page, name, { alternates: other ? versions(entryPage(i, "de"), entryPage(i, "en")) : [], extra })}${switcher(page, other)}</nav></header>
<main id="haupt">
<h1>${name}</h1>
<ol>${toc.join("\n")}</ol>
${texts.join("")}<p><a href="${href(page, entryPage(next, lang).address, 0)}">${title(next, lang)}</a></p>
${german !== undefined && german < plan.entries ? `<p><a href="${href(page, entryPage(german, "de").address, 0)}" hreflang="de">${title(german, "de")}</a></p>\n` : ""}<p><img src="${href(page, `assets/bilder/bild-${i % 10}.png`, 0)}" alt=""></p>
</main>
${foot(page)}`,
  };
};

/** A list names 50 entries, and the lists before and after it. */
export const listHtml = (plan, k, lang) => {
  const page = listPage(k, lang);
  const name = say(lang, `Alle Einträge, Seite ${k + 1}`, `All entries, page ${k + 1}`);
  const around = [["prev", k - 1], ["next", k + 1]].filter(([, to]) => to >= 0 && to < plan.lists);
  const address = (to) => href(page, listPage(to, lang).address, 0);
  const items = [];
  for (let i = k * onList; i < Math.min(plan.entries, (k + 1) * onList); i++) {
    if (lang === "de" || !isGermanOnly(i)) {
      items.push(`<li><a href="${href(page, entryPage(i, lang).address, i)}">${title(i, lang)}</a></li>`);
    }
  }
  return {
    page,
    text: `${head(page, name, { alternates: versions(listPage(k, "de"), listPage(k, "en")), extra: around.map(([rel, to]) => `<link rel="${rel}" href="${address(to)}">\n`).join("") })}${switcher(page, listPage(k, lang === "de" ? "en" : "de"))}</nav></header>
<main id="haupt">
<h1>${name}</h1>
<ul>
${items.join("\n")}
</ul>
<p>${around.map(([rel, to]) => `<a rel="${rel}" href="${address(to)}">${to + 1}</a>`).join(" ")}</p>
</main>
${foot(page)}`,
  };
};

export const homeHtml = (plan, lang) => {
  const page = homePage(lang);
  return {
    page,
    text: `${head(page, say(lang, "Abkommen in Zahlen", "Agreements in figures"), { alternates: homeVersions() })}${switcher(page, homePage(lang === "de" ? "en" : "de"))}</nav></header>
<main id="haupt"><h1>Akkord</h1><p><a href="${href(page, listPage(0, lang).address, 0)}">${say(lang, "Alle Einträge", "All entries")}</a> <a href="../" hreflang="de">Deutsch / English</a></p></main>
${foot(page)}`,
  };
};

export const homeVersions = () => [["de", homePage("de").address], ["en", homePage("en").address], ["x-default", rootPage().address]];

const choice = (way) => languages.map((lang) => `<a href="${way(lang)}" lang="${lang}" hreflang="${lang}">${say(lang, "Deutsch", "English")}</a>`).join(" ");

export const rootHtml = () => {
  const page = rootPage();
  return {
    page,
    text: `${head(page, "Abkommen in Zahlen", { alternates: homeVersions() })}</nav></header>
<main id="haupt"><h1>Akkord</h1><p>${choice((lang) => `${lang}/`)}</p></main>
${foot(page)}`,
  };
};

/** Shown at any address, so that its own ones must not depend on where it is shown. */
export const missingHtml = (page) => ({
  page,
  text: `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Nicht gefunden · Not found</title>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${top}assets/stil.css">
</head>
<body>
<main><h1>Nicht gefunden · Not found</h1><p>${choice((lang) => `${top}${lang}/`)}</p></main>
</body>
</html>
`,
});

/** An address of the past, which leads on. */
export const redirectHtml = (plan, k) => {
  const page = redirectPage(k);
  const to = absolute(entryPage(k % plan.entries, "de").address);
  return {
    page,
    text: `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${title(k % plan.entries, "de")}</title>
<link rel="canonical" href="${to}">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
</head>
<body><p><a href="${to}">${title(k % plan.entries, "de")}</a></p></body>
</html>
`,
  };
};
