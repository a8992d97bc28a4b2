/** The site: two trees, one navigation each, one search that folds accents. The pages come from `npm run docs`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { base, pages, reference } from "../places.mjs";
import { words as en } from "../words/en.mjs";
import { words as es } from "../words/es.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const navigation = JSON.parse(readFileSync(`${pages}/navigation.json`, "utf8"));

/** The faces of the package as they are published: the site runs what users install. */
const faces = Object.entries(JSON.parse(readFileSync(`${root}package.json`, "utf8")).exports).flatMap(([path, face]) =>
  typeof face === "object" && face !== null
    ? [{ find: new RegExp(`^rcm-rules${path.slice(1)}$`), replacement: `${root}${face.import.default.slice(2)}` }]
    : [],
);

/** A small mark, in the page itself. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1d4e89"/>' +
    '<path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.5"/></svg>',
)}`;

/** @param {typeof en} words */
const theme = (words, language) => ({
  nav: navigation[language].nav,
  sidebar: navigation[language].sidebar,
  outline: { level: [2, 3], label: words.frame.outline },
  docFooter: { prev: false, next: false },
  darkModeSwitchLabel: words.frame.appearance,
  lightModeSwitchTitle: words.frame.toLight,
  darkModeSwitchTitle: words.frame.toDark,
  sidebarMenuLabel: words.frame.menu,
  returnToTopLabel: words.frame.top,
  langMenuLabel: words.frame.language,
  skipToContentLabel: words.frame.skip,
  footer: { message: words.frame.footer },
  notFound: words.frame.notFound,
});

export default defineConfig({
  base,
  srcDir: pages,
  outDir: reference,
  cacheDir: fileURLToPath(new URL("../../../node_modules/.vitepress", import.meta.url)),
  title: "rcm-rules",
  titleTemplate: ":title · rcm-rules",
  metaChunk: true,
  head: [["link", { rel: "icon", href: icon }]],
  router: { prefetchLinks: false },
  locales: {
    root: { label: "English", lang: "en", description: en.frame.description, themeConfig: theme(en, "en") },
    es: { label: "Español", lang: "es", description: es.frame.description, themeConfig: theme(es, "es") },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        detailedView: false,
        translations: en.search,
        locales: { es: { translations: es.search } },
        _render,
        miniSearch: {
          options: {
            /** Case and accents make no difference. This function runs in the reader's browser too. */
            processTerm: (term) =>
              term
                .normalize("NFD")
                .replace(/[\u0300-\u036f]/g, "")
                .toLowerCase(),
          },
          searchOptions: { prefix: true, fuzzy: 0.15, boost: { title: 6, titles: 2, text: 1 } },
        },
      },
    },
  },
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => {
      const framed = (env, what) => {
        const words = env.relativePath?.startsWith("es/") ? es.frame : en.frame;
        return `<div class="wide" tabindex="0" role="group" aria-label="${words[what]}">`;
      };
      md.renderer.rules.table_open = (_tokens, _index, _options, env) => `${framed(env, "table")}<table>`;
      md.renderer.rules.table_close = () => "</table></div>";
      md.renderer.rules.code_block = (tokens, index, _options, env) =>
        `${framed(env, "code")}<pre v-pre><code>${md.utils.escapeHtml(tokens[index].content)}</code></pre></div>`;
    },
  },
  vite: {
    resolve: { alias: faces },
    build: { chunkSizeWarningLimit: 2000 },
  },
});

/** What the search knows of a page: its own words, and those that only the search reads (`also`). */
function _render(text, env, md) {
  const html = md
    .render(text, env)
    .replace(/<!-- also: (.*?) -->/g, "<p>$1</p>")
    .replace(/<\/(?:td|th|li|p|dt|dd|caption|summary|pre)>|<br>/g, " $&");
  const { also, search } = env.frontmatter ?? {};
  if (search === false) return "";
  if (!also) return html;
  const end = html.indexOf("</h1>") + "</h1>".length;
  return `${html.slice(0, end)}<p>${md.utils.escapeHtml(also)}</p>${html.slice(end)}`;
}
