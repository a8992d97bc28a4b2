import "./dom.js";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { zodResolver } from "@hookform/resolvers/zod";
import { act, cleanup, fireEvent, render, renderHook, screen } from "@testing-library/react";
import { type FormIssue, formError, type Locale } from "rcm-rules";
import { withMessages } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { useForm } from "react-hook-form";
import { afterEach, describe, expect, test, vi } from "vitest";
import type * as z from "zod";
import { observerCountry, RuleForm, reserveFund } from "./example/forms.js";

afterEach(cleanup);

/** Seven answers that leave a victim of trafficking to the special circumstances. */
const victim = {
  "Returns voluntarily": "true",
  "Regional migrant": "true",
  "Unaccompanied boy, girl or adolescent": "false",
  Disability: "false",
  Age: " 34 ",
  "Disease or injury": "false",
  "Trafficking in persons": "true",
  "Approval by IOM": "2016-03-09",
  "Approval by the Technical Secretariat": "2016-03-08",
  "Date of the grant": "2016-03-08",
};

async function answer(label: string, value: string) {
  await act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
}
async function fill(answers: { readonly [label: string]: string }) {
  for (const [label, value] of Object.entries(answers)) await answer(label, value);
}
async function send() {
  await act(async () => void fireEvent.click(screen.getByRole("button")));
}

/** A form tells its errors to whoever has asked for them while it rendered. */
function formOf<Form extends { readonly formState: { readonly errors: object } }>(form: Form): Form {
  expect(form.formState.errors).toBeDefined();
  return form;
}
function messages(errors: object) {
  return Object.fromEntries(Object.entries(errors).map(([path, { message }]) => [path, message]));
}

/** Every problem that is shown, with the label of the field where it is shown; "" is the form as a whole. */
function problems() {
  return screen.getAllByRole("alert").map((alert) => {
    const { id } = alert.closest("small") ?? {};
    const input = id && document.querySelector(`[aria-describedby="${id}"][aria-invalid="true"]`);
    const label = input && document.querySelector(`label[for="${input.id}"]`);
    return [label ? label.textContent : "", alert.textContent];
  });
}
const result = () => [...document.querySelectorAll("output, form > p:not([role])")].map((line) => line.textContent);

describe("the form of an observer country's application", () => {
  const show = (locale: Locale) => {
    const onSend = vi.fn();
    const form = (locale: Locale) => <RuleForm {...observerCountry} locale={locale} start={{}} onSend={onSend} />;
    const { rerender } = render(form(locale));
    return { onSend, speak: (other: Locale) => rerender(form(other)) };
  };

  test("empty, it is assessed, is not sent, and says what is missing", async () => {
    const { onSend } = show(en);
    expect(result().slice(0, 2)).toEqual([
      "Cannot be determined yet: information is missing.",
      "Still missing: Lies on the American continent; Has adhered to Puebla in writing; Has significant movement with a member; Accepts the multilateral approach; Accepts orderly movement and human rights; Has migration policy and legislation; Designates officers; Has sent a written declaration; Recognizes that the Vice-Ministers decide",
    ]);
    expect(result()).toHaveLength(11);
    await send();
    expect(problems()).toEqual([["", expect.stringMatching(/ Still missing: Lies on the American continent, /)]]);
    expect(onSend).not.toHaveBeenCalled();
  });

  test("what the rule finds is shown at its field and for the form as a whole, in the language that is chosen", async () => {
    const { onSend, speak } = show(en);
    await answer("Lies on the American continent", "false");
    await send();
    expect(problems()).toEqual([
      ["Lies on the American continent", "The criterion “Lies on the American continent” is not met."],
      ["", "The criteria are not met."],
    ]);
    speak(es);
    await act(async () => {});
    expect(problems()).toEqual([
      [
        "Está situado en el continente americano",
        "No se cumple el criterio “Está situado en el continente americano”.",
      ],
      ["", "No se cumplen los criterios."],
    ]);
    expect(result()[0]).toBe("No se cumplen los criterios.");
    expect(onSend).not.toHaveBeenCalled();
    await answer("Está situado en el continente americano", "");
    expect(problems()).toEqual([
      ["", expect.stringMatching(/ Falta indicar: Está situado en el continente americano, /)],
    ]);
  });

  test("with every question answered yes, it reaches the assessment", async () => {
    const { onSend } = show(en);
    const paths = Object.keys(observerCountry.schema.shape).filter((path) => path !== "country");
    for (const path of paths) await answer(en.forms.fields[path]?.label ?? "", "true");
    await answer("Country", "CO");
    await send();
    const sent = { country: "CO", ...Object.fromEntries(paths.map((path) => [path, true])) };
    expect(onSend).toHaveBeenCalledExactlyOnceWith(sent);
    expect(result()[0]).toBe("The criteria are met.");
  });
});

