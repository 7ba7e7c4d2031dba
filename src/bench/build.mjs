// Builds the same generated agreements with Akkord, through its launcher, and with those peers that
// are here, side by side, and says which of the bars for speed and size are held.
//
//   cd src/bench && node build.mjs [--agreements 20,1000,10000] [--rounds 5] [--seed 1]
//       [--tools feeds,all,hugo,copy,unchanged,edited] [--pause 5] [--limit 3600]
//       [--work FOLDER] [--ours COMMAND]
//
// The tools take turns, round after round, each into a fresh folder; after a round all that was
// built is deleted, followed by a pause of so many seconds. Shown are medians, and ratios of
// medians of the same rounds. Ends with 1 where something did not work, not where a bar is missed.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { barsOf } from "./bars.mjs";
import { writeAkkord } from "./corpus/akkord.mjs";
import { corpusOf } from "./corpus/corpus.mjs";
import { configFor, writeHugo } from "./corpus/hugo.mjs";
import { machine, measure, measuresMemory, median, onPath, size } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    agreements: { type: "string", default: "20,1000,10000" },
    rounds: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    tools: { type: "string", default: "feeds,all,hugo,copy,unchanged,edited" },
    pause: { type: "string", default: "5" },
    limit: { type: "string", default: "3600" },
    work: { type: "string" },
    ours: { type: "string" },
  },
});
const home = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(values.work ?? tmpdir(), "akkord-build-"));
const wanted = new Set(values.tools.split(","));
const env = { ...process.env, AKKORD_LANG: "en" };
const launcher = values.ours?.split(" ") ?? [join(home, "akkord")];
/** All that a site can be made with, but preview pictures and the search index. */
const everything = ["permalinks", "side-by-side", "twins", "data", "feeds", "handbook"];

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const ours = (content, out, ...more) => [
  ...launcher, "build", "--no-search", "--verbose", "--content", content, "--static", join(home, "static"), "--out", out, ...more,
];
/** Seconds that a build says it has spent on checking the links. */
const verifying = (said) => Number(/^checking the links: (\d+) ms$/m.exec(said)?.[1] ?? NaN) / 1000;

const hugo = (() => {
  const program = onPath("hugo");
  const version = program && /v(\d+\.\d+\.\d+)/.exec(spawnSync(program, ["version"], { encoding: "utf8" }).stdout)?.[1];
  return version && { program, version };
})();

/** A JVM that does nothing but say a word, with the launcher's options. */
const hello = () => {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  writeFileSync(join(work, "Hello.java"), 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n');
  const made = spawnSync(`${java}c`, ["-d", work, join(work, "Hello.java")]);
  const options = /are_few .*machine="([^"]*)"/.exec(readFileSync(join(home, "akkord"), "utf8"))?.[1].split(" ") ?? [];
  return made.status === 0 ? [java, ...options, "-cp", work, "Hello"] : undefined;
};

/** Writes the content of N agreements for all tools. */
const generate = (count) => {
  const corpus = corpusOf(count, Number(values.seed));
  const places = Object.fromEntries(["feeds", "all", "hugo"].map((name) => [name, join(work, `content-${count}`, name)]));
  writeAkkord(corpus, places.feeds, ["feeds"]);
  if (wanted.has("all")) writeAkkord(corpus, places.all, everything);
  if (wanted.has("hugo") && hugo) writeHugo(corpus, places.hugo);
  return places;
};

/**
 * What takes turns, in order: each with its command for a round's folder, and where it writes.
 * `copy` and `find` read what the builds before them in the round have written.
 */
