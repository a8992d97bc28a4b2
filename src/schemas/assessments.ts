import * as z from "zod";
import { signatureRule } from "../bodies/rules/signature.js";
import { workPlanStepRule } from "../bodies/rules/work-plan-step.js";
import { focalPointsRule } from "../consultation/rules/focal-points.js";
import { scaleRule } from "../contributions/rules/scale.js";
import type { SourceId } from "../kernel/answer.js";
import type { Fields, Path } from "../kernel/fields.js";
import type { AnyRule, CriterionOf, OutcomeOf } from "../kernel/rule.js";
import { closedDoorDelegationRule } from "../meetings/rules/closed-door-delegation.js";
import { meetingOrderRule } from "../meetings/rules/meeting-order.js";
import { participationFields, participationRule } from "../meetings/rules/participation.js";
import { plenaryAgendaRule } from "../meetings/rules/plenary-agenda.js";
import { viceMinisterialDateRule } from "../meetings/rules/vice-ministerial-date.js";
import { membershipRule } from "../membership/rules/membership.js";
import { observerCountryRule } from "../membership/rules/observer-country.js";
import { observerOrganizationRule } from "../membership/rules/observer-organization.js";
import { candidacyRule } from "../presidency/rules/candidacy.js";
import { rotationRule } from "../presidency/rules/rotation.js";
import { reserveFundRule } from "../reserve-fund/rules/case.js";
import {
  candidacyAssessmentTitle,
  closedDoorDelegationAssessmentTitle,
  focalPointsAssessmentTitle,
  meetingOrderAssessmentTitle,
  membershipAssessmentTitle,
  observerCountryAssessmentTitle,
  observerOrganizationAssessmentTitle,
  participationAssessmentTitle,
  plenaryAgendaAssessmentTitle,
  reserveFundAssessmentTitle,
  rotationAssessmentTitle,
  scaleAssessmentTitle,
  signatureAssessmentTitle,
  viceMinisterialDateAssessmentTitle,
  workPlanStepAssessmentTitle,
} from "../words/titles.en.js";
import { ofCriteria } from "./criteria.js";
import { define, form, list } from "./form.js";
import { grant, grantExample } from "./reserve-fund.js";
import { code, exactOptional, member, text, texts } from "./values.js";

/** What `assessMembership` of rcm-rules/membership returns. */
export const membershipAssessmentSchema = /* @__PURE__ */ define(
  membershipAssessmentTitle,
  {
    rule: "membership.member",
    outcome: "undetermined",
    because: [],
    readings: [],
    findings: [],
    missing: ["exchangesInformation"],
    decision: {
      status: "open",
      reason: "deciding-body-not-stated",
      sources: ["twenty-years/vice-ministerial-meeting/closed-door-criteria"],
    },
  },
  () => assessmentOf(membershipRule, pathsOf(membershipRule.table.fields), ofCriteria()),
);

/** What `assessObserverCountry` of rcm-rules/membership returns. */
export const observerCountryAssessmentSchema = /* @__PURE__ */ define(
  observerCountryAssessmentTitle,
  {
    rule: "membership.observer-country",
    outcome: "undetermined",
    because: [],
    readings: [],
    findings: [],
    missing: ["designatesOfficers"],
    decision: {
      status: "known",
      value: { by: "vice-ministers-of-member-countries", in: "private-meeting" },
      basis: "stated",
      sources: ["twenty-years/observer-country-criteria/9"],
    },
  },
  () => assessmentOf(observerCountryRule, pathsOf(observerCountryRule.table.fields), ofCriteria()),
);

