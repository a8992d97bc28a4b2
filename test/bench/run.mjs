/**
 * What the lookups and assessments cost beside a `structuredClone` of their own result, as medians in one run.
 * Ratios count: machines differ. Run with `npm run bench`.
 */
import * as library from "rcm-rules";
import { Bench } from "tinybench";

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
  assessSignature: () => library.assessSignature({ signer: "presidency" }),
};

const bench = new Bench({ time: 200, warmupTime: 50 });
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
let dearest = 0;
for (const name of Object.keys(calls)) {
  const ratio = median(name) / median(`${name} cloned`);
  dearest = Math.max(dearest, ratio);
  console.log(`${name.padEnd(32)} ${ratio.toFixed(2).padStart(6)} × a structuredClone of its result`);
}
console.log(`${"the dearest".padEnd(32)} ${dearest.toFixed(2).padStart(6)}`);
if (!(dearest <= 1)) process.exitCode = 1;
