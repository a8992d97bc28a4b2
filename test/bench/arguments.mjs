/**
 * Arguments that programs give to the lookups and assessments: some for each function, as different as they come. A function
 * that is exported and stands neither here nor in `measuredElsewhere` fails the benchmark, and does not compile.
 */
import { assessCandidacy, assessMembership, assessReserveFundCase, assessSignature, scale } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { assessParticipation } from "rcm-rules/meetings";
import { record } from "rcm-rules/records";
import { reserveFundCaseSchema } from "rcm-rules/schemas";
import { sources } from "rcm-rules/sources";
import { reserveFundCases } from "./reserve-fund-cases.mjs";

/**
 * @typedef {typeof import("rcm-rules")
 *   & typeof import("rcm-rules/bodies")
 *   & typeof import("rcm-rules/conference")
 *   & typeof import("rcm-rules/consultation")
 *   & typeof import("rcm-rules/contributions")
 *   & typeof import("rcm-rules/documents")
 *   & typeof import("rcm-rules/forms")
 *   & typeof import("rcm-rules/meetings")
 *   & typeof import("rcm-rules/membership")
 *   & typeof import("rcm-rules/presidency")
 *   & typeof import("rcm-rules/records")
 *   & typeof import("rcm-rules/reserve-fund")
 *   & typeof import("rcm-rules/schemas")
 *   & typeof import("rcm-rules/sources")
 *   & typeof import("rcm-rules/themes")} Library
 */

/**
 * The names of the functions.
 *
 * @typedef {{
 *   [Name in keyof Library]: Library[Name] extends (...given: never[]) => unknown ? Name : never
 * }[keyof Library]} FunctionName
 */

/** Why a function is not measured beside a `structuredClone` of its result. */
export const measuredElsewhere = /** @type {const} */ ({
  consultation: "in a comparison of its own",
  assessParticipation: "in a comparison of its own",
  addWorkingDays: "in a comparison of its own",
  draft: "makes a schema",
  withMessages: "makes a schema",
  withRule: "makes a schema",
  fromForm: "parses with a schema",
  formFields: "is called once for a form",
  formTitle: "is called once for a form",
});

const years = Array.from({ length: 29 }, (_, place) => 1996 + place);
const dates = years.flatMap((year) => [`${year}`, `${year}-06`, `${year}-11-15`]);
const asOf = dates.map((date) => /** @type {[string]} */ ([date]));
const ofYears = years.map((year) => /** @type {[number]} */ ([year]));
const locales = [en, es];

const results = [
  ...reserveFundCases(13, 70).map(assessReserveFundCase),
  assessCandidacy({ country: "CR", year: 2030, announcedInPlenary: true }),
  assessMembership({ exchangesInformation: true }),
  assessSignature({ signer: "presidency", document: "contribution-payment" }),
  assessParticipation({ actor: "observer-country", session: "vmm-plenary", activity: "discuss" }),
];

/** Problems of a form that was filled in badly. */
const issues = [
  { age: 200, approvals: { IOM: "soon" }, requested: "much" },
  { grantedOn: "9 June 2016", disability: "yes", nationality: "HN" },
].flatMap((form) => reserveFundCaseSchema.safeParse(form).error?.issues ?? []);

const cases = reserveFundCases(7, 70);

const printedScale = knownValue(scale("2016"));

/**
 * @type {{
 *   readonly [Name in Exclude<FunctionName, keyof typeof measuredElsewhere>]: readonly Parameters<Library[Name]>[]
 * }}
 */
