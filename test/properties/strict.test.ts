import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import { en } from "../../src/words/locales/en.js";
import { load, specifiers } from "../entries.js";

type Callable = (...given: readonly unknown[]) => unknown;

/** Every function that any entry exports, by its name. */
const exported = await Promise.all(specifiers.map(load));
const functions = new Map(
  exported.flatMap((entry) => Object.entries(entry)).filter(([, value]) => typeof value === "function"),
) as ReadonlyMap<string, Callable>;

const call = (name: string) => functions.get(name) as Callable;

/** What takes no object that a caller writes. */
const withoutObjects = new Set([
  ...["members", "observerCountries", "observerOrganizations", "partners", "standing"],
  ...["bodies", "body", "functionsOf", "hierarchy", "relations"],
  ...["edition", "editionYear", "scale", "termDates"],
  ...["applicationDeadline", "criteriaApproval", "lossOfStanding"],
  ...["consultationGroupWithViceMinisterial", "draftingCommittees", "participationMatrix"],
  ...["agendaInputDeadline", "contributionArrears", "contributionDueDate", "effectOfSilence", "meaningOfConsensus"],
  ...["quorum", "reserveFund", "scaleChange", "troikaTerm", "withoutConsensus"],
  ...["viceMinisterialHalf", "viceMinisterialHost"],
  ...["readAmount", "readDate"],
]);

/** What takes a result, a locale, an issue, a schema or a record: these are handed back, and may carry more. */
const handedBack = new Set([
  ...["RcmInputError", "describe", "label", "cite", "field", "options", "formProblem", "formFields", "formTitle"],
  ...["draft", "withMessages", "replay"],
]);

const event = {
  type: "submitted-to-troika",
  on: "2024-01-01",
  by: "presidency",
  inWriting: true,
  substantiveIssue: true,
};
const consultationOptions = {
  asOf: "2024-06-01",
  calendar: { weekend: [6, 7], holidays: ["2024-05-01"], counting: "from-next-day" },
};
const printedScale = (call("scale")("2016") as { value: object }).value;
const { rows, total, printedPercentageTotal } = printedScale as { [name: string]: unknown };
const input = { voluntaryReturn: false };

/** Arguments of the right form, with every object that a caller may write in them. */
const rightArguments: { readonly [name: string]: readonly unknown[] } = {
  assessMembership: [{ country: "CO", exchangesInformation: true }, { asOf: "2016" }],
  assessObserverCountry: [{ country: "BR", onAmericanContinent: true }, { asOf: "1998" }],
  assessObserverOrganization: [{ organization: "Red Cross", mandateThemes: [] }, { asOf: "2016" }],
  presidency: [2010, { evidence: "all" }],
  presidencies: [{ from: 2010, to: 2012, evidence: "documents" }],
  troika: [2010, { evidence: "documents" }],
  troikas: [{ from: 2010, to: 2012, evidence: "documents" }],
  tally: [1996, 2016, { evidence: "documents" }],
  assessCandidacy: [{ country: "CR", year: 2030 }],
  assessRotation: [[{ year: 2030, country: "PA" }]],
  secretariat: ["2016", { evidence: "documents" }],
  workingGroups: ["2021", { evidence: "documents" }],
  bodyDiagram: ["2016", { format: "dot", language: "es" }],
  assessSignature: [{ signer: "presidency", document: "contribution-payment" }],
  assessWorkPlanStep: [{ from: "drafted", to: "approved", approvedBy: ["rcgm"] }],
  assessParticipation: [{ actor: "partner", session: "rcgm", activity: "attend" }],
  assessPlenaryAgenda: [{ items: ["presidency-report", { topic: "Return" }] }],
  assessClosedDoorDelegation: [{ head: "vice-minister", officials: 2 }],
  assessViceMinisterialDate: [{ start: "2016-11-17" }],
  assessMeetingOrder: [[{ kind: "rcgm", start: "2019-11-12" }]],
  convener: [{ kind: "workshop" }],
  meetings: [{ year: 2019, kind: "workshop" }],
  addWorkingDays: ["2024-01-01", 3, { weekend: [6, 7], counting: "from-same-day" }],
  workingCalendar: [{ weekend: [6, 7], counting: "from-same-day" }],
  consultation: [[event], consultationOptions],
  assessFocalPoints: [{ CR: true, MX: false }],
  apportion: ["1000.00", { weights: "percentages" }],
  assessScale: [{ rows: (rows as readonly object[]).map((row) => ({ ...row })), total, printedPercentageTotal }],
  assessReserveFundCase: [{ age: 70, approvals: { IOM: "2016-03-01" } }],
  publications: [{ year: 2007, kind: "declaration" }],
  furtherMeetings: [{ year: 2016, kind: "rcgm" }],
  knownMeetings: [{ year: 2016, kind: "rcgm" }],
  source: ["twenty-years/reserve-fund/maximum", { language: "es" }],
  record: [call("assessReserveFundCase")(input), { input, decidedOn: "2016-03-08" }],
  formError: [{ path: ["age"], params: { code: "not-a-date" } }, en, { label: false }],
  fromForm: [
    exported.map((entry) => entry.reserveFundCaseSchema).find(Boolean),
    { age: "70" },
    { language: "es", halfTyped: [] },
  ],
  withRule: [
    exported.map((entry) => entry.reserveFundCaseSchema).find(Boolean),
    call("assessReserveFundCase"),
    { accepted: ["eligible"], whileMissing: "accept", grant: "within-maximum" },
  ],
};

