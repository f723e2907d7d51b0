/**
 * Makes the pictures of the product in docs/pictures: starts it on a database of its own with the
 * demonstration region and photographs the pages that matter most, on a laptop and on a phone.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../test/support/chromium.js";

const root = join(import.meta.dirname, "..");
const folder = process.argv[2] ?? join(root, "docs/pictures");
const port = 3917;
const base = `http://127.0.0.1:${port}`;
const widths = [1280, 360] as const;

type Shot = { name: string; persona: string; open(page: Page): Promise<unknown> };

const tim = (path: string) => async (page: Page) => {
  await page.goto(`${base}/dossiers?zoek=Tim`);
  await page.getByRole("main").getByRole("link", { name: /Tim/ }).first().click();
  if (path !== "") await page.goto(`${page.url()}${path}`);
};

const shots: Shot[] = [
  { name: "personas", persona: "", open: (page) => page.goto(`${base}/proef`) },
  { name: "start", persona: "Els", open: (page) => page.goto(`${base}/`) },
  { name: "start-family", persona: "Marieke", open: (page) => page.goto(`${base}/`) },
  { name: "dossiers", persona: "Els", open: (page) => page.goto(`${base}/dossiers`) },
  { name: "overview", persona: "Els", open: tim("") },
  { name: "overview-family", persona: "Marieke", open: tim("") },
  { name: "facts", persona: "Els", open: tim("/gegevens") },
  { name: "needs", persona: "Els", open: tim("/behoeften") },
  { name: "people", persona: "Els", open: tim("/mensen") },
  { name: "plan", persona: "Els", open: tim("/plan") },
  { name: "plan-a4", persona: "Els", open: tim("/plan/a4") },
  { name: "agreements", persona: "Marieke", open: tim("/afspraken") },
  { name: "timeline", persona: "Marieke", open: tim("/tijdlijn") },
  { name: "who-sees", persona: "Marieke", open: tim("/wie-ziet-wat") },
];

const only = process.argv.slice(3);

async function ready(): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(`${base}/gezond/gereed`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The product did not start.");
}

async function signedIn(browser: Browser, width: number, persona: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: "nl-NL",
  });
  const page = await context.newPage();
  if (persona === "") return page;
  await page.goto(`${base}/proef`);
  await page.getByRole("button", { name: new RegExp(`^${persona}`) }).click();
  await page.waitForURL(`${base}/`);
  return page;
}

/** What one sees after scrolling once or twice; a whole timeline says no more. */
async function picture(page: Page, path: string, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, width === 360 ? 1800 : 1500) };
  await page.screenshot({ path, fullPage: true, clip });
}

async function photograph(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  for (const width of widths) {
    for (const persona of new Set(shots.map((shot) => shot.persona))) {
      const page = await signedIn(browser, width, persona);
      for (const shot of shots) {
        if (shot.persona !== persona || (only.length > 0 && !only.includes(shot.name))) continue;
        await shot.open(page);
        await picture(page, join(folder, `${shot.name}-${width}.png`), width);
      }
      await page.context().close();
    }
  }
  await browser.close();
}

const dataDir = mkdtempSync(join(tmpdir(), "eenplan-pictures-"));
const product = spawn(process.execPath, ["dist/main.js"], {
  cwd: root,
  env: { ...process.env, PORT: String(port), EENPLAN_DATA_DIR: dataDir, LOG_LEVEL: "warn" },
  stdio: ["ignore", "inherit", "inherit"],
});
try {
  await ready();
  await photograph();
} finally {
  product.kill("SIGINT");
  await new Promise((resolve) => product.once("exit", resolve));
  rmSync(dataDir, { recursive: true, force: true });
}
