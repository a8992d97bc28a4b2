/// <reference lib="dom" />
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import type { Locale } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { observerCountryApplicationSchema } from "rcm-rules/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../../browser/chromium.js";

let context: BrowserContext;
let page: Page;
let script: string;
const here = fileURLToPath(new URL(".", import.meta.url));
const pictures = fileURLToPath(new URL("../../../reports/forms/", import.meta.url));

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [`${here}page.tsx`],
    bundle: true,
    format: "iife",
    platform: "browser",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
    logLevel: "error",
  });
  script = outputFiles[0]?.text ?? "";
  context = await launch();
  page = await context.newPage();
});

afterAll(() => context?.close());

const style =
  "body{font:15px sans-serif}label{display:inline-block;width:22em}select,input{width:12em}strong{display:block}";

async function open(form: string, language: string, start: object = {}) {
  await page.goto("about:blank");
  await page.goto(`about:blank#${new URLSearchParams({ form, language, start: JSON.stringify(start) })}`);
  await page.setContent(`<!doctype html><title>Form</title><style>${style}</style><main></main>`);
  await page.addScriptTag({ content: script });
}

const input = (name: string, { forms }: Locale) => page.getByLabel(forms.fields[name]?.label ?? "", { exact: true });

/** By keys: the choices of a question are "not known", "yes", "no", in this order. */
async function answer(name: string, yes: boolean, locale: Locale) {
  await input(name, locale).press("Home");
  await page.keyboard.press("ArrowDown");
  if (!yes) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
}

/** Sends the form as a person does who has no mouse. */
async function send() {
  await page.getByRole("button").focus();
  await page.keyboard.press("Enter");
}

/** Waits until these are the problems shown, in the order of the page; those of fields also describe their inputs. */
async function seeProblems(sentences: readonly string[]) {
  await expect.poll(() => page.getByRole("alert").allTextContents()).toEqual(sentences);
  const described = await page
    .locator("[aria-invalid=true]")
    .evaluateAll((inputs) =>
      inputs.map((input) => document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent),
    );
  expect(described).toHaveLength(sentences.length && sentences.length - 1);
  described.forEach((text, index) => void expect(text).toContain(sentences[index]));
}
const result = () => page.locator("output").innerText();
const sent = async () => JSON.parse((await page.locator("main").getAttribute("data-sent")) ?? "null");
const picture = (name: string) => page.screenshot({ path: `${pictures}react-hook-form-${name}.png`, fullPage: true });

const inWords = {
  en: {
    locale: en,
    colombia: "Colombia",
    undetermined: "Cannot be determined yet: information is missing.",
    country: "Country: none of the known choices. Choose one from the list.",
    continent: "The criterion “Lies on the American continent” is not met.",
    unmet: "The criteria are not met.",
    met: "The criteria are met.",
    age: "Age: not a whole number. Enter a whole number from 0 to 150.",
    late: "The criterion “IOM approved no later than the grant” is not met.",
    amount:
      "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
    approval: "This case needs the prior joint approval of IOM and the Technical Secretariat.",
    eligible: "The Fund may assist in this case.",
  },
  es: {
    locale: es,
    colombia: "Colombia",
    undetermined: "Aún no se puede determinar: falta información.",
    country: "País: no es ninguna de las opciones conocidas. Elija una opción de la lista.",
    continent: "No se cumple el criterio “Está situado en el continente americano”.",
    unmet: "No se cumplen los criterios.",
    met: "Se cumplen los criterios.",
    age: "Edad: no es un número entero. Escriba un número entero de 0 a 150.",
    late: "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
    amount:
      "Monto solicitado: no es un monto en dólares de los Estados Unidos. Escriba cifras con un punto seguido de dos decimales como máximo, por ejemplo 1000.00, sin signo ni separadores.",
    approval: "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
    eligible: "El Fondo puede prestar asistencia en este caso.",
  },
} as const;

const criteria = Object.keys(observerCountryApplicationSchema.shape).filter((name) => name !== "country");

test.each(["en", "es"] as const)("%s: an application, begun elsewhere with a country no list has", async (language) => {
  const { locale, ...words } = inWords[language];
  await open("observer-country", language, { country: "XX" });
  expect(await result()).toBe(words.country);
  await answer("onAmericanContinent", false, locale);
  await send();
  await seeProblems([words.country, words.continent, words.unmet]);
  await picture(`application-problems-${language}`);
  await input("country", locale).focus();
  await page.keyboard.type(words.colombia);
  await seeProblems([words.continent, words.unmet]);
  for (const name of criteria) await answer(name, true, locale);
  await seeProblems([]);
  expect(await result()).toBe(words.met);
  await send();
  await expect.poll(sent).toEqual({ country: "CO", ...Object.fromEntries(criteria.map((name) => [name, true])) });
  await picture(`application-${language}`);
});

test.each(["en", "es"] as const)("%s: a case of the Fund, from empty to eligible", async (language) => {
  const { locale, ...words } = inWords[language];
  await open("reserve-fund", language);
  expect(await result()).toBe(words.undetermined);
  for (const name of ["voluntaryReturn", "regionalMigrant", "trafficking"]) await answer(name, true, locale);
  for (const name of ["unaccompaniedMinor", "disability", "illnessOrInjury"]) await answer(name, false, locale);
  await input("age", locale).click();
  await page.keyboard.type("34 a");
  await expect.poll(result).toBe(words.age);
  await page.keyboard.press("Backspace");
  await input("IOM", locale).fill("2016-03-09");
  await input("secretariat", locale).fill("2016-03-08");
  await input("grantedOn", locale).fill("2016-03-08");
  await expect.poll(result).toBe(words.approval);
  await input("requested", locale).click();
  await page.keyboard.type("1,000");
  await page.keyboard.press("Enter");
  await seeProblems([words.late, words.amount, words.approval]);
  await picture(`case-problems-${language}`);
  await input("requested", locale).fill("800.00");
  await seeProblems([words.late, words.approval]);
  await input("grantedOn", locale).fill("2016-03-09");
  await seeProblems([]);
  expect(await result()).toBe(words.eligible);
  expect(await sent()).toBeNull();
  await page.getByRole("button").click();
  await expect.poll(sent).toEqual({
    voluntaryReturn: true,
    regionalMigrant: true,
    unaccompaniedMinor: false,
    disability: false,
    age: 34,
    illnessOrInjury: false,
    trafficking: true,
    approvals: { IOM: "2016-03-09", secretariat: "2016-03-08" },
    grantedOn: "2016-03-09",
    requested: "800.00",
  });
  await picture(`case-${language}`);
});

test("a draft is shown as it is, yes, no and not known", async () => {
  await open("reserve-fund", "en", { voluntaryReturn: true, disability: false, age: 0 });
  const shown = (name: string) => input(name, en).inputValue();
  expect(await Promise.all(["voluntaryReturn", "disability", "trafficking", "age"].map(shown))).toEqual([
    "true",
    "false",
    "",
    "0",
  ]);
  await send();
  await expect
    .poll(() => page.getByRole("alert").allTextContents())
    .toEqual([expect.stringMatching(/ Still missing: Regional migrant, /)]);
  expect(await sent()).toBeNull();
});
