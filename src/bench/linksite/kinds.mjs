// The kinds of mistakes. Each takes a scene (a page of an entry, others of the site, and a sign that
// marks where the mistake must be found) and gives edits by file, or further files.
import { badByte } from "./words.mjs";

/** Mistakes of a page's body, from what is added to it. */
const body = (codes, html, more = {}) => ({
  codes,
  plant: (scene) => ({ edits: { [scene.page.file]: (text) => before(text, "</main>", html(scene)) } }),
  ...more,
});
const head = (codes, html, more = {}) => ({
  codes,
  plant: (scene) => ({ edits: { [scene.page.file]: (text) => before(text, "</head>", html(scene)) } }),
  ...more,
});
/** Mistakes that come of changing what a page has. */
const change = (codes, edit, more = {}) => ({
  codes,
  plant: (scene) => ({ edits: { [scene.page.file]: (text) => edit(text, scene) } }),
  ...more,
});
/** Mistakes of a file that the site has once. */
const file = (codes, name, edit) => ({
  codes,
  plant: (scene) => ({ edits: { [name]: (text) => edit(text, scene) } }),
});

const before = (text, mark, added) => text.replace(mark, () => `${added}\n${mark}`);
const swap = (text, from, to) => text.replace(from, () => to);

const missing = ["broken-link"];
const anchor = ["broken-anchor"];
const malformed = ["invalid-html-link"];
const redirecting = ["redirecting-link"];
const alternate = ["broken-alternate"];
const language = ["other-language-link"];
/** What stands for a code that the check may name as it likes. */
const any = [];

const link = (address) => `<p><a href="${address}">→</a></p>`;
const own = (lang, address) => `<link rel="alternate" hreflang="${lang}" href="${address}">`;

const elements = {
  "a-href": ({ sign, n }) => link(`${sign}fehlt-${n}/`),
  "area-href": ({ sign, n }) => `<img src="/akkord/assets/bilder/bild-1.png" usemap="#k-${n}" alt=""><map name="k-${n}"><area href="${sign}fehlt-${n}/" alt="→"></map>`,
  "img-src": ({ sign, n }) => `<img src="${sign}fehlt-${n}.png" alt="">`,
  "img-srcset": ({ sign, n }) => `<img src="/akkord/assets/bilder/bild-1.png" srcset="${sign}/akkord/assets/bilder/bild-2.png 1x, ${sign}fehlt-${n}.png 2x" alt="">`,
  "source-srcset": ({ sign, n }) => `<picture><source srcset="${sign}data:image/gif;base64,R0lGODlhAQABAAAAACw= 1x, ${sign}fehlt-${n}.png 2x"><img src="/akkord/assets/bilder/bild-1.png" alt=""></picture>`,
  "video-src": ({ sign, n }) => `<video src="${sign}fehlt-${n}.mp4"></video>`,
  "video-poster": ({ sign, n }) => `<video src="/akkord/medien/film.mp4" poster="${sign}fehlt-${n}.png"></video>`,
  "source-src": ({ sign, n }) => `<audio><source src="${sign}fehlt-${n}.mp3"></audio>`,
  "audio-src": ({ sign, n }) => `<audio src="${sign}fehlt-${n}.mp3"></audio>`,
  "track-src": ({ sign, n }) => `<video src="/akkord/medien/film.mp4"><track src="${sign}fehlt-${n}.vtt"></video>`,
  "iframe-src": ({ sign, n }) => `<iframe src="${sign}fehlt-${n}/" title="…"></iframe>`,
  "embed-src": ({ sign, n }) => `<embed src="${sign}fehlt-${n}.pdf">`,
  "object-data": ({ sign, n }) => `<object data="${sign}fehlt-${n}.svg"></object>`,
  "script-src": ({ sign, n }) => `<script src="${sign}fehlt-${n}.js"></script>`,
  "input-src": ({ sign, n }) => `<form action="/akkord/de/"><input type="image" src="${sign}fehlt-${n}.png" alt="→"></form>`,
  "form-action": ({ sign, n }) => `<form action="${sign}fehlt-${n}/"></form>`,
  "button-formaction": ({ sign, n }) => `<form action="/akkord/de/"><button formaction="${sign}fehlt-${n}/">→</button></form>`,
  "input-formaction": ({ sign, n }) => `<form action="/akkord/de/"><input type="submit" formaction="${sign}fehlt-${n}/"></form>`,
  "a-ping": ({ sign, n }) => `<p><a href="/akkord/de/feed.xml" ping="${sign}/akkord/de/fehlt-${n}">→</a></p>`,
  "blockquote-cite": ({ sign, n }) => `<blockquote cite="${sign}fehlt-${n}/">…</blockquote>`,
  "q-cite": ({ sign, n }) => `<p><q cite="${sign}fehlt-${n}/">…</q></p>`,
  "ins-cite": ({ sign, n }) => `<p><ins cite="${sign}fehlt-${n}/">…</ins></p>`,
  "del-cite": ({ sign, n }) => `<p><del cite="${sign}fehlt-${n}/">…</del></p>`,
  "svg-use-href": ({ sign, n }) => `<svg><use href="${sign}fehlt-${n}.svg#a"/></svg>`,
  "svg-use-xlink": ({ sign, n }) => `<svg><use xlink:href="${sign}fehlt-${n}.svg#a"/></svg>`,
  "svg-image": ({ sign, n }) => `<svg><image href="${sign}fehlt-${n}.png"/></svg>`,
  "svg-a": ({ sign, n }) => `<svg><a xlink:href="${sign}fehlt-${n}/"><text>→</text></a></svg>`,
  "style-attribute": ({ sign, n }) => `<div style="${sign}background: url('${sign}fehlt-${n}.png')"></div>`,
  "style-element-url": ({ sign, n }) => `<style>.x { background: url(${sign}fehlt-${n}.png) }</style>`,
  "style-element-import": ({ sign, n }) => `<style>@import "${sign}fehlt-${n}.css";</style>`,
  "image-set": ({ sign, n }) => `<div style="${sign}background: image-set('${sign}fehlt-${n}.png' 1x)"></div>`,
};

