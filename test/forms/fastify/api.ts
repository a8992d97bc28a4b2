import accepts from "@fastify/accepts";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyRequest, type FastifyServerOptions } from "fastify";
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { type Assessment, describe, type FormIssue, formError, formProblem } from "rcm-rules";
import { withRule } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase, type ReserveFundAssessment } from "rcm-rules/reserve-fund";
import { assessmentSchema, observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import * as z from "zod";

const locales = { en, es };

/** Cases that the Fund may assist, with an amount within the maximum, and no others. */
const eligibleCaseSchema = withRule(reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
  grant: "within-maximum",
});

/** Applications that meet the criteria, and no others. */
const meritedApplicationSchema = withRule(observerCountryApplicationSchema, assessObserverCountry, {
  accepted: ["criteria-met"],
  fields: {
    "on-american-continent": "onAmericanContinent",
    "adheres-to-puebla-in-writing": "adheresToPueblaInWriting",
    "significant-movement-with-member": "significantMovementWithMember",
    "accepts-multilateral-approach": "acceptsMultilateralApproach",
    "accepts-orderly-movement-and-rights": "acceptsOrderlyMovementAndRights",
    "has-migration-policy-and-legislation": "hasMigrationPolicyAndLegislation",
    "designates-officers": "designatesOfficers",
    "submitted-written-declaration": "submittedWrittenDeclaration",
    "recognizes-vice-ministers-decide": "recognizesViceMinistersDecide",
  },
});

/** The global registry of zod has all the schemas of the package: the document of this API names those that it takes. */
const schemaRegistry = z.registry<z.GlobalMeta>();
for (const schema of [reserveFundCaseSchema, observerCountryApplicationSchema]) {
  schemaRegistry.add(schema, schema.meta() ?? {});
}

/**
 * What is sent is checked too. Rules add to an assessment (the grant, who decides), so it is open to more; and it is
 * read-only, which the type of its schema does not say.
 */
const answerSchema = <Given extends Assessment>() =>
  z.object({
    assessment: assessmentSchema.loose() as z.ZodType<unknown> as z.ZodType<Given, Given>,
    title: z.string(),
    outcome: z.string(),
  });

export async function api(options: FastifyServerOptions = {}) {
  const app = Fastify(options).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(accepts);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "Assessments", version: "1.0.0" } },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });

  const language = (request: FastifyRequest) => (request.language(["en", "es"]) === "es" ? "es" : "en");
  const answer = <Given extends Assessment>(assessment: Given, request: FastifyRequest) => {
    const { title, outcome } = describe(assessment, locales[language(request)]);
    return { assessment, title, outcome };
  };

  app.setErrorHandler((error, request, reply) => {
    if (!hasZodFastifySchemaValidationErrors(error)) return reply.send(error);
    const locale = locales[language(request)];
    const problems = error.validation.map(({ instancePath, params }) => {
      const issue = { path: keys(instancePath), params: params.params } as FormIssue;
      return { ...formProblem(issue), message: formError(issue, locale) };
    });
    return reply.code(400).send({ problems });
  });

  app.post(
    "/reserve-fund-cases/assessment",
    {
      schema: {
        body: reserveFundCaseSchema,
        response: { 200: answerSchema<ReserveFundAssessment>() },
      },
    },
    async (request) => answer(assessReserveFundCase(request.body), request),
  );
  app.post("/reserve-fund-cases", { schema: { body: eligibleCaseSchema } }, async (request) =>
    answer(assessReserveFundCase(request.body), request),
  );
  app.post(
    "/observer-country-applications/assessment",
    { schema: { body: observerCountryApplicationSchema, response: { 200: answerSchema() } } },
    async (request) => answer(assessObserverCountry(request.body), request),
  );
  app.post("/observer-country-applications", { schema: { body: meritedApplicationSchema } }, async (request) =>
    answer(assessObserverCountry(request.body), request),
  );
  return app;
}

/** The type provider joins zod's path into a JSON pointer. None of these forms has a list. */
function keys(instancePath: string): string[] {
  return instancePath.split("/").filter((key) => key !== "");
}
