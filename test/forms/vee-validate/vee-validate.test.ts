import "./dom.js";
import { formError, type Locale } from "rcm-rules";
import { withMessages } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { validate } from "vee-validate";
import { afterEach, describe, expect, test } from "vitest";
import { type App, type Component, createApp, h, shallowRef } from "vue";
import { ObserverCountryForm, ReserveFundForm, toTypedSchema } from "./example/rule-forms.js";

let app: App | undefined;
afterEach(() => app?.unmount());

/** The form in a page: what a person reads there and does there. */
function open(form: Component, locale: Locale, start = {}) {
  const language = shallowRef(locale);
  const sent: unknown[] = [];
  const page = document.createElement("main");
  document.body.replaceChildren(page);
  app = createApp(() => h(form, { locale: language.value, start, onSend: (value: unknown) => sent.push(value) }));
  app.mount(page);
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  const control = (name: string) => {
    const label = all("label").find(({ textContent }) => textContent === language.value.forms.fields[name]?.label);
    return document.getElementById(label?.getAttribute("for") ?? "") as HTMLInputElement;
  };
  return {
    language,
    sent,
    control,
    enter(answers: { readonly [name: string]: string }) {
      for (const [name, answer] of Object.entries(answers)) {
        control(name).value = answer;
        for (const event of ["input", "change", "blur"]) control(name).dispatchEvent(new Event(event));
      }
    },
    send: () => page.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true })),
    outcome: () => page.querySelector("[role=status]")?.textContent,
    problems: () => all("[role=alert]").map(({ textContent }) => textContent),
    /** What is said of a field to someone who does not see the page. */
    described: (name: string) => {
      const ids = control(name).getAttribute("aria-describedby")?.split(" ") ?? [];
      return ids.flatMap((id) => document.getElementById(id)?.textContent ?? []);
    },
    invalid: () => all("[aria-invalid=true]").map(({ id }) => id.slice(id.lastIndexOf("-") + 1)),
  };
}

describe("toTypedSchema makes of a schema of ours what vee-validate takes", () => {
  const schema = toTypedSchema(withMessages(reserveFundCaseSchema, (issue) => formError(issue, es)));

  test("a value without problems comes through", async () => {
    expect(await schema.parse({})).toEqual({ value: {}, errors: [] });
    expect(await validate({ age: 70 }, schema)).toMatchObject({ valid: true, errors: [] });
  });

  test("each problem has its path and its sentence", async () => {
    const wrong = { age: 200, approvals: { IOM: "pronto" }, motive: "return" };
    expect((await schema.parse(wrong as object)).errors).toEqual([
      { path: "age", errors: ["Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150."] },
      {
        path: "approvals.IOM",
        errors: ["Aprobación de la OIM: no es una fecha del calendario. Escriba año, mes y día, como 2016-06-09."],
      },
      { path: "", errors: ["Aquí no existe este campo: motive. Omítalo."] },
    ]);
    const country = toTypedSchema(withMessages(observerCountryApplicationSchema, (issue) => formError(issue, en)));
    const application: object = { onAmericanContinent: "yes" };
    expect(await validate(application, country)).toMatchObject({
      valid: false,
      errors: ["Lies on the American continent: neither yes nor no. Answer yes or no."],
    });
  });
});

