/** What it costs to follow a consultation, beside a `structuredClone` of what is told about it. */
import { deepEqual, equal } from "node:assert/strict";
import { consultation } from "rcm-rules/consultation";
import { over } from "./measure.mjs";
import { daysAfter, oneOf, seeded } from "./random.mjs";

/** @typedef {{ readonly events: import("rcm-rules/consultation").ConsultationEvent[], readonly asOf: string }} Course */

/** @returns {import("./comparison.mjs").Group} */
export function consultations() {
  const courses = differentCourses(2_000);
  const follow = (/** @type {Course} */ { events, asOf }) => consultation(events, { asOf });
  const results = courses.map(follow);

  return {
    contestants: {
      "consultation, 9 events": over(courses, follow),
      "structuredClone of its result": over(results, (result) => structuredClone(result)),
    },
    comparisons: [
      { id: "consultation", ours: "consultation, 9 events", theirs: "structuredClone of its result", limit: 1.2 },
    ],
    check: () => {
      for (const [place, course] of courses.entries()) {
        equal(course.events.length, 9);
        deepEqual(structuredClone(follow(course)), results[place]);
      }
      equal(new Set(courses.map((course) => JSON.stringify(course))).size, courses.length);
    },
  };
}

/** @type {import("rcm-rules").MemberCode[]} */
const members = ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"];

/**
 * @param {number} count
 * @returns {Course[]} so many different courses of nine events
 */
function differentCourses(count) {
  const random = seeded(2016);
  return Array.from({ length: count }, (_, place) => {
    const begun = daysAfter("2019-01-01", place);
    const on = (/** @type {number} */ days) => daysAfter(begun, days);
    const member = () => oneOf(random, members);
    const truth = () => random() < 0.5;
    return {
      events: [
        { on: on(0), type: "submitted-to-troika", by: "presidency", inWriting: true, substantiveIssue: truth() },
        { on: on(2), type: "troika-consensus" },
        { on: on(3), type: "shared-first-round" },
        { on: on(5), type: "input", from: member(), proposesChanges: true },
        { on: on(6), type: "input", from: member(), proposesChanges: truth() },
        { on: on(13), type: "shared-second-round" },
        { on: on(14), type: "comment", from: member(), objects: false },
        { on: on(15), type: "comment", from: member(), objects: truth() },
        { on: on(21), type: "consensus" },
      ],
      asOf: on(21 + Math.floor(random() * 30)),
    };
  });
}
