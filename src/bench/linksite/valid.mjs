// Constructs that are valid and must never be reported; each page has some of them. Each takes the
// page, an entry's page to link to, that entry's title, a number that is the page's own, and ways
// to write addresses: of the other page, of a file of the site.
import { absolute, base, host, top } from "./plan.mjs";
import { say } from "./words.mjs";

const dot = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

export const constructs = [
  ({ asset }) => `<img src="${asset("assets/bilder/bild-1.png")}" srcset="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E 1x, ${asset("assets/bilder/bild-2.png")} 2x" alt="">`,
  ({ asset }) => `<picture><source srcset="${asset("assets/bilder/bild-3.png")} 480w,\n   ${asset("assets/bilder/bild-4.png")} 960w" sizes="(min-width: 40em) 50vw, 100vw"><img src='${dot}' srcset='${dot} 1x, ${dot} 2x' alt=""></picture>`,
  () => `<p><a href="mailto:redaktion@example.org?subject=Frage%20zur%20Seite">Post</a>, <a href="tel:+49-30-1234567">+49 30 1234567</a>, <a href="MAILTO:a@example.org">Post</a></p>`,
  () => `<template><a href="gibt-es-nicht/">x</a><img src="fehlt.png"></template><!-- <a href="auch-nicht/">x</a> <p id="inhalt"> -->`,
  () => `<pre><code>&lt;a href="nirgends/"&gt;&lt;img src=weg.png&gt;</code></pre>`,
  ({ page, n }) => `<p id="äußerung-${n}"><a href="${here(page)}#äußerung-${n}">§</a> <a href="${here(page)}#%C3%A4u%C3%9Ferung-${n}">§</a> <a href="${here(page)}#%c3%a4u%c3%9ferung-${n}">§</a></p>`,
  ({ page }) => `<p><a href="${here(page)}#">^</a> <a href="${here(page)}#top">^</a> <a href="${here(page)}#TOP">^</a> <a href="">${say(page.lang, "diese Seite", "this page")}</a></p>`,
  ({ page, there, title }) => `<p><a href="${there}#:~:text=${encodeURIComponent(title).replace(/-/g, "%2D")}">${say(page.lang, "Zitat", "quote")}</a> <a href="${there}#haupt:~:text=${encodeURIComponent(title.split(" ")[0])}">${say(page.lang, "Wort", "word")}</a></p>`,
  ({ asset }) => `<p><a href="${asset("dokumente/bericht-1.pdf")}#page=2">PDF</a> <a href="${asset("assets/zeichen.svg")}#pfeil">SVG</a> <a href="${asset("medien/film.mp4")}#t=10,20">MP4</a></p>`,
  ({ there }) => `<p><a href="${there}?von=hier&amp;bis=dort#haupt">?</a> <a href='${there}?x=&#39;a/b?c&#39;'>?</a> <a href="?blatt=2">?</a></p>`,
  ({ page, n }) => `<p><a name="alt-${n}"></a><a href="${here(page)}#alt-${n}">↑</a></p>`,
  ({ there }) => `<p><a href=" \n ${there}\t">␣</a> <a href="\n${there.slice(0, 5)}\n${there.slice(5)}">␣</a></p>`,
  ({ page, target }) => `<p><a href="HTTPS://EXAMPLE.ORG${top}${encodeURI(target.address)}">A</a> <a href="https://example.org:443${top}${encodeURI(target.address)}">B</a> <a href="//example.org${top}${encodeURI(target.address)}">C</a> <a href="${top}x/../${target.address}">D</a> <a href="${top}./%2e/${target.address}">E</a> <a hreflang="${page.lang}" href="${absolute(target.address).replace("/a", "/%61")}">F</a></p>`,
  () => `<p><a href="//host.example/weg/">a</a> <a href="https://host.example/pfad?q=1#stelle">b</a> <a href="https://müller.example/straße">c</a> <a href="http://[2001:db8::1]/">d</a> <a href="https://example.org/anderes-projekt/">e</a> <a href="https://nutzer.example:8443/">f</a></p>`,
  () => `<p><a href="blob:https://example.org/2f0c">a</a> <a href="sms:+491701234567">b</a> <a href="geo:52.5,13.4">c</a> <a href="urn:isbn:9783161484100">d</a> <a>e</a> <a href="data:text/plain,hallo">f</a></p>`,
  ({ n, asset }) => `<svg width="20" height="20" viewBox="0 0 2 2"><defs><linearGradient id="verlauf-${n}"><stop offset="1"/></linearGradient><symbol id="zeichen-${n}"><path d="M0 0h2"/></symbol></defs><use href="#zeichen-${n}"/><use xlink:href="${asset("assets/zeichen.svg")}#pfeil"/><rect width="2" height="2" fill="url(#verlauf-${n})"/></svg>`,
  ({ there, asset }) => `<svg width="20" height="20" viewBox="0 0 2 2"><image href="${asset("assets/bilder/bild-5.png")}" width="1" height="1"/><a xlink:href="${there}"><text>→</text></a><a href="${there}#haupt"><text>→</text></a></svg>`,
  ({ n, there, asset }) => `<img src="${asset("assets/bilder/bild-6.png")}" usemap="#karte-${n}" alt=""><map name="karte-${n}"><area shape="rect" coords="0,0,1,1" href="${there}" alt="→"><area shape="default" nohref alt=""></map>`,
  ({ asset }) => `<video src="${asset("medien/film.mp4")}" poster="${asset("assets/bilder/bild-7.png")}"><track src="${asset("medien/untertitel.vtt")}" srclang="de" label="Deutsch"></video><audio><source src="${asset("medien/ton.mp3")}" type="audio/mpeg"></audio>`,
  ({ there, asset }) => `<iframe src="${there}" title="…"></iframe><embed src="${asset("dokumente/bericht-2.pdf")}"><object data="${asset("assets/zeichen.svg")}" type="image/svg+xml"></object><iframe srcdoc="&lt;p&gt;Hallo&lt;/p&gt;" title="…"></iframe>`,
  ({ there }) => `<form action="${there}" method="get"><input name="q"><button formaction="${there}?art=1">→</button><input type="submit" formaction="${there}?art=2" value="→"></form>`,
  ({ there }) => `<blockquote cite="${there}"><p>„…“</p></blockquote><p><q cite="https://quelle.example/seite">…</q> <ins cite="${there}#haupt" datetime="2024-05-03">…</ins> <del cite="${there}">…</del></p>`,
  ({ asset, n }) => `<div id="farbe-${n}" style="background: url('${asset("assets/bilder/bild-8.png")}') /* url(fehlt.png) */; filter: url(#farbe-${n})"></div>`,
  ({ asset }) => `<div style='background-image: image-set("${asset("assets/bilder/bild-1.png")}" 1x, url(${asset("assets/bilder/bild-2.png")}) 2x)'></div>`,
  ({ n }) => `<section aria-labelledby="kopf-${n} rat-${n}"><h3 id="kopf-${n}">…</h3><p id="rat-${n}">…</p><button aria-controls="feld-${n}" aria-expanded="true" aria-describedby="rat-${n}">…</button><div id="feld-${n}"></div></section>`,
  ({ n }) => `<form id="form-${n}"><label for="wert-${n}">…</label> <input id="wert-${n}" list="werte-${n}" name="w"><datalist id="werte-${n}"><option value="1"></datalist></form><button form="form-${n}">…</button>`,
  ({ n }) => `<button popovertarget="hinweis-${n}">?</button><div popover id="hinweis-${n}">…</div><table><tr><th id="spalte-${n}">…</th></tr><tr><td headers="spalte-${n}">…</td></tr></table><output for="spalte-${n}">…</output>`,
  ({ there }) => `<p><a href="${there}" ping="https://zaehler.example/p ${base}">→</a></p>`,
  ({ asset }) => `<p><a href="${asset("dokumente/bericht%201%20(Entwurf),%20neu.pdf")}">PDF</a> <a href="${asset("dokumente/bericht 1 (Entwurf), neu.pdf")}">PDF</a> <a download href="${asset("dokumente/%C3%9Cbersicht.pdf")}">PDF</a></p>`,
  ({ there }) => `<P><A HREF=${there}>→</A> <a class=weiter href='${there}' data-x="1">→</a> <a\n  class="weiter"\n  href="${there}"\n>→</a></P>`,
  ({ asset }) => `<noscript><img src="${asset("assets/bilder/bild-9.png")}" alt=""></noscript><script>const kein = '<a href="nirgends/">';</script>`,
  ({ page, other }) => (other ? `<p lang="${other.lang}"><a href="${top}${encodeURI(other.address)}" hreflang="${other.lang}">${say(other.lang, "Das Original auf Deutsch", "The English text")}</a></p>` : `<p><a href="${top}${page.lang}/" rel="home">⌂</a></p>`),
  ({ asset, n }) => `<style>/* url(fehlt.css) @import "fehlt.css"; */ @import url("${asset("assets/druck.css")}") print; .k${n} { background: url( ${asset("assets/bilder/bild-1.png")} ); cursor: url(${dot}), auto }</style>`,
  ({ there }) => `<script type="application/ld+json">{"@context":"https://schema.org","@id":"${base}kennung/1","@type":"WebPage","url":"${new URL(there, host).href === there ? there : base}","sameAs":["https://www.wikidata.example/Q1"]}</script>`,
  ({ n }) => `<math><mtext id="formel-${n}">x</mtext></math><details id="mehr-${n}"><summary>…</summary></details><a href="https://example.org/">example.org</a>`,
];

