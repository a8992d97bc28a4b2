import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { stringify } from "devalue";
import { en } from "rcm-rules/locales/en";
import { observerCountryApplicationSchema } from "rcm-rules/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let server: ChildProcess;
let address: string;

/** Superforms runs inside SvelteKit only: the small application of src/ is built, and asked over HTTP. */
beforeAll(async () => {
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const vite = fileURLToPath(new URL("node_modules/vite/bin/vite.js", import.meta.url));
  // Vitest's own environment is none of the application's.
  const { VITEST, NODE_ENV, ...env } = process.env;
  execFileSync(process.execPath, [vite, "build", "--logLevel", "error"], { cwd, env, stdio: "pipe" });
  const preview = [vite, "preview", "--host", "127.0.0.1", "--port", "0"];
  server = spawn(process.execPath, preview, { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  while (!address) {
    const [chunk] = await once(server.stdout as NodeJS.ReadableStream, "data");
    said += String(chunk);
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";
  }
});

afterAll(() => server?.kill());

/** The page as it comes from the server, with what a person reads there. */
async function read(response: Response) {
  const page = await response.text();
  const texts = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, ...texts]) => texts);
  return {
    status: response.status,
    inputs: texts(/<label>([^<]*) <input name="([^"]*)" value="([^"]*)"([^>]*)\/>/g),
    problems: Object.fromEntries(texts(/<strong title="([^"]*)">([^<]*)<\/strong>/g)),
    message: texts(/<output>([^<]*)<\/output>/g)[0]?.[0],
  };
}

const open = async (path: string) => read(await fetch(`${address}/${path}`));

/** As a browser without JavaScript posts a form. */
async function post(path: string, entered: Record<string, string>) {
  const headers = { accept: "text/html", origin: address };
  const body = new URLSearchParams(entered);
  return read(await fetch(`${address}/${path}`, { method: "POST", headers, body }));
}

/** As Superforms posts a form with nested fields. */
const postNested = (path: string, value: object) => post(path, { __superform_json: stringify(value) });

