/** Where the site is made: its pages in Markdown, and the pages that a browser opens. */
import { fileURLToPath } from "node:url";

const docs = new URL("../", import.meta.url);

export const pages = fileURLToPath(new URL("pages", docs));
export const reference = fileURLToPath(new URL("reference", docs));

/** Stands for the folder of the web server until the site is built, and nowhere else. */
export const base = "/rcm-rules-site-base/";
