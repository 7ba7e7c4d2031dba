// Writes a corpus as a site of Eleventy, with the pages of the site of Hugo.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languages } from "./corpus.mjs";
import { writer } from "./files.mjs";
import { page, relative, tables } from "./hugo.mjs";

const skeleton = fileURLToPath(new URL("../peers/eleventy", import.meta.url));

export const writeEleventy = (corpus, folder) => {
  const write = writer(folder);
  cpSync(skeleton, folder, { recursive: true });
  for (const [name, table] of Object.entries(tables(corpus))) write(`src/_data/${name}.json`, JSON.stringify(table));
  for (let number = 0; number < corpus.count; number++) {
    const head = corpus.heads(number);
    const bodies = corpus.bodies(number, head, relative);
    languages.forEach((language, l) => write(`src/${language}/agreements/${head.id}.md`, page(head, bodies[l], l)));
  }
};
