/// <reference lib="dom" />
import type { Server } from "node:http";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch } from "./chromium.js";
import { serve } from "./site.js";

let server: Server;
let address: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  ({ server, address } = await serve());
});

beforeEach(async () => {
  await context?.close();
  context = await launch();
  page = await context.newPage();
});

afterAll(async () => {
  await context?.close();
  server?.close();
});

/** What somebody who has never seen the project asks, and what must be read then. */
const questions: { readonly [Language in "en" | "es"]: readonly (readonly [string, RegExp])[] } = {
  en: [
    ["may Colombia speak at the plenary", /Colombia is an? .*It is allowed/s],
    ["what does the Fund grant at most", /At most US\$1,000\.00 for each case[\s\S]*US\$1,000/],
    ["who presided in 2011", /Dominican Republic[\s\S]*Migration and Labour: A Shared Responsibility of States/],
    ["what does Belize pay of 300,000", /Belize pays US\$5,305\.53/],
    ["five working days from 9 June 2016", /On 16 June 2016/],
    ["which readings are yours", /\d+ readings/],
  ],
  es: [
    ["puede Colombia hablar en la plenaria", /Colombia tiene la condición de .*Se permite/s],
    ["cuanto otorga como maximo el Fondo", /Como máximo, US\$1,000\.00 por caso[\s\S]*máximo/],
    ["quien presidio en 2011", /República Dominicana[\s\S]*Migración y trabajo/],
    ["cuanto paga Belice de 300,000", /Belice paga US\$5,305\.53/],
    ["cinco dias habiles desde el 9 de junio de 2016", /El 16 de junio de 2016/],
    ["que lecturas son nuestras", /\d+ lecturas/],
  ],
};

const languages = ["en", "es"] as const;
const home = { en: "index.html", es: "es/index.html" } as const;

/** Searches from the first page, and opens the first result. */
async function searched(language: "en" | "es", words: string): Promise<string> {
  await page.goto(address + home[language], { waitUntil: "load" });
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  await page.locator("#local-search button").click();
  await page.locator(".search-input").fill(words);
  await page.locator(".results .result").first().waitFor();
  await page.waitForTimeout(600);
  await page.keyboard.press("Enter");
  await page.locator(".VPLocalSearchBox").waitFor({ state: "detached" });
  await page.waitForTimeout(300);
  return page.locator("main").innerText();
}

describe.each(languages)("one search from the first page, %s", (language) => {
  test.each([...questions[language]])("%s", async (words, answer) => {
    expect(await searched(language, words)).toMatch(answer);
  });
});

describe.each(languages)("one click from the first page, %s", (language) => {
  test("all of them", async () => {
    await page.goto(address + home[language], { waitUntil: "load" });
    await page.locator(".VPHero .VPButton").first().click();
    await page.waitForURL(/questions\.html/);
    const text = await page.locator("main").innerText();
    for (const [, answer] of questions[language]) expect(text).toMatch(answer);
  });
});

describe("the search knows both languages and needs no accents", () => {
  test.each([
    ["en", "Fondo de Reserva", /Reserve Fund/],
    ["es", "Reserve Fund", /Fondo de Reserva/],
    ["es", "pais miembro", /País Miembro/],
    ["en", "70", /70/],
    ["es", "70", /70/],
    ["en", "assessReserveFundCase", /assessReserveFundCase/],
  ] as const)("%s: %s", async (language, words, found) => {
    expect(await searched(language, words)).toMatch(found);
  });
});

test.each(["index.html", "es/index.html", "questions.html", "es/rules/reserve-fund-case.html"])(
  "%s weighs less than 300 kB as a first page",
  async (path) => {
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    let weight = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      weight += encodedDataLength;
    });
    await page.goto(address + path, { waitUntil: "networkidle" });
    expect(weight).toBeLessThan(300_000);
  },
);
