import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import {
  addWorkingDays,
  type assessFocalPoints,
  type ConsultationEvent,
  type ConsultationOptions,
  consultation,
  type FocalPointContacts,
  type WorkingCalendar,
} from "../../src/consultation/index.js";
import type { assessScale } from "../../src/contributions/index.js";
import type { PublicationFilter } from "../../src/documents/index.js";
import { withMessages, withRule } from "../../src/forms/index.js";
import type {
  Apportionment,
  ApportionmentRequest,
  Assessment,
  Body,
  Candidacy,
  ContributionScale,
  Edition,
  EvidenceOptions,
  Member,
  MemberCode,
  MembershipApplication,
  ObserverCountry,
  ObserverCountryApplication,
  ObserverOrganization,
  ObserverOrganizationApplication,
  Partner,
  PresidencyTerm,
  PrintedScale,
  ReserveFundCase,
  RotationTerm,
  SignatureRequest,
  WorkPlanStep,
} from "../../src/index.js";
import {
  type assessCandidacy,
  type assessMembership,
  assessObserverCountry,
  type assessObserverOrganization,
  assessReserveFundCase,
  assessRotation,
  type assessSignature,
  type assessWorkPlanStep,
} from "../../src/index.js";
import {
  code,
  date,
  group,
  type Input,
  list,
  own,
  required,
  text,
  truth,
  wholeNumber,
} from "../../src/kernel/fields.js";
import {
  type assessClosedDoorDelegation,
  assessMeetingOrder,
  type assessParticipation,
  type assessPlenaryAgenda,
  type assessViceMinisterialDate,
  type ClosedDoorDelegation,
  type ConvenedEvent,
  type FurtherMeeting,
  type FurtherMeetingFilter,
  type Meeting,
  type MeetingFilter,
  type OrderedMeeting,
  type ParticipationQuery,
  type PlenaryAgenda,
  type ViceMinisterialDates,
} from "../../src/meetings/index.js";
import type { DecisionRecord } from "../../src/records/index.js";
import { schemaOf } from "../../src/schemas/from-fields.js";
import type * as exported from "../../src/schemas/index.js";
import {
  apportionmentRequestSchema,
  consultationEventSchema,
  consultationEventsSchema,
  type Draft,
  draft,
  meetingSchema,
  memberSchema,
  observerCountryApplicationSchema,
  plenaryAgendaSchema,
  reserveFundCaseSchema,
  rotationSchema,
  workingCalendarSchema,
} from "../../src/schemas/index.js";
import type { SchemaName as ListedName } from "../schemas/all.js";

/** Whether two types are the very same; "?: T" and "?: T | undefined" are not. */
type Same<One, Other> =
  (<Probe>() => Probe extends One ? 1 : 2) extends <Probe>() => Probe extends Other ? 1 : 2 ? true : false;

/** A type without its `readonly`, at every depth, and with its intersections put together; nothing else is changed. */
type DeepWritable<Value> = Value extends readonly (infer Entry)[]
  ? DeepWritable<Entry>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: DeepWritable<Value[Key]> }
    : Value;

/**
 * A calendar whose holidays are a list. The core takes any iterable, a Set or a generator too, which it reads once; a form
 * sends JSON, which has lists and nothing else that can be iterated.
 */
type ListedCalendar = Omit<WorkingCalendar, "holidays"> & { readonly holidays?: readonly string[] | undefined };

