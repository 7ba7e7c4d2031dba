// Writes what builds are measured with: N invented agreements in German and English, half as many
// sources again, 60 actors and 24 domains, with sections, lists, tables, footnotes and links to one
// another; the same bytes for the same N and seed.
//
//   node agreements.mjs N FOLDER [--seed 1] [--for akkord,hugo] [--outputs feeds]
//
// Below the folder: akkord/ (content; --outputs is its list of outputs, without it everything is
// made) and hugo/ (a site whose pages are those that Akkord makes with --outputs feeds).
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeAkkord } from "./corpus/akkord.mjs";
import { corpusOf } from "./corpus/corpus.mjs";
import { writeHugo } from "./corpus/hugo.mjs";

/** Writes content of N agreements, from which everything is made. */
export const writeContent = (count, folder) => writeAkkord(corpusOf(count), folder);

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      for: { type: "string", default: "akkord,hugo" },
      outputs: { type: "string" },
    },
  });
  const [count, folder] = positionals;
  if (!(Number(count) > 0) || !folder) {
    console.error("usage: node agreements.mjs N FOLDER [--seed S] [--for akkord,hugo] [--outputs feeds]");
    process.exit(2);
  }
  const corpus = corpusOf(Number(count), Number(values.seed));
  const writers = {
    akkord: (place) => writeAkkord(corpus, place, values.outputs?.split(",")),
    hugo: (place) => writeHugo(corpus, place),
  };
  for (const name of values.for.split(",")) writers[name](join(folder, name));
}
