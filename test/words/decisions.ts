import { assessFocalPoints, consultation } from "../../src/consultation/index.js";
import {
  apportion,
  assessMembership,
  assessObserverOrganization,
  assessReserveFundCase,
  assessSignature,
  presidency,
} from "../../src/index.js";
import { assessMeetingOrder, assessParticipation, assessPlenaryAgenda } from "../../src/meetings/index.js";

const regional = { voluntaryReturn: true, regionalMigrant: true } as const;
const noOrdinary = { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false } as const;
const noSpecial = { domesticViolence: false, sexualAbuse: false, trafficking: false } as const;
const submitted = { type: "submitted-to-troika", on: "2016-03-01", by: "presidency", inWriting: true } as const;

/** Results whose letters are held word for word. */
export const decisions = {
  eligible: assessReserveFundCase({ ...regional, age: 70, requested: "1200.00" }),
  approvalRequired: assessReserveFundCase({ ...regional, ...noOrdinary, trafficking: true, requested: "900" }),
  approved: assessReserveFundCase({
    ...regional,
    ...noOrdinary,
    trafficking: true,
    approvals: { IOM: "2016-03-01", secretariat: "2016-03-08" },
    grantedOn: "2016-03-08",
  }),
  ineligible: assessReserveFundCase({ ...regional, ...noOrdinary, ...noSpecial }),
  refused: assessReserveFundCase({
    ...regional,
    ...noOrdinary,
    trafficking: true,
    approvals: { IOM: "refused" },
    grantedOn: "2019-05-06",
  }),
  open: assessReserveFundCase({ voluntaryReturn: false, regionalMigrant: true, trafficking: true, requested: "500" }),
  undetermined: assessReserveFundCase({ voluntaryReturn: true, disability: true }),
  membership: assessMembership({ exchangesInformation: false }),
  "membership of 1998": assessMembership({ exchangesInformation: true }, { asOf: "1998" }),
  organization: assessObserverOrganization({
    isInternationalOrganization: true,
    promotesPueblaPrinciples: true,
    mandateThemes: ["human-rights"],
    submittedWrittenApplication: true,
  }),
  signature: assessSignature({ signer: "presidency", document: "third-party-administrative" }),
  participation: assessParticipation({ actor: "member", session: "vmm-plenary", activity: "attend" }),
  agenda: assessPlenaryAgenda({
    items: ["presidency-report", "opening-statements", "civil-society-dialogue", { topic: "Visas" }],
  }),
  order: assessMeetingOrder([{ kind: "rcgm", start: "2016-06-01" }, { kind: "network" }]),
  contacts: assessFocalPoints({ MX: true }),
  consultation: consultation(
    [
      submitted,
      { type: "troika-consensus", on: "2016-03-02" },
      { type: "shared-first-round", on: "2016-03-03" },
      { type: "input", on: "2016-03-04", from: "MX", proposesChanges: true },
    ],
    { asOf: "2016-03-04", members: ["MX", "CA", "US"] },
  ),
  apportionment: apportion("3000.01"),
  presidency: presidency(2040),
};
