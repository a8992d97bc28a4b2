/**
 * A tour of the library through the built package: who belongs, who presides, how the bodies stand to each other, who
 * pays how much, one application for observer status and three cases of the Reserve Fund: for each decision what decides it, what it rests on, what is missing, and
 * the letter that says so.
 *
 *     npm run demo -- --as-of 2016 --locale es --budget 300000.00
 */
import { parseArgs } from "node:util";
import {
  apportion,
  assessObserverCountry,
  assessReserveFundCase,
  body,
  describe,
  hierarchy,
  label,
  members,
  observerCountries,
  observerOrganizations,
  partners,
  RcmInputError,
  scale,
  secretariat,
  troika,
} from "rcm-rules";
import { assessScale } from "rcm-rules/contributions";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { columns, definitions, heading, list, paragraph, tree } from "./terminal.mjs";
import { words } from "./tour-words.mjs";

/** @typedef {import("rcm-rules").Locale} Locale */
/** @typedef {{ asOf: string, budget: string, locale: Locale, say: (typeof words)["en"] }} Tour */

/** @param {Tour} tour */
function roster({ asOf, locale, say }) {
  const { language } = locale;
  const admitted = members(asOf);
  const since = say.since;
  const rows = [
    ...admitted.certain.map((member) => [member.code, member.name[language], `${since} ${member.since}`]),
    ...admitted.possible.map((member) => [member.code, member.name[language], say.possible]),
  ];
  const parts = [
    heading(`${say.members} (${admitted.certain.length})`),
    rows.length > 0 ? columns(rows) : list([], say.nobody),
  ];
  /** @type {[string, import("rcm-rules").Roster<{ readonly name: import("rcm-rules").Name }>][]} */
  const others = [
    [say.observerCountries, observerCountries(asOf)],
    [say.observerOrganizations, observerOrganizations(asOf)],
    [say.partners, partners(asOf)],
  ];
  for (const [title, { certain, possible }] of others) {
    const names = certain.map(({ name }) => name[language]);
    const open = possible.map(({ name }) => `${name[language]} (${say.possible})`);
    parts.push(heading(`${title} (${certain.length})`), list([...names, ...open], say.nobody));
  }
  if (admitted.carriedForward) parts.push(paragraph(say.carriedForward));
  return parts.join("\n");
}

/** @param {Tour} tour */
function troikaOf({ asOf, locale, say }) {
  const year = Number(asOf.slice(0, 4));
  const { former, current, upcoming } = troika(year);
  /** @type {(title: string, answer: typeof former) => readonly [string, string]} */
  const row = (title, answer) => {
    if (answer.status === "known") return [title, `${label(answer.value, locale)} – ${label(answer.basis, locale)}`];
    return [title, answer.status === "open" ? label(answer.reason, locale) : label("none", locale)];
  };
  const rows = [row(say.former, former), row(say.current, current), row(say.upcoming, upcoming)];
  return [heading(`${say.troika} ${year}`), definitions(rows)].join("\n");
}

/** @param {Tour} tour */
function bodiesOf({ asOf, locale, say }) {
  /** @typedef {{ readonly body: string, readonly subordinates: readonly Node[] }} Node */
  /** @type {(node: Node) => import("./terminal.mjs").Branch} */
  const branch = ({ body: id, subordinates }) => ({
    text: body(/** @type {Parameters<typeof body>[0]} */ (id)).name[locale.language],
    branches: subordinates.map(branch),
  });
  const top = hierarchy(asOf);
  const drawn = top.body === undefined ? paragraph(say.noBodies) : tree(branch(top));
  const office = secretariat(asOf);
  const name = office.status === "known" ? office.value.name[locale.language] : label(office.status, locale);
  const carried = "carriedForward" in top ? [paragraph(say.carriedForward)] : [];
  return [heading(say.bodies), drawn, ...carried, paragraph(`${say.secretariat}: ${name}`)].join("\n");
}

/** @param {Tour} tour */
function contributions({ asOf, budget, locale, say }) {
  const inForce = scale(asOf);
  if (inForce.status !== "known") {
    const why = inForce.status === "open" ? label(inForce.reason, locale) : label("none", locale);
    return [heading(say.contributions), paragraph(why)].join("\n");
  }
  const { shares } = apportion(budget);
  const printed = new Map(inForce.value.rows.map((row) => [row.country, row]));
  const rows = shares.map(({ country, amount, extraCent }) => [
    label(country, locale),
    `${printed.get(country)?.percentage} %`,
    amount,
    extraCent ? "+ 0.01" : "",
  ]);
  const head = [say.country, say.scale, "US$", say.extraCent];
  const table = columns(
    [head, ...rows, [say.total, `${inForce.value.printedPercentageTotal} %`, sum(shares), ""]],
    ["left", "right", "right", "right"],
  );
  const { totals } = assessScale(inForce.value);
  const note = `${say.scaleNote} ${totals.percentages} %.`;
  const carried = inForce.carriedForward ? [paragraph(say.carriedForward)] : [];
  return [heading(say.contributions), table, paragraph(note), ...carried].join("\n");
}

