/**
 * Imports run one way, type imports included: kernel, clauses, topics, words, schemas, registers. See docs/decisions.
 */
const topics = {
  membership: [],
  presidency: ["membership"],
  bodies: ["membership", "presidency"],
  meetings: ["membership", "presidency", "bodies"],
  consultation: ["membership", "presidency", "bodies", "meetings"],
  contributions: ["membership"],
  "reserve-fund": ["membership"],
  conference: ["membership", "bodies"],
  themes: ["membership"],
  documents: ["membership"],
};
const names = Object.keys(topics).join("|");
const words = "(words|titles)\\.[a-z]{2}\\.ts$";

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "kernel-stands-alone",
      severity: "error",
      from: { path: "^src/kernel/" },
      to: { path: "^src/", pathNot: "^src/kernel/" },
    },
    {
      name: "clauses-stand-on-the-kernel",
      severity: "error",
      from: { path: "^src/clauses/", pathNot: words },
      to: { path: "^src/", pathNot: "^src/(kernel|clauses)/" },
    },
    {
      name: "topics-load-no-register-and-no-words",
      comment: "The register of clauses is large: a topic knows its ids as types only.",
      severity: "error",
      from: { path: `^src/(${names})/`, pathNot: words },
      to: { path: `^src/(clauses|registers|words|schemas)/|${words}`, dependencyTypesNot: ["type-only"] },
    },
    ...Object.entries(topics).map(([topic, below]) => ({
      name: `${topic}-imports-only-what-stands-below`,
      severity: "error",
      from: { path: `^src/${topic}/`, pathNot: words },
      to: {
        path: `^src/(${names})/`,
        pathNot: [
          `^src/${topic}/`,
          ...below.map((name) => `^src/${name}/(index|facts|[a-z-]+-facts|country-codes)\\.ts$`),
        ],
      },
    })),
    {
      name: "a-topic-shows-one-face",
      comment:
        "The registers and the words are made from the facts and the rules themselves; the schemas from the fields of " +
        "inputs, filters and options, which stand with the function that takes them.",
      severity: "error",
      from: { path: "^src/(registers|records|words|[^/]+\\.ts$)" },
      to: {
        path: `^src/(${names})/`,
        pathNot: ["/index\\.ts$", "facts\\.ts$", "/rules/", "names\\.ts$", "-codes\\.ts$", words],
      },
    },
    {
      name: "zod-in-schemas-and-forms-only",
      severity: "error",
      from: { pathNot: "^src/(schemas|forms)/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "decimal-in-contributions-only",
      severity: "error",
      from: { pathNot: "^src/contributions/" },
      to: { path: "node_modules/decimal\\.js/" },
    },
    {
      name: "no-platform",
      comment: "Runs in browsers, workers and every Node; what only the build runs is no part of it.",
      severity: "error",
      from: { pathNot: "[.]mjs$" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    // Run by the build or by hand, on files and on what has been built: no part of the library.
    exclude: { path: "^src/.*\\.mjs$" },
  },
};
