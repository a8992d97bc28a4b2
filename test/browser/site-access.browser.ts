/// <reference lib="dom" />
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../package/built.js";
import { launch } from "./chromium.js";
import { pages, serve } from "./site.js";

let server: Server;
let address: string;
let context: BrowserContext;
let page: Page;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

beforeAll(async () => {
  ({ server, address } = await serve());
  context = await launch();
  page = await context.newPage();
});

afterAll(async () => {
  await context?.close();
  server?.close();
});

const all = pages();

/** Pages of one kind differ in their texts alone: of the many clauses and readings a few stand for all. */
const examined = [
  ...all.filter((path) => !/(?:clauses|readings|api|design)\//.test(path)),
  ...all.filter((path) => /(?:clauses|readings|api|design)\//.test(path)).filter((_, place) => place % 50 === 0),
];

async function open(path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: "load" });
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  const form = page.locator(".rule-form");
  if ((await form.count()) === 0) return;
  await form.scrollIntoViewIfNeeded();
  await page.waitForSelector(".rule-form form");
}

describe("axe finds nothing", () => {
  test.each(["light", "dark"] as const)("in %s", { timeout: 900_000 }, async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const wrong: string[] = [];
    for (const path of examined) {
      await open(path);
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
        const { violations } = await axe.run();
        return violations.map(
          ({ id, nodes }) =>
            `${id} ${nodes
              .map(({ html }) => html.slice(0, 120))
              .slice(0, 2)
              .join(" ")}`,
        );
      });
      wrong.push(...found.map((text) => `${path}: ${text}`));
    }
    expect(wrong).toEqual([]);
  });
});

const forms = all.filter((path) => path.includes("rules/") && !path.endsWith("index.html"));

describe("the form of each rule is filled in by keyboard alone", () => {
  test.each(forms)("%s", async (path) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await open(path);
    await page.locator("h2#form").focus();
    let inside = 0;
    let undecided = 0;
    for (let count = 0; count < 250; count += 1) {
      await page.keyboard.press("Tab");
      const place = await where();
      if (place === "out" && inside > 0) break;
      if (place === "out") continue;
      inside += 1;
      if (!(await isSeen())) undecided += 1;
      await answer(place);
    }
    expect(inside).toBeGreaterThan(1);
    expect(undecided).toBe(0);
    const outcome = page.locator(".decision-panel .outcome, .decision-panel .problem").first();
    expect((await outcome.textContent())?.length).toBeGreaterThan(10);
  });
});

type Place = "out" | "radio" | "checkbox" | "select" | "text" | "other";

/** What the keyboard has reached. */
function where(): Promise<Place> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at?.closest(".rule-form") == null) return "out";
    if (at instanceof HTMLSelectElement) return "select";
    if (!(at instanceof HTMLInputElement)) return "other";
    return at.type === "radio" || at.type === "checkbox" ? at.type : "text";
  });
}

/** Whether what the keyboard has reached is seen, and under nothing. */
function isSeen(): Promise<boolean> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const { left, top, width, height } = at.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return over !== null && (at.contains(over) || over.contains(at));
  });
}

async function answer(place: Place): Promise<void> {
  if (place === "radio" || place === "select") await page.keyboard.press("ArrowDown");
  if (place === "checkbox") await page.keyboard.press("Space");
  if (place !== "text") return;
  const example = await page.evaluate(() => (document.activeElement as HTMLInputElement).placeholder);
  await page.keyboard.type(example || "12");
}

test("the pictures are taken to be looked at", async () => {
  for (const [name, path, colorScheme, width] of [
    ["home", "index.html", "light", 1280],
    ["home-es-360", "es/index.html", "dark", 360],
    ["pictures", "pictures/index.html", "light", 1280],
    ["pictures-es-dark", "es/pictures/index.html", "dark", 1280],
    ["rule-es-360", "es/rules/reserve-fund-case.html", "light", 360],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open(path);
    await page.screenshot({ path: `${root}reports/browser/site-${name}.png`, fullPage: true });
  }
});
