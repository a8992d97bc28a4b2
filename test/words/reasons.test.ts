import { expect, test } from "vitest";
import { secretariatReasons } from "../../src/bodies/secretariat-facts.js";
import { scaleTable } from "../../src/contributions/facts.js";
import { label } from "../../src/index.js";
import { decisionReason } from "../../src/membership/application.js";
import { criteriaReason } from "../../src/membership/criteria.js";
import { standingReasons } from "../../src/membership/standing.js";
import { unsettledReasons } from "../../src/membership/unsettled.js";
import { presidencyReasons } from "../../src/presidency/answers.js";
import { officeReasons } from "../../src/presidency/office.js";
import { rotationReason } from "../../src/presidency/rules/rotation.js";
import { applicantTable, fundTable, grantDays, payerTable } from "../../src/reserve-fund/facts.js";
import { reserveFundRule } from "../../src/reserve-fund/rules/case.js";
import { complete } from "./languages.js";

/** What the dated tables answer where a gap gives no reason of its own. */
const commonReasons = ["not-stated", "date-precision"];

const scaleReasons = scaleTable.flatMap((row) => ("reason" in row ? [row.reason] : []));

const fundReasons = [
  ...fundTable.flatMap((row) => ("reason" in row ? [row.reason] : [])),
  ...reserveFundRule.table.outcomes.outside.map(({ reason }) => reason),
  payerTable.open.reason,
  applicantTable.open.reason,
  ...grantDays.filter((day) => day !== "stated"),
];

test.each([
  ...commonReasons,
  ...standingReasons,
  decisionReason,
  criteriaReason,
  ...unsettledReasons,
  ...presidencyReasons,
  ...officeReasons,
  rotationReason,
  "troika-not-stated-yet",
  ...secretariatReasons,
  ...scaleReasons,
  ...fundReasons,
])("the reason %s is a sentence in every language", (reason) => {
  for (const locale of complete) expect(label(reason, locale)).toMatch(/^\p{Lu}.*\.$/u);
});
