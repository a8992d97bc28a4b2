/// <reference lib="dom" />
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { field, type Locale } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
  "body{font:15px sans-serif}label{display:block;margin-top:.5em}ul{margin:0}[role=alert]{color:#b00;margin:0}";

async function open(form: "country" | "case", { language }: Locale, start: object = {}) {
  await page.goto("about:blank");
  await page.goto(`about:blank#${new URLSearchParams({ form, language, start: JSON.stringify(start) })}`);
  await page.setContent(`<!doctype html><title>Form</title><style>${style}</style><main></main>`);
  await page.addScriptTag({ content: script });
}

const input = (name: string, locale: Locale) => page.getByLabel(field(name, locale).label, { exact: true });

/** By keys: the choices of a question are nothing, "yes" and "no", in this order. */
async function answer(name: string, yes: boolean, locale: Locale) {
  await input(name, locale).press("Home");
  await page.keyboard.press("ArrowDown");
  if (!yes) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
}

const send = () => page.getByRole("button").click();
const result = () => page.locator("output").innerText();
const sent = async () => JSON.parse((await page.locator("main").getAttribute("data-sent")) ?? "null");
const picture = (name: string) =>
  page.screenshot({ path: `${pictures}react-jsonschema-form-${name}.png`, fullPage: true });

/** Waits until these are the problems shown, by the field that they describe; the form's own problem is under "". */
async function seeProblems(problems: Readonly<Record<string, string>>, locale: Locale) {
  const sentences = Object.values(problems);
  await expect.poll(() => page.getByRole("alert").allTextContents()).toEqual(sentences);
  for (const [name, sentence] of Object.entries(problems).filter(([name]) => name !== "")) {
    const ids = (await input(name, locale).getAttribute("aria-describedby")) ?? "";
    const described = await page.evaluate(
      (ids) => ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? ""),
      ids,
    );
    expect(described).toContain(sentence);
  }
}

const statements = [
  "onAmericanContinent",
  "adheresToPueblaInWriting",
  "significantMovementWithMember",
  "acceptsMultilateralApproach",
  "acceptsOrderlyMovementAndRights",
  "hasMigrationPolicyAndLegislation",
  "designatesOfficers",
  "submittedWrittenDeclaration",
  "recognizesViceMinistersDecide",
];
const trafficked = {
  voluntaryReturn: true,
  regionalMigrant: true,
  unaccompaniedMinor: false,
  disability: false,
  illnessOrInjury: false,
  trafficking: true,
};

const inWords = {
  en: {
    undetermined: "Cannot be determined yet: information is missing.",
    missing: "Still missing",
    stillMissing: "Still missing: ",
    age: "Age: outside the allowed range. Enter a whole number from 0 to 150.",
    amount:
      "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
    late: "The criterion “IOM approved no later than the grant” is not met.",
    approval: "This case needs the prior joint approval of IOM and the Technical Secretariat.",
    eligible: "The Fund may assist in this case.",
    officers: "Designates officers: neither yes nor no. Answer yes or no.",
    continent: "The criterion “Lies on the American continent” is not met.",
    criteriaUnmet: "The criteria are not met.",
    criteriaMet: "The criteria are met.",
    // In the order of the alphabet of the language.
    germany: ["Germany", "Ghana"],
  },
  es: {
    undetermined: "Aún no se puede determinar: falta información.",
    missing: "Falta",
    stillMissing: "Falta indicar: ",
    age: "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.",
    amount:
      "Monto solicitado: no es un monto en dólares de los Estados Unidos. Escriba cifras con un punto seguido de dos decimales como máximo, por ejemplo 1000.00, sin signo ni separadores.",
    late: "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
    approval: "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
    eligible: "El Fondo puede prestar asistencia en este caso.",
    officers: "Designa funcionarios: no es ni sí ni no. Responda sí o no.",
    continent: "No se cumple el criterio “Está situado en el continente americano”.",
    criteriaUnmet: "No se cumplen los criterios.",
    criteriaMet: "Se cumplen los criterios.",
    germany: ["Alemania", "Andorra"],
  },
};