/** The core's type of each schema. */
interface CoreTypes {
  decisionRecordSchema: DecisionRecord;
  reserveFundAssessmentSchema: ReturnType<typeof assessReserveFundCase>;
  scaleAssessmentSchema: ReturnType<typeof assessScale>;
  focalPointsAssessmentSchema: ReturnType<typeof assessFocalPoints>;
  meetingOrderAssessmentSchema: ReturnType<typeof assessMeetingOrder>;
  viceMinisterialDateAssessmentSchema: ReturnType<typeof assessViceMinisterialDate>;
  closedDoorDelegationAssessmentSchema: ReturnType<typeof assessClosedDoorDelegation>;
  plenaryAgendaAssessmentSchema: ReturnType<typeof assessPlenaryAgenda>;
  participationAssessmentSchema: ReturnType<typeof assessParticipation>;
  workPlanStepAssessmentSchema: ReturnType<typeof assessWorkPlanStep>;
  signatureAssessmentSchema: ReturnType<typeof assessSignature>;
  rotationAssessmentSchema: ReturnType<typeof assessRotation>;
  candidacyAssessmentSchema: ReturnType<typeof assessCandidacy>;
  observerOrganizationAssessmentSchema: ReturnType<typeof assessObserverOrganization>;
  observerCountryAssessmentSchema: ReturnType<typeof assessObserverCountry>;
  membershipAssessmentSchema: ReturnType<typeof assessMembership>;
  apportionmentRequestSchema: ApportionmentRequest;
  apportionmentSchema: Apportionment;
  assessmentSchema: Assessment;
  bodySchema: Body;
  candidacySchema: Candidacy;
  closedDoorDelegationSchema: ClosedDoorDelegation;
  consultationEventSchema: ConsultationEvent;
  consultationEventsSchema: readonly ConsultationEvent[];
  consultationOptionsSchema: Omit<ConsultationOptions, "calendar"> & { calendar?: ListedCalendar | undefined };
  contributionScaleSchema: ContributionScale;
  convenedEventSchema: ConvenedEvent;
  editionSchema: Edition;
  evidenceOptionsSchema: EvidenceOptions;
  focalPointContactsSchema: FocalPointContacts;
  furtherMeetingFilterSchema: FurtherMeetingFilter;
  furtherMeetingSchema: FurtherMeeting;
  meetingFilterSchema: MeetingFilter;
  meetingOrderSchema: readonly OrderedMeeting[];
  meetingSchema: Meeting;
  memberSchema: Member;
  membershipApplicationSchema: MembershipApplication;
  observerCountryApplicationSchema: ObserverCountryApplication;
  observerCountrySchema: ObserverCountry;
  observerOrganizationApplicationSchema: ObserverOrganizationApplication;
  observerOrganizationSchema: ObserverOrganization;
  orderedMeetingSchema: OrderedMeeting;
  participationQuerySchema: ParticipationQuery;
  partnerSchema: Partner;
  plenaryAgendaSchema: PlenaryAgenda;
  presidencyTermSchema: PresidencyTerm;
  printedScaleSchema: PrintedScale;
  publicationFilterSchema: PublicationFilter;
  reserveFundCaseSchema: ReserveFundCase;
  rotationSchema: readonly RotationTerm[];
  rotationTermSchema: RotationTerm;
  signatureRequestSchema: SignatureRequest;
  viceMinisterialDatesSchema: ViceMinisterialDates;
  workPlanStepSchema: WorkPlanStep;
  workingCalendarSchema: ListedCalendar;
}

type Exported = typeof exported;
type SchemaName = { [Name in keyof Exported]: Exported[Name] extends z.ZodType ? Name : never }[keyof Exported];
type Output<Name extends SchemaName> = z.output<Exported[Name]>;

/** The names of the schemas of which something does not hold: an error names them. */
type Failing<Holds extends Record<SchemaName, boolean>> = {
  [Name in SchemaName]: Holds[Name] extends true ? never : Name;
}[SchemaName];

describe("the helpers can tell what they must", () => {
  test("an optional field is not a field that may be undefined, nor one that must be there", () => {
    expectTypeOf<Same<{ a?: 1 }, { a?: 1 | undefined }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a?: 1 | undefined }, { a: 1 | undefined }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<DeepWritable<{ a?: 1 }>, DeepWritable<{ a?: 1 | undefined }>>>().toEqualTypeOf<false>();
    expectTypeOf<
      Same<DeepWritable<{ a?: { b: 1 } }>, DeepWritable<{ a?: { b: 1 } | undefined }>>
    >().toEqualTypeOf<false>();
  });

  test("only readonly and the way of writing an intersection are overlooked", () => {
    type Written = { a: { b: string }[]; c?: { d: 1 } };
    expectTypeOf<
      Same<
        DeepWritable<{ readonly a: readonly { readonly b: string }[] } & { readonly c?: { readonly d: 1 } }>,
        DeepWritable<Written>
      >
    >().toEqualTypeOf<true>();
    expectTypeOf<Same<DeepWritable<Written>, Written>>().toEqualTypeOf<true>();
    expectTypeOf<Same<DeepWritable<{ a: string }>, DeepWritable<{ a: "x" }>>>().toEqualTypeOf<false>();
    expectTypeOf<
      Same<DeepWritable<{ a: string[] }>, DeepWritable<{ a: (string | number)[] }>>
    >().toEqualTypeOf<false>();
    expectTypeOf<Same<DeepWritable<{ a: 1 } | { b: 1 }>, DeepWritable<{ a: 1 }>>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a: string }, { a: unknown }>>().toEqualTypeOf<false>();
  });
});