const headElements = {
  "link-stylesheet": ({ sign, n }) => `<link rel="stylesheet" href="${sign}fehlt-${n}.css">`,
  "link-icon": ({ sign, n }) => `<link rel="icon" href="${sign}fehlt-${n}.ico">`,
  "link-manifest": ({ sign, n }) => `<link rel="manifest" href="${sign}fehlt-${n}.webmanifest">`,
  "link-preload": ({ sign, n }) => `<link rel="preload" as="font" href="${sign}fehlt-${n}.woff2">`,
  "link-imagesrcset": ({ sign, n }) => `<link rel="preload" as="image" imagesrcset="${sign}/akkord/assets/bilder/bild-1.png 1x, ${sign}fehlt-${n}.png 2x">`,
  "link-feed": ({ sign, n }) => `<link rel="alternate" type="application/rss+xml" href="${sign}fehlt-${n}.xml">`,
  "link-next": ({ sign, n }) => `<link rel="next" href="${sign}fehlt-${n}/">`,
  "link-prev": ({ sign, n }) => `<link rel="prev" href="${sign}fehlt-${n}/">`,
  "link-license": ({ sign, n }) => `<link rel="license" href="${sign}fehlt-${n}/">`,
  "og-image": ({ sign, n }) => `<meta property="og:image" content="${sign}https://example.org/akkord/fehlt-${n}.png">`,
  "og-url": ({ sign, n }) => `<meta property="og:url" content="${sign}https://example.org/akkord/fehlt-${n}/">`,
  "twitter-image": ({ sign, n }) => `<meta name="twitter:image" content="${sign}https://example.org/akkord/fehlt-${n}.png">`,
  "meta-refresh": ({ sign, n }) => `<meta http-equiv="refresh" content="${sign}60; url=${sign}fehlt-${n}/">`,
  "json-ld-url": ({ sign, n }) => `<script type="application/ld+json">{"@type": "WebPage", "url": "${sign}https://example.org/akkord/fehlt-${n}/"}</script>`,
  "json-ld-image": ({ sign, n }) => `<script type="application/ld+json">{"@type": "Article", "image": {"@type": "ImageObject", "contentUrl": "${sign}https://example.org/akkord/fehlt-${n}.png"}}</script>`,
};

