/** The cases of the consultation between meetings and of its working days. */
import { addWorkingDays } from "rcm-rules/consultation";
import { cases, codesOf } from "./dates.mjs";

/** @typedef {import("./rules.mjs").Case} Case */
/** @typedef {{ readonly type: string, readonly on: string, readonly [field: string]: unknown }} Event */

/** Days before weekends, leap days, the end of a year and the ends of the calendar. */
const starts = [
  "2024-01-04",
  "2024-01-05",
  "2024-01-06",
  "2024-02-28",
  "2023-02-28",
  "2024-02-29",
  "2024-12-31",
  "2000-02-28",
  "1900-02-28",
  "0001-01-01",
];
const counts = [0, 1, 2, 5, 10, 261];

const calendars = [
  undefined,
  { counting: "from-same-day" },
  { weekend: [5, 6] },
  { weekend: [7] },
  { weekend: [] },
  { weekend: [1, 2, 3, 4, 5, 6] },
  { holidays: ["2024-01-08", "2024-02-29", "2025-01-01"] },
  { holidays: ["2024-01-06", "2024-01-07"], counting: "from-same-day" },
  { weekend: [6, 7], holidays: ["2024-01-05", "2024-01-05", "2024-01-04"], counting: "from-next-day" },
];

const noCalendars = [
  null,
  [],
  "mon-fri",
  { weekend: [1, 2, 3, 4, 5, 6, 7] },
  { weekend: [0] },
  { weekend: 6 },
  { holidays: ["2024-02-30"] },
  { holidays: "2024-01-01" },
  { counting: "from-now" },
  { weekends: [6] },
];

function workingDays() {
  return [
    ...cases(
      "count",
      starts.flatMap((start) =>
        counts.flatMap((count) => calendars.slice(0, 6).map((calendar) => trimmed(start, count, calendar))),
      ),
    ),
    ...cases(
      "holidays",
      starts
        .slice(0, 7)
        .flatMap((start) =>
          [1, 2, 5].flatMap((count) => calendars.slice(6).map((calendar) => [start, count, calendar])),
        ),
    ),
    ...cases("form", [
      ...[
        ["2024-02-30", 1],
        ["2024", 1],
        [null, 1],
        [20240105, 1],
        ["9999-12-30", 10],
        ["2024-01-05", -1],
        ["2024-01-05", 1.5],
        ["2024-01-05", 10001],
        ["2024-01-05", "5"],
        ["2024-01-05"],
      ],
      ...noCalendars.map((calendar) => ["2024-01-05", 5, calendar]),
    ]),
  ];
}

/** Arguments without those at the end that are absent. */
const trimmed = (/** @type {unknown[]} */ ...values) => (values.at(-1) === undefined ? values.slice(0, -1) : values);

const submission = {
  type: "submitted-to-troika",
  on: "2024-03-01",
  by: "presidency",
  inWriting: true,
  substantiveIssue: true,
  betweenMeetings: true,
};

/** A consultation as the documents have it, with the answers of some members. */
/** @type {readonly Event[]} */
const course = [
  submission,
  { type: "troika-consensus", on: "2024-03-04" },
  { type: "shared-first-round", on: "2024-03-04" },
  { type: "input", on: "2024-03-06", from: "MX", proposesChanges: true },
  { type: "input", on: "2024-03-07", from: "CA", proposesChanges: false },
  { type: "shared-second-round", on: "2024-03-12" },
  { type: "comment", on: "2024-03-13", from: "HN", objects: true },
  { type: "comment", on: "2024-03-14", from: "HN", objects: false },
  { type: "consensus", on: "2024-03-20" },
  { type: "implemented", on: "2024-03-21" },
  { type: "members-informed", on: "2024-03-22" },
];

/** A day later, whatever the day. */
const dayAfter = (/** @type {string} */ day) => addWorkingDays(day, 1, { weekend: [] });

