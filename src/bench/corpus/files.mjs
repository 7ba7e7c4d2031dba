// Writes generated files.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A function that writes a text to a path below a folder; each folder is made once. */
export const writer = (root) => {
  const made = new Set();
  return (path, text) => {
    const file = join(root, path);
    const folder = dirname(file);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(file, text);
  };
};

/** A text as a scalar of YAML: a JSON string is one. */
export const quoted = (text) => JSON.stringify(text);

/** The same text in both languages, as a mapping of YAML. */
export const both = ([german, english]) => `{de: ${quoted(german)}, en: ${quoted(english)}}`;
