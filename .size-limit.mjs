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
  // A table of thirty years, the one error, which survives a clone (0.5 kB), and since when there is a Troika: a dated
  // answer with its precision (1.7 kB). No themes, no rule, no register of clauses.
  measured("4.3 kB", "troika", "troika"),
  measured("4.3 kB", "troika, by its subpath", "troika", "dist/presidency.js"),
  // Eleven criteria with their clauses (0.6 kB), the reader of inputs, which names the nearest field (1.5 kB), the
  // judge, who says which criteria carry the outcome and of which cases the documents do not speak (1.4 kB), refusals
  // and the maximum with its day and clause (0.3 kB). 2.4 kB was the aim: a smaller reader was half as fast.
  measured("5.3 kB", "assessReserveFundCase", "assessReserveFundCase"),
  measured("5.3 kB", "assessReserveFundCase, by its subpath", "assessReserveFundCase", "dist/reserve-fund.js"),
  // Eleven rows with two names each, and the last day of a month from date-fns.
  measured("2.5 kB", "members", "members"),
  measured("2.5 kB", "members, by its subpath", "members", "dist/membership.js"),
  // Whole cents as numbers, which are exact for every amount that it takes: no decimal.js (2.1 kB with the clause of each
  // row). The scale of a date, the printed percentages and the readings are the rest.
  measured("3.8 kB", "apportion", "apportion"),
  measured("3.8 kB", "apportion, by its subpath", "apportion", "dist/contributions.js"),
  // Fifty-three schemas with their titles and examples, the fields that they are made of (11.5 kB), and for the
  // assessments the tables of all rules, whose criteria and outcomes they name; zod itself is the user's.
  measured("24.0 kB", "every schema, without zod", undefined, "dist/schemas.js"),
  // Twelve fields with what reads them, and what makes a schema of this library: problems with codes, no exception from a
  // getter. Beside the assessment of the same fields it adds half of that.
  measured("4.1 kB", "reserveFundCaseSchema, without zod", "reserveFundCaseSchema", "dist/schemas.js"),
  // Whoever only catches the error pays for nothing else.
  measured("0.5 kB", "RcmInputError", "RcmInputError"),
];
