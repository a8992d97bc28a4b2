/**
 * What one import may cost in a user's bundle: minified, gzipped, everything it needs included.
 * A limit is a promise to whoever builds a form for a slow connection; the reason stands beside the number.
 */
const measured = (limit, name, names, path = "dist/index.js") => ({
  name,
  path,
  import: names && `{ ${names} }`,
  limit,
  gzip: true,
});

export default [
  // A table of thirty years and the one error: no themes, no rule engine, no register of clauses.
  measured("2.0 kB", "troika", "troika"),
  measured("2.0 kB", "troika, by its subpath", "troika", "dist/presidency.js"),
  // Eleven criteria with their clauses, the rule engine, and the date functions that check three dates; no decimal.js.
  measured("2.0 kB", "assessReserveFundCase", "assessReserveFundCase"),
  measured("2.0 kB", "assessReserveFundCase, by its subpath", "assessReserveFundCase", "dist/reserve-fund.js"),
  // Eleven rows with two names each, and the last day of a month from date-fns.
  measured("2.5 kB", "members", "members"),
  measured("2.5 kB", "members, by its subpath", "members", "dist/membership.js"),
  // decimal.js alone is about 13 kB: money is not computed with our own arithmetic.
  measured("16 kB", "apportion", "apportion"),
  measured("16 kB", "apportion, by its subpath", "apportion", "dist/contributions.js"),
  // Thirty-seven schemas with their titles and examples, and the codes of the tables; zod itself is the user's.
  measured("8 kB", "every schema, without zod", undefined, "dist/schemas.js"),
  // Twelve fields, and what makes a schema of this library: problems with codes, no exception from a getter.
  measured("1.5 kB", "reserveFundCaseSchema, without zod", "reserveFundCaseSchema", "dist/schemas.js"),
  // Whoever only catches the error pays for nothing else.
  measured("0.5 kB", "RcmInputError", "RcmInputError"),
];