const style = (codes, rule) => file(codes, "assets/stil.css", (text, scene) => `${text}${rule(scene)}\n`);
/** Mistakes of what the sitemap says of a page. */
const listed = (codes, edit, more = {}) => ({
  codes,
  plant: (scene) => ({
    edits: {
      "sitemap.xml": (text) => {
        const start = text.indexOf(`<url><loc>${scene.absolute(scene.page.address)}</loc>`);
        const end = text.indexOf("</url>", start);
        return text.slice(0, start) + edit(text.slice(start, end), scene) + text.slice(end);
      },
    },
  }),
  ...more,
});
const table = (mapped, make) => Object.fromEntries(Object.entries(mapped).map(([kind, html]) => [kind, make(html)]));

const otherFiles = {
  "css-url": style(missing, ({ sign, n }) => `.x { background: url("${sign}fehlt-${n}.png") }`),
  "css-import": style(missing, ({ sign, n }) => `@import '${sign}fehlt-${n}.css';`),
  "css-font": style(missing, ({ sign, n }) => `@font-face { font-family: X; src: url(${sign}fehlt-${n}.woff2) format("woff2") }`),
  "css-image-set": style(missing, ({ sign, n }) => `.x { background: image-set("${sign}fehlt-${n}.png" 1x) }`),
  "svg-file-href": file(missing, "assets/zeichen.svg", (text, { sign, n }) => before(text, "</svg>", `<image href="${sign}fehlt-${n}.png"/>`)),
  "manifest-icon": file(missing, "site.webmanifest", (text, { sign, n }) => swap(text, '"icons": [', `"icons": [\n  {"src": "${sign}fehlt-${n}.png"},`)),
  "manifest-shortcut": file(missing, "site.webmanifest", (text, { sign, n }) => swap(text, '"shortcuts": [', `"shortcuts": [\n  {"name": "x", "url": "${sign}fehlt-${n}/"},`)),
  "sitemap-loc": file(missing, "sitemap.xml", (text, { sign, n }) => before(text, "</urlset>", `<url><loc>${sign}https://example.org/akkord/fehlt-${n}/</loc></url>`)),
  "sitemap-image": listed(missing, (url, { sign, n }) => `${url}<image:image><image:loc>${sign}https://example.org/akkord/fehlt-${n}.png</image:loc></image:image>`),
  "sitemap-relative": listed(malformed, (url, { sign }) => swap(url, "<loc>https://example.org", `<loc>${sign}`), { once: true }),
  "sitemap-redirect": listed(redirecting, (url, { sign }) => url.replace(/<loc>(.*)\/<\/loc>/, (_, address) => `<loc>${sign}${address}</loc>`), { form: "folder" }),
  "sitemap-alternate": listed(missing, (url, { sign, other, n }) => url.replace(new RegExp(`hreflang="${other.lang}" href="[^"]*"`), () => `hreflang="${other.lang}" href="${sign}https://example.org/akkord/fehlt-${n}/"`)),
  "sitemap-other-alternates": listed(alternate, (url, { sign, other }) => url.replace("<loc>", () => `<loc>${sign}`).replace(new RegExp(`<xhtml:link rel="alternate" hreflang="${other.lang}"[^>]*>`), "")),
  "atom-link": file(missing, "de/feed.xml", (text, { sign, n }) => before(text, "</feed>", `<entry><id>tag:x,2024:${n}</id><link href="${sign}https://example.org/akkord/fehlt-${n}/"/></entry>`)),
  "atom-content": file(missing, "en/feed.xml", (text, { sign, n }) => before(text, "</feed>", `<entry><id>tag:x,2024:${n}</id><content type="html">${sign}&lt;a href="${sign}https://example.org/akkord/fehlt-${n}/"&gt;x&lt;/a&gt;</content></entry>`)),
  "rss-link": file(missing, "de/rss.xml", (text, { sign, n }) => before(text, "</channel>", `<item><link>${sign}https://example.org/akkord/fehlt-${n}/</link></item>`)),
  "rss-enclosure": file(missing, "de/rss.xml", (text, { sign, n }) => before(text, "</channel>", `<item><enclosure url="${sign}https://example.org/akkord/fehlt-${n}.mp3" type="audio/mpeg"/></item>`)),
  "json-feed-url": file(missing, "de/feed.json", (text, { sign, n }) => swap(text, '"items": [', `"items": [\n  {"id": "${n}", "url": "${sign}https://example.org/akkord/fehlt-${n}/"},`)),
  "robots-sitemap": file(missing, "robots.txt", (text, { sign, n }) => `${text}Sitemap: ${sign}https://example.org/akkord/fehlt-${n}.xml\n`),
};
/** A mistake that lies between a page and a file that only the planted site has. */
const withFile = (codes, name, html) => ({
  codes,
  plant: (scene) => ({
    edits: { [scene.page.file]: (text) => before(text, "</main>", html(scene)) },
    files: { [name(scene)]: "x" },
  }),
});

