// Writes a corpus as a site of Hugo: its pages are those that Akkord makes with `outputs: [feeds]`.
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { each, languages } from "./corpus.mjs";
import { quoted, writer } from "./files.mjs";
import { interfaceWords } from "./words.mjs";

const skeleton = fileURLToPath(new URL("../peers/hugo", import.meta.url));

/** What many pages of peers need, by key. */
const tables = (corpus) => {
  const byId = (all, value) => Object.fromEntries(all.map((one) => [one.id, value(one)]));
  const texts = ([de, en]) => ({ de, en });
  return {
    words: Object.fromEntries(
      languages.map((language, l) => [language, Object.fromEntries(Object.entries(interfaceWords).map(([key, pair]) => [key, pair[l]]))]),
    ),
    actors: byId(corpus.actors, (actor) => ({ name: texts(actor.name), country: texts(actor.country.slice(1)) })),
    domains: byId(corpus.domains, (domain) => ({ title: texts(domain.title), summary: texts(domain.summary) })),
    sources: byId([...each(corpus.sourceCount, corpus.source)], ({ publisher, date, url, title }) => ({ publisher, date, url, title: texts(title) })),
  };
};

/** The head and text of an agreement in a language, for peers that link by relative address. */
const page = (head, body, l) => `---
title: ${quoted(head.title[l])}
date: ${head.date}
key: ${head.id}
kind_name: ${quoted(head.typeName[l])}
description: ${quoted(head.summary[l])}
parties: [${head.parties.map((party) => party.id).join(", ")}]
domains: [${head.domains.map((domain) => domain.id).join(", ")}]
sources: [${head.sources.join(", ")}]
related: [${head.related.join(", ")}]
---
${body}`;

const relative = (other, words) => `[${words}](../${other}/)`;

const config = (paging) => `baseURL = "https://example.org/"
defaultContentLanguage = "de"
defaultContentLanguageInSubdir = true
${paging}
[taxonomies]
domain = "domains"
source = "sources"
[outputs]
home = ["html", "rss"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
page = ["html"]
[outputFormats.rss]
baseName = "feed"
${languages.map((language, l) => `[languages.${language}]\ncontentDir = "content/${language}"\nweight = ${l + 1}\ntitle = ${quoted(interfaceWords.site[l])}\n`).join("")}`;

/** Since 0.156 Hugo hands data to layouts in another way, since 0.128 it pages by another setting. */
export const configFor = (version) => {
  const [, minor] = version.split(".").map(Number);
  return minor >= 156 ? "hugo.toml" : minor >= 128 ? "hugo-0.128.toml" : "hugo-0.111.toml";
};

export const writeHugo = (corpus, folder) => {
  const write = writer(folder);
  cpSync(skeleton, folder, { recursive: true });
  cpSync(join(skeleton, "layouts"), join(folder, "layouts-old"), { recursive: true });
  for (const name of readdirSync(join(folder, "layouts-old"), { recursive: true })) {
    if (!/\.(html|xml)$/.test(name)) continue;
    const file = join(folder, "layouts-old", name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("hugo.Data", "site.Data"));
  }
  const paging = "[pagination]\npagerSize = 50\ndisableAliases = true";
  write("hugo.toml", config(paging));
  write("hugo-0.128.toml", `layoutDir = "layouts-old"\n${config(paging)}`);
  write("hugo-0.111.toml", `layoutDir = "layouts-old"\npaginate = 50\n${config("")}`);
  for (const [name, table] of Object.entries(tables(corpus))) write(`data/${name}.json`, JSON.stringify(table));
  languages.forEach((language, l) => {
    write(`content/${language}/_index.md`, `---\ntitle: ${quoted(interfaceWords.home[l])}\n---\n`);
    for (const section of ["agreements", "domains", "sources"]) {
      write(`content/${language}/${section}/_index.md`, `---\ntitle: ${quoted(interfaceWords[section][l])}\n---\n`);
    }
  });
  for (let number = 0; number < corpus.count; number++) {
    const head = corpus.heads(number);
    const bodies = corpus.bodies(number, head, relative);
    languages.forEach((language, l) => write(`content/${language}/agreements/${head.id}.md`, page(head, bodies[l], l)));
  }
};
