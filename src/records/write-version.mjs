/** Writes the version of package.json into version.ts: run by `npm run release:version`, after changesets has set it. */
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const file = new URL("version.ts", import.meta.url);
const text = readFileSync(file, "utf8");
const written = text.replace(/version = "[^"]*"/, () => `version = ${JSON.stringify(version)}`);
if (!written.includes(JSON.stringify(version))) throw new Error("version.ts does not say the version");
writeFileSync(file, written);
