import { approvalTables } from "./tables/approvals.mjs";
import { bodyTables } from "./tables/bodies.mjs";
import { conferenceTables } from "./tables/conference.mjs";
import { contributionTables } from "./tables/contributions.mjs";
import { documentTables } from "./tables/documents.mjs";
import { meetingTables } from "./tables/meetings.mjs";
import { membershipTables } from "./tables/membership.mjs";
import { presidencyTables } from "./tables/presidency.mjs";
import { registerTables } from "./tables/registers.mjs";
import { reserveFundTables } from "./tables/reserve-fund.mjs";
import { themeTables } from "./tables/themes.mjs";

/** Every table of the data files, in the order in which they are described. */
export const tables = [
  ...membershipTables,
  ...approvalTables,
  ...presidencyTables,
  ...bodyTables,
  ...contributionTables,
  ...reserveFundTables,
  ...meetingTables,
  ...documentTables,
  ...themeTables,
  ...conferenceTables,
  ...registerTables,
];
