// Measures how long it takes from saving a Markdown file to its new text in the browser, with
// ./akkord serve: on the repository's own content, or on N generated agreements.
//
//   cd src/bench && npm ci && node live.mjs [N] [--content FOLDER] [--saves 30]
//
// CHROME_PATH or CHROMIUM names the browser. The content is copied and never written itself. Prints
// median, 95th percentile and worst; ends with 1 where the median is over 150 ms on our own content,
// over 300 ms otherwise.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { writeContent } from "./agreements.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: "string" }, saves: { type: "string", default: "30" } },
});
const home = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "akkord-live-"));
const content = join(folder, "content");
const isOwn = !positionals[0] && !values.content;
if (positionals[0]) {
  writeContent(Number(positionals[0]), content);
} else {
  cpSync(values.content ?? join(home, "content"), content, { recursive: true });
}

const port = 4900 + Math.floor(Math.random() * 90);
const server = spawn(
  join(home, "akkord"),
  ["serve", "--content", content, "--port", String(port), "--no-search"],
  { cwd: home, stdio: ["ignore", "pipe", "pipe"] },
);
let said = "";
const started = new Promise((resolve, reject) => {
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (data) => {
      said += data;
      if (said.includes(`:${port}/`)) resolve();
    });
  }
  server.on("exit", () => reject(new Error(`the server ended:\n${said}`)));
});

const browserPath = process.env.CHROME_PATH ?? process.env.CHROMIUM ?? "/usr/bin/chromium";
const begun = performance.now();
await started;
console.log(`first page after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
const browser = await puppeteer.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

try {
  const name = readdirSync(join(content, "agreements")).sort()[0];
  const file = join(content, "agreements", name, "de.md");
  const text = readFileSync(file, "utf8");
  const slug = /^slug: *(\S+)$/m.exec(text)?.[1] ?? name;
  const page = await browser.newPage();
  const waiting = new Map();
  await page.exposeFunction("akkordSeen", (mark) => waiting.get(mark)?.(performance.now()));
  await page.evaluateOnNewDocument(() => {
    let last = "";
    const look = () => {
      const found = document.body?.innerText.match(/Marke\d+x/)?.[0];
      if (found && found !== last) {
        last = found;
        requestAnimationFrame(() => setTimeout(() => window.akkordSeen(found)));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`http://127.0.0.1:${port}/de/abkommen/${slug}/`);
  const save = async (number) => {
    const mark = `Marke${number}x`;
    const seen = new Promise((resolve) => waiting.set(mark, resolve));
    const saved = performance.now();
    writeFileSync(file, `${text.trimEnd()}\n\n${mark}\n`);
    const shown = await Promise.race([seen, new Promise((r) => setTimeout(() => r(NaN), 60_000))]);
    return shown - saved;
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 700));
  for (let i = 0; i < 10; i++) {
    await save(i); // until the machine has compiled what it needs
    await pause();
  }
  const times = [];
  for (let i = 10; i < 10 + Number(values.saves); i++) {
    times.push(await save(i));
    await pause();
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const line = [at(0.5), at(0.95), times.at(-1)].map((time) => `${time.toFixed(0)} ms`);
  console.log(`${times.length} saves: median ${line[0]}, 95 % within ${line[1]}, worst ${line[2]}`);
  const limit = isOwn ? 150 : 300;
  process.exitCode = at(0.5) <= limit ? 0 : 1;
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