describe("the form of a Reserve Fund case", () => {
  const show = (locale: Locale) => {
    const onSend = vi.fn();
    render(<RuleForm {...reserveFund} locale={locale} start={{}} onSend={onSend} />);
    return onSend;
  };

  test("empty, it is assessed, is not sent, and says what is missing", async () => {
    const onSend = show(es);
    expect(result().slice(0, 2)).toEqual([
      "Aún no se puede determinar: falta información.",
      "Falta: Retorno voluntario; Migrante regional; Niña, niño o adolescente no acompañado; Discapacidad; Edad; Enfermedad o lesión; Violencia doméstica; Abuso sexual; Trata de personas; Aprobación de la OIM; Fecha de la asistencia; Aprobación de la Secretaría Técnica",
    ]);
    await send();
    expect(problems()).toEqual([
      ["", expect.stringMatching(/ Falta indicar: Retorno voluntario, Migrante regional, /)],
    ]);
    expect(onSend).not.toHaveBeenCalled();
  });

  test("what is no number is a problem, and not an empty answer", async () => {
    const onSend = show(es);
    await answer("Edad", "treinta");
    const sentence = "Edad: no es un número entero. Escriba un número entero de 0 a 150.";
    expect(document.querySelector("output")?.textContent).toBe(sentence);
    await send();
    expect(problems()[0]).toEqual(["Edad", sentence]);
    expect(onSend).not.toHaveBeenCalled();
  });

  test("a late approval is a problem at its field, together with a wrong amount, until another answer mends it", async () => {
    const onSend = show(en);
    await fill({ ...victim, "Amount requested": "1,000" });
    await send();
    const ruled = [
      ["Approval by IOM", "The criterion “IOM approved no later than the grant” is not met."],
      ["", "This case needs the prior joint approval of IOM and the Technical Secretariat."],
    ];
    const amount =
      "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.";
    expect(problems()).toEqual([ruled[0], ["Amount requested", amount], ruled[1]]);
    await answer("Amount requested", " ");
    expect(problems()).toEqual(ruled);
    await answer("Date of the grant", "2016-03-09");
    expect(screen.queryAllByRole("alert")).toEqual([]);
    expect(result()[0]).toBe("The Fund may assist in this case.");
    expect(onSend).not.toHaveBeenCalled();
    await send();
    expect(onSend).toHaveBeenCalledExactlyOnceWith({
      voluntaryReturn: true,
      regionalMigrant: true,
      unaccompaniedMinor: false,
      disability: false,
      age: 34,
      illnessOrInjury: false,
      trafficking: true,
      approvals: { IOM: "2016-03-09", secretariat: "2016-03-08" },
      grantedOn: "2016-03-09",
    });
  });
});

describe("the resolvers put every problem where it belongs", () => {
  const application: z.input<typeof observerCountry.schema> = { country: "Colombia", onAmericanContinent: false };
  const ordinary = { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false };
  const late = {
    approvals: { IOM: "2016-03-09", secretariat: "2016-03-08" },
    grantedOn: "2016-03-08",
    requested: "1,000",
  };
  const person = { voluntaryReturn: true, regionalMigrant: true, ...ordinary, trafficking: true };
  const reserveFundCase: z.input<typeof reserveFund.schema> = { ...person, ...late };
  const sentence = (issue: FormIssue) => formError(issue, es);

  // The problem of the form as a whole is `errors[""]` to the resolver of zod, `errors.root` to that of Standard Schema.
  test.each([
    ["zod, with an error map", "", zodResolver(observerCountry.sendable, { error: sentence })],
    ["zod, with messages", "", zodResolver(withMessages(observerCountry.sendable, sentence))],
    ["Standard Schema", "root", standardSchemaResolver(withMessages(observerCountry.sendable, sentence))],
  ])("of an application: %s", async (_, whole, resolver) => {
    const { result } = renderHook(() => formOf(useForm({ resolver, defaultValues: application })));
    const onValid = vi.fn();
    await act(() => result.current.handleSubmit(onValid)());
    expect(messages(result.current.formState.errors)).toEqual({
      country: "País: no es ninguna de las opciones conocidas. Elija una opción de la lista.",
      onAmericanContinent: "No se cumple el criterio “Está situado en el continente americano”.",
      [whole]: "No se cumplen los criterios.",
    });
    expect(onValid).not.toHaveBeenCalled();
  });

  test.each([
    ["zod, with an error map", "", zodResolver(reserveFund.sendable, { error: sentence })],
    ["zod, with messages", "", zodResolver(withMessages(reserveFund.sendable, sentence))],
    ["Standard Schema", "root", standardSchemaResolver(withMessages(reserveFund.sendable, sentence))],
  ])("of a case: %s", async (_, whole, resolver) => {
    const { result } = renderHook(() => formOf(useForm({ resolver, defaultValues: reserveFundCase })));
    const onValid = vi.fn();
    await act(() => result.current.handleSubmit(onValid)());
    const { approvals, ...others } = result.current.formState.errors;
    expect(messages({ ...others, ...approvals })).toEqual({
      IOM: "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
      requested:
        "Monto solicitado: no es un monto en dólares de los Estados Unidos. Escriba cifras con un punto seguido de dos decimales como máximo, por ejemplo 1000.00, sin signo ni separadores.",
      [whole]: "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
    });
    expect(onValid).not.toHaveBeenCalled();
    result.current.setValue("requested", undefined);
    result.current.setValue("grantedOn", "2016-03-09");
    await act(() => result.current.handleSubmit(onValid)());
    expect(onValid.mock.calls[0]?.[0]).toEqual({ ...person, approvals: late.approvals, grantedOn: "2016-03-09" });
  });
});
