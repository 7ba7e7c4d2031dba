// Writes a corpus as content of Akkord.
import { each, languages } from "./corpus.mjs";
import { both, quoted, writer } from "./files.mjs";
import { interfaceWords as ui } from "./words.mjs";

const settings = (outputs) => `title: ${both(ui.site)}
tagline: ${both(ui.tagline)}
base_url: https://example.org/
languages: [de, en]
segments:
  agreements: {de: abkommen, en: agreements}
  domains: {de: themen, en: domains}
  sources: {de: quellen, en: sources}
${outputs ? `outputs: [${outputs.join(", ")}]\n` : ""}licence: CC-BY-4.0
publisher: {de: "Redaktion", en: "Editors"}
contact: mailto:editors@example.org
`;

const text = (title, summary, body) => `---\ntitle: ${quoted(title)}\nsummary: ${quoted(summary)}\n---\n\n${body}`;

/**
 * @param outputs what `outputs` in site.yaml asks for; without it, everything is made
 */
export const writeAkkord = (corpus, folder, outputs) => {
  const write = writer(folder);
  write("site.yaml", settings(outputs));
  for (const actor of corpus.actors) {
    write(`actors/${actor.id}.yaml`, `name: ${both(actor.name)}\ntype: ${actor.type}\ncountry: ${actor.country[0]}\n`);
  }
  corpus.domains.forEach((domain, i) => {
    write(`domains/${domain.id}/domain.yaml`, `order: ${i + 1}\n`);
    languages.forEach((language, l) =>
      write(`domains/${domain.id}/${language}.md`, text(domain.title[l], domain.summary[l], `${domain.summary[l]}\n`)),
    );
  });
  for (const source of each(corpus.sourceCount, corpus.source)) {
    write(
      `sources/${source.id}.yaml`,
      `type: report
title: {lang: de, text: ${quoted(source.title[0])}}
title_translated: ${both(source.title)}
publisher: ${quoted(source.publisher)}
issued: ${source.date}
url: ${source.url}
url_state: inferred
level: media
language: de
`,
    );
  }
  for (let number = 0; number < corpus.count; number++) {
    const head = corpus.heads(number);
    const place = `agreements/${head.id}`;
    write(
      `${place}/agreement.yaml`,
      `type: ${head.type}
binding: unclear
status: announced
dates:
  announced: {on: ${head.date}, evidence: [{source: ${head.sources[0]}}]}
parties:
${head.parties.map((party) => `  - {actor: ${party.id}, role: party}\n`).join("")}domains: [${head.domains.map((domain) => domain.id).join(", ")}]
related: [${head.related.join(", ")}]
further_reading: [${head.sources.join(", ")}]
reviewed: ${head.date}
`,
    );
    const bodies = corpus.bodies(number, head, (other, words) => `[${words}](agreement:${other})`);
    languages.forEach((language, l) => write(`${place}/${language}.md`, text(head.title[l], head.summary[l], bodies[l])));
  }
};