describe("every exported schema", () => {
  test("is compared with a type of the core, and stands in the list that the other tests run through", () => {
    expectTypeOf<keyof CoreTypes>().toEqualTypeOf<SchemaName>();
    expectTypeOf<ListedName>().toEqualTypeOf<SchemaName>();
  });

  test("takes what it gives: nothing is coerced, defaulted or transformed", () => {
    type InputIsOutput = { [Name in SchemaName]: Same<z.input<Exported[Name]>, Output<Name>> };
    expectTypeOf<Failing<InputIsOutput>>().toBeNever();
  });

  test("has the core's type, up to readonly", () => {
    type IsTheCores = { [Name in SchemaName]: Same<DeepWritable<Output<Name>>, DeepWritable<CoreTypes[Name]>> };
    expectTypeOf<Failing<IsTheCores>>().toBeNever();
  });

  test("is assignable in both directions, to the core without a detour and from it once it is writable", () => {
    type ToTheCore = { [Name in SchemaName]: Output<Name> extends CoreTypes[Name] ? true : false };
    type FromTheCore = { [Name in SchemaName]: DeepWritable<CoreTypes[Name]> extends Output<Name> ? true : false };
    expectTypeOf<Failing<ToTheCore>>().toBeNever();
    expectTypeOf<Failing<FromTheCore>>().toBeNever();
  });

  test("a schema that differed would be named", () => {
    type OneDiffers = { [Name in SchemaName]: Name extends "editionSchema" ? false : true };
    expectTypeOf<Failing<OneDiffers>>().toEqualTypeOf<"editionSchema">();
  });
});

describe("what a schema gives goes into the core's functions", () => {
  test("one value, or a list of them", () => {
    assessReserveFundCase(reserveFundCaseSchema.parse({}));
    assessObserverCountry(observerCountryApplicationSchema.parse({}));
    assessRotation(rotationSchema.parse([]));
    assessMeetingOrder([meetingSchema.parse({})]);
    consultation(consultationEventsSchema.parse([]), { asOf: "2024-01-12" });
    addWorkingDays("2024-01-05", 5, workingCalendarSchema.parse({}));
  });

  test("a calendar of the core is no form: its holidays may be a Set", () => {
    const calendar: WorkingCalendar = { holidays: new Set(["2024-09-16"]) };
    // @ts-expect-error: an iterable is no list
    const listed: z.input<typeof workingCalendarSchema> = calendar;
    expectTypeOf<Same<DeepWritable<typeof listed>, DeepWritable<ListedCalendar>>>().toEqualTypeOf<true>();
  });
});

describe("what must not compile", () => {
  test("a wrong value, a wrong code, a field that is nobody's", () => {
    type Case = z.input<typeof reserveFundCaseSchema>;
    const absent: Case = { age: undefined, approvals: { IOM: undefined } };
    // @ts-expect-error: null is not unknown
    const nothing: Case = { disability: null };
    // @ts-expect-error: an amount is a string
    const amount: Case = { requested: 800 };
    // @ts-expect-error: a misspelt field
    const misspelt: Case = { volontaryReturn: true };
    // @ts-expect-error: nobody's approval
    const approvals: Case = { approvals: { UNHCR: "2016-03-01" } };
    // @ts-expect-error: a code of an observer country
    const member: z.output<typeof memberSchema>["code"] = "CO";
    expectTypeOf([absent, nothing, amount, misspelt, approvals]).toBeArray();
    expectTypeOf(member).toEqualTypeOf<MemberCode>();
  });

  test("an entity's optional field is never undefined, and a required one never absent", () => {
    const entity = memberSchema.parse({});
    // @ts-expect-error: absent, or there
    entity.joined = undefined;
    // @ts-expect-error: every member has one
    delete entity.code;
    delete entity.joined;
    const request: z.input<typeof apportionmentRequestSchema> = { budget: "1.00", weights: undefined };
    // @ts-expect-error: no budget
    const incomplete: z.input<typeof apportionmentRequestSchema> = { weights: "contributions" };
    expectTypeOf([request, incomplete]).toBeArray();
  });

  test("an event carries what its type asks for", () => {
    type Event = z.input<typeof consultationEventSchema>;
    const step: Event = { on: "2024-01-05", type: "consensus" };
    const input: Event = { on: "2024-01-05", type: "input", from: "CR", proposesChanges: false };
    // @ts-expect-error: a comment objects or not, and comes from a member
    const comment: Event = { on: "2024-01-05", type: "comment" };
    // @ts-expect-error: a step is told in full
    const more: Event = { on: "2024-01-05", type: "consensus", from: "CR" };
    // @ts-expect-error: nothing happened
    const none: Event = { on: "2024-01-05" };
    expectTypeOf([step, input, comment, more, none]).toBeArray();
  });

  test("what is made of schemas", () => {
    // @ts-expect-error: a function is no schema
    draft(assessReserveFundCase);
    // @ts-expect-error: nothing to say
    withMessages(reserveFundCaseSchema);
    // @ts-expect-error: a sentence is a text
    withMessages(reserveFundCaseSchema, () => 7);
  });
});

