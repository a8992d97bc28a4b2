/** Imports run one way: ground floor, sources, topics, register, schemas and locales. See docs/decisions. */
const ground = "^src/kernel/";
const topics = {
  membership: [],
  presidency: ["membership"],
  bodies: ["membership", "presidency"],
  meetings: ["membership", "presidency", "bodies"],
  consultation: ["membership", "presidency", "bodies", "meetings"],
  contributions: ["membership"],
  "reserve-fund": ["membership"],
  conference: ["membership"],
  themes: ["membership"],
  documents: ["membership"],
};
const names = Object.keys(topics).join("|");

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "ground-floor-stands-alone",
      severity: "error",
      from: { path: ground },
      to: { path: "^src/", pathNot: ground },
    },
    {
      name: "sources-stand-on-the-ground-floor",
      severity: "error",
      from: { path: "^src/clauses/" },
      to: { path: "^src/", pathNot: [ground, "^src/clauses/"] },
    },
    {
      name: "topics-load-no-register",
      comment: "The register of clauses is large: a topic knows its ids as types only.",
      severity: "error",
      from: { path: `^src/(${names})/` },
      to: { path: "^src/(clauses|registers|words|schemas)/", dependencyTypesNot: ["type-only"] },
    },
    ...Object.entries(topics).map(([topic, below]) => ({
      name: `${topic}-imports-only-what-stands-below`,
      severity: "error",
      from: { path: `^src/${topic}/` },
      to: {
        path: `^src/(${names})/`,
        pathNot: [
          `^src/${topic}/`,
          ...below.map((name) => `^src/${name}/(index|facts|groups-facts|rules|country-codes)\\.ts$`),
        ],
      },
    })),
    {
      name: "a-topic-shows-one-face",
      comment: "The register, the schemas and the locales are made from the tables and the rules themselves.",
      severity: "error",
      from: { path: "^src/(registers|schemas|words|[^/]+\\.ts$)" },
      to: {
        path: `^src/(${names})/`,
        pathNot: ["/index\\.ts$", "facts\\.ts$", "rules\\.ts$", "names\\.ts$", "-codes\\.ts$"],
      },
    },
    {
      name: "zod-in-schemas-only",
      severity: "error",
      from: { pathNot: "^src/schemas/" },
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
      comment: "Runs in browsers, workers and every Node.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["core"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    // Run by the build on what it has built: no part of the library.
    exclude: { path: "^src/json-schema/" },
  },
};
