import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import Negotiator from "negotiator";
import { type Assessment, describe, formError, formProblem, type Locale } from "rcm-rules";
import { withRule } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { ZodError } from "zod";

export interface Context {
  readonly locale: Locale;
}

/** Without a stack, which would carry the messages of zod. */
const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx }) {
    if (!(error.code === "BAD_REQUEST" && error.cause instanceof ZodError)) return shape;
    const locale = ctx?.locale ?? en;
    const problems = error.cause.issues.map((issue) => ({ ...formProblem(issue), message: formError(issue, locale) }));
    const message = problems.map((problem) => problem.message).join("\n");
    return { ...shape, message, data: { ...shape.data, problems } };
  },
});

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

const answer = <Given extends Assessment>(assessment: Given, { locale }: Context) => {
  const { title, outcome } = describe(assessment, locale);
  return { assessment, title, outcome };
};

const router = t.router({
  reserveFundCase: {
    assess: t.procedure
      .input(reserveFundCaseSchema)
      .mutation(({ input, ctx }) => answer(assessReserveFundCase(input), ctx)),
    send: t.procedure.input(eligibleCaseSchema).mutation(({ input, ctx }) => answer(assessReserveFundCase(input), ctx)),
  },
  observerCountry: {
    assess: t.procedure
      .input(observerCountryApplicationSchema)
      .mutation(({ input, ctx }) => answer(assessObserverCountry(input), ctx)),
    send: t.procedure
      .input(meritedApplicationSchema)
      .mutation(({ input, ctx }) => answer(assessObserverCountry(input), ctx)),
  },
});

/** The procedures as functions of the server itself. */
export const createCaller = t.createCallerFactory(router);

/** The procedures by HTTP. */
export const handle = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: "/trpc",
    req: request,
    router,
    createContext: ({ req }) => ({ locale: preferred(req) }),
  });

function preferred({ headers }: Request): Locale {
  const accepted = { headers: { "accept-language": headers.get("accept-language") ?? undefined } };
  return new Negotiator(accepted).language(["en", "es"]) === "es" ? es : en;
}
