// Prints Lighthouse's four scores, as on a phone, of some pages of the built site; ends with 1 where
// one is below 100, and says why. After ./akkord build:
//
//   cd src/bench && npm ci && node lighthouse.mjs [path ...]
//
// CHROME_PATH names the browser, where Lighthouse does not find it. The paths are below site-out/;
// SITE names another folder.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const site = process.env.SITE ?? fileURLToPath(new URL("../../site-out", import.meta.url));
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
};

if (!existsSync(join(site, "index.html"))) {
  console.error(`no site in ${site}; build it first: ./akkord build`);
  process.exit(2);
}

/** The page of a list's first entry. */
const firstBelow = (list) =>
  `${list}/${readdirSync(join(site, list)).find((name) => existsSync(join(site, list, name, "index.html")))}/`;

const paths =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ["de/", firstBelow("de/abkommen"), firstBelow("en/briefings"), "en/agreements/"];

/** Sends files compressed, as any host of static sites does. */
const server = createServer((request, response) => {
  const wanted = join(site, decodeURIComponent(new URL(request.url, "http://site").pathname));
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, "index.html") : wanted;
  if (!wanted.startsWith(join(site, sep)) || !existsSync(file)) {
    response.writeHead(404, { "Content-Type": types[".html"], "Content-Encoding": "gzip" });
    response.end(gzipSync(readFileSync(join(site, "404.html"))));
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Encoding": "gzip",
    "Cache-Control": file.includes(join(site, "assets")) ? "max-age=31536000, immutable" : "no-cache",
  });
  response.end(gzipSync(readFileSync(file)));
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const start = `http://127.0.0.1:${server.address().port}/`;

const root = process.getuid?.() === 0;
const chrome = await launch({
  chromeFlags: ["--headless", "--disable-gpu", ...(root ? ["--no-sandbox"] : [])],
});
let all = true;
try {
  for (const path of paths) {
    const { lhr } = await lighthouse(start + path, { port: chrome.port, logLevel: "error" });
    const scores = Object.values(lhr.categories);
    console.log(
      scores.map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join("  "),
      "",
      path,
    );
    for (const { auditRefs, score } of scores.filter(({ score }) => score < 1)) {
      all = false;
      for (const { id } of auditRefs.filter(({ weight }) => weight > 0)) {
        const { title, displayValue = "", score: points, details } = lhr.audits[id];
        if (points === null || points === 1) continue;
        console.log(`  ${id}: ${title} ${displayValue} (${points}; the group ${score})`);
        for (const item of (details?.items ?? []).slice(0, 3)) {
          const place = item.node?.snippet ?? item.url ?? item.description ?? JSON.stringify(item);
          console.log(`    ${String(place).slice(0, 200)}`);
        }
      }
    }
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exitCode = all ? 0 : 1;