/** What `assessObserverOrganization` of rcm-rules/membership returns. */
export const observerOrganizationAssessmentSchema = /* @__PURE__ */ define(
  observerOrganizationAssessmentTitle,
  {
    rule: "membership.observer-organization",
    outcome: "undetermined",
    because: [],
    readings: [],
    findings: [],
    missing: ["submittedWrittenApplication"],
    decision: {
      status: "known",
      value: { by: "vice-ministers-of-member-countries", in: "private-meeting" },
      basis: "reading",
      sources: ["twenty-years/observer-country-criteria/9", "twenty-years/observer-organization-criteria/3"],
      readings: ["organizations-decided-like-countries"],
    },
  },
  () => assessmentOf(observerOrganizationRule, pathsOf(observerOrganizationRule.table.fields), ofCriteria()),
);

/** What `assessCandidacy` of rcm-rules/presidency returns. */
export const candidacyAssessmentSchema = /* @__PURE__ */ define(
  candidacyAssessmentTitle,
  /* @__PURE__ */ undecided("presidency.candidacy", "consensus"),
  () => assessmentOf(candidacyRule, pathsOf(candidacyRule.table.fields), {}),
);

/** What `assessRotation` of rcm-rules/presidency returns. */
export const rotationAssessmentSchema = /* @__PURE__ */ define(
  rotationAssessmentTitle,
  /* @__PURE__ */ undecided("presidency.rotation", "1.country"),
  () => assessmentOf(rotationRule, text(), {}),
);

/** What `assessSignature` of rcm-rules/bodies returns. */
export const signatureAssessmentSchema = /* @__PURE__ */ define(
  signatureAssessmentTitle,
  /* @__PURE__ */ undecided("bodies.signature", "document"),
  () => assessmentOf(signatureRule, pathsOf(signatureRule.table.fields), {}),
);

/** What `assessWorkPlanStep` of rcm-rules/bodies returns. */
export const workPlanStepAssessmentSchema = /* @__PURE__ */ define(
  workPlanStepAssessmentTitle,
  /* @__PURE__ */ undecided("bodies.work-plan-step", "approvedBy"),
  () => assessmentOf(workPlanStepRule, pathsOf(workPlanStepRule.table.fields), {}),
);

/** What `assessParticipation` of rcm-rules/meetings returns. */
export const participationAssessmentSchema = /* @__PURE__ */ define(
  participationAssessmentTitle,
  /* @__PURE__ */ undecided("meetings.participation", "invited"),
  () => assessmentOf(participationRule, pathsOf(participationFields), {}),
);

/** What `assessPlenaryAgenda` of rcm-rules/meetings returns. */
export const plenaryAgendaAssessmentSchema = /* @__PURE__ */ define(
  plenaryAgendaAssessmentTitle,
  /* @__PURE__ */ undecided("meetings.plenary-agenda", "items"),
  () => assessmentOf(plenaryAgendaRule, text(), {}),
);

/** What `assessClosedDoorDelegation` of rcm-rules/meetings returns. */
export const closedDoorDelegationAssessmentSchema = /* @__PURE__ */ define(
  closedDoorDelegationAssessmentTitle,
  /* @__PURE__ */ undecided("meetings.closed-door-delegation", "officials"),
  () => assessmentOf(closedDoorDelegationRule, pathsOf(closedDoorDelegationRule.table.fields), {}),
);

/** What `assessViceMinisterialDate` of rcm-rules/meetings returns. */
export const viceMinisterialDateAssessmentSchema = /* @__PURE__ */ define(
  viceMinisterialDateAssessmentTitle,
  /* @__PURE__ */ undecided("meetings.vice-ministerial-date", "end"),
  () => assessmentOf(viceMinisterialDateRule, pathsOf(viceMinisterialDateRule.table.fields), {}),
);

/** What `assessMeetingOrder` of rcm-rules/meetings returns. */
export const meetingOrderAssessmentSchema = /* @__PURE__ */ define(
  meetingOrderAssessmentTitle,
  /* @__PURE__ */ undecided("meetings.order", "1.start"),
  () => assessmentOf(meetingOrderRule, text(), {}),
);

