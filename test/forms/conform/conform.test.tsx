import "./dom.js";
import { parseWithZod, type Submission } from "@conform-to/zod/v4";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { formError, describe as inWords } from "rcm-rules";
import { withMessages } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ApplicationForm, CaseForm, criteria } from "./forms.js";
import { read, sendableApplication, sendableCase } from "./read.js";

afterEach(cleanup);

/** A form as a browser sends it. */
function sent(answers: { readonly [name: string]: string }) {
  const data = new FormData();
  for (const [name, value] of Object.entries(answers)) data.append(name, value);
  return data;
}

function accepted<Value>(submission: Submission<unknown, string[], Value>): Value {
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  return submission.value;
}

/** A victim of trafficking, whose case IOM approved a day after the grant. */
const late = {
  voluntaryReturn: "yes",
  regionalMigrant: "yes",
  unaccompaniedMinor: "no",
  disability: "no",
  age: "34",
  illnessOrInjury: "no",
  domesticViolence: "",
  sexualAbuse: "",
  trafficking: "yes",
  "approvals.IOM": "2016-03-09",
  "approvals.secretariat": "2016-03-08",
  grantedOn: "2016-03-08",
  requested: "",
};
const mended = {
  voluntaryReturn: true,
  regionalMigrant: true,
  unaccompaniedMinor: false,
  disability: false,
  age: 34,
  illnessOrInjury: false,
  trafficking: true,
  approvals: { IOM: "2016-03-09", secretariat: "2016-03-08" },
  grantedOn: "2016-03-09",
};

const unmet = {
  en: ["The criterion “Lies on the American continent” is not met."],
  es: ["No se cumple el criterio “Está situado en el continente americano”."],
};
const lateApproval = ["The criterion “IOM approved no later than the grant” is not met."];
const approvalRequired = ["This case needs the prior joint approval of IOM and the Technical Secretariat."];
const amount = [
  "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
];

describe("on the server, from form data", () => {
  test("an empty application is read and assessed, and refused where it is sent", () => {
    const empty = Object.fromEntries(["country", ...criteria].map((name) => [name, ""]));
    const value = accepted(read(sent(empty), observerCountryApplicationSchema, en));
    expect(value).toEqual({});
    const assessment = assessObserverCountry(value);
    expect(inWords(assessment, en).outcome).toBe("Cannot be determined yet: information is missing.");
    expect(assessment.missing).toEqual(criteria);
    const { error } = read(sent(empty), sendableApplication, en) as { error: Record<string, string[]> };
    expect(Object.keys(error)).toEqual([""]);
    expect(error[""]?.[0]).toMatch(/ Still missing: Lies on the American continent, /);
  });

  test("a wrong country and a criterion that is not met are problems together, in Spanish too", () => {
    const data = sent({ country: "XX", onAmericanContinent: "no" });
    expect(read(data, sendableApplication, en)).toMatchObject({
      error: {
        country: ["Country: none of the known choices. Choose one from the list."],
        onAmericanContinent: unmet.en,
        "": ["The criteria are not met."],
      },
    });
    expect(read(data, sendableApplication, es)).toMatchObject({
      error: {
        country: ["País: no es ninguna de las opciones conocidas. Elija una opción de la lista."],
        onAmericanContinent: unmet.es,
        "": ["No se cumplen los criterios."],
      },
    });
  });

  test("an application with every answer yes meets the criteria", () => {
    const answers = Object.fromEntries(criteria.map((name) => [name, "yes"]));
    const value = accepted(read(sent({ country: "CO", ...answers }), sendableApplication, es));
    expect(value).toEqual({ country: "CO", ...Object.fromEntries(criteria.map((name) => [name, true])) });
    expect(inWords(assessObserverCountry(value), es).outcome).toBe("Se cumplen los criterios.");
  });

  test("an empty case is read and assessed, and refused where it is sent", () => {
    const empty = Object.fromEntries(Object.keys(late).map((name) => [name, ""]));
    const { error } = read(sent(empty), sendableCase, es) as { error: Record<string, string[]> };
    expect(error[""]?.[0]).toMatch(/ Falta indicar: Retorno voluntario, /);
    const assessment = assessReserveFundCase(accepted(read(sent(empty), reserveFundCaseSchema, es)));
    expect(inWords(assessment, es).outcome).toBe("Aún no se puede determinar: falta información.");
    expect(assessment.missing).toHaveLength(12);
  });

  test("a late approval and a wrong amount are problems together", () => {
    expect(read(sent({ ...late, requested: "1,000" }), sendableCase, en)).toMatchObject({
      error: { "approvals.IOM": lateApproval, requested: amount, "": approvalRequired },
    });
  });

  test("a case in good order is eligible", () => {
    const value = accepted(read(sent({ ...late, grantedOn: "2016-03-09" }), sendableCase, en));
    expect(value).toEqual(mended);
    expect(assessReserveFundCase(value).outcome).toBe("eligible");
  });

  test("what is no number, no answer and no field of the form stays a problem", () => {
    const data = sent({ age: "thirty", disability: "maybe", csrf: "x" });
    expect(read(data, sendableCase, en)).toMatchObject({
      error: {
        age: ["Age: not a whole number. Enter a whole number from 0 to 150."],
        disability: ["Disability: neither yes nor no. Answer yes or no."],
        "": ["There is no such field here: csrf. Leave it out.", expect.stringMatching(/^Cannot be determined yet: /)],
      },
    });
  });

  test("left to itself, Conform reads a ticked box as yes, an absent one as unknown, and has no word for no", () => {
    const schema = withMessages(observerCountryApplicationSchema, (issue) => formError(issue, es));
    const ticked = parseWithZod(sent({ onAmericanContinent: "on", country: "" }), { schema });
    expect(accepted(ticked)).toEqual({ onAmericanContinent: true });
    const no = {
      onAmericanContinent: ["Está situado en el continente americano: no es ni sí ni no. Responda sí o no."],
    };
    for (const word of ["off", "false", "no"]) {
      expect(parseWithZod(sent({ onAmericanContinent: word }), { schema })).toMatchObject({ error: no });
    }
  });
});

