/// <reference lib="dom" />
import { mkdirSync } from "node:fs";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { load, root } from "../package/built.js";
import { launch } from "./chromium.js";

let context: BrowserContext;
let page: Page;
const pictures = `${root}reports/browser`;

const program = `
import * as library from "./dist/index.js";
import { es } from "./dist/locales/es.js";
import mermaid from "mermaid";
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
Object.assign(globalThis, { library, es, mermaid });
`;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  context = await launch();
  page = await context.newPage();
  await page.setContent("<!doctype html><title>rcm-rules</title><main></main>");
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
}, 120_000);

afterAll(() => context?.close());

test("gives the same answers in a browser as in Node", async () => {
  const questions = `[
    library.members("1999-06"),
    library.troika(2018),
    library.apportion("999999999999.99"),
    library.assessReserveFundCase({ voluntaryReturn: true, regionalMigrant: true, age: 70, requested: "1000.01" }),
    library.describe(library.assessObserverCountry({ onAmericanContinent: true }), es),
  ]`;
  const library = await load("rcm-rules");
  const { es } = await load("rcm-rules/locales/es");
  const inNode = new Function("library", "es", `return ${questions}`)(library, es);
  expect(await page.evaluate(questions)).toEqual(JSON.parse(JSON.stringify(inNode)));
});

describe("the diagram of the bodies is drawn by Mermaid", () => {
  const dates = ["1997", "2010", "2016", "2018", "2024"];
  test.each(dates.flatMap((asOf) => [[asOf, "en"] as const, [asOf, "es"] as const]))("%s, %s", async (asOf, locale) => {
    const drawn = await page.evaluate(
      async ([asOf, locale]) => {
        const { library, mermaid } = globalThis as unknown as {
          library: typeof import("../../src/index.js");
          mermaid: { render(id: string, text: string): Promise<{ svg: string }> };
        };
        const text = library.bodyDiagram(asOf, { format: "mermaid", language: locale });
        const { svg } = await mermaid.render(`diagram${asOf}${locale}`, text);
        const main = document.querySelector("main") as HTMLElement;
        main.innerHTML = svg;
        return {
          nodes: main.querySelectorAll(".node").length,
          bodies: library.bodies(asOf).certain.length + library.bodies(asOf).possible.length,
          text: main.textContent,
        };
      },
      [asOf, locale] as const,
    );
    expect(drawn.nodes).toBe(drawn.bodies);
    expect(drawn.text).toContain(locale === "es" ? "Reunión Viceministerial" : "Vice-Ministerial Meeting");
    await page.locator("main svg").screenshot({ path: `${pictures}/bodies-${asOf}-${locale}.png` });
  });
});
