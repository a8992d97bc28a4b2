/**
 * The bodies of the Regional Conference on Migration as of any date, their hierarchy, relations and functions, the
 * names of the secretariat, a diagram of it all; who may sign what, and the steps of a Network's work plan.
 *
 * @module
 */
export { type AdHocGroup, type AdHocGroupId, adHocGroups } from "./ad-hoc-groups.js";
export { type Body, bodies, body, type DateBounds } from "./bodies.js";
export { type BodyDiagramOptions, bodyDiagram, type DiagramFormat } from "./diagram.js";
export type { BodyId, BodyKind } from "./facts.js";
export { type FocalPointParty, type FocalPoints, focalPoints } from "./focal-points.js";
export type { BodyWithFunctions, FunctionId } from "./function-facts.js";
export { type BodyFunction, functionsOf } from "./functions.js";
export {
  assessSignature,
  type SignatureAssessment,
  type SignatureCriterion,
  type SignatureOutcome,
  type SignatureRequest,
  type SignedDocument,
  type Signer,
} from "./rules/signature.js";
export {
  assessWorkPlanStep,
  type WorkPlanState,
  type WorkPlanStep,
  type WorkPlanStepAssessment,
  type WorkPlanStepCriterion,
  type WorkPlanStepOutcome,
} from "./rules/work-plan-step.js";
export { type Secretariat, secretariat } from "./secretariat.js";
export type { SecretariatName } from "./secretariat-facts.js";
export {
  type EmptyHierarchy,
  type Hierarchy,
  type HierarchyNode,
  hierarchy,
  type Relation,
  relations,
} from "./structure.js";
export type { RelationKind } from "./structure-facts.js";
export { type WorkingGroup, workingGroups } from "./working-groups.js";
