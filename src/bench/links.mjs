// Compares link checks side by side on the generated site: ours through its launcher, the floor
// under it (jsoup parsing the same pages and nothing else), linkinator, and those of LinkChecker,
// htmltest, hyperlink and lychee that are on PATH.
//
//   cd src/bench && npm ci && node links.mjs [--pages 1000,10000,100000] [--rounds 3]
//       [--tools ours,floor,linkinator,linkchecker] [--limit 900] [--ours COMMAND]
//
// The tools take turns, round after round; shown are medians of elapsed time, of time on all cores
// and of peak memory, and ratios of the medians. linkinator and LinkChecker ask a server of
// the same machine; external links are skipped. A tool that needs longer than the limit in
// seconds is stopped and has no more turns. Ours has to find nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { writeSite } from "./linksite.mjs";
import { machine, median, onPath, run as measured } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    tools: { type: "string", default: "ours,floor,linkinator,linkchecker,htmltest,hyperlink,lychee" },
    limit: { type: "string", default: "900" },
    ours: { type: "string" },
  },
});
const bench = fileURLToPath(new URL(".", import.meta.url));
const home = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "akkord-links-"));

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
/** The options that the launcher gives for a check of links. */
const options = /links\) machine="([^"]*)"/.exec(readFileSync(join(home, "akkord"), "utf8"))[1].split(" ");

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".xml": "application/xml" };
/** Serves a folder as GitHub Pages does, so far as sound links need it. */
const serve = (root) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = join(root, decodeURIComponent(new URL(request.url, "http://x").pathname));
      const file = [path, `${path}.html`, join(path, "index.html")].find((name) => existsSync(name) && statSync(name).isFile());
      response.writeHead(file ? 200 : 404, {
        "content-type": types[extname(file ?? "")] ?? "application/octet-stream",
        linkchecker: "1", // lets LinkChecker ask more than ten times a second
      });
      response.end(file ? readFileSync(file) : "");
    });
    server.listen(0, "127.0.0.1", () => resolve(server));
  });

/** What each tool is called with; nothing where it is not there. */
const tools = {
  ours: ({ site }) => [...(values.ours?.split(" ") ?? [join(home, "akkord")]), "links", site, "--quiet"],
  floor: ({ site, floor }) => [java, ...options, "-cp", floor, "Floor", site],
  linkinator: ({ port }) => {
    const cli = join(bench, "node_modules/linkinator/build/src/cli.js");
    const node = join(bench, "node_modules/node/bin/node"); // it needs a newer one than many machines have
    return existsSync(cli)
      ? [existsSync(node) ? node : process.execPath, cli, `http://127.0.0.1:${port}/akkord/`, "--recurse", "--check-fragments", "--check-css", "--verbosity", "error", "--skip", "^https?://(?!127)"]
      : undefined;
  },
  linkchecker: ({ port }) => onPath("linkchecker") && ["linkchecker", "-f", join(work, "linkcheckerrc"), "--no-robots", "--no-status", "-r-1", "-o", "none", `http://127.0.0.1:${port}/akkord/`],
  htmltest: ({ site }) => onPath("htmltest") && ["htmltest", "-s", site],
  hyperlink: ({ site }) => onPath("hyperlink") && ["hyperlink", site, "--check-anchors"],
  lychee: ({ site, root }) => onPath("lychee") && ["lychee", "--offline", "--include-fragments", "--root-dir", root, "--no-progress", site],
};

const compileFloor = () => {
  const lib = join(home, "target/dist/lib");
  const jar = existsSync(lib) && readdirSync(lib).find((name) => name.startsWith("jsoup-"));
  if (!jar) return undefined;
  const classes = join(work, "floor");
  const path = join(lib, jar);
  const made = spawnSync(java.replace(/java$/, "javac"), ["-cp", path, "-d", classes, join(bench, "Floor.java")], { stdio: "inherit" });
  return made.status === 0 ? [classes, path].join(delimiter) : undefined;
};

const compare = async (pages, floor) => {
  const root = join(work, String(pages));
  const site = join(root, "akkord");
  const { bytes } = writeSite(site, { pages });
  const server = await serve(root);
  const places = { root, site, floor, port: server.address().port };
  const runs = new Map();
  const notes = [];
  for (const name of values.tools.split(",")) {
    const command = name === "floor" && !floor ? undefined : tools[name]?.(places);
    if (command) runs.set(name, { command, results: [] });
    else notes.push(`${name} is not here`);
  }
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, run] of runs) {
      if (run.late) continue;
      const result = await measured(run.command, { cwd: work, limit: Number(values.limit) });
      if (!result.late) run.results.push(result);
      else {
        run.late = true;
        notes.push(`${name} was stopped after ${values.limit} s`);
      }
      if (name === "ours" && / error\[|warning\[/.test(result.said)) throw new Error(result.said);
    }
  }
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true, force: true });
  const ours = runs.get("ours")?.results;
  for (const [name, { results }] of runs) {
    if (!results.length) continue;
    const of = (key) => median(results.map((result) => result[key]));
    const ratio = (key) => (ours?.length ? (of(key) / median(ours.map((result) => result[key]))).toFixed(2) : "");
    console.log(`| ${pages} | ${(bytes / 1e6).toFixed(0)} MB | ${name} | ${of("elapsed").toFixed(2)} s | ${ratio("elapsed")} | ${of("cpu").toFixed(2)} s | ${ratio("cpu")} | ${of("peak").toFixed(0)} MB | ${results.length} |`);
  }
  for (const note of notes) console.log(`| ${pages} | | ${note} | | | | | | |`);
};

try {
  const floor = compileFloor();
  writeFileSync(join(work, "linkcheckerrc"), "[checking]\nmaxrequestspersecond=100000\n");
  if (!values.ours) spawnSync(join(home, "akkord"), ["check", "--quiet"], { stdio: "ignore" }); // builds and trains it
  console.log(`${machine()}\n`);
  console.log("| pages | size | tool | elapsed | ours = 1 | CPU | ours = 1 | peak memory | runs |\n|---|---|---|---|---|---|---|---|---|");
  for (const pages of values.pages.split(",")) await compare(Number(pages), floor);
  console.log(`\nload at the end ${loadavg()[0].toFixed(1)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
