import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import {
  assessClosedDoorDelegation,
  assessMeetingOrder,
  assessParticipation,
  assessPlenaryAgenda,
  assessViceMinisterialDate,
  consultationGroupWithViceMinisterial,
  convener,
  draftingCommittees,
  meetings,
  viceMinisterialHalf,
  viceMinisterialHost,
} from "../../src/meetings/index.js";

type Unchecked = (...values: unknown[]) => unknown;

const noObjects = [undefined, null, "text", 7, true, [], () => undefined];
const noBooleans = [null, "true", 0, 1, [], {}];
const noCodes = [null, "", "toString", "MEMBER", 7, [], {}];
const noYears = [
  undefined,
  null,
  "15",
  "2015-06",
  "",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1995.5,
  0,
  -1,
  10000,
  [2015],
  {},
];
const noDates = [null, "", "2016", "2016-06", "2016-13-01", "2016-02-30", "2016-06-09T00:00", 2016, [], {}];
const noAsOfs = [null, "", "16", "2016-13", "2016-02-30", " 2016", 2016, [], {}];
const noCounts = [undefined, null, "2", Number.NaN, 1.5, Number.POSITIVE_INFINITY, 2n, [], {}];

describe.each<[string, Unchecked, string]>([
  ["assessParticipation", assessParticipation as Unchecked, "query"],
  ["assessPlenaryAgenda", assessPlenaryAgenda as Unchecked, "agenda"],
  ["assessClosedDoorDelegation", assessClosedDoorDelegation as Unchecked, "delegation"],
  ["assessViceMinisterialDate", assessViceMinisterialDate as Unchecked, "dates"],
  ["convener", convener as Unchecked, "event"],
])("%s", (_, call, argument) => {
  test.each(noObjects)("%s is no object", (value) => refused(() => call(value), "not-an-object", argument));
});

test.each<[string, Unchecked, string]>([
  ["assessParticipation", (nonsense) => assessParticipation({ nonsense } as never), "nonsense"],
  ["assessPlenaryAgenda", (nonsense) => assessPlenaryAgenda({ nonsense } as never), "nonsense"],
  [
    "assessPlenaryAgenda, an item",
    (nonsense) => assessPlenaryAgenda({ items: [{ topic: "Return", nonsense } as never] }),
    "items.0.nonsense",
  ],
  ["assessClosedDoorDelegation", (nonsense) => assessClosedDoorDelegation({ nonsense } as never), "nonsense"],
  ["assessViceMinisterialDate", (nonsense) => assessViceMinisterialDate({ nonsense } as never), "nonsense"],
  ["assessMeetingOrder", (nonsense) => assessMeetingOrder([{ kind: "rcgm", nonsense } as never]), "0.nonsense"],
  [
    "assessMeetingOrder, dates",
    (nonsense) => assessMeetingOrder([{ kind: "rcgm", dates: [{ nonsense } as never] }]),
    "0.dates.0.nonsense",
  ],
  ["convener", (nonsense) => convener({ kind: "rcgm", nonsense } as never), "nonsense"],
  ["viceMinisterialHost", (nonsense) => viceMinisterialHost(2020, { nonsense } as never), "nonsense"],
  ["meetings", (nonsense) => meetings({ nonsense } as never), "nonsense"],
])("%s: a field of a name that it does not have", (_, call, path) => {
  for (const value of [1, undefined]) refused(() => call(value), "unknown-field", path);
});

describe("assessParticipation", () => {
  const assess = assessParticipation as Unchecked;

  test.each(["actor", "session", "activity"])("%s: nobody's codes", (field) => {
    for (const value of noCodes) refused(() => assess({ [field]: value }), "unknown-code", field);
  });
  test.each(["invited", "invitedToDeclare", "authorizedByPresidency", "reservedForMembers"])(
    "%s: neither true nor false",
    (field) => {
      for (const value of noBooleans) refused(() => assess({ [field]: value }), "not-a-boolean", field);
    },
  );
  test("an undefined field is absent", () => {
    expect(assess({ actor: undefined })).toEqual(assess({}));
  });
});

describe("assessPlenaryAgenda", () => {
  const assess = assessPlenaryAgenda as Unchecked;

  test.each([null, "items", 7, {}])("%s is no list", (items) =>
    refused(() => assess({ items }), "not-an-array", "items"),
  );
  test("an item is a word for a minimum item or an object", () => {
    for (const item of ["", "report", "toString"]) refused(() => assess({ items: [item] }), "unknown-code", "items.0");
    for (const item of [null, undefined, 7, []])
      refused(() => assess({ items: ["presidency-report", item] }), "not-an-object", "items.1");
  });
  test("a topic has words and a theme", () => {
    for (const topic of [undefined, null, "", " ", 7, []])
      refused(() => assess({ items: [{ topic }] }), "not-a-text", "items.0.topic");
    for (const theme of noCodes)
      refused(() => assess({ items: [{ topic: "Return", theme }] }), "unknown-code", "items.0.theme");
    for (const identifiedBeforehand of noBooleans)
      refused(
        () => assess({ items: [{ topic: "Return", identifiedBeforehand }] }),
        "not-a-boolean",
        "items.0.identifiedBeforehand",
      );
  });
});

