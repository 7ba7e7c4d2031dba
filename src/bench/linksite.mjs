// Writes a static site for measuring and proving link checks: N pages in German and English below
// https://example.org/akkord/, with every valid construct of the field and no mistake; with
// --plant, with mistakes of every kind, which are listed in planted.json beside the folder. The same
// for the same numbers.
//
//   node linksite.mjs FOLDER [--pages 10000] [--seed 1] [--plant SEED] [--times 3]
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { files } from "./linksite/files.mjs";
import { entryHtml, homeHtml, listHtml, missingHtml, redirectHtml, rootHtml } from "./linksite/pages.mjs";
import { isGermanOnly, missingPage, planSite } from "./linksite/plan.mjs";
import { Planting } from "./linksite/planting.mjs";
import { languages } from "./linksite/words.mjs";

/** All files of the site: path and content. */
function* site(plan) {
  const html = ({ page, text }) => [page.file, text];
  yield html(rootHtml());
  yield html(missingHtml(missingPage()));
  for (const lang of languages) yield html(homeHtml(plan, lang));
  for (let k = 0; k < plan.lists; k++) {
    for (const lang of languages) yield html(listHtml(plan, k, lang));
  }
  for (let i = 0; i < plan.entries; i++) {
    for (const lang of languages) {
      if (lang === "de" || !isGermanOnly(i)) yield html(entryHtml(plan, i, lang));
    }
  }
  for (let k = 0; k < plan.redirects; k++) yield html(redirectHtml(plan, k));
  yield* files(plan);
}

/**
 * Writes the site into a folder of its own, whose last content is deleted.
 *
 * @returns how many files and bytes, and the mistakes that were planted
 */
export const writeSite = (folder, { pages = 10_000, seed = 1, plant, times = 3 } = {}) => {
  const plan = { ...planSite(pages), seed };
  const planting = new Planting(plan, plant, times);
  rmSync(folder, { recursive: true, force: true });
  const made = new Set();
  let count = 0;
  let bytes = 0;
  const write = (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, content);
    count++;
    bytes += Buffer.byteLength(content);
  };
  for (const [path, content] of site(plan)) write(path, planting.into(path, content));
  for (const [path, content] of planting.files()) write(path, planting.into(path, content));
  return { files: count, bytes, planted: planting.list() };
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pages: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      plant: { type: "string" },
      times: { type: "string", default: "3" },
    },
  });
  const folder = positionals[0];
  if (!folder) {
    console.error("usage: node linksite.mjs FOLDER [--pages 10000] [--seed 1] [--plant SEED] [--times 3]");
    process.exit(2);
  }
  const { files, bytes, planted } = writeSite(folder, {
    pages: Number(values.pages),
    seed: Number(values.seed),
    plant: values.plant === undefined ? undefined : Number(values.plant),
    times: Number(values.times),
  });
  console.log(`${values.pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${planted.length} mistakes`);
  if (values.plant !== undefined) {
    writeFileSync(join(dirname(folder), "planted.json"), `${JSON.stringify(planted, null, 1)}\n`);
  }
}
