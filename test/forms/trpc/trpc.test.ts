import { TRPCError } from "@trpc/server";
import { formError, formProblem } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { reserveFundCaseSchema } from "rcm-rules/schemas";
import { expect, it } from "vitest";
import * as z from "zod";
import { createCaller, handle } from "./api.js";

const fund = ["reserveFundCase.send", "reserveFundCase.assess"] as const;
const observers = ["observerCountry.send", "observerCountry.assess"] as const;

const special = {
  voluntaryReturn: true,
  regionalMigrant: true,
  unaccompaniedMinor: false,
  disability: false,
  age: 34,
  illnessOrInjury: false,
  trafficking: true,
  grantedOn: "2016-03-08",
};
const inTime = { ...special, approvals: { IOM: "2016-03-01", secretariat: "2016-03-08" }, requested: "800.00" };
const late = { ...special, approvals: { IOM: "2016-03-09", secretariat: "2016-03-01" }, requested: "1,000" };

const application = {
  country: "CO",
  onAmericanContinent: true,
  adheresToPueblaInWriting: true,
  significantMovementWithMember: true,
  acceptsMultilateralApproach: true,
  acceptsOrderlyMovementAndRights: true,
  hasMigrationPolicyAndLegislation: true,
  designatesOfficers: true,
  submittedWrittenDeclaration: true,
  recognizesViceMinistersDecide: true,
};

interface Problem {
  code: string;
  path: string;
  params: Record<string, unknown>;
  message: string;
}

/** A body is sent as it stands: as JSON text, because an object literal cannot hold a field `__proto__`. */
async function post(procedure: string, input: unknown, language = "en") {
  const body = typeof input === "string" ? input : JSON.stringify(input);
  const headers = { "content-type": "application/json", "accept-language": language };
  const response = await handle(new Request(`http://localhost/trpc/${procedure}`, { method: "POST", headers, body }));
  const text = await response.text();
  const { result, error } = JSON.parse(text);
  const problems: Problem[] = error?.data.problems ?? [];
  return { status: response.status, text, answer: result?.data, error, problems };
}

const found = (problems: Problem[]) => problems.map(({ code, path }) => [code, path]);

it("assesses an empty form and lists what is missing", async () => {
  const ofFund = await post("reserveFundCase.assess", {});
  expect(ofFund.status).toBe(200);
  expect(ofFund.answer.assessment.outcome).toBe("undetermined");
  expect(ofFund.answer.assessment.missing).toContain("approvals.secretariat");
  expect(ofFund.answer.assessment.missing).toHaveLength(12);
  const ofObservers = await post("observerCountry.assess", {});
  expect(ofObservers.status).toBe(200);
  expect(ofObservers.answer.assessment.outcome).toBe("undetermined");
  expect(ofObservers.answer.assessment.missing).toHaveLength(9);
});

it("does not take an empty form, and says what is missing", async () => {
  for (const [procedure, count] of [
    ["reserveFundCase.send", 12],
    ["observerCountry.send", 9],
  ] as const) {
    const { status, problems } = await post(procedure, {}, "es");
    expect(status).toBe(400);
    const [problem] = problems.filter(({ code }) => code === "outcome-not-accepted");
    expect(problem?.params).toMatchObject({ outcome: "undetermined" });
    expect(problem?.params.missing).toHaveLength(count);
    expect(problem?.message).toMatch(/^Aún no se puede determinar: falta información\. Falta indicar: \p{Lu}/u);
  }
});

it("demands an amount within the maximum of a case that is sent", async () => {
  const { status, problems } = await post("reserveFundCase.send", { ...inTime, requested: "1000.01" });
  expect(status).toBe(400);
  expect(found(problems)).toEqual([["above-maximum", "requested"]]);
});

