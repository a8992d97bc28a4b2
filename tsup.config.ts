import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { defineConfig, type Options } from "tsup";

/**
 * What the package exports: one face a subpath. `package.json` names the same files (proved in test/package).
 */
export const entries = {
  index: "src/index.ts",
  membership: "src/membership/index.ts",
  presidency: "src/presidency/index.ts",
  bodies: "src/bodies/index.ts",
  meetings: "src/meetings/index.ts",
  consultation: "src/consultation/index.ts",
  contributions: "src/contributions/index.ts",
  "reserve-fund": "src/reserve-fund/index.ts",
  conference: "src/conference/index.ts",
  themes: "src/themes/index.ts",
  documents: "src/documents/index.ts",
  sources: "src/registers/index.ts",
  records: "src/records/index.ts",
  schemas: "src/schemas/index.ts",
  forms: "src/forms/index.ts",
  "locales/en": "src/words/locales/en.ts",
  "locales/es": "src/words/locales/es.ts",
};

/**
 * Behind the faces stand the rooms: one file a folder of src, each built once, so that nothing stands twice in a program
 * that imports several faces, and the root loads few files. The words of each language are a room of their own.
 */
const src = resolve("src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(sep).join("/"))
  .sort();

/**
 * What the root holds is one room beside the kernel, which the small entries need alone: each file more costs as much time
 * to load as ten thousand letters.
 */
const ofTheRoot = ["membership", "presidency", "bodies", "contributions", "reserve-fund", "words"];

/**
 * What loads with those who ask for it: the large registers, whose topics show their faces from there, and what stands on
 * decimal.js, which does not say that it has no side effects. The register of readings is built in (src/registers).
 */
const roomsApart = [
  { room: "meeting-register", files: /^meetings\/(?:register\/|index\.ts)/, holdsFace: true },
  {
    room: "publication-register",
    files: /^documents\/(?:publications|publication-facts|names|index)\.ts$/,
    holdsFace: true,
  },
  { room: "readings", files: /^clauses\/readings\.ts$/, holdsFace: false },
  { room: "scale", files: /^contributions\/rules\/scale\.ts$/, holdsFace: false },
  { room: "decimals", files: /^contributions\/exact\.ts$/, holdsFace: false },
];

function roomOf(file: string): string {
  const apart = roomsApart.find(({ files }) => files.test(file));
  if (apart !== undefined) return apart.room;
  if (file.endsWith("titles.en.ts")) return "titles";
  const language = /(?:\.|locales\/)([a-z]{2})\.ts$/.exec(file)?.[1];
  if (language !== undefined) return `locale-${language}`;
  if (/^words\/(locales\/|assembled|option-sets|names)/.test(file)) return "locales";
  const folder = file.split("/")[0] as string;
  return ofTheRoot.includes(folder) ? "root" : folder;
}

/** The functions of date-fns that are used, in a room of their own for the same reason. */
const calendar = "date-fns";
const calendarImports = [
  ...new Set(
    files.flatMap(
      (file) => readFileSync(resolve(src, file), "utf8").match(/^import .* from "@?date-fns\/.*";$/gm) ?? [],
    ),
  ),
];

const isFace = (file: string) => (Object.values(entries) as string[]).includes(`src/${file}`);
const rooms = [...new Set(files.filter((file) => file.includes("/")).map(roomOf))];

/** A room's entry must be a file that exists: the first of the room stands for all of them. */
const roomEntries = Object.fromEntries([
  ...rooms.map((room) => [`rooms/${room}`, `src/${files.find((file) => file.includes("/") && roomOf(file) === room)}`]),
  [`rooms/${calendar}`, `node_modules/${calendar}/index.js`],
]);

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];
type Plugin = NonNullable<Options["plugins"]>[number];

/** The file of src that a relative import means. */
function importedFile(path: string, directory: string): string {
  return relative(src, resolve(directory, path).replace(/\.js$/, ".ts")).split(sep).join("/");
}