export const argumentsOf = {
  members: asOf,
  observerCountries: asOf,
  observerOrganizations: asOf,
  partners: asOf,
  standing: ["MX", "CO", "JM", "IOM", "UNHCR", "RNCOM"].flatMap((party) =>
    dates.map((date) => /** @type {Parameters<Library["standing"]>} */ ([party, date])),
  ),
  criteriaApproval: dates.map((date) => /** @type {Parameters<Library["criteriaApproval"]>} */ (["member", date])),
  lossOfStanding: [["member"], ["observer-country"], ["observer-organization"], ["partner"]],
  applicationDeadline: [["member"], ["observer-country"], ["observer-organization"]],
  assessMembership: [
    [{}],
    [{ exchangesInformation: true }],
    [{ country: "HT", acceptsPueblaPrinciples: true, exchangesInformation: false }],
    [
      {
        country: "CO",
        acceptsPueblaPrinciples: true,
        upholdsOrderlyMovementAndRights: true,
        addressesMigrationMultilaterally: true,
        exchangesInformation: true,
      },
    ],
  ],
  assessObserverCountry: [
    [{}],
    [{ onAmericanContinent: true, designatesOfficers: false }],
    [{ country: "BR", onAmericanContinent: true, adheresToPueblaInWriting: true, submittedWrittenDeclaration: true }],
    [
      {
        country: "EC",
        onAmericanContinent: true,
        adheresToPueblaInWriting: true,
        significantMovementWithMember: true,
        acceptsMultilateralApproach: true,
        acceptsOrderlyMovementAndRights: true,
        hasMigrationPolicyAndLegislation: true,
        designatesOfficers: true,
        submittedWrittenDeclaration: true,
        recognizesViceMinistersDecide: true,
      },
    ],
  ],
  assessObserverOrganization: [
    [{}],
    [{ mandateThemes: ["human-rights"] }],
    [{ organization: "Red Cross", promotesPueblaPrinciples: true, mandateThemes: [] }],
    [
      {
        organization: "ILO",
        promotesPueblaPrinciples: true,
        mandateThemes: ["human-rights", "migration-and-development"],
        submittedWrittenApplication: true,
      },
    ],
  ],

  presidency: ofYears,
  presidencies: years.map((from) => /** @type {[{ from: number }]} */ ([{ from }])),
  troika: ofYears,
  troikas: years.map((from) => /** @type {[{ from: number }]} */ ([{ from }])),
  termDates: ofYears,
  edition: ofYears,
  editionYear: Array.from({ length: 29 }, (_, place) => /** @type {[number]} */ ([place + 1])),
  tally: years.map((from) => /** @type {[number, number]} */ ([from, 2024])),
  assessCandidacy: [
    [{}],
    [{ country: "CR", year: 2030, announcedInPlenary: true }],
    [{ country: "MX", year: 2031, announcedInPlenary: true, consensus: true }],
    [{ country: "AR", year: 2029 }],
  ],
  assessRotation: [
    [[{ year: 2010, country: "MX" }, { year: 2031 }]],
    [years.slice(0, 12).map((year) => ({ year, country: "PA" }))],
    [["GT", "SV", "MX", "US"].map((country, place) => ({ year: 2024 + place, country }))],
  ],

  bodies: asOf,
  body: [["vice-ministerial-meeting"], ["rcgm"], ["troika"], ["presidency"], ["secretariat"], ["network-children"]],
  hierarchy: asOf,
  relations: asOf,
  secretariat: asOf,
  functionsOf: [["presidency"], ["secretariat"], ["rcgm"]],
  workingGroups: [["2019"], ["2021"], ["2024", { evidence: "documents" }]],
  bodyDiagram: [
    ["2016", { format: "mermaid" }],
    ["2016", { format: "dot", language: "es" }],
    ["2024", { format: "mermaid", language: "es" }],
  ],
  assessSignature: [
    [{}],
    [{ signer: "presidency" }],
    [{ signer: "secretariat", document: "contribution-payment", countryRequested: true }],
    [{ signer: "presidency", document: "third-party-administrative", viceMinistersApproved: true }],
  ],
  assessWorkPlanStep: [
    [{}],
    [{ from: "drafted", to: "approved" }],
    [{ from: "drafted", to: "approved", approvedBy: ["rcgm", "vice-ministerial-meeting"] }],
  ],

  meetings: [
    [],
    [{ year: 2019, kind: "workshop" }],
    [{ from: "2000", to: "2010-06" }],
    [{ place: "Ciudad de México" }],
    [{ text: "labor migration" }],
    [{ body: "vice-ministerial-meeting" }],
  ],
  furtherMeetings: [[], [{ year: 2016 }]],
  knownMeetings: [[{ kind: "rcgm", year: 2016 }], [{ year: 1995 }]],
  participationMatrix: [[]],
  assessPlenaryAgenda: [
    [{}],
    [{ items: ["presidency-report", { topic: "Return" }] }],
    [{ items: ["presidency-report", "opening-statements", "civil-society-dialogue"] }],
    [{ items: ["opening-statements", { topic: "Remittances", identifiedBeforehand: true }] }],
  ],
  quorum: [["vice-ministerial-meeting"], ["rcgm"]],
  agendaInputDeadline: [[]],
  assessClosedDoorDelegation: [[{}], [{ head: "vice-minister" }], [{ head: "vice-minister", officials: 3 }]],
  viceMinisterialHalf: ofYears,
  viceMinisterialHost: ofYears,
  assessViceMinisterialDate: [
    [{}],
    [{ start: "2016-11-17" }],
    [{ start: "2019-11-13", end: "2019-11-14" }],
    [{ start: "2016-06-07" }],
  ],
  consultationGroupWithViceMinisterial: ofYears,
  convener: [[{ kind: "workshop" }], [{ kind: "rcgm" }], [{ kind: "vice-ministerial-meeting" }]],
  draftingCommittees: [[0], [2], [3]],
  assessMeetingOrder: [
    [[{ kind: "rcgm", start: "2019-11-12" }, { kind: "network" }]],
    [
      [
        { kind: "network", start: "2016-11-14" },
        { kind: "rcgm", start: "2016-11-15" },
        { kind: "vice-ministerial-meeting", start: "2016-11-17" },
      ],
    ],
  ],

  workingCalendar: [
    [{}],
    [{ weekend: [5, 6], counting: "from-same-day" }],
    [{ holidays: ["2024-12-25", "2024-01-01", "2024-09-16", "2024-05-01", "2024-03-29"] }],
  ],
  assessFocalPoints: [[{}], [{ CR: true }], [{ CR: true, MX: false, US: true }]],

  troikaTerm: [[]],
  effectOfSilence: [[]],
  meaningOfConsensus: [[]],
  withoutConsensus: [[]],
  reserveFund: asOf,
  scale: asOf,
  contributionDueDate: [[]],
  contributionArrears: [[]],
  scaleChange: [[]],
  apportion: [["300000"], ["150000.50"], ["0.01"], ["300000.00", { weights: "percentages" }], ["1.00", { asOf: 2003 }]],
  assessScale: [[printedScale], [{ ...printedScale, rows: printedScale.rows.slice(0, 5) }]],

  assessReserveFundCase: reserveFundCases(130, 20).map((one) => /** @type {[typeof one]} */ ([one])),

  publications: [[], [{ year: 2007 }], [{ country: "US" }], [{ text: "terrorism" }]],
  record: cases.map(
    (input) => /** @type {Parameters<Library["record"]>} */ ([assessReserveFundCase(input), { input }]),
  ),
  replay: cases.map(
    (input) => /** @type {[ReturnType<typeof record>]} */ ([record(assessReserveFundCase(input), { input })]),
  ),

  source: sources.map(({ id }) => /** @type {[typeof id]} */ ([id])),

  describe: locales.flatMap((locale) =>
    results.map((result) => /** @type {Parameters<Library["describe"]>} */ ([result, locale])),
  ),
  cite: locales.flatMap((locale) => sources.map(({ id }) => /** @type {Parameters<Library["cite"]>} */ ([id, locale]))),
  label: locales.flatMap((locale) =>
    ["MX", "IOM", "eligible", "rcgm", "vice-ministerial-meeting", "human-rights", "workshop"].map(
      (code) => /** @type {Parameters<Library["label"]>} */ ([code, locale]),
    ),
  ),
  options: locales.flatMap((locale) =>
    ["member", "observer-organization", "country", "body", "event-type"].map(
      (set) => /** @type {Parameters<Library["options"]>} */ ([set, locale]),
    ),
  ),
  field: locales.flatMap((locale) =>
    ["age", "grantedOn", "requested", "country"].map(
      (name) => /** @type {Parameters<Library["field"]>} */ ([name, locale]),
    ),
  ),
  formError: locales.flatMap((locale) =>
    issues.map((issue) => /** @type {Parameters<Library["formError"]>} */ ([issue, locale])),
  ),
  readAmount: ["800", "1,200.50", "US$ 1.200,50", "1,200", "much"].flatMap((text) => [
    [text, "en"],
    [text, "es"],
  ]),
  readDate: ["2016-06-09", "9/6/2016", "9 de junio de 2016", "June 9, 2016", "soon"].flatMap((text) => [
    [text, "en"],
    [text, "es"],
  ]),
  formProblem: issues.map((issue) => /** @type {Parameters<Library["formProblem"]>} */ ([issue])),
};

/**
 * @template Value
 * @param {{ readonly status: string, readonly value?: Value }} answer
 * @returns {Value}
 */
function knownValue(answer) {
  if (answer.value === undefined) throw new Error("the answer is known");
  return answer.value;
}