/** The draft of a value, as it is written. */
type WrittenDraft<Value> = DeepWritable<Draft<Value>>;

describe("a draft", () => {
  test("has every field optional, at every depth, and takes undefined", () => {
    type Inner = { c?: 1 | undefined; d?: true | undefined };
    type Outer = { a?: string | undefined; b?: Inner | undefined };
    expectTypeOf<Same<WrittenDraft<{ a: string; b: { c: 1; d?: true } }>, Outer>>().toEqualTypeOf<true>();
    expectTypeOf<Same<WrittenDraft<{ a: string }[]>, { a?: string | undefined }[]>>().toEqualTypeOf<true>();
    expectTypeOf<Same<WrittenDraft<{ e: Inner[] }>, { e?: Inner[] | undefined }>>().toEqualTypeOf<true>();
    expectTypeOf<Same<WrittenDraft<"x" | { a: 1 }>, "x" | { a?: 1 | undefined }>>().toEqualTypeOf<true>();
    expectTypeOf<Draft<string>>().toEqualTypeOf<string>();
  });

  test("of a schema is a schema of the draft of its value, in and out", () => {
    const drafted = draft(apportionmentRequestSchema);
    type Weights = "contributions" | "percentages" | "printed-percentages";
    type Request = { budget?: string | undefined; weights?: Weights | undefined; asOf?: string | undefined };
    expectTypeOf<Same<DeepWritable<z.input<typeof drafted>>, Request>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof drafted>, z.input<typeof drafted>>>().toEqualTypeOf<true>();
    type Drafted<Schema extends z.ZodType> = z.ZodType<Draft<z.output<Schema>>, Draft<z.output<Schema>>>;
    expectTypeOf(draft(meetingSchema)).toEqualTypeOf<Drafted<typeof meetingSchema>>();
  });

  test("of a form whose fields are all optional is that form, which can be assessed", () => {
    const drafted = draft(reserveFundCaseSchema);
    expectTypeOf<Same<z.output<typeof drafted>, z.output<typeof reserveFundCaseSchema>>>().toEqualTypeOf<true>();
    const { missing } = assessReserveFundCase(drafted.parse({}));
    expectTypeOf(missing).toExtend<readonly string[]>();
    expectTypeOf<"approvals.IOM">().toExtend<(typeof missing)[number]>();
  });

  test("of several forms has the fields of all of them", () => {
    type AllFields = {
      on?: string | undefined;
      type?: ConsultationEvent["type"] | undefined;
      by?: "presidency" | MemberCode | undefined;
      inWriting?: boolean | undefined;
      substantiveIssue?: boolean | undefined;
      betweenMeetings?: boolean | undefined;
      from?: MemberCode | undefined;
      proposesChanges?: boolean | undefined;
      objects?: boolean | undefined;
    };
    const event = draft(consultationEventSchema);
    expectTypeOf<Same<DeepWritable<z.output<typeof event>>, AllFields>>().toEqualTypeOf<true>();
    expectTypeOf<Same<DeepWritable<Draft<ConsultationEvent>>, AllFields>>().toEqualTypeOf<true>();
    const events = draft(consultationEventsSchema);
    expectTypeOf<Same<DeepWritable<z.output<typeof events>>, AllFields[]>>().toEqualTypeOf<true>();
  });

  test("of a code or a form is the code or the form's draft", () => {
    const agenda = draft(plenaryAgendaSchema);
    type Item = NonNullable<z.output<typeof agenda>["items"]>[number];
    expectTypeOf<Extract<Item, string>>().toEqualTypeOf<
      "presidency-report" | "opening-statements" | "civil-society-dialogue"
    >();
    expectTypeOf<Extract<Item, object>>().toHaveProperty("topic").toEqualTypeOf<string | undefined>();
  });

  test("does not take what the schema would not", () => {
    const drafted = draft(apportionmentRequestSchema);
    type Request = z.input<typeof drafted>;
    // @ts-expect-error: no amount
    const amount: Request = { budget: 7 };
    // @ts-expect-error: a misspelt field
    const misspelt: Request = { bugdet: "7" };
    // @ts-expect-error: null is not absent
    const nothing: Request = { budget: null };
    expectTypeOf([amount, misspelt, nothing]).toBeArray();
  });
});