/** A place in the arguments where an object stands, or what is looked into to find one. */
interface Place {
  readonly object: object;
  /** The arguments with something else in this place. */
  readonly put: (other: unknown) => readonly unknown[];
}

/** The objects that a caller writes; the input of a record is whatever its rule takes. */
function placesOf(given: readonly unknown[], put: Place["put"] = (other) => other as never, path = ""): Place[] {
  return given.flatMap((value, index): Place[] => {
    const at = `${path}/${index}`;
    const inList = (other: unknown) => put(given.map((one, place) => (place === index ? other : one)));
    return placesIn(value, inList, at);
  });
}

function placesIn(value: unknown, put: Place["put"], path: string): Place[] {
  if (Array.isArray(value)) return placesOf(value.slice(0, 2), (other) => put(other), path);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [];
  const inside = Object.entries(value).flatMap(([name, field]) =>
    name === "input" ? [] : placesIn(field, (other) => put({ ...value, [name]: other }), `${path}/${name}`),
  );
  return [{ object: value, put }, ...inside];
}

/**
 * The assessment that is recorded is handed back, and a form is whatever people send: only what stands beside them is
 * written by the caller.
 */
const skipped: { readonly [name: string]: number } = { record: 1, fromForm: 2, formError: 2 };

const strict = Object.entries(rightArguments).map(([name, given]) => {
  const first = skipped[name] ?? 0;
  const places = placesOf(given.slice(first), (other) => [...given.slice(0, first), ...(other as unknown[])]);
  return { name, given, places };
});

function problemOf(name: string, given: readonly unknown[]): RcmInputError {
  try {
    call(name)(...given);
  } catch (error) {
    if (error instanceof RcmInputError) return error;
    throw error;
  }
  return expect.fail(`${name} takes ${JSON.stringify(given)}`);
}

const notPlain: readonly (readonly [string, unknown])[] = [
  ["a Promise", Promise.resolve({})],
  ["a Map", new Map()],
  ["a Set", new Set()],
  ["a Date", new Date(0)],
  ["an Error", new Error("x")],
  ["an RcmInputError", new RcmInputError("not-a-text", "x", "x", 1)],
  ["a FormData", new FormData()],
  ["a URLSearchParams", new URLSearchParams()],
  ["a function", () => ({})],
  ["null", null],
];

test("every function of every entry is told", () => {
  const told = [...withoutObjects, ...handedBack, ...Object.keys(rightArguments)];
  expect([...told].sort()).toEqual([...functions.keys()].sort());
});

describe.each(strict)("$name", ({ name, given, places }) => {
  test("takes what is right", () => {
    expect(() => call(name)(...given)).not.toThrow();
    expect(places.length).toBeGreaterThan(0);
  });

  test("refuses a field that there is not, with the nearest name", () => {
    for (const { object, put } of places) {
      expect(problemOf(name, put({ ...object, zzz: 1 }))).toMatchObject({ code: "unknown-field" });
      const [first = ""] = Object.keys(object).filter((key) => key.length > 3);
      if (first === "") continue;
      const misspelt = `${first.slice(0, 2)}${first.slice(1)}`;
      const { code, path, message } = problemOf(name, put({ ...object, [misspelt]: 1 }));
      expect(code).toBe("unknown-field");
      expect(path.endsWith(misspelt), path).toBe(true);
      expect(message).toContain(`the nearest name is ${first}`);
    }
  });

  test("a field that is undefined, or only inherited, is none", () => {
    for (const { object, put } of places) {
      const inheriting = Object.assign(Object.create({ zzz: 1 }), object);
      expect(() => call(name)(...put(inheriting))).not.toThrow();
      expect(problemOf(name, put({ ...object, zzz: undefined }))).toMatchObject({ code: "unknown-field" });
    }
  });

  test.each(notPlain)("refuses %s", (_, value) => {
    for (const { put } of places) {
      const { code } = problemOf(name, put(value));
      // Where a code may stand too, a function is no code; a text is none of the values.
      expect(code).toBe("not-an-object");
    }
  });
});

test("locales and results that are handed back may carry more", () => {
  const assessment = call("assessReserveFundCase")(input) as object;
  const more = { ...en, mine: 1, labels: { ...en.labels, mine: "Mine" } };
  expect(call("describe")({ ...assessment, mine: 1 }, more)).toEqual(call("describe")(assessment, en));
  expect(call("label")("mine", more)).toBe("Mine");
});
