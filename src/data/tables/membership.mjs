/** Who belongs: the parties of the Conference, and their standing year by year. */
import { members, observerCountries, observerOrganizations, partners, standing } from "rcm-rules/membership";
import { answer, asOf, basis, carriedForward, list, names, sources, text, truth, whole } from "../columns.mjs";
import { everybody, years } from "../years.mjs";

const since = () => asOf("since", "Since when it belongs.");
const joined = () => [
  asOf("joined.notBefore", "Where no date is printed: the earliest that the documents allow."),
  asOf("joined.notAfter", "Where no date is printed: the latest that the documents allow."),
];
const known = () => [
  basis(),
  list("derived", "The fields that follow from the clauses without being printed."),
  list("readings", "The readings of ours that it rests on (table readings)."),
  list("spanishSources", "Where the Spanish of the names stands."),
  sources(),
];
const country = () => [
  text("code", "ISO 3166-1 alpha-2 code.", { required: true }),
  text("alpha3", "ISO 3166-1 alpha-3 code."),
  ...names("name", "Name of the country."),
];
const organization = () => [
  text("id", "Id of the organization.", { required: true }),
  ...names("acronym", "Acronym."),
  ...names("name", "Name of the organization."),
  list("aliases", "Other names that the documents print."),
  text("url", "Its address, where the documents print one."),
];

const codeOf = (/** @type {{ readonly code: string }} */ { code }) => code;
const idOf = (/** @type {{ readonly id: string }} */ { id }) => id;

const memberRows = () => everybody(members, codeOf);
const observerCountryRows = () => everybody(observerCountries, codeOf);
const organizationRows = () => everybody(observerOrganizations, idOf);
const partnerRows = () => everybody(partners, idOf);

/** @type {import("../columns.mjs").Table[]} */
export const membershipTables = [
  {
    name: "members",
    title: "Member Countries",
    description: "Every Member Country, since when, and how that is known.",
    key: ["code"],
    columns: [...country(), since(), truth("founder", "Whether it founded the Conference."), ...known()],
    rows: memberRows,
  },
  {
    name: "observer-countries",
    title: "Observer countries",
    description: "Every observer country. The documents do not print when each joined.",
    key: ["code"],
    columns: [...country(), since(), ...joined(), ...known()],
    rows: observerCountryRows,
  },
  {
    name: "observer-organizations",
    title: "Observer organizations",
    description: "Every observer organization, since when, in the documents' order.",
    key: ["id"],
    columns: [...organization(), since(), ...joined(), ...known()],
    rows: organizationRows,
  },
  {
    name: "partners",
    title: "Partners",
    description: "Who works with the Conference without being a member or an observer.",
    key: ["id"],
    columns: [
      ...organization(),
      ...names("purpose", "What it is for."),
      asOf("coalition.asOf", "The date of the document that says of which members it is."),
      list("coalition.memberCountries", "The Member Countries that its coalition is of."),
      sources("coalition.sources"),
      list("participation.takesPartIn", "In what of the Conference it takes part."),
      list("participation.spacesIn", "Where it has spaces of its own."),
      truth("participation.complete", "False where the passage itself says that there are others."),
      sources("participation.sources"),
      since(),
      ...joined(),
      ...known(),
    ],
    rows: partnerRows,
  },
  {
    name: "standings",
    title: "Standing by year",
    description:
      "What each party is at the end of each year. Its clauses are those of its row in the table of its kind.",
    key: ["party", "year"],
    columns: [
      text("party", "Code of the country, or id of the organization.", { required: true }),
      whole("year", "The year, at its end.", { required: true }),
      ...answer(),
      text("value", "What it is.", { enum: ["member", "observer-country", "observer-organization", "partner"] }),
      basis(),
      carriedForward(),
      text("lastKnown.value", "What it was before, where it is open."),
      asOf("lastKnown.asOf", "Until when it was that."),
      list("readings", "The readings of ours that it rests on (table readings)."),
    ],
    rows: standingRows,
  },
];

function standingRows() {
  const parties = [
    ...[...memberRows(), ...observerCountryRows()].map(codeOf),
    ...[...organizationRows(), ...partnerRows()].map(idOf),
  ];
  return parties.flatMap((party) =>
    years.map((year) => {
      // The clauses would be most of the file, and they stand with the party.
      const { sources: _, ...found } = standing(/** @type {Parameters<typeof standing>[0]} */ (party), year);
      return { party, year, ...found };
    }),
  );
}
