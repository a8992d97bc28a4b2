/**
 * Makes the site stand in any folder of any server. VitePress writes the folder into every page and program: here each
 * page finds it by the way back from its own place, and the programs ask the page.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { base, reference } from "./places.mjs";

/** What the search's index has in the place of the folder until it is opened. */
const token = "/~site~/";

/** Runs before the site's own program: tells it the folder, and makes links that the frame keeps hold everywhere. */
const finds = (/** @type {string} */ back) =>
  `<script>window.__SITE__=new URL("${back}",location.href).pathname;` +
  'for(const a of document.querySelectorAll("a[href]"))if(a.origin===location.origin&&!a.getAttribute("href")' +
  '.startsWith("#"))a.setAttribute("href",a.pathname+a.search+a.hash);</script>';

export function relocate() {
  const files = readdirSync(reference, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /\.(?:html|js|css|json)$/.test(name))) {
    const text = readFileSync(`${reference}/${file}`, "utf8");
    const moved = file.endsWith(".html") ? pageIn(file, text) : programIn(file, text);
    if (moved.includes(base.slice(1, -1))) throw new Error(`${file} still names the folder of the site`);
    if (moved !== text) writeFileSync(`${reference}/${file}`, moved);
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function pageIn(file, text) {
  const back = "../".repeat(file.split("/").length - 1) || "./";
  return text
    .replaceAll(base, back)
    .replaceAll(`_${base.slice(1, -1)}_`, "_")
    .replace("</body>", `${finds(back)}</body>`);
}

/**
 * @param {string} file
 * @param {string} text
 */
function programIn(file, text) {
  if (file.includes("localSearchIndex")) {
    const opened = `const placed=$1.replaceAll("${token}",window.__SITE__);export{placed as default};`;
    return text.replaceAll(base, token).replace(/export\{(\w+) as default\};?\s*$/, opened);
  }
  if (file.includes("/metadata.")) return `${text.replaceAll(base, "/")}window.__VP_SITE_DATA__.base=window.__SITE__;`;
  const quoted = new RegExp(`(["'\`])${base}([^"'\`\\\\$]*)\\1`, "g");
  return text.replace(quoted, (_, quote, rest) =>
    rest === "" ? "(window.__SITE__)" : `(window.__SITE__+${quote}${rest}${quote})`,
  );
}
