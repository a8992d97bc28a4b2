import * as bodies from "../../src/bodies/index.js";
import * as conference from "../../src/conference/index.js";
import * as consultation from "../../src/consultation/index.js";
import * as contributions from "../../src/contributions/index.js";
import * as documents from "../../src/documents/index.js";
import * as meetings from "../../src/meetings/index.js";
import * as membership from "../../src/membership/index.js";
import * as presidency from "../../src/presidency/index.js";
import * as reserveFund from "../../src/reserve-fund/index.js";
import * as themes from "../../src/themes/index.js";

const topics = {
  membership,
  presidency,
  bodies,
  meetings,
  consultation,
  contributions,
  reserveFund,
  conference,
  themes,
  documents,
};

/** The years of which the documents speak. */
const years = Array.from({ length: 2024 - 1996 + 1 }, (_, index) => 1996 + index);

/** What lookups of facts are asked: functions with no argument by themselves, those as of a date for every year. */
const asked: { readonly [name: string]: readonly (readonly unknown[])[] } = {
  ...each(["members", "observerCountries", "observerOrganizations", "partners"], years.map(only)),
  ...each(["presidency", "troika", "edition", "viceMinisterialHalf", "viceMinisterialHost"], years.map(only)),
  ...each(["consultationGroupWithViceMinisterial"], years.map(only)),
  ...each(["bodies", "secretariat", "workingGroups", "hierarchy", "relations", "scale"], years.map(only)),
  ...each(["reserveFund"], years.map(only)),
  ...each(["meetings", "furtherMeetings", "publications", "linkedDocuments", "presidencies"], [[]]),
};

function only(year: number): readonly unknown[] {
  return [year];
}

function each(names: readonly string[], given: readonly (readonly unknown[])[]) {
  return Object.fromEntries(names.map((name) => [name, given]));
}

/** Every fact that the library gives, by where it was found: the constants of all topics and what lookups answer. */
export function facts(): readonly { readonly at: string; readonly value: unknown }[] {
  return Object.entries(topics).flatMap(([topic, exported]) =>
    Object.entries(exported as { readonly [name: string]: unknown }).flatMap(([name, value]) => {
      if (typeof value !== "function") return [{ at: `${topic}.${name}`, value }];
      if (name.startsWith("assess")) return [];
      const given = asked[name] ?? (value.length === 0 ? [[]] : []);
      return given.map((one) => ({ at: `${topic}.${name}(${one.join()})`, value: value(...one) as unknown }));
    }),
  );
}