const resolution = {
  "wrong-case": body(missing, ({ sign, another, top }) => link(`${sign}${top}${another().address.toUpperCase()}`)),
  "wrong-case-of-file": withFile(missing, ({ n }) => `bilder/foto-${n}.jpg`, ({ sign, n }) => `<img src="${sign}/akkord/bilder/foto-${n}.JPG" alt="">`),
  "decomposed-path": withFile(missing, ({ n }) => `dokumente/größe-${n}.pdf`, ({ sign, n }) => link(`${sign}/akkord/dokumente/gro\u0308ße-${n}.pdf`)),
  "folder-without-index": withFile(missing, ({ n }) => `ordner-${n}/datei.txt`, ({ sign, n }) => link(`${sign}/akkord/ordner-${n}/`)),
  "folder-without-index-or-slash": withFile(missing, ({ n }) => `ordner-${n}/datei.txt`, ({ sign, n }) => link(`${sign}/akkord/ordner-${n}`)),
  "missing-slash": body(redirecting, ({ sign, absolute, folder }) => link(sign + absolute(folder().address).slice(0, -1))),
  "missing-slash-with-fragment": body(redirecting, ({ sign, top, folder }) => link(`${sign}${top}${folder().address.slice(0, -1)}#haupt`)),
  "slash-behind-page": body(missing, ({ sign, note, top }) => link(`${sign}${top}${note().file.replace(".html", "/")}`)),
  "outside-base-path": body(missing, ({ sign, another }) => link(`${sign}/${another().address}`)),
  "own-absolute-address": body(missing, ({ sign, n }) => link(`${sign}https://example.org/akkord/de/fehlt-${n}/`)),
  "own-address-without-scheme": body(missing, ({ sign, n }) => link(`${sign}//example.org/akkord/de/fehlt-${n}/`)),
  "own-address-without-tls": body(any, ({ sign, another, absolute }) => link(sign + absolute(another().address).replace("https:", "http:"))),
  "not-found-page-as-target": body(any, ({ sign }) => link(`${sign}/akkord/404.html`), { once: true, lang: "de" }),
  "percent-sign": body(malformed, ({ sign, n }) => link(`${sign}100%-${n}/`)),
  backslash: body(malformed, ({ sign, n }) => link(`${sign}..\\a-${n}\\`)),
  "unknown-scheme": body(malformed, ({ sign, n }) => link(`${sign}htp://host.example/${n}`)),
  "scheme-without-host": body(malformed, ({ sign, n }) => link(`${sign}https:/host.example/${n}`)),
  "empty-host": body(malformed, ({ sign, n }) => link(`${sign}https:///weg-${n}`)),
  "javascript-address": body(malformed, ({ sign, n }) => link(`${sign}javascript:void(${n})`)),
  "file-address": body(malformed, ({ sign, n }) => link(`${sign}file:///C:/daten-${n}.pdf`)),
  "mail-without-address": body(any, ({ sign, n }) => link(`${sign}mailto:redaktion-${n}`)),
  "telephone-without-number": body(any, ({ sign, n }) => link(`${sign}tel:durchwahl-${n}`)),
  "empty-source": body(malformed, ({ sign }) => `<img ${sign}src="${sign}" alt="">`, { once: true }),
  "base-element": body(missing, ({ sign, n }) => link(`${sign}../artikel/a-${n}/`), { form: "based" }),
  "encoded-slash": body(missing, ({ sign, n }) => link(`${sign}/akkord/de%2Ffehlt-${n}`)),
};

