// Writes content for measurements: N invented agreements, half as many sources again, in German and
// English, with sections, lists, footnotes and links to one another; the same for the same N.
//
//   node agreements.mjs N FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { seeded, things, verbs } from "./linksite/words.mjs";

const domainCount = 24;
const actorCount = 60;

const id = (letter, number, width) => letter + String(number).padStart(width, "0");

/** The same sentence in both languages; its subjects are actors. */
const sentence = (random) => {
  const [a, b] = [random(actorCount), random(actorCount)];
  const thing = things[random(things.length)];
  const other = things[random(things.length)];
  const verb = verbs[random(verbs.length)];
  const count = 2 + random(900);
  return [
    `Haus ${a + 100} und Haus ${b + 100} ${verb[0]} ${thing[0]} an ${count} Orten, soweit ${other[0]} dies zulassen.`,
    `House ${a + 100} and House ${b + 100} ${verb[1]} ${thing[1]} at ${count} sites, as far as ${other[1]} allow it.`,
  ];
};

const paragraph = (random, sentences) => {
  const all = Array.from({ length: sentences }, () => sentence(random));
  return [all.map((pair) => pair[0]).join(" "), all.map((pair) => pair[1]).join(" ")];
};

const headings = [
  ["Was vereinbart ist", "What was agreed"],
  ["Wer was tut", "Who does what"],
  ["Was daraus wurde", "What became of it"],
];

/** The text of an agreement in both languages. */
const bodies = (number, all, random) => {
  const texts = [[], []];
  const add = (pair) => pair.forEach((text, language) => texts[language].push(text, ""));
  const source = id("s", number, 6);
  add(paragraph(random, 3).map((text) => `${text} [@${source}].[^1]`));
  for (const heading of headings) {
    add(heading.map((text) => `## ${text}`));
    add(paragraph(random, 4));
    const items = Array.from({ length: 3 }, () => things[random(things.length)]);
    add([0, 1].map((language) => items.map((item) => `- ${item[language]}`).join("\n")));
  }
  const other = id("a", random(all), 6);
  add([`Siehe auch [](agreement:${other}).`, `See also [](agreement:${other}).`]);
  add([`[^1]: Eigene Zählung der Redaktion.`, `[^1]: The editors' own count.`]);
  return texts.map((lines) => lines.join("\n"));
};

export const writeContent = (count, folder) => {
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  };
  write(
    "site.yaml",
    `title: {de: "Abkommen in Zahlen", en: "Agreements in figures"}
tagline: {de: "Erfundenes zum Messen.", en: "Invented for measuring."}
base_url: https://example.org/
languages: [de, en]
segments:
  agreements: {de: abkommen, en: agreements}
  domains: {de: themen, en: domains}
  sources: {de: quellen, en: sources}
licence: CC-BY-4.0
publisher: {de: "Redaktion", en: "Editors"}
contact: mailto:editors@example.org
`,
  );
  for (let i = 0; i < actorCount; i++) {
    write(
      `actors/${id("h", i, 2)}.yaml`,
      `name: {de: "Haus ${i + 100}", en: "House ${i + 100}"}\ntype: laboratory\ncountry: de\n`,
    );
  }
  for (let i = 0; i < domainCount; i++) {
    write(`domains/${id("d", i, 2)}/domain.yaml`, `order: ${i + 1}\n`);
    write(`domains/${id("d", i, 2)}/de.md`, `---\ntitle: Gebiet ${i + 1}\nsummary: Was dazu vereinbart ist.\n---\n\nEin Gebiet.\n`);
    write(`domains/${id("d", i, 2)}/en.md`, `---\ntitle: Field ${i + 1}\nsummary: What was agreed on it.\n---\n\nA field.\n`);
  }
  const sources = Math.ceil(count * 1.5);
  for (let i = 0; i < sources; i++) {
    const random = seeded(i + 7);
    const day = `${2010 + random(14)}-0${1 + random(9)}-1${random(10)}`;
    write(
      `sources/${id("s", i, 6)}.yaml`,
      `type: report
title: {lang: de, text: "Mitteilung ${i} über ${things[random(things.length)][0]}"}
publisher: "Anzeiger ${random(40)}"
issued: ${day}
url: https://anzeiger.example/${i}
url_state: inferred
level: media
language: de
`,
    );
  }
  for (let i = 0; i < count; i++) {
    const random = seeded(i + 1);
    const name = id("a", i, 6);
    const day = `${2010 + random(14)}-0${1 + random(9)}-1${random(10)}`;
    const parties = [random(20), 20 + random(20), 40 + random(20)];
    write(
      `agreements/${name}/agreement.yaml`,
      `type: memorandum-of-understanding
binding: unclear
status: announced
dates:
  announced: {on: ${day}, evidence: [{source: ${id("s", i, 6)}}]}
parties:
${parties.map((party) => `  - {actor: ${id("h", party, 2)}, role: party}\n`).join("")}domains: [${id("d", random(12), 2)}, ${id("d", 12 + random(12), 2)}]
further_reading: [${id("s", count + random(sources - count || 1), 6)}]
reviewed: ${day}
`,
    );
    const [german, english] = bodies(i, count, random);
    write(`agreements/${name}/de.md`, `---\ntitle: "Absichtserklärung ${name.slice(1)}"\nsummary: "Häuser tun sich zusammen."\n---\n\n${german}`);
    write(`agreements/${name}/en.md`, `---\ntitle: "Memorandum ${name.slice(1)}"\nsummary: "Houses join forces."\n---\n\n${english}`);
  }
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (!(argv[2] > 0) || !argv[3]) {
    console.error("usage: node agreements.mjs N FOLDER");
    process.exit(2);
  }
  writeContent(Number(argv[2]), argv[3]);
}