/**
 * What the shares add up to, in whole cents.
 *
 * @param {readonly { readonly amount: string }[]} shares
 */
function sum(shares) {
  const cents = shares.reduce((total, { amount }) => total + BigInt(amount.replace(".", "")), 0n);
  const digits = `${cents}`.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * A decision: the outcome, what decides it, what it rests on, the notes, what is missing, and the whole as a letter.
 *
 * @param {string} title
 * @param {import("rcm-rules").Assessment} assessment
 * @param {Tour} tour
 */
function decision(title, assessment, { locale, say }) {
  const { outcome, because, basis, notes, missing, text } = describe(assessment, locale);
  /** @type {(called: string, entries: readonly string[]) => readonly string[]} */
  const part = (called, entries) =>
    entries.length === 0 ? [] : [paragraph(`${called}:`), ...entries.map((entry) => paragraph(entry, 4, 6))];
  const results = new Map(assessment.findings.map(({ criterion, result }) => [criterion, result]));
  const reasons = because.map(({ text, result }, index) => {
    const sign = marks[results.get(assessment.because[index] ?? "") ?? "unknown"];
    return `${sign} ${text}: ${result}`;
  });
  return [
    heading(title),
    paragraph(outcome, 2, 2, "bold"),
    ...part(say.decides, reasons),
    ...part(say.restsOn, [basis]),
    ...part(
      say.notes,
      notes.map(({ text }) => `• ${text}`),
    ),
    ...part(
      say.missing,
      missing.map(({ label }) => `• ${label}`),
    ),
    paragraph(`${say.letter}:`),
    paragraph(text, 4, 4, "dim"),
  ].join("\n");
}

const marks = { met: "✓", unmet: "✗", unknown: "?" };

/** @param {Tour} tour */
function application(tour) {
  const assessment = assessObserverCountry({
    country: "BR",
    onAmericanContinent: true,
    adheresToPueblaInWriting: true,
    significantMovementWithMember: true,
    acceptsMultilateralApproach: true,
    acceptsOrderlyMovementAndRights: true,
    hasMigrationPolicyAndLegislation: true,
    designatesOfficers: true,
    recognizesViceMinistersDecide: true,
  });
  return decision(tour.say.application, assessment, tour);
}

/** @param {Tour} tour */
function reserveFund(tour) {
  const { say } = tour;
  const regional = { voluntaryReturn: true, regionalMigrant: true };
  /** @type {[string, import("rcm-rules").ReserveFundCase][]} */
  const cases = [
    [say.caseAge, { ...regional, age: 70, requested: "1200.00" }],
    [
      say.caseTrafficking,
      {
        ...regional,
        unaccompaniedMinor: false,
        disability: false,
        age: 34,
        illnessOrInjury: false,
        trafficking: true,
        requested: "900.00",
      },
    ],
    [say.caseUnknown, { voluntaryReturn: true, disability: true }],
  ];
  return cases.map(([title, given]) => decision(title, assessReserveFundCase(given), tour)).join("\n");
}

/**
 * A bare year or month stands for its end.
 *
 * @param {string} asOf
 * @param {Tour["say"]} say
 */
function dated(asOf, say) {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? say.onDay : say.atEnd} ${asOf}`;
}

function main() {
  const { values } = parseArgs({
    options: {
      "as-of": { type: "string", default: "2016" },
      locale: { type: "string", default: "en" },
      budget: { type: "string", default: "300000.00" },
    },
  });
  if (values.locale !== "en" && values.locale !== "es") throw new TypeError('--locale must be "en" or "es".');
  const locale = { en, es }[values.locale];
  const say = words[values.locale];
  /** @type {Tour} */
  const tour = { asOf: values["as-of"], budget: values.budget, locale, say };
  const parts = [
    roster(tour),
    troikaOf(tour),
    bodiesOf(tour),
    contributions(tour),
    application(tour),
    reserveFund(tour),
  ];
  console.log(
    `${heading(`${say.title}, ${dated(tour.asOf, say)}`, "double")}\n${paragraph(say.about)}\n${parts.join("\n")}\n`,
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof RcmInputError || error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