describe.each([en, es])("in $language", (locale) => {
  const say = inWords[locale.language];

  test("an empty Reserve Fund case is undetermined, lists what is missing, and is not sent", async () => {
    await open("case", locale);
    expect(await result()).toBe(say.undetermined);
    const missing = await page.getByText(`${say.missing}: `).innerText();
    for (const name of ["voluntaryReturn", "age", "IOM", "grantedOn"])
      expect(missing).toContain(field(name, locale).label);
    expect(await page.locator("legend").first().innerText()).toBe(locale.forms.schemas.ReserveFundCase?.title);
    await send();
    await expect
      .poll(() => page.getByRole("alert").allTextContents())
      .toEqual([expect.stringContaining(`${say.undetermined} ${say.stillMissing}`)]);
    expect(await sent()).toBe(null);
  });

  test("a wrong age and a wrong amount are told at their fields until they are right or empty again", async () => {
    await open("case", locale);
    const person = { voluntaryReturn: true, regionalMigrant: true, disability: true };
    for (const [name, yes] of Object.entries(person)) await answer(name, yes, locale);
    await input("age", locale).fill("200");
    await input("requested", locale).fill("1e3");
    expect(await page.locator("output").count()).toBe(0);
    await send();
    await seeProblems({ age: say.age, requested: say.amount }, locale);
    expect(await sent()).toBe(null);
    await input("age", locale).fill("70");
    await seeProblems({ requested: say.amount }, locale);
    await input("requested", locale).fill("");
    await seeProblems({}, locale);
    await send();
    await expect.poll(sent).toEqual({ ...person, age: 70 });
  });

  test("a late approval is told together with a wrong amount; both put right, the Fund may assist", async () => {
    await open("case", locale);
    for (const [name, yes] of Object.entries(trafficked)) await answer(name, yes, locale);
    await input("age", locale).fill("34");
    await input("IOM", locale).fill("2016-03-09");
    await input("secretariat", locale).fill("2016-03-02");
    await input("grantedOn", locale).fill("2016-03-08");
    await input("requested", locale).fill("1e3");
    await send();
    await seeProblems({ IOM: say.late, requested: say.amount, "": say.approval }, locale);
    await picture(`case-${locale.language}`);
    await input("IOM", locale).fill("2016-03-08");
    await seeProblems({ requested: say.amount }, locale);
    await input("requested", locale).fill("800.00");
    await seeProblems({}, locale);
    expect(await result()).toBe(say.eligible);
    await send();
    const approvals = { IOM: "2016-03-08", secretariat: "2016-03-02" };
    await expect
      .poll(sent)
      .toEqual({ ...trafficked, age: 34, approvals, grantedOn: "2016-03-08", requested: "800.00" });
  });

  test("an empty application for observer country status is undetermined and lists what is missing", async () => {
    await open("country", locale);
    expect(await result()).toBe(say.undetermined);
    const missing = await page.getByText(`${say.missing}: `).innerText();
    for (const name of statements) expect(missing).toContain(field(name, locale).label);
    const countries = await input("country", locale).locator("option").allTextContents();
    expect(countries).toHaveLength(250);
    const [first = "", next] = say.germany;
    expect(countries[countries.indexOf(first) + 1]).toBe(next);
  });

  test("an answer of the wrong form, as an older file may have it, is told together with what the rule finds", async () => {
    await open("country", locale, { designatesOfficers: "no" });
    await answer("onAmericanContinent", false, locale);
    await send();
    await seeProblems(
      { onAmericanContinent: say.continent, designatesOfficers: say.officers, "": say.criteriaUnmet },
      locale,
    );
    await picture(`country-${locale.language}`);
    expect(await sent()).toBe(null);
    await answer("designatesOfficers", true, locale);
    await seeProblems({ onAmericanContinent: say.continent, "": say.criteriaUnmet }, locale);
  });

  test("an application that meets the criteria is sent; an answer that is taken back is left out", async () => {
    await open("country", locale);
    await input("country", locale).selectOption({ label: "Colombia" });
    for (const name of statements) await answer(name, true, locale);
    expect(await result()).toBe(say.criteriaMet);
    await send();
    const complete = Object.fromEntries(statements.map((name) => [name, true]));
    await expect.poll(sent).toEqual({ country: "CO", ...complete });
    await input("country", locale).selectOption({ index: 0 });
    await send();
    await expect.poll(sent).toEqual(complete);
  });
});