const fragments = {
  "fragment-of-own-page": body(anchor, ({ sign, n }) => link(`${sign}#fehlt-${n}`)),
  "fragment-of-other-page": body(anchor, ({ sign, another, top, n }) => link(`${sign}${top}${another().address}#fehlt-${n}`)),
  "fragment-case": body(anchor, ({ sign, n }) => `<p id="stelle-${n}"><a href="${sign}#Stelle-${n}">→</a></p>`),
  "fragment-encoded": body(anchor, ({ sign, n }) => link(`${sign}#f%C3%A4hlt-${n}`)),
  "fragment-decomposed": body(anchor, ({ sign, n }) => `<p id="größe-${n}"><a href="${sign}#gro\u0308ße-${n}">→</a></p>`),
  "fragment-in-template": body(anchor, ({ sign, n }) => `<template><p id="schablone-${n}"></p></template>${link(`${sign}#schablone-${n}`)}`),
  "text-fragment": body(any, ({ sign, another, top, n }) => link(`${sign}${top}${another().address}#:~:text=Das%20steht%20nirgends%20${n}`)),
  "duplicate-id": body(["duplicate-html-id"], ({ sign, n }) => `<p id="doppelt-${n}"></p><p id="${sign}doppelt-${n}"></p>`),
  "map-name": body(any, ({ sign, n }) => `<img src="/akkord/assets/bilder/bild-1.png" alt="" usemap="${sign}#keine-karte-${n}">`),
  "svg-use-fragment": body(anchor, ({ sign, n }) => `<svg><use href="${sign}#kein-zeichen-${n}"/></svg>`),
};

const references = table(
  {
    "aria-labelledby": ({ sign, n }) => `<section aria-labelledby="${sign}fehlt-${n}"></section>`,
    "aria-describedby": ({ sign, n }) => `<p id="da-${n}"><button aria-describedby="${sign}da-${n} ${sign}fehlt-${n}">…</button></p>`,
    "aria-controls": ({ sign, n }) => `<button aria-controls="${sign}fehlt-${n}">…</button>`,
    "label-for": ({ sign, n }) => `<label for="${sign}fehlt-${n}">…</label>`,
    "td-headers": ({ sign, n }) => `<table><tr><td headers="${sign}fehlt-${n}">…</td></tr></table>`,
    "input-list": ({ sign, n }) => `<input list="${sign}fehlt-${n}" aria-label="…">`,
    "button-form": ({ sign, n }) => `<button form="${sign}fehlt-${n}">…</button>`,
    "popover-target": ({ sign, n }) => `<button popovertarget="${sign}fehlt-${n}">…</button>`,
  },
  (html) => body(any, html),
);

/** The alternate of a language in a page's head. */
const named = (lang) => new RegExp(`<link rel="alternate" hreflang="${lang}" href="([^"]*)">\n`);

const moved = (to) => `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Verschoben</title>
<meta http-equiv="refresh" content="${to}">
<meta name="robots" content="noindex">
</head>
<body></body>
</html>
`;
/** Mistakes that name a page which only leads on. */
const withMoved = (edit, more) => ({
  codes: any,
  plant: (scene) => ({
    edits: { [scene.page.file]: (text) => edit(text, scene) },
    files: { [`alt/z-${scene.n}/index.html`]: moved(`0; url=${scene.absolute(scene.german().address)}`) },
  }),
  ...more,
});

const versions = {
  "alternate-missing-page": change(missing, (text, { sign, other, n }) => text.replace(named(other.lang), () => `${own(other.lang, `${sign}https://example.org/akkord/fehlt-${n}/`)}\n`)),
  "alternate-not-returned": {
    codes: alternate,
    plant: ({ sign, page, other }) => ({
      edits: {
        [page.file]: (text) => text.replace(named(other.lang), (_, address) => `${own(other.lang, sign + address)}\n`),
        [other.file]: (text) => text.replace(/<link rel="alternate" hreflang[^>]*>\n/g, ""),
      },
    }),
  },
  "alternate-of-another-page": change(alternate, (text, { sign, other, yetAnother, absolute }) => text.replace(named(other.lang), () => `${own(other.lang, sign + absolute(yetAnother().address))}\n`)),
  "alternate-relative": change(alternate, (text, { sign, other }) => text.replace(named(other.lang), (_, address) => `${own(other.lang, sign + address.replace("https://example.org", ""))}\n`), { once: true }),
  "alternate-language-code": change(alternate, (text, { sign, other, n }) => text.replace(named(other.lang), (_, address) => `${own(`${sign}${other.lang}_${n}`, sign + address)}\n`)),
  "alternate-without-itself": change(alternate, (text, { sign, page, other }) => text.replace(named(page.lang), "").replace(named("x-default"), "").replace(named(other.lang), (_, address) => `${own(other.lang, sign + address)}\n`)),
  "alternate-other-language": change(alternate, (text, { sign, page }) => text.replace(named(page.lang), (_, address) => `${own(`${sign}fr`, sign + address)}\n`), { lang: "en" }),
  "alternate-twice": change(alternate, (text, { sign, other, absolute }) => text.replace(named(other.lang), (whole) => `${whole}${own(other.lang, sign + absolute(other.address))}\n`)),
  "alternate-without-default": change(alternate, (text, { sign, page, other }) => text.replace(named("x-default"), "").replace(named(page.lang), (_, address) => `${own(page.lang, sign + address)}\n`).replace(named(other.lang), (_, address) => `${own(other.lang, sign + address)}\n`)),
  "alternate-redirect-page": withMoved((text, { sign, other, n, absolute }) => text.replace(named(other.lang), () => `${own(other.lang, sign + absolute(`alt/z-${n}/`))}\n`)),
  "switch-to-another-page": change(any, (text, { sign, yetAnother, top }) => text.replace(/<a href="[^"]*"( lang="..")/, (_, rest) => `<a href="${sign}${top}${yetAnother().address}"${rest}`)),
  "canonical-missing-page": change(missing, (text, { sign, n }) => text.replace(/<link rel="canonical" href="[^"]*">/, () => `<link rel="canonical" href="${sign}https://example.org/akkord/fehlt-${n}/">`), { form: "german" }),
  "canonical-relative": change(malformed, (text, { sign }) => text.replace(/<link rel="canonical" href="https:\/\/example.org/, () => `<link rel="canonical" href="${sign}`), { form: "german", once: true }),
  "canonical-twice": change(malformed, (text, { sign }) => text.replace(/<link rel="canonical" href="([^"]*)">\n/, (whole, address) => `${whole}<link rel="canonical" href="${sign}${address}">\n`)),
  "canonical-home-page": change(any, (text, { sign }) => text.replace(/<link rel="canonical" href="[^"]*">/, () => `<link rel="canonical" href="${sign}https://example.org/akkord/">`), { form: "german" }),
  "canonical-redirect-page": withMoved((text, { sign, n, absolute }) => text.replace(/<link rel="canonical" href="[^"]*">/, () => `<link rel="canonical" href="${sign}${absolute(`alt/z-${n}/`)}">`), { form: "german" }),
  "language-left": body(language, ({ sign, yetAnother, other, top }) => `<p><a href="${sign}${top}${yetAnother().address}" hreflang="${other.lang}">→</a></p>`),
  "language-not-said": body(language, ({ sign, germanOnly, top }) => link(`${sign}${top}${germanOnly().address}`), { lang: "en" }),
  "language-said-wrongly": body(language, ({ sign, germanOnly, top }) => `<p><a href="${sign}${top}${germanOnly().address}" hreflang="en">→</a></p>`, { lang: "en" }),
};

const orphan = (address) => `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Waise</title>
<link rel="canonical" href="${address}">
</head>
<body><main id="haupt"><h1>Waise</h1></main></body>
</html>
`;

const pages = {
  orphan: {
    codes: any,
    plant: ({ sign, n, absolute }) => ({ files: { [`de/waise-${n}/index.html`]: sign + orphan(absolute(`de/waise-${n}/`)) } }),
  },
  "link-to-redirect-page": withMoved((text, { sign, n, top }) => before(text, "</main>", link(`${sign}${top}alt/z-${n}/`)), { lang: "de" }),
  "redirect-page-to-nowhere": {
    codes: missing,
    plant: ({ sign, n }) => ({ files: { [`alt/x-${n}/index.html`]: moved(`${sign}0; url=${sign}https://example.org/akkord/fehlt-${n}/`) } }),
  },
  "redirect-chain": {
    codes: any,
    plant: ({ sign, n, german, absolute }) => ({
      files: {
        [`alt/x-${n}/index.html`]: moved(`${sign}0; url=${sign}${absolute(`alt/z-${n}/`)}`),
        [`alt/z-${n}/index.html`]: moved(`0; url=${absolute(german().address)}`),
      },
    }),
  },
  "redirect-circle": {
    codes: any,
    plant: ({ sign, n }) => ({
      files: {
        [`alt/x-${n}/index.html`]: moved(`${sign}0; url=${sign}../y-${n}/`),
        [`alt/y-${n}/index.html`]: moved(`${sign}0; url=${sign}../x-${n}/`),
      },
    }),
  },
  "not-utf-8": body(["invalid-utf-8"], ({ sign, n }) => `<p>Stra${sign}${badByte}e ${n}</p>`, { once: true }),
};

/** The same mistake in texts in which places are hard to count. */
const places = {
  "place-after-wide-characters": body(missing, ({ sign, n }) => `<p>🜁🜂🜃 𝔄 e\u0301 <a href="${sign}fehlt-${n}/">→</a></p>`),
  "place-behind-references": body(missing, ({ sign, n }) => `<p>&amp;&copy;&nbsp;&#x1F701; <a class='x' href='${sign}fehlt-&#52;-${n}/'>→</a></p>`),
  "place-without-quotes": body(missing, ({ sign, n }) => `<P><A HREF=${sign}fehlt-${n}/>→</A></P>`),
  "place-on-own-line": body(missing, ({ sign, n }) => `<p><a\n   title=">"\n   href = "${sign}fehlt-${n}/"\n>→</a></p>`),
  "place-with-carriage-returns": change(missing, (text, { sign, n }) => before(text, "</main>", link(`${sign}fehlt-${n}/`)).replace(/\n/g, "\r\n")),
  "place-with-byte-order-mark": change(missing, (text, { sign, n }) => text.replace(/^<!DOCTYPE html>\n(<html[^>]*>)\n<head>/, (_, html) => `\ufeff<!DOCTYPE html>${html}<head><link rel="help" href="${sign}fehlt-${n}/">`)),
};

/** All kinds, by name. */
export const kinds = {
  ...table(elements, (html) => body(missing, html)),
  ...table(headElements, (html) => head(missing, html)),
  ...otherFiles,
  ...resolution,
  ...fragments,
  ...references,
  ...versions,
  ...pages,
  ...places,
};
