/** Where the site is made: its pages in Markdown, and the pages that a browser opens. */
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const docs = new URL("../", import.meta.url);

export const pages = fileURLToPath(new URL("pages", docs));
export const reference = fileURLToPath(new URL("reference", docs));

/** Stands for the folder of the web server until the site is built, and nowhere else. */
export const base = "/rcm-rules-site-base/";

/** The data files of the package, which the site offers for download. */
export const data = fileURLToPath(new URL("../dist/data", docs));
export const dataFiles = existsSync(data) ? readdirSync(data).sort() : [];
