// Takes the two pictures of README.md: an agreement in German and light, the home page in English
// and dark. After ./akkord build:
//
//   node src/docs/pictures.mjs
//
// CHROMIUM or CHROME_PATH names the browser, where it is not called chromium.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const top = new URL("../../", import.meta.url);
const site = new URL("site-out/", top);
const pictures = new URL("pictures/", import.meta.url);
const browser = process.env.CHROMIUM ?? process.env.CHROME_PATH ?? "chromium";
const mostBytes = 200_000;

const wanted = [
  ["agreement-de-light.png", "de/abkommen/gemeinsame-erklaerung-usa-japan-2024/index.html", "light"],
  ["home-en-dark.png", "en/index.html", "dark"],
];

/** Blink's numbers of the colour schemes that a reader can prefer. */
const schemes = { dark: 0, light: 1 };

const take = (file, page, scheme, profile) => {
  const { status, error, stderr } = spawnSync(browser, [
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
    "--window-size=1280,800",
    `--blink-settings=preferredColorScheme=${schemes[scheme]}`,
    `--user-data-dir=${profile}`,
    `--screenshot=${file}`,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    page.href,
  ]);
  if (error || status !== 0) throw new Error(`${browser} failed: ${error ?? stderr}`);
};

mkdirSync(pictures, { recursive: true });
for (const [name, path, scheme] of wanted) {
  const page = new URL(path, site);
  if (!existsSync(page)) throw new Error(`no page ${path} in site-out/; build it: ./akkord build`);
  const file = fileURLToPath(new URL(name, pictures));
  const profile = mkdtempSync(join(tmpdir(), "akkord-pictures-"));
  try {
    take(file, page, scheme, profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const { size } = statSync(file);
  if (size > mostBytes) throw new Error(`${name} has ${size} bytes, more than ${mostBytes}`);
  console.log(`${name}: ${size} bytes`);
}
