// Words and numbers of the generated site: invented, and always the same for the same seed.

/** Numbers that look random and are always the same (Lehmer, modulus 2^31 - 1). */
export const seeded = (seed) => {
  let state = ((seed * 7919) % 2147483646) + 1;
  for (let i = 0; i < 3; i++) state = (state * 48271) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
};

export const languages = ["de", "en"];

/** Takes one of two texts by language. */
export const say = (lang, german, english) => (lang === "de" ? german : english);

export const things = [
  ["gemeinsame Prüfstände", "joint test benches"],
  ["offene Messdaten", "open measurement data"],
  ["abgestimmte Sendezeiten", "coordinated broadcasting hours"],
  ["neue Gastprofessuren", "new visiting chairs"],
  ["gegenseitig anerkannte Zeugnisse", "mutually recognised certificates"],
  ["geteilte Rechenzeit", "shared computing time"],
  ["jährliche Berichte", "annual reports"],
  ["unabhängige Gutachten", "independent reviews"],
  ["einheitliche Formate", "uniform formats"],
  ["zusätzliche Werkstätten", "additional workshops"],
  ["befristete Stellen", "temporary posts"],
  ["bewegliche Labore", "mobile laboratories"],
];
export const verbs = [
  ["vereinbaren", "agree on"],
  ["planen", "plan"],
  ["bezahlen", "pay for"],
  ["prüfen", "examine"],
  ["erweitern", "extend"],
];
const pick = (pairs, random, lang) => pairs[random(pairs.length)][lang === "de" ? 0 : 1];

export const number = (i) => String(i).padStart(6, "0");

/** The title of an entry; text fragments search for it. */
export const title = (i, lang) =>
  say(lang, `Absichtserklärung ${number(i)} über `, `Memorandum ${number(i)} on `) +
  things[i % things.length][lang === "de" ? 0 : 1];

export const sentence = (random, lang) => {
  const [a, b, count] = [100 + random(60), 100 + random(60), 2 + random(900)];
  const [thing, verb, other] = [things, verbs, things].map((pairs) => pick(pairs, random, lang));
  return say(
    lang,
    `Haus ${a} und Haus ${b} ${verb} ${thing} an ${count} Orten, soweit ${other} dies zulassen.`,
    `House ${a} and House ${b} ${verb} ${thing} at ${count} sites, as far as ${other} allow it.`,
  );
};

export const sentences = (random, lang, count) =>
  Array.from({ length: count }, () => sentence(random, lang)).join(" ");

/** Stands in a text for a byte that is not UTF-8. */
export const badByte = "\uf8ff";
