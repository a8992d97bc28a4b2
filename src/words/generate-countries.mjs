/**
 * Writes the names of all countries, countries.en.ts and countries.es.ts, from the locale data of the Unicode Consortium
 * (CLDR). They are data of this library: no engine is asked, so that every one shows the same names in the same order.
 * Run by hand where the version of cldr-localenames-full in package.json has changed; a test compares.
 *
 *   node src/words/generate-countries.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso31661 } from "iso-3166";

const require = createRequire(import.meta.url);
const { version } = require("cldr-localenames-full/package.json");

/** The Spanish of Mexico, a member: that of the region ("Rumania", "Arabia Saudita"). */
const languages = [
  { language: "en", called: "English", of: "en" },
  { language: "es", called: "Spanish", of: "es-MX" },
];

const codes = iso31661.flatMap(({ state, alpha2 }) => (state === "assigned" ? [alpha2] : [])).sort();

for (const { language, called, of } of languages) {
  const file = require.resolve(`cldr-localenames-full/main/${of}/territories.json`);
  const names = JSON.parse(readFileSync(file, "utf8")).main[of].localeDisplayNames.territories;
  const rows = codes.map((code) => `  ${code}: ${JSON.stringify(names[code])},`);
  const text = `/**
 * What the countries of ISO 3166-1 are called in ${called}: Unicode CLDR ${version}, "${of}". The names of the Conference's own
 * countries stand in its tables and go before these. Written by generate-countries.mjs: nothing is changed here by hand.
 */
export const countries: { readonly [code: string]: string } = {
${rows.join("\n")}
};
`;
  writeFileSync(new URL(`countries.${language}.ts`, import.meta.url), text);
}