/** Builds the rooms: a room exports all that its files do, and imports other rooms as files. */
const asRooms: EsbuildPlugin = {
  name: "rooms",
  setup(build) {
    build.onResolve({ filter: /./, namespace: "file" }, ({ path, kind }) => {
      if (kind !== "entry-point") return undefined;
      const room = path.includes("node_modules") ? calendar : roomOf(importedFile(resolve(path), "/"));
      return { path: room, namespace: "room" };
    });
    build.onLoad({ filter: /./, namespace: "room" }, ({ path: room }) => {
      if (room === calendar) {
        const contents = calendarImports.map((line) => line.replace(/^import/, "export")).join("\n");
        return { contents, resolveDir: src };
      }
      // A face exports nothing of its own; those of the two topics with a register stand for the whole topic.
      const holdsFace = roomsApart.some((apart) => apart.room === room && apart.holdsFace);
      const isOwn = (file: string) => holdsFace || !isFace(file) || file.includes("/locales/");
      const inside = files.filter((file) => file.includes("/") && roomOf(file) === room && isOwn(file));
      const contents = inside.map((file) => `export * from "./${file.replace(/\.ts$/, ".js")}";`).join("\n");
      return { contents, resolveDir: src, loader: "ts" };
    });
    build.onResolve({ filter: /^@?date-fns\// }, ({ importer }) =>
      importer.startsWith(src) ? { path: `./${calendar}.js`, external: true, sideEffects: false } : undefined,
    );
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir, namespace }) => {
      if (namespace !== "room" && !importer.startsWith(src)) return undefined;
      const file = importedFile(path, resolveDir);
      const from = namespace === "room" ? importer : roomOf(importedFile(importer, "/"));
      if (roomOf(file) !== from) return { path: `./${roomOf(file)}.js`, external: true, sideEffects: false };
      return { path: resolve(src, file), sideEffects: false };
    });
  },
};

/** A face names what it exports: with a star it would show all that its room holds. */
const starred = /^export \* from it;$/m;
const starsAll = (face: string) => `${face} exports all of a room: name what it shows`;

/** Builds the faces: what they export stands in the rooms. */
const asFaces: EsbuildPlugin = {
  name: "faces",
  setup(build) {
    // A locale is put together in its room: its face only passes it on.
    build.onResolve({ filter: /locales\/[a-z]{2}\.ts$/ }, ({ path }) => ({
      path: path.slice(-5, -3),
      namespace: "locale",
    }));
    build.onLoad({ filter: /./, namespace: "locale" }, ({ path: language }) => ({
      contents: `export { ${language} } from "../rooms/locale-${language}.js";`,
    }));
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir, namespace }) => {
      if (namespace === "locale") return { path, external: true, sideEffects: false };
      const file = importedFile(path, resolveDir);
      if (isFace(file)) return { path: resolve(src, file), sideEffects: false };
      if (starred.test(readFileSync(importer, "utf8").replaceAll(`"${path}"`, "it")))
        throw new Error(starsAll(importer));
      return { path: `./rooms/${roomOf(file)}.js`, external: true, sideEffects: false };
    });
  },
};

/** The functions that make rules, fields and tables: their calls at the top of a module do nothing but give a value. */
const makers =
  "all|any|allTrue|atLeast|atMost|code|codeOrForm|dated|dateOr|define|exactly|form|frozen|givenBy|group|includes|is" +
  "|isOneOf|judgedRule|list|objectReader|once|own|readCode|required|rule|schemaOf|undecided|wholeNumber";
const callsOfMakers = new RegExp(`(?<!function |[\\w.$"'\`-])((?:${makers})\\d*\\()`, "g");

/** Marks them for the bundlers of users, who can then leave out what nobody asks for. */
const marked: Plugin = {
  name: "marked",
  renderChunk(code) {
    const pure = code.replace(callsOfMakers, "/* @__PURE__ */ $1");
    const named = this.format === "cjs" ? pure.replace(/(require\("\.\.?\/[\w/-]+)\.js"\)/g, '$1.cjs")') : pure;
    // What somebody has added to the prototype of all objects is no export: esbuild's helper would take it for one.
    return { code: named.replace(/for \(var (\w+) in (\w+)\)/g, "for (var $1 of Object.keys($2))") };
  },
};

const options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: false,
  // The few functions of date-fns that are used stand in the package: nothing to install for them (docs/decisions).
  noExternal: [/^date-fns/, /^@date-fns\//],
  plugins: [marked],
  // Two files of a room that export the same name: one of them would be lost.
  esbuildOptions: (esbuild) => {
    esbuild.logOverride = { "ambiguous-reexport": "error" };
  },
} satisfies Options;

export default defineConfig([
  { ...options, entry: roomEntries, dts: false, esbuildPlugins: [asRooms] },
  { ...options, entry: entries, dts: false, esbuildPlugins: [asFaces] },
  {
    ...options,
    entry: entries,
    // TypeScript 6 calls the base URL that tsup's declaration build sets deprecated.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