const contenders = (places, said) => {
  const edited = join(places.feeds, "agreements/a000001/de.md");
  const all = [
    { name: "Akkord, feeds", tool: "feeds", out: "feeds", command: (out) => ours(places.feeds, out, "--clean") },
    hugo && {
      name: `Hugo ${hugo.version}`, tool: "hugo", out: "hugo", cwd: places.hugo,
      command: (out) => [hugo.program, "--config", configFor(hugo.version), "--quiet", "--destination", out],
    },
    { name: "cp -r of Akkord, feeds", tool: "copy", out: "copy", command: (out, round) => ["cp", "-r", join(round, "feeds"), out] },
    { name: "Akkord, all", tool: "all", out: "all", command: (out) => ours(places.all, out, "--clean") },
    wanted.has("all") && { name: "cp -r of Akkord, all", tool: "copy", out: "copy-all", command: (out, round) => ["cp", "-r", join(round, "all"), out] },
    { name: "Akkord, nothing changed", tool: "unchanged", command: (_, round) => ours(places.feeds, join(round, "feeds")) },
    { name: "find with stat", tool: "unchanged", command: (_, round) => ["find", places.feeds, join(round, "feeds"), "-printf", "%s %T@\\n"] },
    said && { name: "a JVM that says hello", tool: "unchanged", command: () => said },
    {
      name: "Akkord, one file changed", tool: "edited",
      before: () => appendFileSync(edited, "Nachtrag.\n"), // goes on with the last footnote
      command: (_, round) => ours(places.feeds, join(round, "feeds")),
    },
  ];
  return all.filter((one) => one && wanted.has(one.tool));
};

const compare = async (count) => {
  const places = generate(count);
  const runs = contenders(places, hello()).map((one) => ({ ...one, results: [] }));
  for (let round = 0; round < Number(values.rounds); round++) {
    const folder = join(work, `round-${count}-${round}`);
    mkdirSync(folder);
    for (const run of runs) {
      const out = join(folder, run.out ?? "none");
      run.before?.();
      const result = await measure(run.command(out, folder), { cwd: run.cwd ?? work, env, limit: Number(values.limit) });
      run.results.push({ ...result, verifying: verifying(result.said) });
      run.size ??= run.out && size(out);
    }
    rmSync(folder, { recursive: true, force: true });
    await pause(Number(values.pause));
  }
  rmSync(join(work, `content-${count}`), { recursive: true, force: true });
  await pause(Number(values.pause));
  return Object.fromEntries(runs.map((run) => [run.name.startsWith("Hugo") ? "Hugo" : run.name, { ...run, of: (key) => median(run.results.map((result) => result[key])) }]));
};

const digits = (value, places) => (Number.isFinite(value) ? value.toFixed(places) : "");
const print = (count, runs) => {
  const hugoTime = runs.Hugo?.of("elapsed");
  for (const run of Object.values(runs)) {
    const time = run.of("elapsed");
    const cells = [
      count, run.name, `${digits(time, 3)} s`, digits(time / hugoTime, 2), `${digits(run.of("cpu"), 2)} s`, digits(run.of("verifying"), 2),
      `${digits(run.of("peak"), 0)} MB`, run.size?.files ?? "", run.size ? `${(run.size.bytes / 1e6).toFixed(1)} MB` : "", run.results.length,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
};

try {
  if (!values.ours && spawnSync(launcher[0], ["check", "--quiet"], { stdio: ["ignore", "ignore", "inherit"] }).status !== 0) {
    throw new Error("the program can't be built");
  }
  console.log(`${machine()}\n`);
  if (!hugo) console.log("hugo is not on PATH.\n");
  if (!measuresMemory) console.log("CPU and peak memory are missing: they need GNU time as /usr/bin/time.\n");
  console.log("| agreements | what | elapsed | Hugo = 1 | CPU | of it verifying, s | peak memory | files | bytes | runs |\n|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
  const measured = new Map();
  for (const count of values.agreements.split(",").map(Number)) {
    const runs = await compare(count);
    measured.set(count, runs);
    print(count, runs);
  }
  console.log("\n| work | agreements | bar | reached | |\n|---|--:|--:|--:|---|");
  for (const { work: what, count, bar, reached } of barsOf(measured)) {
    console.log(`| ${what} | ${count} | ≤ ${bar} | ${digits(reached, 2)} | ${reached <= bar ? "held" : "not held"} |`);
  }
  console.log(`\nload at the end ${loadavg()[0].toFixed(1)}`);
} catch (failed) {
  console.error(failed.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
