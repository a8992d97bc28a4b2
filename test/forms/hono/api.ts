import { Hono } from "hono";
import { languageDetector } from "hono/language";
import { describeRoute, generateSpecs, resolver, validator } from "hono-openapi";
import { type Assessment, describe, type FormIssue, formError, formProblem, type Locale } from "rcm-rules";
import { withRule } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { assessmentSchema, observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import * as z from "zod";

const localeOf = (language: string): Locale => (language === "es" ? es : en);

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

/** Rules add to an assessment (the grant, who decides): what is sent is open to more. */
const answerSchema = z
  .object({ assessment: assessmentSchema.loose(), title: z.string(), outcome: z.string() })
  .meta({ id: "Answer", title: "Assessment in words" });

const refusalSchema = z
  .object({
    problems: z.array(
      z.object({ code: z.string(), path: z.string(), params: z.record(z.string(), z.unknown()), message: z.string() }),
    ),
  })
  .meta({ id: "Refusal", title: "What is wrong with a form" });

const documented = (summary: string) =>
  describeRoute({
    summary,
    responses: {
      200: { description: "The assessment.", content: { "application/json": { schema: resolver(answerSchema) } } },
      400: { description: "What is wrong.", content: { "application/json": { schema: resolver(refusalSchema) } } },
    },
  });

/** The body by a schema, with our sentences where it is refused: through Standard Schema, which passes our codes on. */
const body = <Schema extends z.ZodType>(schema: Schema) =>
  validator("json", schema, (result, c) => {
    if (result.success) return;
    const locale = localeOf(c.get("language"));
    const problem = (issue: FormIssue) => ({ ...formProblem(issue), message: formError(issue, locale) });
    return c.json({ problems: result.error.map(problem) }, 400);
  });

const answer = (assessment: Assessment, language: string) => {
  const { title, outcome } = describe(assessment, localeOf(language));
  return { assessment, title, outcome };
};

const isJson = (type = "") => type.split(";")[0]?.trim().toLowerCase() === "application/json";

export const app = new Hono()
  .use(languageDetector({ order: ["header"], supportedLanguages: ["en", "es"], fallbackLanguage: "en", caches: false }))
  // Hono reads any other body as an empty object: an empty form, which is a right one where it is only assessed.
  .use(async (c, next) => (isJson(c.req.header("content-type")) ? next() : c.text("Send JSON", 415)))
  .post("/reserve-fund-cases/assessment", documented("Assess a case"), body(reserveFundCaseSchema), (c) =>
    c.json(answer(assessReserveFundCase(c.req.valid("json")), c.get("language"))),
  )
  .post("/reserve-fund-cases", documented("Send an eligible case"), body(eligibleCaseSchema), (c) =>
    c.json(answer(assessReserveFundCase(c.req.valid("json")), c.get("language"))),
  )
  .post(
    "/observer-country-applications/assessment",
    documented("Assess an application"),
    body(observerCountryApplicationSchema),
    (c) => c.json(answer(assessObserverCountry(c.req.valid("json")), c.get("language"))),
  )
  .post(
    "/observer-country-applications",
    documented("Send an application that meets the criteria"),
    body(meritedApplicationSchema),
    (c) => c.json(answer(assessObserverCountry(c.req.valid("json")), c.get("language"))),
  );

export const openApiDocument = () =>
  generateSpecs(app, { documentation: { info: { title: "Assessments", version: "1.0.0" } } });
