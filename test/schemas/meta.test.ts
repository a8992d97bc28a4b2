import { describe, expect, test } from "vitest";
import * as z from "zod";
import { bodyTable, signedDocuments, signers, workPlanStates } from "../../src/bodies/facts.js";
import { countings, eventTypes } from "../../src/consultation/facts.js";
import { weightColumns } from "../../src/contributions/facts.js";
import { documentKindTable, documentListTable } from "../../src/documents/facts.js";
import * as meetings from "../../src/meetings/facts.js";
import { meetingKinds, meetingModes, meetingSeries } from "../../src/meetings/meeting-codes.js";
import { countryCodes } from "../../src/membership/country-codes.js";
import {
  centralThemeIds,
  memberTable,
  observerCountryTable,
  observerOrganizationTable,
  partnerTable,
} from "../../src/membership/facts.js";
import * as s from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import { examplesOf, schemas } from "./all.js";

/**
 * The lists, which are no type of their own, are called by their type in the plural or as their function's argument.
 */
const listIds = ["ConsultationEvents", "MeetingOrder", "Rotation"];

describe.each(schemas)("%s says what it is", (name, schema) => {
  const meta = schema.meta() ?? {};
  const type = `${meta.id}`.replace("Rcm", "");

  test("by an id, a title, a description and examples", () => {
    expect(meta).toEqual({
      id: expect.stringMatching(/^Rcm[A-Z][A-Za-z]+$/),
      title: expect.stringMatching(/^[A-Z].*[^.]$/),
      description: expect.stringMatching(/^[A-Z].*\.$/),
      examples: expect.any(Array),
    });
  });

  test("the id is the name of the type, and of the schema", () => {
    expect(name).toBe(`${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`);
    expect(listIds.includes(type)).toBe(schema instanceof z.ZodArray);
  });

  test("title and description are the English locale's, and Spanish has others", () => {
    const { title, description } = meta;
    expect(en.forms.schemas[type]).toEqual({ title, description });
    const spanish = es.forms.schemas[type];
    expect(spanish?.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(spanish?.description).toMatch(/^\p{Lu}.*\.$/u);
    expect(spanish?.description).not.toBe(description);
  });

  test("the examples parse, and are given back as they are", () => {
    expect(examplesOf(schema).length).toBeGreaterThan(0);
    for (const example of examplesOf(schema)) {
      expect(schema.safeParse(example)).toEqual({ success: true, data: example });
      // An example that says nothing shows nothing.
      expect(Object.keys(example as object).length).toBeGreaterThan(0);
    }
  });
});

test("no id stands twice, and each has its words and nothing else has", () => {
  const ids = schemas.map(([, schema]) => `${schema.meta()?.id}`.replace("Rcm", ""));
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(en.forms.schemas).sort()).toEqual([...ids].sort());
  expect(Object.keys(es.forms.schemas).sort()).toEqual([...ids].sort());
});

/** Every set of codes beside the table that it comes from, and the field of a schema that chooses from it. */
const sets: { readonly [set: string]: readonly [readonly string[], z.core.$ZodType?] } = {
  member: [memberTable.map(({ code }) => code), s.memberSchema.shape.code],
  "observer-country": [observerCountryTable.map(({ code }) => code), s.observerCountrySchema.shape.code],
  "observer-organization": [observerOrganizationTable.map(({ id }) => id), s.observerOrganizationSchema.shape.id],
  partner: [partnerTable.map(({ id }) => id), s.partnerSchema.shape.id],
  country: [countryCodes(), s.candidacySchema.shape.country],
  "central-theme": [centralThemeIds, s.meetingFilterSchema.shape.theme],
  body: [bodyTable.map(({ id }) => id), s.meetingFilterSchema.shape.body],
  signer: [signers, s.signatureRequestSchema.shape.signer],
  "signed-document": [signedDocuments, s.signatureRequestSchema.shape.document],
  // Where a step begins and where it leads are each all of them but one.
  "work-plan-state": [workPlanStates],
  participant: [meetings.participants, s.participationQuerySchema.shape.actor],
  session: [meetings.sessions, s.participationQuerySchema.shape.session],
  activity: [meetings.activities, s.participationQuerySchema.shape.activity],
  // An item is one of these or a topic.
  "agenda-item": [meetings.minimumItems],
  "topic-theme": [meetings.topicThemes],
  "delegation-head": [meetings.delegationHeads, s.closedDoorDelegationSchema.shape.head],
  "convened-event": [meetings.convenerTable.map(({ kind }) => kind), s.convenedEventSchema.shape.kind],
  "meeting-kind": [meetingKinds, s.meetingFilterSchema.shape.kind],
  "meeting-mode": [meetingModes, s.meetingFilterSchema.shape.mode],
  "meeting-series": [meetingSeries, s.meetingFilterSchema.shape.series],
  "event-type": [eventTypes],
  counting: [countings, s.workingCalendarSchema.shape.counting],
  weights: [weightColumns, s.apportionmentRequestSchema.shape.weights],
  "document-kind": [documentKindTable.map(({ id }) => id), s.publicationFilterSchema.shape.kind],
  "document-list": [documentListTable.map(({ id }) => id), s.publicationFilterSchema.shape.list],
};

/** The codes of a field, whether it may be absent or not. */
function codesOf(field: z.core.$ZodType): unknown[] {
  return [...(field._zod.values ?? [])].filter((value) => value !== undefined);
}

describe("a field chooses from the codes of the core's table", () => {
  test("the sets are these", () => {
    for (const { forms } of [en, es]) expect(Object.keys(forms.options).sort()).toEqual(Object.keys(sets).sort());
  });

  test.each(Object.entries(sets))("%s", (set, [codes, field]) => {
    expect(codes.length).toBeGreaterThan(0);
    for (const { forms } of [en, es]) expect(forms.options[set]).toEqual(codes);
    if (field !== undefined) expect(codesOf(field)).toEqual(codes);
  });

  test("a step of a work plan, by its two ends", () => {
    const { from, to } = s.workPlanStepSchema.shape;
    expect(codesOf(from)).toEqual(workPlanStates.slice(0, -1));
    expect(codesOf(to)).toEqual(workPlanStates.slice(1));
  });

  test("an event, by all the forms that it has", () => {
    const types = s.consultationEventSchema.options.flatMap(({ shape }) => codesOf(shape.type));
    expect(types.sort()).toEqual([...eventTypes].sort());
  });

  test("the contacts, by a field for each member", () => {
    expect(Object.keys(s.focalPointContactsSchema.shape)).toEqual(memberTable.map(({ code }) => code));
  });
});
