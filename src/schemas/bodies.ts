import * as z from "zod";
import { bodyIds, bodyKinds } from "../bodies/facts.js";
import { signatureRequestFields } from "../bodies/rules/signature.js";
import { workPlanStepFields } from "../bodies/rules/work-plan-step.js";
import { bodyTitle, signatureRequestTitle, workPlanStepTitle } from "../bodies/titles.en.js";
import { define, form } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { basis, period } from "./party.js";
import { asOf, code, exactOptional, name, texts, truth } from "./values.js";

/** A signature that is asked for: `SignatureRequest` of rcm-rules/bodies. */
export const signatureRequestSchema = /* @__PURE__ */ define(
  signatureRequestTitle,
  { signer: "secretariat", document: "contribution-payment" },
  () => schemaOf(signatureRequestFields),
  "bodies.signature",
);

/** A step of a Network's work plan: `WorkPlanStep` of rcm-rules/bodies. */
export const workPlanStepSchema = /* @__PURE__ */ define(
  workPlanStepTitle,
  { from: "drafted", to: "approved", approvedBy: ["rcgm"] },
  () => schemaOf(workPlanStepFields),
  "bodies.work-plan-step",
);

/** A body of the Conference: `Body` of rcm-rules/bodies. */
export const bodySchema = /* @__PURE__ */ define(
  bodyTitle,
  {
    id: "troika",
    kind: "presidency",
    name: { en: "Troika", es: "Troika", spanish: "ours" },
    aliases: [],
    begun: { notBefore: "1996", notAfter: "2016" },
    lastMentioned: "2023",
    basis: "stated",
    derived: ["begun"],
    readings: ["documents-speak-for-their-year"],
    sources: [
      "twenty-years/decision-making/1",
      "twenty-years/presidency-table/1996",
      "iom-page/meetings/sacm-troikas-2023",
    ],
  },
  () =>
    form({
      id: code(bodyIds),
      kind: code(bodyKinds),
      name: name(),
      acronym: exactOptional(name()),
      aliases: texts(),
      since: exactOptional(asOf()),
      begun: exactOptional(period()),
      ended: exactOptional(period()),
      agreed: exactOptional(asOf()),
      permanent: exactOptional(truth()),
      lastMentioned: asOf(),
      basis: basis(),
      derived: texts(),
      readings: exactOptional(texts()),
      sources: texts(),
      carriedForward: exactOptional(z.literal(true)),
    }),
);