const answer = (label: string, value: string) =>
  act(async () => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));
const send = () => act(async () => void fireEvent.click(screen.getByRole("button")));

/** Every problem that is shown, by the field that it is shown at; "" is the form as a whole. */
function problems() {
  const alerts = screen.queryAllByRole("alert").map((alert) => {
    const input = document.querySelector<HTMLInputElement>(`[aria-describedby="${alert.id}"][aria-invalid="true"]`);
    return [input?.name ?? "", [alert.textContent]];
  });
  return Object.fromEntries(alerts);
}

describe("in the page", () => {
  test("the form checks itself with the same schema, and gives the value on once the criteria are met", async () => {
    const onSend = vi.fn();
    render(<ApplicationForm locale={es} onSend={onSend} />);
    await answer("País", "CO");
    await answer("Está situado en el continente americano", "no");
    await send();
    expect(problems()).toEqual({ onAmericanContinent: unmet.es, "": ["No se cumplen los criterios."] });
    for (const name of criteria) await answer(es.forms.fields[name]?.label ?? "", "yes");
    expect(problems()).toEqual({});
    expect(onSend).not.toHaveBeenCalled();
    await send();
    const value = { country: "CO", ...Object.fromEntries(criteria.map((name) => [name, true])) };
    expect(onSend).toHaveBeenCalledExactlyOnceWith(value);
  });

  test("what the server found is shown at its fields, with what was entered, until other answers mend it", async () => {
    const onSend = vi.fn();
    const answered = read(sent({ ...late, requested: "1,000" }), sendableCase, en).reply();
    render(<CaseForm locale={en} onSend={onSend} lastResult={answered} />);
    expect(problems()).toEqual({ "approvals.IOM": lateApproval, requested: amount, "": approvalRequired });
    expect(screen.getByLabelText<HTMLSelectElement>("Disability").value).toBe("no");
    expect(screen.getByLabelText<HTMLInputElement>("Amount requested").value).toBe("1,000");
    await answer("Amount requested", "");
    expect(problems()).toEqual({ "approvals.IOM": lateApproval, "": approvalRequired });
    await answer("Date of the grant", "2016-03-09");
    expect(problems()).toEqual({});
    await send();
    expect(onSend).toHaveBeenCalledExactlyOnceWith(mended);
  });
});