async function postJson(path: string, value: object) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${address}/${path}/json`, { method: "POST", headers, body: JSON.stringify(value) });
  const { errors, message, data } = (await response.json()) as { errors: object; message?: string; data: object };
  return { status: response.status, errors, message, data };
}

describe("the application of an observer country, as form data", () => {
  const criteria = Object.keys(observerCountryApplicationSchema.shape).filter((name) => name !== "country");
  const answered = (answer: string) => Object.fromEntries(criteria.map((name) => [name, answer]));

  test("opens empty: every answer unknown, none of them no", async () => {
    const { status, inputs, problems } = await open("observer-country/es");
    expect({ status, problems }).toEqual({ status: 200, problems: {} });
    expect(inputs.map(([, name, value]) => [name, value])).toEqual([
      ["country", ""],
      ...criteria.map((name) => [name, ""]),
    ]);
    expect(inputs[7]?.[0]).toBe("Designa funcionarios");
  });

  test.each([
    ["without fields", {}],
    ["with empty fields", { country: "", ...answered("") }],
  ])("sent %s, it is refused, with what is missing", async (_, entered) => {
    const missing = criteria.map((name) => en.forms.fields[name]?.label).join(", ");
    expect(await post("observer-country/en", entered)).toMatchObject({
      status: 400,
      problems: { form: `Cannot be determined yet: information is missing. Still missing: ${missing}.` },
      message: undefined,
    });
  });

  test("a wrong field and what the rule finds are said together, each at its field", async () => {
    const entered = { country: "Colombia", designatesOfficers: "false", onAmericanContinent: "true" };
    expect(await post("observer-country/en", entered)).toMatchObject({
      status: 400,
      message: undefined,
      problems: {
        country: "Country: none of the known choices. Choose one from the list.",
        designatesOfficers:
          "The criterion “Commits to designating officers of its migration institutions for the Vice-Ministerial Meetings” is not met.",
        form: "The criteria are not met.",
      },
    });
    expect((await post("observer-country/es", entered)).problems).toEqual({
      country: "País: no es ninguna de las opciones conocidas. Elija una opción de la lista.",
      designatesOfficers:
        "No se cumple el criterio “Se compromete a designar funcionarios de sus instituciones migratorias para las Reuniones Viceministeriales”.",
      form: "No se cumplen los criterios.",
    });
  });

  test("what was entered is still there beside what is wrong", async () => {
    const { inputs } = await post("observer-country/en", { country: "Colombia", designatesOfficers: "false" });
    const kept = inputs.filter(([, , value]) => value !== "").map(([, name, value]) => [name, value]);
    expect(kept).toEqual([
      ["country", "Colombia"],
      ["designatesOfficers", "false"],
    ]);
  });

  test("with every criterion met, the assessment says so", async () => {
    const all = { country: "CO", ...answered("true") };
    expect(await post("observer-country/en", all)).toMatchObject({
      status: 200,
      problems: {},
      message: "The criteria are met.",
    });
    expect(await post("observer-country/es", all)).toMatchObject({ message: "Se cumplen los criterios." });
  });
});

describe("a case for the Reserve Fund, with nested approvals", () => {
  const special = {
    voluntaryReturn: true,
    regionalMigrant: true,
    unaccompaniedMinor: false,
    disability: false,
    age: 34,
    illnessOrInjury: false,
    trafficking: true,
    approvals: { IOM: "2016-03-09", secretariat: "2016-03-01" },
    grantedOn: "2016-03-08",
    requested: "1,000",
  };
  const prior = { ...special, approvals: { IOM: "2016-03-08", secretariat: "2016-03-01" }, requested: "800.00" };

  test("its constraints come from the schema, and nothing is required", async () => {
    const { inputs } = await open("reserve-fund/es");
    const constraints = Object.fromEntries(inputs.map(([, name, , attributes]) => [name, attributes?.trim()]));
    expect(constraints.age).toBe('min="0" max="150"');
    expect(constraints.requested).toBe('pattern="^(0|[1-9]\\d{0,11})(\\.\\d\\d?)?$"');
    expect(constraints["approvals.IOM"]).toBe(constraints.grantedOn);
    const date = new RegExp(/^pattern="([^"]*)"$/.exec(constraints.grantedOn ?? "")?.[1] ?? "", "v");
    expect([date.test("2016-02-29"), date.test("2015-02-29")]).toEqual([true, false]);
    expect(JSON.stringify(constraints)).not.toContain("required");
  });

  test("empty, it is refused, with what is missing", async () => {
    expect(await postNested("reserve-fund/es", {})).toMatchObject({
      status: 400,
      problems: { form: expect.stringMatching(/ Falta indicar: Retorno voluntario, Migrante regional, /) },
    });
    expect(await postJson("reserve-fund/en", {})).toMatchObject({
      status: 400,
      errors: { _errors: [expect.stringMatching(/ Still missing: Returns voluntarily, Regional migrant, /)] },
      data: {},
    });
  });

  test.each([
    [200, "Age: outside the allowed range. Enter a whole number from 0 to 150."],
    ["seventy", "Age: not a whole number. Enter a whole number from 0 to 150."],
    [12.5, "Age: not a whole number. Enter a whole number from 0 to 150."],
  ])("the age %j is wrong in our words", async (age, sentence) => {
    expect(await postJson("reserve-fund/en", { age })).toMatchObject({ status: 400, errors: { age: [sentence] } });
  });

  test("wrong fields that are nested, and fields that there are not, are said where they are", async () => {
    const wrong = { approvals: { IOM: "pronto" }, motive: "retorno" };
    expect((await postJson("reserve-fund/es", wrong)).errors).toEqual({
      _errors: ["Aquí no existe este campo: motive. Omítalo.", expect.stringMatching(/ Falta indicar: /)],
      approvals: {
        IOM: ["Aprobación de la OIM: no es una fecha del calendario. Escriba año, mes y día, como 2016-06-09."],
      },
    });
  });

  test("an approval after the grant is said at its field, together with a wrong amount", async () => {
    expect(await postNested("reserve-fund/es", special)).toMatchObject({
      status: 400,
      problems: {
        "approvals.IOM":
          "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
        requested:
          "Monto solicitado: no es un monto en dólares de los Estados Unidos. Escriba cifras con un punto seguido de dos decimales como máximo, por ejemplo 1000.00, sin signo ni separadores.",
        form: "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
      },
    });
    expect(await postJson("reserve-fund/en", special)).toMatchObject({
      status: 400,
      errors: {
        approvals: {
          IOM: ["The criterion “IOM approved no later than the grant” is not met."],
        },
        requested: [
          "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
        ],
        _errors: ["This case needs the prior joint approval of IOM and the Technical Secretariat."],
      },
    });
  });

  test("a valid case reaches the assessment", async () => {
    expect(await postNested("reserve-fund/es", prior)).toMatchObject({
      status: 200,
      problems: {},
      message: "El Fondo puede prestar asistencia en este caso.",
    });
    expect(await postJson("reserve-fund/en", prior)).toEqual({
      status: 200,
      errors: {},
      data: prior,
      message: "The Fund may assist in this case.",
    });
  });
});
