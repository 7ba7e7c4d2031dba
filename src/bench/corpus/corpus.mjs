// The agreements that are measured with: the same for the same number and seed, each made from its
// own number, so that any number of them takes no memory. Values for readers are [German, English].
import { seeded } from "../linksite/words.mjs";
import * as words from "./words.mjs";

export const languages = ["de", "en"];
const day = (random, first, years) =>
  `${first + random(years)}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
const id = (letter, number) => letter + String(number + 1).padStart(6, "0");
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const pick = (random, all) => all[random(all.length)];
/** Different members of a list, in a random order. */
const pickSome = (random, all, count) => {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random(left.length), 1)[0]);
};
const fill = (template, slots) => template.replace(/\{(\w)\}/g, (_, name) => slots[name]);

/** N agreements; what belongs to a number can be asked for in any order. */
export const corpusOf = (count, seed = 1) => {
  const random = (kind, number) => seeded(((seed * 31 + kind) * 1_000_003 + number) % 270_000);
  const actors = words.houses.flatMap((house, i) =>
    words.kinds.map(([type, ...names], j) => ({
      id: `h${String(i * 3 + j).padStart(2, "0")}`,
      type,
      country: words.countries[(i * 3 + j * 5) % words.countries.length],
      name: names.map((name) => `${house} ${name}`),
    })),
  );
  const domains = words.domains.map(([key, ...title], i) => {
    const goods = pickSome(random(1, i), words.goods, 2);
    return {
      id: key,
      title,
      summary: [
        `Abkommen zum Thema ${title[0]}, etwa über ${goods[0][0]} und ${goods[1][0]}.`,
        `Agreements on the subject of ${title[1]}, such as on ${goods[0][1]} and ${goods[1][1]}.`,
      ],
    };
  });
  const sourceCount = Math.ceil(count * 1.5);

  const source = (number) => {
    const some = random(2, number);
    const [one, other] = pickSome(some, words.goods, 2);
    const publisher = pick(some, words.publishers);
    return {
      id: id("s", number),
      publisher,
      date: day(some, 2014, 11),
      title: [
        `Mitteilung ${number + 1}: ${one[0]} und ${other[0]}`,
        `Notice ${number + 1}: ${one[1]} and ${other[1]}`,
      ],
      url: `https://${publisher.toLowerCase().replaceAll(" ", "-").replaceAll("ü", "ue").replaceAll("ä", "ae")}.example/${number + 1}`,
    };
  };

  /** Every source is cited by at least one agreement, most by two or three. */
  const sourcesOf = (number, some) => {
    const cited = [number];
    if (number % 2 === 0 && count + number / 2 < sourceCount) cited.push(count + number / 2);
    for (let more = some(4); more > 0; more--) cited.push(some(sourceCount));
    return [...new Set(cited)].map((which) => id("s", which));
  };

  /** Every domain has agreements, from 12 agreements on. */
  const domainsOf = (number, some) => {
    const all = [number % 24, (number + 12) % 24];
    if (some(2)) all.push(some(24));
    return [...new Set(all)].map((which) => domains[which]);
  };

  const others = (number, some, most) => {
    const found = new Set();
    for (let i = 0; i < 4 * most && found.size < most; i++) {
      const other = some(count);
      if (other !== number) found.add(id("a", other));
    }
    return [...found];
  };

  const heads = (number) => {
    const some = random(3, number);
    const parties = pickSome(some, actors, 2 + some(2));
    const good = pick(some, words.goods);
    const [type, ...typeName] = pick(some, words.types);
    const about = domainsOf(number, some);
    return {
      id: id("a", number),
      type,
      typeName,
      date: day(some, 2015, 10),
      parties,
      domains: about,
      sources: sourcesOf(number, some),
      related: others(number, some, 5),
      title: [0, 1].map(
        (l) => `${typeName[l]} ${number + 1}${[" über ", " on "][l]}${good[l]} – ${parties[0].name[l]} / ${parties[1].name[l]}`,
      ),
      summary: [
        `${parties[0].name[0]} und ${parties[1].name[0]} einigen sich auf ${good[0]} zum Thema ${about[0].title[0]}.`,
        `${parties[0].name[1]} and ${parties[1].name[1]} settle on ${good[1]} on the subject of ${about[0].title[1]}.`,
      ],
    };
  };

  /** The text in both languages; `link` writes a link to an agreement by its id and words. */
  const bodies = (number, head, link) => {
    const some = random(4, number);
    const slots = () => {
      const [P, Q] = pickSome(some, words.goods, 2);
      const [C, D] = pickSome(some, words.countries, 2);
      const [V, W] = [pick(some, words.verbs), pick(some, words.manners)];
      const M = pick(some, head.domains).title;
      const [n, m, y] = [12 + some(900), 2 + some(28), 2012 + some(28)];
      const [A, B] = [head.parties[0], head.parties.at(-1)];
      return [0, 1].map((l) => ({
        A: A.name[l], B: B.name[l], C: C[l + 1], D: D[l + 1], P: P[l], Q: Q[l], V: V[l], W: W[l], M: M[l], n, m, y,
      }));
    };
    const filled = (pair) => slots().map((slot, l) => fill(pair[l], slot));
    const templates = pickSome(some, words.sentences, words.sentences.length);
    const paragraph = (length, end = "") => {
      const all = Array.from({ length }, () => filled(templates.pop()).map(capital));
      return [0, 1].map((l) => all.map((pair) => pair[l]).join(" ") + end);
    };
    const list = (length, mark) => {
      const all = pickSome(some, words.items, length).map(filled);
      return [0, 1].map((l) => all.map((pair, i) => mark(i) + pair[l]).join("\n"));
    };
    const table = () => {
      const year = 2016 + some(9);
      const rows = Array.from({ length: 5 }, (_, i) => [year + i, pick(some, words.goods), 2 + some(400)]);
      return [["Jahr", "Vorhaben", "Mittel"], ["Year", "Project", "Funds"]].map((names, l) =>
        [`| ${names.join(" | ")} |`, "|---|---|--:|", ...rows.map(([y, good, sum]) => `| ${y} | ${good[l]} | ${sum} |`)].join("\n"),
      );
    };
    const heading = (which, level = 2) => words.headings[which].map((text) => `${"#".repeat(level)} ${text}`);
    const links = others(number, some, 2 + some(2));
    const seeAlso = [["Siehe auch", "Abkommen"], ["See also", "agreement"]].map(
      ([see, word]) => `${see} ${links.map((other) => link(other, `${word} ${other.slice(1)}`)).join(", ")}.`,
    );
    const first = source(number);
    const parts = [
      paragraph(2, "[^1]"),
      heading(0),
      paragraph(2),
      list(4, () => "- "),
      heading(1),
      paragraph(3, "[^2]"),
      ...(number % 5 === 0 ? [heading(2, 3), table()] : []),
      heading(3),
      list(3, (i) => `${i + 1}. `),
      heading(4),
      paragraph(2),
      links.length ? seeAlso : ["", ""],
      paragraph(3),
      [0, 1].map((l) => `[^1]: ${first.publisher}, ${first.date}: ${first.title[l]}.`),
      ["Eigene Auswertung, Stand", "Own analysis, as of"].map((text) => `[^2]: ${text} ${head.date}.`),
    ];
    return [0, 1].map((l) => `${parts.map((pair) => pair[l]).filter(Boolean).join("\n\n")}\n`);
  };

  return { count, sourceCount, actors, domains, source, heads, bodies };
};

/** All numbers of a corpus below a limit, with what belongs to each. */
export function* each(limit, make) {
  for (let number = 0; number < limit; number++) yield make(number);
}
