/**
 * What the lookups and assessments cost beside a `structuredClone` of their own result, and what parsing and assessing
 * Reserve Fund cases costs beside zod's own parsing, as medians in one run. Ratios count: machines differ. Run with
 * `npm run bench`.
 */
import * as library from "rcm-rules";
import { assessFocalPoints, consultation } from "rcm-rules/consultation";
import { publications } from "rcm-rules/documents";
import * as meetings from "rcm-rules/meetings";
import { reserveFundAssessor } from "rcm-rules/reserve-fund";
import { reserveFundCaseSchema } from "rcm-rules/schemas";
import { source } from "rcm-rules/sources";
import { Bench } from "tinybench";
import * as z from "zod";

const full = {
  voluntaryReturn: true,
  regionalMigrant: true,
  unaccompaniedMinor: false,
  disability: false,
  age: 69,
  illnessOrInjury: false,
  domesticViolence: true,
  sexualAbuse: false,
  trafficking: false,
  approvals: { IOM: "2016-01-10", secretariat: "2016-01-11" },
  grantedOn: "2016-01-20",
  requested: "900.00",
};

const scale = library.scale("2016");
if (scale.status !== "known") throw new Error("the scale of 2016 is known");
const printed = scale.value;

/** @type {import("rcm-rules/meetings").OrderedMeeting[]} */
const week = [
  { kind: "network", start: "2016-11-14" },
  { kind: "rcgm", start: "2016-11-15" },
  { kind: "vice-ministerial-meeting", start: "2016-11-17" },
];

/** @type {import("rcm-rules/consultation").ConsultationEvent[]} */
const events = [
  { on: "2024-01-02", type: "submitted-to-troika", by: "presidency", inWriting: true },
  { on: "2024-01-04", type: "troika-consensus" },
  { on: "2024-01-05", type: "shared-first-round" },
  { on: "2024-01-08", type: "input", from: "MX", proposesChanges: true },
  { on: "2024-01-15", type: "shared-second-round" },
  { on: "2024-01-17", type: "comment", from: "CA", objects: false },
  { on: "2024-01-23", type: "consensus" },
];

/** @type {Record<string, () => unknown>} */
const calls = {
  members: () => library.members("2014-06"),
  observerOrganizations: () => library.observerOrganizations("2018"),
  standing: () => library.standing("CO", "2005"),
  presidency: () => library.presidency(2010),
  troika: () => library.troika(2018),
  bodies: () => library.bodies("2018"),
  hierarchy: () => library.hierarchy("2018"),
  relations: () => library.relations("2018"),
  scale: () => library.scale("2016"),
  apportion: () => library.apportion("300000.00"),
  assessObserverCountry: () => library.assessObserverCountry({ onAmericanContinent: true, designatesOfficers: false }),
  assessReserveFundCase: () => library.assessReserveFundCase(full),
  "assessReserveFundCase, empty": () => library.assessReserveFundCase({}),
  assessMembership: () => library.assessMembership({ exchangesInformation: true }),
  assessObserverOrganization: () => library.assessObserverOrganization({ mandateThemes: ["human-rights"] }),
  assessCandidacy: () => library.assessCandidacy({ country: "CR", year: 2030, announcedInPlenary: true }),
  assessRotation: () => library.assessRotation([{ year: 2010, country: "MX" }, { year: 2031 }]),
  assessScale: () => library.assessScale(printed),
  secretariat: () => library.secretariat("2018"),
  functionsOf: () => library.functionsOf("presidency"),
  tally: () => library.tally(1996, 2016),
  assessWorkPlanStep: () => library.assessWorkPlanStep({ from: "drafted", to: "approved" }),
  assessParticipation: () =>
    meetings.assessParticipation({ actor: "observer-country", session: "vmm-plenary", activity: "discuss" }),
  participationMatrix: () => meetings.participationMatrix(),
  assessPlenaryAgenda: () => meetings.assessPlenaryAgenda({ items: ["presidency-report", { topic: "Return" }] }),
  assessClosedDoorDelegation: () => meetings.assessClosedDoorDelegation({ head: "vice-minister" }),
  assessViceMinisterialDate: () => meetings.assessViceMinisterialDate({ start: "2016-11-17" }),
  consultationGroupWithViceMinisterial: () => meetings.consultationGroupWithViceMinisterial(2016),
  convener: () => meetings.convener({ kind: "workshop" }),
  assessMeetingOrder: () => meetings.assessMeetingOrder(week),
  meetings: () => meetings.meetings(),
  "meetings, filtered": () => meetings.meetings({ year: 2019, kind: "workshop" }),
  consultation: () => consultation(events, { asOf: "2024-02-01" }),
  assessFocalPoints: () => assessFocalPoints({}),
  publications: () => publications(),
  source: () => source("twenty-years/reserve-fund/maximum"),
  assessSignature: () => library.assessSignature({ signer: "presidency" }),
};

const bench = new Bench({ time: 200, warmupTime: 50 });

/** As a server does that gets case after case: the schema compiled by zod, and an assessor that remembers. */
const compiled = z.compile(reserveFundCaseSchema);
const assess = reserveFundAssessor();
/** @type {Record<string, import("rcm-rules/reserve-fund").ReserveFundCase>} */
const cases = {
  "a case with all twelve fields": full,
  "a case with four fields": { voluntaryReturn: true, regionalMigrant: true, disability: true, requested: "800.00" },
};
for (const [name, one] of Object.entries(cases)) {
  bench.add(`${name}, zod`, () => reserveFundCaseSchema.safeParse(one));
  bench.add(`${name}, parsed and assessed`, () => {
    const { data } = compiled.safeParse(one);
    return data && assess(data);
  });
}

for (const [name, call] of Object.entries(calls)) {
  const result = call();
  bench.add(name, call);
  bench.add(`${name} cloned`, () => structuredClone(result));
}
await bench.run();

const median = (/** @type {string} */ name) => {
  const task = bench.getTask(name);
  return task?.result && "latency" in task.result ? task.result.latency.p50 : Number.NaN;
};
/** A fold over events is neither a lookup nor an assessment: it is shown, and does not count. */
const folds = ["consultation"];
let dearest = 0;
for (const name of Object.keys(calls)) {
  const ratio = median(name) / median(`${name} cloned`);
  if (!folds.includes(name)) dearest = Math.max(dearest, ratio);
  console.log(`${name.padEnd(40)} ${ratio.toFixed(2).padStart(6)} × a structuredClone of its result`);
}
console.log(`${"the dearest".padEnd(40)} ${dearest.toFixed(2).padStart(6)}`);

let slowest = 0;
for (const name of Object.keys(cases)) {
  const ratio = median(`${name}, parsed and assessed`) / median(`${name}, zod`);
  slowest = Math.max(slowest, ratio);
  console.log(
    `${`${name}, parsed and assessed`.padEnd(54)} ${ratio.toFixed(2)} × zod's own safeParse of the same schema`,
  );
}
if (!(dearest <= 1 && slowest <= 1.15)) process.exitCode = 1;
