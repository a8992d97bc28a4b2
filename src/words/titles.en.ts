import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const assessmentTitle = { id: "Assessment", title: "Assessment", description: "The outcome of a rule, with its findings." } as const satisfies SchemaTitle;
export const evidenceOptionsTitle = { id: "EvidenceOptions", title: "Evidence", description: "The facts that may be used." } as const satisfies SchemaTitle;

/** An assessment of each rule, with all that it carries, and a decision that is stored. */
export const membershipAssessmentTitle = { id: "MembershipAssessment", title: "Assessment of a membership application", description: "The outcome, the findings and who decides." } as const satisfies SchemaTitle;
export const observerCountryAssessmentTitle = { id: "ObserverCountryAssessment", title: "Assessment of an observer country application", description: "The outcome, the findings and who decides." } as const satisfies SchemaTitle;
export const observerOrganizationAssessmentTitle = { id: "ObserverOrganizationAssessment", title: "Assessment of an observer organization application", description: "The outcome, the findings and who decides." } as const satisfies SchemaTitle;
export const candidacyAssessmentTitle = { id: "CandidacyAssessment", title: "Assessment of a candidacy", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const rotationAssessmentTitle = { id: "RotationAssessment", title: "Assessment of a list of presidencies", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const signatureAssessmentTitle = { id: "SignatureAssessment", title: "Assessment of a signature", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const workPlanStepAssessmentTitle = { id: "WorkPlanStepAssessment", title: "Assessment of a step of a work plan", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const participationAssessmentTitle = { id: "ParticipationAssessment", title: "Assessment of participation", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const plenaryAgendaAssessmentTitle = { id: "PlenaryAgendaAssessment", title: "Assessment of the agenda of a plenary session", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const closedDoorDelegationAssessmentTitle = { id: "ClosedDoorDelegationAssessment", title: "Assessment of a delegation behind closed doors", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const viceMinisterialDateAssessmentTitle = { id: "ViceMinisterialDateAssessment", title: "Assessment of the dates of a Vice-Ministerial Meeting", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const meetingOrderAssessmentTitle = { id: "MeetingOrderAssessment", title: "Assessment of the meetings of a round", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const focalPointsAssessmentTitle = { id: "FocalPointsAssessment", title: "Assessment of the contacts of the focal points", description: "The outcome and the findings." } as const satisfies SchemaTitle;
export const scaleAssessmentTitle = { id: "ScaleAssessment", title: "Assessment of a scale of contributions", description: "The outcome, the findings and the sums." } as const satisfies SchemaTitle;
export const reserveFundAssessmentTitle = { id: "ReserveFundAssessment", title: "Assessment of a Reserve Fund case", description: "The outcome, the findings and the amount." } as const satisfies SchemaTitle;
export const decisionRecordTitle = { id: "DecisionRecord", title: "Record of a decision", description: "A decision with all that is needed to check it later." } as const satisfies SchemaTitle;
