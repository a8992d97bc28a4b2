import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import * as z from "zod";
import { app, openApiDocument } from "./api.js";

const fund = "/reserve-fund-cases";
const observers = "/observer-country-applications";

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
async function post(url: string, body: unknown, language = "en") {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { "content-type": "application/json", "accept-language": language };
  const response = await app.request(url, { method: "POST", body: text, headers });
  const received = await response.text();
  const answer = JSON.parse(received);
  const problems: Problem[] = answer.problems ?? [];
  return { status: response.status, text: received, answer, problems };
}

const found = (problems: Problem[]) => problems.map(({ code, path }) => [code, path]);

it("assesses an empty form and lists what is missing", async () => {
  const ofFund = await post(`${fund}/assessment`, {});
  expect(ofFund.status).toBe(200);
  expect(ofFund.answer.assessment.outcome).toBe("undetermined");
  expect(ofFund.answer.assessment.missing).toContain("approvals.secretariat");
  expect(ofFund.answer.assessment.missing).toHaveLength(12);
  const ofObservers = await post(`${observers}/assessment`, {});
  expect(ofObservers.status).toBe(200);
  expect(ofObservers.answer.assessment.outcome).toBe("undetermined");
  expect(ofObservers.answer.assessment.missing).toHaveLength(9);
});

it("does not take an empty form, and says what is missing", async () => {
  for (const [url, count] of [
    [fund, 12],
    [observers, 9],
  ] as const) {
    const { status, problems } = await post(url, {}, "es");
    expect(status).toBe(400);
    const [problem] = problems.filter(({ code }) => code === "outcome-not-accepted");
    expect(problem?.params).toMatchObject({ outcome: "undetermined" });
    expect(problem?.params.missing).toHaveLength(count);
    expect(problem?.message).toMatch(/^Aún no se puede determinar: falta información\. Falta indicar: \p{Lu}/u);
  }
});

it("demands an amount within the maximum of a case that is sent", async () => {
  const { status, problems } = await post(fund, { ...inTime, requested: "1000.01" });
  expect(status).toBe(400);
  expect(found(problems)).toEqual([["above-maximum", "requested"]]);
  expect(problems[0]?.message).toBe(
    "Amount requested: more than the most that is granted for each case. Enter 1000.00 or less.",
  );
});

it("assesses a complete form, in words of the language that the request asks for", async () => {
  for (const url of [fund, `${fund}/assessment`]) {
    const { status, answer } = await post(url, inTime, "es-GT,es;q=0.9,en;q=0.5");
    expect(status).toBe(200);
    expect(answer.assessment.outcome).toBe("eligible");
    expect(answer.assessment.grant).toEqual({ maximum: "1000.00", requested: "800.00", within: "met" });
    expect(answer.outcome).toBe("El Fondo puede prestar asistencia en este caso.");
  }
  for (const url of [observers, `${observers}/assessment`]) {
    const { status, answer } = await post(url, application);
    expect(status).toBe(200);
    expect(answer.assessment.outcome).toBe("criteria-met");
    expect(answer.assessment.decision.value.by).toBe("vice-ministers-of-member-countries");
    expect(answer.outcome).toBe("The criteria are met.");
  }
});

it("refuses a wrong field with a code, the field, and a sentence in either language", async () => {
  const wrong = { approvals: { IOM: "9 June 2016" } };
  const spanish = await post(`${fund}/assessment`, wrong, "es");
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
  const english = await post(`${fund}/assessment`, wrong, "fr, en;q=0.2");
  expect(english.problems.map(({ message }) => message)).toEqual([
    "Approval by IOM: not a calendar date. Enter year, month and day, such as 2016-06-09.",
  ]);

  const { status, problems } = await post(`${observers}/assessment`, { onAmericanContinent: "yes" }, "es");
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
  const { status, problems } = await post(fund, late, "es");
  expect(status).toBe(400);
  expect(found(problems)).toEqual([
    ["not-an-amount", "requested"],
    ["criterion-unmet", "approvals.IOM"],
    ["outcome-not-accepted", ""],
  ]);
  expect(problems[2]?.message).toBe(
    "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
  );

  const refused = await post(observers, { country: "Colombia", designatesOfficers: false });
  expect(refused.status).toBe(400);
  expect(found(refused.problems)).toEqual([
    ["unknown-code", "country"],
    ["criterion-unmet", "designatesOfficers"],
    ["outcome-not-accepted", ""],
  ]);
  expect(refused.problems[2]?.message).toBe("The criteria are not met.");
});

it("leaves an unaccepted outcome to the rule where a form is only assessed", async () => {
  const { status, answer } = await post(`${fund}/assessment`, { ...late, requested: "1000" });
  expect(status).toBe(200);
  expect(answer.assessment.outcome).toBe("approval-required");
});

it("answers requests in different languages at the same time, and sets nothing global", async () => {
  const languages = ["es", "en", "es-MX", "en-US", "es", "en"];
  const answers = await Promise.all(languages.map((language) => post(fund, { age: 151 }, language)));
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
  for (const url of [fund, `${fund}/assessment`]) {
    for (const { body, path, keys } of hostile) {
      const { status, problems } = await post(url, body);
      expect(status).toBe(400);
      expect(problems.slice(0, 1)).toMatchObject([{ code: "unknown-field", path, params: { keys } }]);
    }
  }
  const { status, problems } = await post(observers, '{"__proto__":{"country":"CO"}}', "es");
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

it("refuses a body that is not JSON, instead of taking it for an empty form", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
    const response = await app.request(fund, {
      method: "POST",
      body: '{"age":200}',
      headers: { "content-type": type },
    });
    expect(response.status).toBe(415);
  }
  const json = { "content-type": "application/json; charset=utf-8" };
  expect((await app.request(fund, { method: "POST", body: '{"age":200}', headers: json })).status).toBe(400);
  expect((await app.request(fund, { method: "POST", body: '{"age":', headers: json })).status).toBe(400);
});

it("generates a valid OpenAPI document with the names and titles of the schemas", async () => {
  const document = JSON.parse(JSON.stringify(await openApiDocument()));
  expect(document.openapi).toBe("3.1.0");
  // The validator takes the document apart: it gets a copy.
  expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
  expect(await new Validator().validate({ ...document, paths: { reserve: {} } })).toMatchObject({ valid: false });

  expect(document.components.schemas).toMatchObject({
    RcmReserveFundCase: {
      title: "Reserve Fund case",
      description: "A case for the Reserve Fund. An absent field is unknown.",
      additionalProperties: false,
      properties: { age: { type: "integer", minimum: 0, maximum: 150 }, grantedOn: { type: "string", format: "date" } },
    },
    RcmObserverCountryApplication: { title: "Observer country application", additionalProperties: false },
  });
  expect(document.components.schemas.RcmObserverCountryApplication.properties.country.enum).toHaveLength(249);
  // With a rule a schema has the same form, and so the same component.
  for (const [paths, name] of [
    [[fund, `${fund}/assessment`], "RcmReserveFundCase"],
    [[observers, `${observers}/assessment`], "RcmObserverCountryApplication"],
  ] as const) {
    for (const path of paths) {
      const { schema } = document.paths[path].post.requestBody.content["application/json"];
      expect(schema).toEqual({ $ref: `#/components/schemas/${name}` });
    }
  }
});