describe("assessClosedDoorDelegation", () => {
  const assess = assessClosedDoorDelegation as Unchecked;

  test.each(noCodes)("%s is no rank", (head) => refused(() => assess({ head }), "unknown-code", "head"));
  test.each(noCounts.slice(1))("%s is no number of officials", (officials) =>
    refused(() => assess({ officials }), "not-a-whole-number", "officials"),
  );
  test("nobody comes with fewer than none", () =>
    refused(() => assess({ officials: -1 }), "out-of-range", "officials"));
  test("-0 is 0", () => expect(assess({ officials: -0 })).toEqual(assess({ officials: 0 })));
});

describe("years", () => {
  test.each<[string, Unchecked]>([
    ["viceMinisterialHalf", viceMinisterialHalf as Unchecked],
    ["consultationGroupWithViceMinisterial", consultationGroupWithViceMinisterial as Unchecked],
    ["viceMinisterialHost", viceMinisterialHost as Unchecked],
  ])("%s", (_, call) => {
    for (const year of noYears) refused(() => call(year), "not-a-year", "year");
    for (const year of [1, 1995]) refused(() => call(year), "out-of-range", "year");
    expect(() => call(1996)).not.toThrow();
  });

  test("viceMinisterialHost: options", () => {
    const host = viceMinisterialHost as Unchecked;
    for (const options of noObjects.slice(1)) refused(() => host(2020, options), "not-an-object", "options");
    for (const mode of noCodes) refused(() => host(2020, { mode }), "unknown-code", "mode");
    expect(host(2020, { mode: undefined })).toEqual(host(2020));
  });
});

describe("assessViceMinisterialDate", () => {
  const assess = assessViceMinisterialDate as Unchecked;

  test.each(["start", "end"])("%s: no calendar dates, and none before 1996", (field) => {
    for (const date of noDates) refused(() => assess({ [field]: date }), "not-a-date", field);
    refused(() => assess({ [field]: "1995-12-31" }), "out-of-range", field);
  });
  test("no meeting ends before it begins", () =>
    refused(() => assess({ start: "2019-11-14", end: "2019-11-13" }), "out-of-range", "end"));
  test("no date that was received stands in a message", () => {
    for (const dates of [{ start: "2019-11-14", end: "2019-11-13" }, { start: "1995-12-31" }])
      expect(() => assess(dates)).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/2019|1995/) }));
  });
});

describe("convener", () => {
  const call = convener as Unchecked;

  test("a kind that is nobody's, or none", () => {
    for (const kind of [undefined, "", "RCGM", "toString", "congress", null, 7, []]) {
      refused(() => call({ kind }), "unknown-code", "kind");
    }
  });
});

describe("draftingCommittees", () => {
  const call = draftingCommittees as Unchecked;

  test.each(noCounts)("%s is no number of Networks", (networks) =>
    refused(() => call(networks), "not-a-whole-number", "networks"),
  );
  test.each([-1, 1e21])("%s is too few or too many", (networks) =>
    refused(() => call(networks), "out-of-range", "networks"),
  );
});

describe("assessMeetingOrder", () => {
  const assess = assessMeetingOrder as Unchecked;

  test.each([undefined, null, "text", 7, {}])("%s is no list", (list) =>
    refused(() => assess(list), "not-an-array", "meetings"),
  );
  test("an entry is an object with a kind", () => {
    for (const entry of [null, undefined, 7, "rcgm", []])
      refused(() => assess([{ kind: "rcgm" }, entry]), "not-an-object", "1");
    for (const kind of [undefined, ...noCodes]) refused(() => assess([{ kind }]), "unknown-code", "0.kind");
  });
  test("a start is a year, a month or a day", () => {
    for (const start of noAsOfs) {
      refused(() => assess([{ kind: "rcgm", start }]), "not-an-as-of-date", "0.start");
      refused(() => assess([{ kind: "rcgm", dates: [{ start }] }]), "not-an-as-of-date", "0.dates.0.start");
    }
    for (const dates of [null, "2016", {}]) refused(() => assess([{ kind: "rcgm", dates }]), "not-an-array", "0.dates");
    for (const span of [null, "2016", []])
      refused(() => assess([{ kind: "rcgm", dates: [span] }]), "not-an-object", "0.dates.0");
  });
});

/** Nothing but the one error, with what is wrong and where. */
function refused(call: () => unknown, code: string, path: string): void {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RcmInputError);
  expect(thrown).toMatchObject({ code, path });
}