describe("the application of an observer country", () => {
  const criteria = Object.keys(observerCountryApplicationSchema.shape).filter((name) => name !== "country");
  const answered = (answer: string) => Object.fromEntries(criteria.map((name) => [name, answer]));

  test("empty, it is undetermined, names what is missing, and is not sent", async () => {
    const form = open(ObserverCountryForm, en);
    expect(form.outcome()).toBe(
      "Cannot be determined yet: information is missing. Still missing: Lies on the American continent, Has adhered to Puebla in writing, Has significant movement with a member, Accepts the multilateral approach, Accepts orderly movement and human rights, Has migration policy and legislation, Designates officers, Has sent a written declaration, Recognizes that the Vice-Ministers decide.",
    );
    form.send();
    await expect
      .poll(() => form.problems())
      .toEqual([
        expect.stringMatching(/^Cannot be determined yet: .* Still missing: Lies on the American continent, /),
      ]);
    expect(form.sent).toEqual([]);
  });

  test("what was stored wrong is said at its field, with what the rule finds, in both languages", async () => {
    const form = open(ObserverCountryForm, en, { country: "Colombia" });
    form.enter({ designatesOfficers: "false" });
    form.send();
    await expect
      .poll(() => form.problems())
      .toEqual([
        "Country: none of the known choices. Choose one from the list.",
        "The criterion “Commits to designating officers of its migration institutions for the Vice-Ministerial Meetings” is not met.",
        "The criteria are not met.",
      ]);
    expect(form.invalid()).toEqual(["country", "designatesOfficers"]);
    expect(form.described("country")).toEqual([
      "The country, by its two-letter code of ISO 3166-1.",
      "Country: none of the known choices. Choose one from the list.",
    ]);
    form.language.value = es;
    await expect
      .poll(() => form.problems())
      .toEqual([
        "País: no es ninguna de las opciones conocidas. Elija una opción de la lista.",
        "No se cumple el criterio “Se compromete a designar funcionarios de sus instituciones migratorias para las Reuniones Viceministeriales”.",
        "No se cumplen los criterios.",
      ]);
    expect(form.sent).toEqual([]);
    form.enter({ country: "CO", ...answered("true") });
    await expect.poll(() => form.problems()).toEqual([]);
    form.send();
    const all = Object.fromEntries(criteria.map((name) => [name, true]));
    await expect.poll(() => form.sent).toEqual([{ country: "CO", ...all }]);
  });

  test.each(criteria)("%s answered with no is said at that field", async (name) => {
    const form = open(ObserverCountryForm, en);
    form.enter({ ...answered("true"), [name]: "false" });
    await expect.poll(() => form.invalid()).toEqual([name]);
    form.enter({ [name]: "" });
    await expect.poll(() => form.invalid()).toEqual([]);
    expect(form.outcome()).toContain(`Still missing: ${en.forms.fields[name]?.label}.`);
  });

  test("with every criterion met it is sent, and the assessment says so", async () => {
    const form = open(ObserverCountryForm, es);
    form.enter({ country: "CO", ...answered("true") });
    form.send();
    const all = Object.fromEntries(criteria.map((name) => [name, true]));
    await expect.poll(() => form.sent).toEqual([{ country: "CO", ...all }]);
    expect(form.outcome()).toBe("Se cumplen los criterios.");
  });
});

describe("a case for the Reserve Fund", () => {
  const special = {
    voluntaryReturn: "true",
    regionalMigrant: "true",
    unaccompaniedMinor: "false",
    disability: "false",
    age: "34",
    illnessOrInjury: "false",
    trafficking: "true",
    IOM: "2016-03-09",
    secretariat: "2016-03-01",
    grantedOn: "2016-03-08",
  };

  test("empty, it is undetermined, names what is missing, and is not sent", async () => {
    const form = open(ReserveFundForm, es);
    expect(form.outcome()).toBe(
      "Aún no se puede determinar: falta información. Falta: Retorno voluntario, Migrante regional, Niña, niño o adolescente no acompañado, Discapacidad, Edad, Enfermedad o lesión, Violencia doméstica, Abuso sexual, Trata de personas, Aprobación de la OIM, Fecha de la asistencia, Aprobación de la Secretaría Técnica.",
    );
    form.send();
    await expect
      .poll(() => form.problems())
      .toEqual([expect.stringMatching(/^Aún no se puede determinar: .* Falta indicar: Retorno voluntario, /)]);
    expect(form.sent).toEqual([]);
  });

  test("a wrong field is said when it is left, the others are assessed meanwhile, and corrected it is silent", async () => {
    const form = open(ReserveFundForm, en);
    form.enter({ voluntaryReturn: "true", regionalMigrant: "true", disability: "true", age: "seventy" });
    await expect.poll(() => form.problems()).toEqual(["Age: not a whole number. Enter a whole number from 0 to 150."]);
    expect(form.outcome()).toContain("The Fund may assist in this case.");
    form.enter({ age: "200" });
    await expect
      .poll(() => form.problems())
      .toEqual(["Age: outside the allowed range. Enter a whole number from 0 to 150."]);
    form.enter({ age: "70" });
    await expect.poll(() => form.problems()).toEqual([]);
  });

  test("an approval after the grant is said at its field, together with a wrong amount; the corrected case is sent", async () => {
    const form = open(ReserveFundForm, es);
    form.enter({ ...special, requested: "1,000" });
    form.send();
    await expect
      .poll(() => form.problems())
      .toEqual([
        "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
        "Monto solicitado: no es un monto en dólares de los Estados Unidos. Escriba cifras con un punto seguido de dos decimales como máximo, por ejemplo 1000.00, sin signo ni separadores.",
        "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
      ]);
    expect(form.invalid()).toEqual(["approvals.IOM", "requested"]);
    expect(form.sent).toEqual([]);

    form.enter({ IOM: "2016-03-08", requested: "800.00" });
    await expect.poll(() => form.problems()).toEqual([]);
    form.send();
    await expect
      .poll(() => form.sent)
      .toEqual([
        {
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
        },
      ]);
    expect(form.outcome()).toBe("El Fondo puede prestar asistencia en este caso.");
  });
});
