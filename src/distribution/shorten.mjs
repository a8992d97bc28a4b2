/**
 * Makes the built files shorter, so that the package stays small with all its data. Run by `npm run build`.
 *
 * The code loses white space, comments and the names that it does not export; the marks for bundlers stay. In the declarations a type that comes to a few codes is written as these codes, so that the
 * tables of which it is made need not be declared with all that stands in them. The docstrings stand in the
 * declarations of the ES modules; those of CommonJS, which are the same otherwise, do without.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minify } from "terser";
import { shortDeclarations } from "./declarations.mjs";

const root = fileURLToPath(new URL("../../dist/", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).map((file) => root + file);

for (const file of files.filter((one) => /\.c?js$/.test(one))) {
  writeFileSync(file, await shortCode(readFileSync(file, "utf8"), file.endsWith(".js")));
}
for (const ending of [".d.ts", ".d.cts"]) {
  const declarations = shortDeclarations(files.filter((file) => file.endsWith(ending)));
  for (const [file, text] of declarations) writeFileSync(file, ending === ".d.cts" ? withoutDocs(text) : text);
}

/** @param {string} text */
function withoutDocs(text) {
  return text.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "");
}

/**
 * @param {string} code
 * @param {boolean} module
 */
async function shortCode(code, module) {
  const { code: shorter = code } = await minify(code, {
    module,
    ecma: 2020,
    compress: { toplevel: false, unused: false, inline: false, reduce_vars: false },
    mangle: { toplevel: true },
    format: { comments: false, preserve_annotations: true },
  });
  return `${shorter}\n`;
}
