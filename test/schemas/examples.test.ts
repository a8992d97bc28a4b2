import { expect, test } from "vitest";
import type * as z from "zod";
import { bodies } from "../../src/bodies/index.js";
import { furtherMeetings, meetings } from "../../src/meetings/index.js";
import { members, observerCountries, observerOrganizations, partners } from "../../src/membership/index.js";
import { presidency } from "../../src/presidency/index.js";
import { schemas } from "./all.js";

const schemasByName: ReadonlyMap<string, z.ZodType> = new Map(schemas);
const answer = presidency(2024);

test.each([
  ["memberSchema", members("2024").certain],
  ["observerCountrySchema", observerCountries("2024").certain],
  ["observerOrganizationSchema", observerOrganizations("2024").certain],
  ["partnerSchema", partners("2024").certain],
  ["bodySchema", bodies("2016").certain],
  ["meetingSchema", meetings()],
  ["furtherMeetingSchema", furtherMeetings()],
  ["presidencyTermSchema", answer.status === "known" ? [answer.value] : []],
] as const)("the example of %s is one that the library gives", (name, real) => {
  const examples = schemasByName.get(name)?.meta()?.examples as readonly unknown[];
  expect(examples).toHaveLength(1);
  expect(real).toContainEqual(examples[0]);
});