/** What constructs stand in the head of some pages. */
export const headConstructs = [
  () => `<link rel="preconnect" href="https://bilder.example"><link rel="dns-prefetch" href="//bilder.example">`,
  ({ asset }) => `<link rel="preload" href="${asset("assets/schrift.woff2")}" as="font" type="font/woff2" crossorigin>`,
  ({ asset }) => `<link rel="preload" as="image" href="${asset("assets/bilder/bild-1.png")}" imagesrcset="${asset("assets/bilder/bild-1.png")} 1x, ${asset("assets/bilder/bild-2.png")} 2x">`,
  ({ asset }) => `<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><link rel="help" href="${asset("dokumente/bericht-1.pdf")}">`,
  ({ asset }) => `<link rel="modulepreload" href="${asset("assets/skript.js")}"><script type="module" src="${asset("assets/skript.js")}"></script>`,
  ({ there }) => `<link rel="author" href="mailto:redaktion@example.org"><link rel="related" href="${there}"><meta name="twitter:card" content="summary"><meta name="twitter:image" content="${base}assets/bilder/bild-3.png">`,
  ({ asset }) => `<link rel="alternate" type="application/json" href="${asset("de/feed.json")}"><meta property="og:video" content="${base}medien/film.mp4"><meta name="description" content="https://example.org/akkord/gibt-es-nicht/">`,
];

/** Where a fragment of the page itself starts: nowhere, unless the page has another base. */
export const here = (page) => (page.base ? top + encodeURI(page.address) : "");
