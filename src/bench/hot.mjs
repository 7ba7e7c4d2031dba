// Measures the functions that a build calls most, with JMH: typography, figures, Markdown, YAML,
// a page through its template, the outline of a page, and check sums.
//
//   cd src/bench && node hot.mjs [JMH's own options, such as -f 1 -wi 3 -i 5 -prof gc NAME]
//
// Needs the program as `./akkord` builds it (target/dist), Maven, which fetches JMH, and a JDK 25:
// that of JAVA_HOME, else the one on PATH.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { writeAkkord } from "./corpus/akkord.mjs";
import { corpusOf } from "./corpus/corpus.mjs";

const bench = fileURLToPath(new URL(".", import.meta.url));
const home = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "akkord-hot-"));
const tool = (name) => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", name) : name);
/** AKKORD_CLASSES names compiled classes and libraries to measure in place of target/dist. */
const program = process.env.AKKORD_CLASSES ?? [join(home, "target/dist/akkord.jar"), join(home, "target/dist/lib/*")].join(delimiter);
const run = (command, ...args) => {
  const done = spawnSync(command, args, { stdio: "inherit" });
  if (done.status !== 0) throw new Error(`${command} ended with ${done.status ?? done.error}`);
};

try {
  const content = join(work, "content");
  const site = join(work, "site");
  const classes = join(work, "classes");
  writeAkkord(corpusOf(50), content, ["feeds"]);
  run("mvn", "-q", "-f", join(bench, "jmh/pom.xml"), "dependency:copy-dependencies", `-DoutputDirectory=${join(work, "lib")}`);
  const path = [classes, program, join(work, "lib/*")].join(delimiter);
  run(tool("java"), `-Dakkord.home=${home}`, "-cp", program, "akkord.cli.Main", "build", "--quiet", "--no-search", "--content", content, "--static", join(home, "static"), "--out", site);
  const sources = ["akkord/build/HotFunctions.java", "akkord/links/OutlineOfAPage.java"].map((file) => join(bench, "jmh", file));
  run(tool("javac"), "-proc:full", "-nowarn", "-cp", path, "-d", classes, ...sources);
  const named = { home, "bench.content": content, "bench.page": join(site, "de/abkommen/a000001/index.html") };
  run(tool("java"), ...Object.entries(named).map(([name, value]) => `-Dakkord.${name}=${value}`), "-cp", path, "org.openjdk.jmh.Main", ...argv.slice(2));
} catch (failed) {
  console.error(failed.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
