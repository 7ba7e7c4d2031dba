// The files of the generated site that are no pages.
import {
  absolute, base, entryPage, homePage, isGermanOnly, listPage, rootPage,
} from "./plan.mjs";
import { homeVersions } from "./pages.mjs";
import { languages, title } from "./words.mjs";

/** How many addresses a sitemap may have, with some room. */
const sitemapSize = 40_000;
const fed = 30;

/** The smallest PDF with a number of pages. */
const pdf = (pages) => {
  const kids = Array.from({ length: pages }, (_, i) => i + 3);
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages}/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]>>`,
    ...kids.map(() => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>"),
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
};

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const style = `@charset "utf-8";
@import url("druck.css") print;
@import 'farben.css';
/* url(fehlt.png) and @import "fehlt.css" in a comment are nothing */
@font-face {
  font-family: Schrift;
  src: local("Schrift"), url("schrift.woff2") format("woff2"), url(/akkord/assets/schrift-fett.woff2?v=1#iefix) format("woff2");
}
body { font-family: Schrift, sans-serif; background: url(bilder/bild-1.png) no-repeat, url("data:image/gif;base64,R0lGODlhAQABAAAAACw="); }
.leer { background: url("bilder/bild%20mit%20Raum.png"), url(bilder/bild\\ mit\\ Raum.png); }
.satz { background-image: image-set(url("bilder/bild-2.png") 1x, "bilder/bild-3.png" 2x); content: "url(kein-bild.png)"; }
.filter { filter: url("zeichen.svg#pfeil"); -webkit-mask: url('zeichen.svg#pfeil'); }
`;

const sign = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 4">
<style>.b { fill: url(#lauf); background: url("bilder/bild-1.png") }</style>
<defs><linearGradient id="lauf"><stop offset="1"/></linearGradient></defs>
<symbol id="pfeil"><path d="M0 0h4"/></symbol>
<use href="#pfeil"/><use xlink:href="#pfeil"/>
<image href="bilder/bild-2.png" width="1" height="1"/>
<a href="../de/"><text>→</text></a>
</svg>
`;

const manifest = {
  name: "Akkord",
  start_url: "./de/",
  scope: "./",
  icons: [
    { src: "assets/zeichen.svg", sizes: "any", type: "image/svg+xml" },
    { src: "/akkord/assets/bilder/bild-0.png", sizes: "1x1", type: "image/png" },
  ],
  shortcuts: [{ name: "English", url: "en/" }],
};

const atom = (plan, lang) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${base}${lang}/feed.xml</id>
<title>Akkord</title>
<updated>2024-05-03T10:00:00Z</updated>
<link rel="self" href="${base}${lang}/feed.xml"/>
<link href="${base}${lang}/"/>
<icon>${base}assets/zeichen.svg</icon>
${newest(plan).map((i) => `<entry><id>${base}kennung/${i}</id><title>${title(i, lang)}</title><updated>2024-05-03T10:00:00Z</updated><link href="${absolute(entryPage(i, lang).address)}"/><content type="html">&lt;p&gt;&lt;a href="${absolute(entryPage(i, lang).address)}#haupt"&gt;→&lt;/a&gt;&lt;/p&gt;</content></entry>`).join("\n")}
</feed>
`;

const rss = (plan) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Akkord</title><link>${base}de/</link><description>Akkord</description>
${newest(plan).map((i) => `<item><title>${title(i, "de")}</title><link>${absolute(entryPage(i, "de").address)}</link><guid isPermaLink="false">${i}</guid><enclosure url="${base}medien/ton.mp3" length="8" type="audio/mpeg"/></item>`).join("\n")}
</channel></rss>
`;

const jsonFeed = (plan) =>
  JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: "Akkord",
      home_page_url: `${base}de/`,
      feed_url: `${base}de/feed.json`,
      items: newest(plan).map((i) => ({
        id: `${base}kennung/${i}`,
        url: absolute(entryPage(i, "de").address),
        image: `${base}assets/bilder/bild-1.png`,
        title: title(i, "de"),
      })),
    },
    null,
    1,
  ) + "\n";

const newest = (plan) => {
  const found = [];
  for (let i = plan.entries - 1; i >= 0 && found.length < fed; i--) {
    if (!isGermanOnly(i)) found.push(i);
  }
  return found;
};

/** What sitemaps list: each page with its versions. */
function* announced(plan) {
  for (const page of [rootPage(), homePage("de"), homePage("en")]) yield [page.address, homeVersions()];
  const pair = function* (german, english) {
    const versions = [["de", german.address], ["en", english.address], ["x-default", german.address]];
    yield [german.address, versions];
    yield [english.address, versions];
  };
  for (let k = 0; k < plan.lists; k++) yield* pair(listPage(k, "de"), listPage(k, "en"));
  for (let i = 0; i < plan.entries; i++) {
    if (isGermanOnly(i)) yield [entryPage(i, "de").address, []];
    else yield* pair(entryPage(i, "de"), entryPage(i, "en"));
  }
}

function* sitemaps(plan) {
  const parts = [];
  let lines = [];
  const flush = () => {
    parts.push(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${lines.join("\n")}
</urlset>
`);
    lines = [];
  };
  for (const [address, versions] of announced(plan)) {
    const image = lines.length % 10 ? "" : `<image:image><image:loc>${base}assets/bilder/bild-1.png</image:loc></image:image>`;
    lines.push(`<url><loc>${absolute(address)}</loc>${versions.map(([lang, path]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(path)}"/>`).join("")}<lastmod>2024-05-03</lastmod>${image}</url>`);
    if (lines.length === sitemapSize) flush();
  }
  if (lines.length) flush();
  if (parts.length === 1) {
    yield ["sitemap.xml", parts[0]];
    return;
  }
  for (const [k, part] of parts.entries()) yield [`sitemap-${k + 1}.xml`, part];
  yield [
    "sitemap.xml",
    `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map((_, k) => `<sitemap><loc>${base}sitemap-${k + 1}.xml</loc></sitemap>`).join("\n")}
</sitemapindex>
`,
  ];
}

/** Each file with its content. */
export function* files(plan) {
  yield [".nojekyll", ""];
  yield ["robots.txt", `User-agent: *\nDisallow: /akkord/gibt-es-nicht/\n\nSitemap: ${base}sitemap.xml\n`];
  yield ["site.webmanifest", `${JSON.stringify(manifest, null, 1)}\n`];
  yield ["assets/stil.css", style];
  yield ["assets/druck.css", `@media print { body { background: none } }\n`];
  yield ["assets/farben.css", `:root { --bild: url(bilder/bild-4.png); }\n`];
  yield ["assets/skript.js", `const kein = "url(fehlt.png)";\nexport default kein;\n`];
  yield ["assets/zeichen.svg", sign];
  for (const font of ["schrift", "schrift-fett"]) yield [`assets/${font}.woff2`, "wOF2"];
  for (let i = 0; i < 10; i++) yield [`assets/bilder/bild-${i}.png`, png];
  yield ["assets/bilder/bild mit Raum.png", png];
  yield ["medien/film.mp4", "ftypmp42"];
  yield ["medien/ton.mp3", "ID3\u0003"];
  yield ["medien/untertitel.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n…\n"];
  for (const name of ["bericht-1", "bericht-2", "bericht 1 (Entwurf), neu", "Übersicht"]) yield [`dokumente/${name}.pdf`, pdf(3)];
  for (const lang of languages) yield [`${lang}/feed.xml`, atom(plan, lang)];
  yield ["de/rss.xml", rss(plan)];
  yield ["de/feed.json", jsonFeed(plan)];
  yield* sitemaps(plan);
}