it("assesses a complete form, in words of the language that the request asks for", async () => {
  for (const procedure of fund) {
    const { status, answer } = await post(procedure, inTime, "es-GT,es;q=0.9,en;q=0.5");
    expect(status).toBe(200);
    expect(answer.assessment.outcome).toBe("eligible");
    expect(answer.assessment.grant).toEqual({ maximum: "1000.00", requested: "800.00", within: "met" });
    expect(answer.outcome).toBe("El Fondo puede prestar asistencia en este caso.");
  }
  for (const procedure of observers) {
    const { status, answer } = await post(procedure, application);
    expect(status).toBe(200);
    expect(answer.assessment.outcome).toBe("criteria-met");
    expect(answer.assessment.decision.value.by).toBe("vice-ministers-of-member-countries");
    expect(answer.outcome).toBe("The criteria are met.");
  }
});

it("refuses a wrong field with a code, the field, and a sentence in either language", async () => {
  const wrong = { approvals: { IOM: "9 June 2016" } };
  const spanish = await post(fund[1], wrong, "es");
  expect(spanish.status).toBe(400);
  expect(spanish.problems).toEqual([
    {
      code: "not-a-date",
      path: "approvals.IOM",
      params: {},
      message: "Aprobación de la OIM: no es una fecha del calendario. Escriba año, mes y día, como 2016-06-09.",
    },
  ]);
  expect(spanish.text).not.toContain("9 June 2016");
  const english = await post(fund[1], wrong, "fr, en;q=0.2");
  expect(english.problems.map(({ message }) => message)).toEqual([
    "Approval by IOM: not a calendar date. Enter year, month and day, such as 2016-06-09.",
  ]);

  const { status, problems } = await post(observers[1], { onAmericanContinent: "yes" }, "es");
  expect(status).toBe(400);
  expect(problems).toEqual([
    {
      code: "not-a-boolean",
      path: "onAmericanContinent",
      params: {},
      message: "Está situado en el continente americano: no es ni sí ni no. Responda sí o no.",
    },
  ]);
});

it("reports what the rule finds together with a wrong field", async () => {
  const { status, problems } = await post(fund[0], late, "es");
  expect(status).toBe(400);
  expect(found(problems)).toEqual([
    ["not-an-amount", "requested"],
    ["criterion-unmet", "approvals.IOM"],
    ["outcome-not-accepted", ""],
  ]);
  expect(problems[2]?.message).toBe(
    "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
  );

  const refused = await post(observers[0], { country: "Colombia", designatesOfficers: false });
  expect(refused.status).toBe(400);
  expect(found(refused.problems)).toEqual([
    ["unknown-code", "country"],
    ["criterion-unmet", "designatesOfficers"],
    ["outcome-not-accepted", ""],
  ]);
  expect(refused.problems[2]?.message).toBe("The criteria are not met.");
});

it("leaves an unaccepted outcome to the rule where a form is only assessed", async () => {
  const { status, answer } = await post(fund[1], { ...late, requested: "1000" });
  expect(status).toBe(200);
  expect(answer.assessment.outcome).toBe("approval-required");
});

it("answers requests in different languages at the same time, and sets nothing global", async () => {
  const languages = ["es", "en", "es-MX", "en-US", "es", "en"];
  const answers = await Promise.all(languages.map((language) => post(fund[0], { age: 151 }, language)));
  const spanish = "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.";
  const english = "Age: outside the allowed range. Enter a whole number from 0 to 150.";
  expect(answers.map(({ problems }) => problems[0]?.message)).toEqual(
    languages.map((language) => (language.startsWith("es") ? spanish : english)),
  );
  expect(z.boolean().safeParse(1).error?.issues[0]?.message).toBe("Invalid input: expected boolean, received number");
});