describe("a schema with more to say keeps its type", () => {
  test("with messages", () => {
    const spoken = withMessages(reserveFundCaseSchema, ({ path, params, message }) => {
      expectTypeOf(path).toExtend<readonly unknown[] | undefined>();
      expectTypeOf(params).toExtend<Readonly<Record<string, unknown>> | undefined>();
      return message ?? "";
    });
    expectTypeOf(spoken).toEqualTypeOf<typeof reserveFundCaseSchema>();
    expectTypeOf(spoken.shape.approvals).toEqualTypeOf<(typeof reserveFundCaseSchema)["shape"]["approvals"]>();
  });

  test("with a rule", () => {
    const ruled = withRule(reserveFundCaseSchema, assessReserveFundCase, {
      accepted: ["eligible", "undetermined"],
      fields: { "approved-by-iom": "approvals.IOM" },
      whileMissing: "refuse",
      grant: "within-maximum",
    });
    expectTypeOf(ruled).toEqualTypeOf<typeof reserveFundCaseSchema>();
    const list = withRule(rotationSchema, assessRotation, { accepted: ["consistent"] });
    expectTypeOf(list).toEqualTypeOf<typeof rotationSchema>();
  });

  test("and the rule's outcomes and criteria are checked", () => {
    // @ts-expect-error: the Fund grants nothing
    withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: ["granted"] });
    // @ts-expect-error: the outcome of another rule
    withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: ["criteria-met"] });
    // @ts-expect-error: one outcome is no list
    withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: "eligible" });
    // @ts-expect-error: which outcomes are accepted is not left open
    withRule(reserveFundCaseSchema, assessReserveFundCase, {});
    // @ts-expect-error: a demand that there is not
    withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: [], grant: "below-maximum" });
    // @ts-expect-error: this rule speaks of no grant
    withRule(rotationSchema, assessRotation, { accepted: [], grant: "within-maximum" });
    // @ts-expect-error: accept or refuse
    withRule(rotationSchema, assessRotation, { accepted: [], whileMissing: true });
    const fields = { "approved-by-unhcr": "approvals.IOM" } as const;
    // @ts-expect-error: nobody's criterion
    withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: [], fields: { "approved-by-unhcr": "age" } });
    // @ts-expect-error: nor in an object that comes from elsewhere
    withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: [], fields });
    // @ts-expect-error: a field is named by its dotted path
    withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: [], fields: { disability: ["disability"] } });
    // @ts-expect-error: the rule is for another form
    withRule(observerCountryApplicationSchema, assessRotation, { accepted: ["consistent"] });
  });
});

describe("the schema of fields", () => {
  const fields = {
    truth,
    id: required(text),
    age: wholeNumber(0),
    code: code(["one", "two"]),
    dates: list(date),
    approvals: group({ IOM: date, given: required(truth) }),
  };

  test("has their type, in and out, and says what may be absent", () => {
    const made = schemaOf(fields);
    expectTypeOf<Same<DeepWritable<z.output<typeof made>>, DeepWritable<Input<typeof fields>>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.input<typeof made>, z.output<typeof made>>>().toEqualTypeOf<true>();
    expectTypeOf(made.shape.id).toEqualTypeOf<z.ZodString>();
    expectTypeOf(made.shape.truth).toEqualTypeOf<z.ZodOptional<z.ZodBoolean>>();
    expectTypeOf(made.shape.approvals.unwrap().shape.IOM).toEqualTypeOf<z.ZodOptional<z.ZodISODate>>();
    expectTypeOf(made.shape.code.unwrap().options).toEqualTypeOf<("one" | "two")[]>();
  });

  const union = own((value): boolean | "unknown" => value as boolean);

  test("takes the schema of a form of its own, and cannot do without", () => {
    const made = schemaOf({ union, truth }, { union: z.union([z.boolean(), z.literal("unknown")]) });
    expectTypeOf<z.output<typeof made>>().toEqualTypeOf<{
      union?: boolean | "unknown" | undefined;
      truth?: boolean | undefined;
    }>();
    // @ts-expect-error: the kind says nothing of its form
    schemaOf({ union });
    // @ts-expect-error: nor where it is an entry of a list
    schemaOf({ unions: list(union) });
    // @ts-expect-error: nor in a field
    schemaOf({ one: group({ union }) });
    // @ts-expect-error: the schema is for something else
    schemaOf({ union }, { union: z.number() });
  });
});
