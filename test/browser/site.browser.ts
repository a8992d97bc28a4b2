/// <reference lib="dom" />
import type { Server } from "node:http";
import { posix } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./chromium.js";
import { isFile, pages, serve, textOf } from "./site.js";

let server: Server;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  ({ server, address } = await serve());
  context = await launch();
});

afterAll(async () => {
  await context?.close();
  server?.close();
});

const all = pages();

describe("as files", () => {
  test("each page of one tree stands in the other", () => {
    const english = all.filter((page) => !page.startsWith("es/"));
    expect(english.length).toBeGreaterThan(500);
    expect(all.filter((page) => page.startsWith("es/")).map((page) => page.slice(3))).toEqual(english);
  });

  test("each link leads to a page, and each mark to something on it", () => {
    const marks = new Map(
      all.map((page) => [page, new Set([...textOf(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const dead = all.flatMap((page) =>
      [...textOf(page).matchAll(/ href="([^"]*)"/g)].flatMap(([, href = ""]) =>
        leads(page, href, marks) ? [] : [`${page}: ${href}`],
      ),
    );
    expect(dead).toEqual([]);
  });

  test("names of pages and marks are ASCII, in small letters", () => {
    expect(all.filter((page) => !/^[a-z0-9/.-]+$/.test(page))).toEqual([]);
  });

  test("no internal number of the project", () => {
    expect(
      all.filter(
        (page) => /\b[A-Z]{1,3}-?\d{2}\b(?=<\/code>|<\/td>)/.test(textOf(page)) && /\bT-\d\d\b/.test(textOf(page)),
      ),
    ).toEqual([]);
  });
});

function leads(page: string, href: string, marks: ReadonlyMap<string, ReadonlySet<string | undefined>>): boolean {
  if (/^(?:https?:|data:|mailto:)/.test(href)) return true;
  const [path = "", mark] = href.split("#");
  const place = path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
  if (!place.endsWith("/") && !place.endsWith(".html")) return place === "." || isFile(place);
  const file = place === "." || place === "./" ? "index.html" : place.endsWith("/") ? `${place}index.html` : place;
  const known = marks.get(file);
  return (
    known !== undefined &&
    (mark === undefined || mark === "" || mark === "VPContent" || known.has(decodeURIComponent(mark)))
  );
}

/** Opens pages in several tabs, and tells what went wrong. */
async function openAll(
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const queue = [...paths];
  const wrong: string[] = [];
  const tab = async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    let at = "";
    page.on("pageerror", (error) => wrong.push(`${at}: ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(`${at}: ${message.text()}`);
    });
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      at = path;
      await page.goto(address + path, { waitUntil: "load" });
      wrong.push(...(await look(page, path)));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: 4 }, tab));
  return wrong;
}

describe("in a browser", () => {
  test("every page opens on a telephone: no error, its language, one heading, nothing to the side", {
    timeout: 900_000,
  }, async () => {
    const wrong = await openAll(all, async (page, path) => {
      await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
      const { lang, headings, title, width } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        lang: document.documentElement.lang,
        headings: document.querySelectorAll("h1").length,
        title: document.title,
      }));
      const own = path.startsWith("es/") ? "es" : "en";
      const fine = lang === own && headings === 1 && title.length > 12 && width <= 360;
      return fine ? [] : [`${path}: ${lang}, ${headings}, ${title}, ${width}`];
    });
    expect(wrong).toEqual([]);
  });
});