/** What `assessFocalPoints` of rcm-rules/consultation returns. */
export const focalPointsAssessmentSchema = /* @__PURE__ */ define(
  focalPointsAssessmentTitle,
  /* @__PURE__ */ undecided("consultation.focal-points", "MX"),
  () => assessmentOf(focalPointsRule, pathsOf(focalPointsRule.table.fields), {}),
);

/** What `assessScale` of rcm-rules/contributions returns. */
export const scaleAssessmentSchema = /* @__PURE__ */ define(
  scaleAssessmentTitle,
  {
    rule: "contributions.scale",
    outcome: "inconsistent",
    basis: "stated",
    because: ["percentages-add-to-printed-total"],
    readings: [],
    findings: [],
    missing: [],
    totals: { contributions: "282724.00", percentages: "100.01" },
    shares: [{ country: "BZ", printed: "1.77", computed: "1.77" }],
  },
  () =>
    assessmentOf(scaleRule, text(), {
      outcome: code(["consistent", "inconsistent"]),
      totals: form({ contributions: text(), percentages: text() }),
      shares: list(form({ country: member(), printed: text(), computed: exactOptional(text()) })),
    }),
);

/** What `assessReserveFundCase` of rcm-rules/reserve-fund returns. */
export const reserveFundAssessmentSchema = /* @__PURE__ */ define(
  reserveFundAssessmentTitle,
  {
    rule: "reserve-fund.case",
    outcome: "undetermined",
    because: [],
    readings: [],
    findings: [],
    missing: ["voluntaryReturn"],
    grant: grantExample,
  },
  () => assessmentOf(reserveFundRule, pathsOf(reserveFundRule.table.fields), { grant: grant() }),
);

/**
 * What every assessment says, with the codes of the rule, and what this one says besides.
 *
 * @param rule - the rule, whose table has the criteria and the outcomes
 * @param path - the schema of a path of its input
 * @param more - the schemas of what only this assessment has
 */
function assessmentOf<const Of extends AnyRule, PathSchema extends z.ZodType, More extends z.core.$ZodLooseShape>(
  { table: { id, criteria, outcomes } }: Of,
  path: PathSchema,
  more: More,
) {
  const criterion = () => code(criteria.map((row) => row.id) as readonly CriterionOf<Of>[]);
  return form({
    rule: z.literal(id),
    outcome: code(outcomesIn(outcomes) as readonly Extract<OutcomeOf<Of>, string>[]),
    basis: exactOptional(code(["stated", "reading"])),
    because: list(criterion()),
    readings: texts(),
    reason: exactOptional(text()),
    findings: list(
      form({ criterion: criterion(), result: result(), sources: sources(), reading: exactOptional(text()) }),
    ),
    missing: list(path),
    unless: exactOptional(list(path)),
    ...more,
  });
}

function outcomesIn(outcomes: AnyRule["table"]["outcomes"]): readonly string[] {
  if (!("met" in outcomes)) return outcomes;
  const { outside = [], met, short = [], unmet, before = [] } = outcomes;
  const fallingShort = [...short, ...outside].map(({ outcome }) => outcome);
  return [...new Set([met, ...fallingShort, unmet, before, "undetermined"].flat())];
}

/** One of the dotted paths of an input. */
function pathsOf<const Of extends Fields>(fields: Of) {
  return code(dotted(fields) as readonly Path<Of>[]);
}

function dotted(fields: Fields): readonly string[] {
  return Object.entries<Fields[string] & { readonly fields?: Fields }>(fields).flatMap(([name, field]) =>
    field.fields ? dotted(field.fields).map((path) => `${name}.${path}`) : name,
  );
}

/** What is known of a criterion. */
function result() {
  return code(["met", "unmet", "unknown"]);
}

function sources() {
  return list(text() as z.ZodType<SourceId, SourceId>);
}

/** An example of an assessment that is not decided yet. */
function undecided(rule: string, missing: string) {
  return { rule, outcome: "undetermined", because: [], readings: [], findings: [], missing: [missing] };
}