function courses() {
  const prefixes = course.map((_, index) => course.slice(0, index + 1));
  const watched = prefixes.flatMap((events) => {
    const on = events.at(-1)?.on ?? "";
    return [on, dayAfter(on), "2024-03-11", "2024-03-19", "2024-12-31"].map((asOf) => [events, { asOf }]);
  });
  const without = course.map((event) => [course.filter((one) => one !== event), { asOf: "2024-04-01" }]);
  const swapped = course.slice(1).map((event, index) => {
    const before = /** @type {Event} */ (course[index]);
    const turned = [
      { ...event, on: before.on },
      { ...before, on: event.on },
    ];
    return [[...course.slice(0, index), ...turned, ...course.slice(index + 2)], { asOf: "2024-04-01" }];
  });
  const twice = course.map((event, index) => [
    [...course.slice(0, index + 1), event, ...course.slice(index + 1)],
    { asOf: "2024-04-01" },
  ]);
  return [[[], { asOf: "2024-01-01" }], ...watched, ...without, ...swapped, ...twice];
}

function submissions() {
  const changes = [
    ...codesOf("member").map((by) => ({ by })),
    { by: "secretariat" },
    { inWriting: false },
    { substantiveIssue: false },
    { betweenMeetings: false },
    { substantiveIssue: undefined, betweenMeetings: undefined },
  ];
  return changes.map((change) => [[without({ ...submission, ...change })], { asOf: "2024-03-02" }]);
}

function endings() {
  const decided = course.slice(0, 8);
  const shared = course.slice(0, 3);
  return [
    [[...decided, { type: "no-consensus", on: "2024-03-20" }], { asOf: "2024-03-21" }],
    [
      [...decided, { type: "no-consensus", on: "2024-03-20" }, { type: "implemented", on: "2024-03-21" }],
      { asOf: "2024-03-22" },
    ],
    [[...decided, { type: "consensus", on: "2024-03-15" }], { asOf: "2024-03-22" }],
    [[...shared, { type: "shared-second-round", on: "2024-03-08" }], { asOf: "2024-03-22" }],
    [[...shared, { type: "input", on: "2024-03-12", from: "US", proposesChanges: true }], { asOf: "2024-03-22" }],
    ...calendars.slice(1).map((calendar) => [course, { asOf: "2024-04-01", calendar }]),
    ...[[], ["MX"], ["MX", "CA", "HN"]].map((members) => [course.slice(0, 4), { asOf: "2024-03-08", members }]),
    [shared.map((event) => ({ ...event, on: event.on.replace("2024", "1998") })), { asOf: "1998-03-05" }],
  ];
}

const noCourses = [
  [null, { asOf: "2024-03-01" }],
  [{}, { asOf: "2024-03-01" }],
  [[], {}],
  [[]],
  [[], null],
  [[], { asOf: "2024" }],
  [[], { asOf: "2024-03-01", other: 1 }],
  [[], { asOf: "2024-03-01", members: ["BR"] }],
  ...noCalendars.map((calendar) => [[], { asOf: "2024-03-01", calendar }]),
  ...[null, {}, { type: "party", on: "2024-03-01" }, { type: "consensus" }, { type: "consensus", on: "2024-3-1" }].map(
    (event) => [[event], { asOf: "2024-03-01" }],
  ),
  [[{ ...submission, by: "IOM" }], { asOf: "2024-03-01" }],
  [[{ ...submission, inWriting: "yes" }], { asOf: "2024-03-01" }],
  [[{ type: "input", on: "2024-03-06", from: "CO", proposesChanges: true }], { asOf: "2024-03-07" }],
  [[{ type: "comment", on: "2024-03-06", from: "MX" }], { asOf: "2024-03-07" }],
  [[submission, { type: "consensus", on: "2024-03-06", by: "MX" }], { asOf: "2024-03-07" }],
];

/** An event without the fields that are absent. */
function without(/** @type {object} */ event) {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

/** @type {Readonly<Record<string, () => readonly Case[]>>} */
export const procedureCases = {
  addWorkingDays: workingDays,
  workingCalendar: () => [
    ...cases(
      "calendar",
      calendars.slice(1).map((calendar) => [calendar]),
    ),
    ...cases(
      "form",
      noCalendars.map((calendar) => [calendar]),
    ),
  ],
  consultation: () => [
    ...cases("course", courses()),
    ...cases("submission", submissions()),
    ...cases("ending", endings()),
    ...cases("form", noCourses),
  ],
};