it("refuses hostile bodies as unknown fields and touches no prototype", async () => {
  const before = Reflect.ownKeys(Object.prototype);
  const depth = 20_000;
  const hostile = [
    { body: '{"__proto__":{"polluted":true}}', path: "", keys: ["__proto__"] },
    { body: '{"approvals":{"__proto__":{"IOM":"2016-03-01"}}}', path: "approvals", keys: ["__proto__"] },
    { body: '{"constructor":{"prototype":{"polluted":true}}}', path: "", keys: ["constructor"] },
    { body: '{"nationality":"HN"}', path: "", keys: ["nationality"] },
    {
      body: `${'{"approvals":'.repeat(depth)}{}${"}".repeat(depth)}`,
      path: "approvals",
      keys: ["approvals"],
    },
  ];
  for (const procedure of fund) {
    for (const { body, path, keys } of hostile) {
      const { status, problems } = await post(procedure, body);
      expect(status).toBe(400);
      expect(problems.slice(0, 1)).toMatchObject([{ code: "unknown-field", path, params: { keys } }]);
    }
  }
  const { status, problems } = await post(observers[0], '{"__proto__":{"country":"CO"}}', "es");
  expect(status).toBe(400);
  expect(problems.slice(0, 1)).toEqual([
    {
      code: "unknown-field",
      path: "",
      params: { keys: ["__proto__"] },
      message: "Aquí no existe este campo: __proto__. Omítalo.",
    },
  ]);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});
it("gives the server's own caller the assessment, typed", async () => {
  const caller = createCaller({ locale: es });
  const { assessment, outcome } = await caller.reserveFundCase.send(inTime);
  expect(assessment.grant.within).toBe("met");
  expect(outcome).toBe("El Fondo puede prestar asistencia en este caso.");
  const { assessment: ofCountry } = await caller.observerCountry.send({ ...application, country: "CO" });
  expect(ofCountry.outcome).toBe("criteria-met");
});

it("throws the issues at the server's own caller, from which come codes and sentences", async () => {
  const caller = createCaller({ locale: es });
  const error: unknown = await caller.reserveFundCase.send(late).catch((thrown: unknown) => thrown);
  if (!(error instanceof TRPCError && error.cause instanceof z.ZodError)) throw error;
  const { issues } = error.cause;
  expect(error.code).toBe("BAD_REQUEST");
  expect(issues.map((issue) => [formProblem(issue).code, formProblem(issue).path])).toEqual([
    ["not-an-amount", "requested"],
    ["criterion-unmet", "approvals.IOM"],
    ["outcome-not-accepted", ""],
  ]);
  expect(issues.map((issue) => formError(issue, en))).toEqual([
    "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
    "The criterion “IOM approved no later than the grant” is not met.",
    "This case needs the prior joint approval of IOM and the Technical Secretariat.",
  ]);
});

it("tells the sentences in tRPC's own message, and shows no stack", async () => {
  const { error } = await post("reserveFundCase.assess", { age: 151, disability: "no" }, "es");
  expect(error).toMatchObject({
    message:
      "Discapacidad: no es ni sí ni no. Responda sí o no.\n" +
      "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.",
    data: { code: "BAD_REQUEST", httpStatus: 400, path: "reserveFundCase.assess" },
  });
  expect(error.data).not.toHaveProperty("stack");
});

it("reports each call of a batch by itself", async () => {
  const response = await handle(
    new Request("http://localhost/trpc/reserveFundCase.send,observerCountry.send?batch=1", {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": "es" },
      body: JSON.stringify({ 0: inTime, 1: { onAmericanContinent: false } }),
    }),
  );
  expect(response.status).toBe(207);
  const [accepted, refused] = await response.json();
  expect(accepted.result.data.assessment.outcome).toBe("eligible");
  expect(found(refused.error.data.problems)).toEqual([
    ["criterion-unmet", "onAmericanContinent"],
    ["outcome-not-accepted", ""],
  ]);
});

it("runs on the lowest version of zod that the package allows", () => {
  expect(reserveFundCaseSchema._zod.version).toMatchObject({ major: 4, minor: 6, patch: 0 });
});
