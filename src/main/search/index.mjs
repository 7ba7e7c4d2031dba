// Makes the search index of a site. Reads one document a line, as JSON, from standard input, and
// writes each file of the index as a line {"path", "content"} to standard output, the content in
// Base64. The documents are described in src/main/java/akkord/search/DocumentLines.java.

import { close, createIndex } from "pagefind";
import { text } from "node:stream/consumers";

// Each document's text is a file of its own, so that a reader fetches those of ten results and no
// others; Pagefind would bundle them on large sites.
const MOST_FRAGMENTS = 1_000_000;

// Of what Pagefind brings along, only what the page of Akkord uses; not its own user interfaces.
const WANTED = /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*|(fragment|index|filter)\/.*)$/;

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escape = (plain) => plain.replace(/[&<>"]/g, (character) => ESCAPES[character]);

const about = (kind, name, value) =>
  `<span data-pagefind-${kind}="${name}[data-value]" data-value="${escape(value)}"></span>`;

// What the site itself tells comes before what it rests on.
const weight = (document) => (document.meta.collection === "sources" ? 0.5 : 1);

const weighted = (weight, texts) =>
  texts.map((plain) => `<p data-pagefind-weight="${weight}">${escape(plain)}</p>`).join("");

const passage = ({ anchor, heading, text }) =>
  (anchor ? `<h2 id="${escape(anchor)}">${escape(heading)}</h2>` : "") + `<p>${escape(text)}</p>`;

// What readers never see stands below a heading without words: the page shows no excerpt from there.
const page = (document) => `<!DOCTYPE html>
<html lang="${escape(document.language)}"><body data-pagefind-body>
<h1 data-pagefind-weight="${7 * weight(document)}">${escape(document.title)}</h1>
<p data-pagefind-meta="summary" data-pagefind-weight="${2 * weight(document)}">${escape(document.summary)}</p>
${Object.entries(document.meta).map(([name, value]) => about("meta", name, value)).join("")}
${Object.entries(document.filters).flatMap(([name, values]) => values.map((value) => about("filter", name, value))).join("")}
${document.passages.map(passage).join("\n")}
<h2 id="search--unseen">–</h2>
<p data-pagefind-meta="names" data-pagefind-weight="${7 * weight(document)}">${escape(document.otherTitles.join(" · "))}</p>
${weighted(2 * weight(document), document.names)}
${weighted(0.5 * weight(document), document.mentions)}
<p data-pagefind-meta="aliases" data-pagefind-weight="${3 * weight(document)}">${escape(document.aliases)}</p>
${weighted(0.5 * weight(document), [document.others])}
</body></html>`;

const checked = (answer) => {
  if (answer.errors.length > 0) {
    throw new Error(answer.errors.join("; "));
  }
  return answer;
};

const documents = (await text(process.stdin)).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
const { index } = checked(await createIndex({ maxFragments: MOST_FRAGMENTS }));
for (const document of documents) {
  checked(await index.addHTMLFile({ url: document.url, content: page(document) }));
}
const { files } = checked(await index.getFiles());
await close();
const entry = JSON.parse(Buffer.from(files.find(({ path }) => path === "pagefind-entry.json").content).toString());
// Pagefind knows no word forms of some languages, such as Japanese; these share one program.
const isShared = Object.values(entry.languages).some(({ wasm }) => wasm === null);
const isWanted = ({ path }) => WANTED.test(path) && (isShared || path !== "wasm.unknown.pagefind");
for (const { path, content } of files.filter(isWanted)) {
  process.stdout.write(JSON.stringify({ path, content: Buffer.from(content).toString("base64") }) + "\n");
}
