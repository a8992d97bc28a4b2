import "./dom.js";
import { FieldApi, FormApi } from "@tanstack/react-form";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { type FormIssue, formError, formProblem } from "rcm-rules";
import { withMessages } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { afterEach, describe, expect, test, vi } from "vitest";
import type * as z from "zod";
import { ApplicationForm, applicationNames, CaseForm, sendableApplication, sendableCase } from "./forms.js";

afterEach(cleanup);

/** A victim of trafficking, in none of the four ordinary situations. */
const person = {
  voluntaryReturn: true,
  regionalMigrant: true,
  unaccompaniedMinor: false,
  disability: false,
  age: 34,
  illnessOrInjury: false,
  trafficking: true,
};

const answer = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
const send = () => act(async () => void fireEvent.click(screen.getByRole("button")));
const result = () => document.querySelector("output")?.textContent;

/** Every problem that is shown, with the field at which it is shown; "" is the form as a whole. */
function problems() {
  const alerts = screen.queryAllByRole("alert");
  return alerts.map((alert) => [
    alert.parentElement?.querySelector<HTMLLabelElement>(":scope > label")?.htmlFor ?? "",
    alert.textContent,
  ]);
}

test("an empty application is assessed, is not sent, and says what is missing", async () => {
  const onSend = vi.fn();
  render(<ApplicationForm locale={en} start={{}} onSend={onSend} />);
  const [, ...criteria] = applicationNames;
  expect(result()).toBe(["Cannot be determined yet: information is missing.", ...criteria].join(" "));
  await send();
  const missing = criteria.map((name) => en.forms.fields[name]?.label ?? "").join(", ");
  const sentence = `Cannot be determined yet: information is missing. Still missing: ${missing}.`;
  expect(problems()).toEqual([["", sentence]]);
  expect(onSend).not.toHaveBeenCalled();
});

test("an application's problems stand at their fields, in the language that is shown, until the criteria are met", async () => {
  const onSend = vi.fn();
  const props = { start: { country: "XX" }, onSend };
  const { rerender } = render(<ApplicationForm locale={en} {...props} />);
  await answer("Lies on the American continent", "false");
  expect(problems()).toEqual([]);
  await send();
  expect(problems()).toEqual([
    ["country", "Country: none of the known choices. Choose one from the list."],
    ["onAmericanContinent", "The criterion “Lies on the American continent” is not met."],
    ["", "The criteria are not met."],
  ]);
  rerender(<ApplicationForm locale={es} {...props} />);
  const unmet = [
    ["onAmericanContinent", "No se cumple el criterio “Está situado en el continente americano”."],
    ["", "No se cumplen los criterios."],
  ];
  const unknown = ["country", "País: no es ninguna de las opciones conocidas. Elija una opción de la lista."];
  expect(problems()).toEqual([unknown, ...unmet]);
  await answer("País", "CO");
  expect(problems()).toEqual(unmet);
  const [, ...criteria] = applicationNames;
  for (const name of criteria) await answer(es.forms.fields[name]?.label ?? "", "true");
  expect(problems()).toEqual([]);
  expect(result()).toBe("Se cumplen los criterios.");
  expect(onSend).not.toHaveBeenCalled();
  await send();
  const sent = { country: "CO", ...Object.fromEntries(criteria.map((name) => [name, true])) };
  expect(onSend).toHaveBeenCalledExactlyOnceWith(sent);
});

test("an empty case is assessed, is not sent, and says in Spanish that something is missing", async () => {
  const onSend = vi.fn();
  render(<CaseForm locale={es} start={{}} onSend={onSend} />);
  expect(result()).toBe(
    "Aún no se puede determinar: falta información. voluntaryReturn regionalMigrant unaccompaniedMinor disability age illnessOrInjury domesticViolence sexualAbuse trafficking approvals.IOM grantedOn approvals.secretariat",
  );
  await send();
  expect(problems()).toEqual([["", expect.stringMatching(/ Falta indicar: Retorno voluntario, Migrante regional, /)]]);
  expect(onSend).not.toHaveBeenCalled();
});

test("a late approval stands at its field beside a wrong amount, and another field mends it", async () => {
  const onSend = vi.fn();
  render(<CaseForm locale={en} start={person} onSend={onSend} />);
  await answer("Approval by IOM", "2016-03-09");
  await answer("Approval by the Technical Secretariat", "2016-03-08");
  await answer("Date of the grant", "2016-03-08");
  await answer("Amount requested", "1,000");
  await send();
  const late = ["approvals.IOM", "The criterion “IOM approved no later than the grant” is not met."];
  const whole = ["", "This case needs the prior joint approval of IOM and the Technical Secretariat."];
  const amount =
    "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.";
  expect(problems()).toEqual([late, ["requested", amount], whole]);
  await answer("Amount requested", "800.00");
  expect(problems()).toEqual([late, whole]);
  await answer("Date of the grant", "2016-03-09");
  expect(problems()).toEqual([]);
  expect(result()).toBe("The Fund may assist in this case.");
  await send();
  const approvals = { IOM: "2016-03-09", secretariat: "2016-03-08" };
  const sent = { ...person, approvals, grantedOn: "2016-03-09", requested: "800.00" };
  expect(onSend).toHaveBeenCalledExactlyOnceWith(sent);
});

describe("without React, where the schema bears the sentences itself", () => {
  const sentence = (issue: FormIssue) => formError(issue, es);

  test("the issues of a form and of a field bear them, with their codes", async () => {
    const start: z.input<typeof sendableCase> = { ...person, age: 200, grantedOn: "9 June 2016" };
    const form = new FormApi({
      defaultValues: start,
      validators: { onSubmit: withMessages(sendableCase, sentence) },
    });
    const age = new FieldApi({ form, name: "age" });
    const grantedOn = new FieldApi({ form, name: "grantedOn" });
    const unmounts = [form.mount(), age.mount(), grantedOn.mount()];
    await form.handleSubmit();
    expect(form.state.canSubmit).toBe(false);
    expect(age.state.meta.errors.map((issue) => issue?.message)).toEqual([
      "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.",
    ]);
    expect(grantedOn.state.meta.errors.map((issue) => issue && formProblem(issue))).toEqual([
      { code: "not-a-date", path: "grantedOn", params: {} },
    ]);
    for (const unmount of unmounts) unmount();
  });

  test("the whole form can be asked at once", () => {
    const start: z.input<typeof sendableApplication> = { onAmericanContinent: false };
    const form = new FormApi({ defaultValues: start });
    const found = form.parseValuesWithSchema(withMessages(sendableApplication, sentence));
    expect(Object.entries(found?.fields ?? {}).map(([path, [issue]]) => [path, issue?.message])).toEqual([
      ["onAmericanContinent", "No se cumple el criterio “Está situado en el continente americano”."],
      ["", "No se cumplen los criterios."],
    ]);
    form.setFieldValue("onAmericanContinent", undefined);
    expect(Object.keys(form.parseValuesWithSchema(sendableApplication)?.fields ?? {})).toEqual([""]);
  });
});
