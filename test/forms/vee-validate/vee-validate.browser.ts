import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launch } from "../../browser/chromium.js";

let context: BrowserContext;
let page: Page;
let program: string;
const pictures = fileURLToPath(new URL("../../../reports/forms/", import.meta.url));

/** Both forms under each other would have every label twice: the page shows one, and what it sent. */
const source = `
import { createApp, h, shallowRef } from "vue";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { ObserverCountryForm, ReserveFundForm } from "./example/rule-forms.ts";
const forms = { ObserverCountryForm, ReserveFundForm };
const locales = { en, es };
globalThis.open = (form, language) => {
  const sent = shallowRef();
  document.documentElement.lang = language;
  createApp(() => [
    h(forms[form], { locale: locales[language], onSend: (value) => { sent.value = value; } }),
    sent.value && h("pre", JSON.stringify(sent.value)),
  ]).mount("main");
};
`;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "iife",
    platform: "browser",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    write: false,
    logLevel: "error",
  });
  program = outputFiles[0]?.text ?? "";
  context = await launch();
});

afterAll(() => context?.close());

beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  await page.setContent(
    "<!doctype html><title>rcm-rules</title><style>form { max-width: 60rem } label, small, strong { display: block }</style><main></main>",
  );
  await page.addScriptTag({ content: program });
});

async function open(form: string, language: "en" | "es") {
  await page.evaluate(`globalThis.open("${form}", "${language}")`);
}

const control = (label: string) => page.getByLabel(label, { exact: true });
const problems = () => page.getByRole("alert").allTextContents();
const outcome = () => page.getByRole("status").textContent();
const choices = (label: string) => control(label).locator("option").allTextContents();
/** What arrived, which the page shows; undefined while nothing did. */
const sent = async (): Promise<object | undefined> => {
  const [shown] = await page.locator("pre").allTextContents();
  return shown === undefined ? undefined : JSON.parse(shown);
};
const picture = (name: string) => page.screenshot({ path: `${pictures}vee-validate-${name}.png`, fullPage: true });

test("a case in English, with the keys: what is wrong stands at its field, and the corrected case is sent", async () => {
  await open("ReserveFundForm", "en");
  expect(await outcome()).toContain("Cannot be determined yet: information is missing.");
  expect(await choices("Returns voluntarily")).toEqual(["Not known", "Yes", "No"]);

  // From field to field; the first letter chooses in a select.
  await control("Returns voluntarily").focus();
  for (const answer of ["y", "y", "n", "n", "34", "n", "", "", "y"]) {
    await page.keyboard.type(answer);
    await page.keyboard.press("Tab");
  }
  expect(await outcome()).toBe(
    "This case needs the prior joint approval of IOM and the Technical Secretariat. Still missing: Approval by IOM, Date of the grant, Approval by the Technical Secretariat.",
  );
  await control("Approval by IOM").fill("2016-03-09");
  await control("Approval by the Technical Secretariat").fill("2016-03-01");
  await control("Date of the grant").fill("2016-03-08");
  await control("Amount requested").focus();
  await page.keyboard.type("1,000");
  await page.keyboard.press("Enter");
  await expect
    .poll(problems)
    .toEqual([
      "The criterion “IOM approved no later than the grant” is not met.",
      "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
      "This case needs the prior joint approval of IOM and the Technical Secretariat.",
    ]);
  expect(
    await page
      .locator("p", { has: control("Amount requested") })
      .getByRole("alert")
      .count(),
  ).toBe(1);
  await picture("reserve-fund-en-problems");
  expect(await sent()).toBeUndefined();

  await control("Approval by IOM").fill("2016-03-08");
  await control("Amount requested").fill("800.00");
  await page.keyboard.press("Tab");
  await expect.poll(problems).toEqual([]);
  await page.keyboard.press("Enter");
  await expect.poll(sent).toEqual({
    voluntaryReturn: true,
    regionalMigrant: true,
    unaccompaniedMinor: false,
    disability: false,
    age: 34,
    illnessOrInjury: false,
    trafficking: true,
    approvals: { IOM: "2016-03-08", secretariat: "2016-03-01" },
    grantedOn: "2016-03-08",
    requested: "800.00",
  });
  expect(await outcome()).toBe("The Fund may assist in this case.");
});

test("a case in Spanish: a wrong age is said when the field is left, and the right one is enough", async () => {
  await open("ReserveFundForm", "es");
  expect(await choices("Retorno voluntario")).toEqual(["No se sabe", "Sí", "No"]);
  await control("Retorno voluntario").selectOption("Sí");
  await control("Migrante regional").selectOption("Sí");
  await control("Edad").fill("200");
  expect(await problems()).toEqual([]);
  await page.getByRole("heading").click();
  await expect
    .poll(problems)
    .toEqual(["Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150."]);
  expect(await outcome()).toContain("Aún no se puede determinar: falta información. Falta: Niña, niño");
  await picture("reserve-fund-es-problem");
  await control("Edad").fill("70");
  await page.getByRole("button", { name: "Enviar" }).click();
  await expect.poll(sent).toEqual({ voluntaryReturn: true, regionalMigrant: true, age: 70 });
  expect(await problems()).toEqual([]);
  expect(await outcome()).toBe("El Fondo puede prestar asistencia en este caso.");
});

test.each([
  [
    "en",
    ["Country", "Colombia", "Designates officers", "Yes", "No", "Send"],
    [
      "The criterion “Commits to designating officers of its migration institutions for the Vice-Ministerial Meetings” is not met.",
      "The criteria are not met.",
    ],
    "The criteria are met.",
  ],
  [
    "es",
    ["País", "Colombia", "Designa funcionarios", "Sí", "No", "Enviar"],
    [
      "No se cumple el criterio “Se compromete a designar funcionarios de sus instituciones migratorias para las Reuniones Viceministeriales”.",
      "No se cumplen los criterios.",
    ],
    "Se cumplen los criterios.",
  ],
] as const)(
  "an application in %s: one answer is no, then every criterion is met",
  async (language, said, unmet, met) => {
    const [country, name, designates, yes, no, send] = said;
    await open("ObserverCountryForm", language);
    await control(country).selectOption(name);
    const questions = await page.getByRole("combobox").all();
    for (const question of questions.slice(1)) await question.selectOption(yes);
    const officers = control(designates);
    await officers.selectOption(no);
    await page.getByRole("button", { name: send }).click();
    await expect.poll(problems).toEqual(unmet);
    expect(await officers.getAttribute("aria-invalid")).toBe("true");
    await picture(`observer-country-${language}-problem`);
    expect(await sent()).toBeUndefined();

    await officers.selectOption(yes);
    await page.getByRole("button", { name: send }).click();
    await expect.poll(sent).toMatchObject({ country: "CO", designatesOfficers: true });
    expect(Object.values((await sent()) ?? {})).toEqual(["CO", ...Array(9).fill(true)]);
    expect(await outcome()).toBe(met);
    expect(await problems()).toEqual([]);
  },
);
