// Proves the link check on the generated site: that it finds each planted mistake of every kind at
// its place and invents none, and that it finds nothing on the same site without mistakes.
//
//   node planted.mjs [--pages 10000] [--seed 1] [--times 3] [--keep FOLDER] [-- COMMAND …]
//
// COMMAND is what to run instead of ./akkord, such as another build of it. Prints a table by kind;
// ends with 1 where anything is missing or invented.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { writeSite } from "./linksite.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    times: { type: "string", default: "3" },
    keep: { type: "string" },
  },
});
const home = fileURLToPath(new URL("../..", import.meta.url));
const command = positionals.length ? positionals : [join(home, "akkord")];
const work = values.keep ?? mkdtempSync(join(tmpdir(), "akkord-planted-"));

/** What the check finds in a folder: code, file, line, column, message, how many places. */
const check = (folder) => {
  const ran = spawnSync(command[0], [...command.slice(1), "links", folder, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, AKKORD_LANG: "en" },
  });
  const start = ran.stdout?.indexOf("[") ?? -1;
  if (start < 0) throw new Error(`the check said nothing:\n${ran.stderr}`);
  const found = JSON.parse(ran.stdout.slice(start, ran.stdout.lastIndexOf("]") + 1));
  return found.map(({ code, path, start: at, message, notes }) => ({
    code,
    file: path.slice(path.lastIndexOf(`${folder.split("/").at(-1)}/`) + folder.split("/").at(-1).length + 1),
    ...at,
    message,
    places: Number(/\((\d+) places\)/.exec(message)?.[1] ?? 1),
    shown: 1 + notes.filter((note) => note.path !== undefined).length,
  }));
};

const isAt = (finding, place) =>
  finding.file === place.file && finding.line === place.line && finding.column === place.column;

/** Sorts findings to mistakes; what belongs to none is invented. */
const compare = (planted, found) => {
  const rest = new Set(found);
  const rows = new Map();
  const problems = [];
  for (const mistake of planted) {
    const row = rows.get(mistake.kind) ?? { kind: mistake.kind, planted: 0, found: 0, codes: new Set() };
    rows.set(mistake.kind, row);
    row.planted++;
    const right = [...rest].find((finding) => [mistake, ...(mistake.or ?? [])].some((place) => isAt(finding, place)));
    if (!right) {
      problems.push({ kind: mistake.kind, problem: "missed", ...mistake });
      continue;
    }
    rest.delete(right);
    row.codes.add(right.code);
    if (mistake.codes.length && !mistake.codes.includes(right.code)) {
      problems.push({ kind: mistake.kind, problem: `called ${right.code}`, ...mistake, message: right.message });
    } else if (right.places !== (mistake.count ?? 1)) {
      problems.push({ kind: mistake.kind, problem: `${right.places} places instead of ${mistake.count ?? 1}`, ...mistake });
    } else {
      row.found++;
    }
  }
  for (const invented of rest) problems.push({ kind: "", problem: "invented", ...invented });
  return { rows: [...rows.values()], problems };
};

try {
  const options = { pages: Number(values.pages), seed: Number(values.seed), times: Number(values.times) };
  const clean = join(work, "clean");
  const site = writeSite(clean, options);
  const invented = check(clean);
  const broken = join(work, "planted");
  const { planted } = writeSite(broken, { ...options, plant: options.seed });
  writeFileSync(join(work, "planted.json"), `${JSON.stringify(planted, null, 1)}\n`);
  const { rows, problems } = compare(planted, check(broken));
  console.log("| kind | planted | found | code |\n|---|---|---|---|");
  for (const row of rows) console.log(`| ${row.kind} | ${row.planted} | ${row.found === row.planted ? row.found : `**${row.found}**`} | ${[...row.codes].join(", ")} |`);
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  console.log(`\n${options.pages} pages, ${(site.bytes / 1e6).toFixed(0)} MB: ${rows.length} kinds, ${total("planted")} mistakes planted, ${total("found")} found, ${problems.filter((p) => p.problem === "invented").length} invented; on the clean twin ${invented.length} findings`);
  for (const p of problems) console.error(`${p.problem}: ${p.kind} ${p.file}:${p.line}:${p.column} ${p.code ?? ""} ${p.message ?? ""}`);
  for (const p of invented) console.error(`on the clean site: ${p.file}:${p.line}:${p.column} ${p.code} ${p.message}`);
  process.exitCode = problems.length || invented.length ? 1 : 0;
} finally {
  if (!values.keep) rmSync(work, { recursive: true, force: true });
}
