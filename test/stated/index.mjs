/**
 * Makes printed.bin from the texts of the two documents: `node test/stated/index.mjs <file> <file>`. With `--check` it
 * only says whether the file is still the one that they give.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { filterOf } from "./shingles.mjs";

const given = process.argv.slice(2);
const files = given.filter((argument) => !argument.startsWith("--"));
if (files.length !== 2) throw new Error("give the two documents as text files");
const bytes = filterOf(files.map((file) => readFileSync(file, "utf8")));
const target = new URL("printed.bin", import.meta.url);
if (!given.includes("--check")) writeFileSync(target, bytes);
else if (!readFileSync(target).equals(bytes)) throw new Error("printed.bin is not what these documents give");
console.log(`${bytes.length} bytes`);
