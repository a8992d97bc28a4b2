/** Makes the site in docs/reference: its pages from the library and from docs/site/text, then VitePress. */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { navigation } from "./site/navigation.mjs";
import { writePages } from "./site/page.mjs";
import { apiModules, apiPages } from "./site/pages/api.mjs";
import { generatedPages } from "./site/pages/index.mjs";
import { writtenPages } from "./site/pages/written.mjs";
import { readmePicture, readmePicturePath } from "./site/pictures/readme.mjs";
import { data, dataFiles, pages, reference } from "./site/places.mjs";
import { relocate } from "./site/relocate.mjs";
import { trees } from "./site/trees.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const typedoc = `${root}node_modules/typedoc/bin/typedoc`;

for (const folder of [pages, reference]) rmSync(folder, { recursive: true, force: true });
execFileSync(process.execPath, [typedoc, "--options", `${root}docs/typedoc.json`, "--logLevel", "Warn"], {
  stdio: "inherit",
});
for (const tree of trees) writeFileSync(root + readmePicturePath(tree), readmePicture(tree));
const modules = apiModules();
for (const tree of trees)
  writePages(pages, [...writtenPages(tree), ...generatedPages(tree), ...apiPages(tree, modules)]);
const entries = modules.map(({ name }) => name);
writeFileSync(`${pages}/navigation.json`, JSON.stringify(Object.fromEntries(trees.map(navigation(entries)))));
if (dataFiles.length > 0) cpSync(data, `${pages}/public/data`, { recursive: true });
await build(fileURLToPath(new URL("site", import.meta.url)));
relocate();
