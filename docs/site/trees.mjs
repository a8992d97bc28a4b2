/** The two trees of the site: the same pages in English and in Spanish. */
import { cite, label } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { source, sources } from "rcm-rules/sources";
import { escaped, link } from "./html.mjs";
import { clausePath, rulePath } from "./paths.mjs";
import { words as english } from "./words/en.mjs";
import { words as spanish } from "./words/es.mjs";

/** @typedef {ReturnType<typeof treeOf>} Tree */
/** @typedef {import("rcm-rules").SourceId} SourceId */
/** @typedef {import("rcm-rules").RuleId} RuleId */
/** @typedef {{ readonly en: string, readonly es: string }} Name */

/**
 * @param {"en" | "es"} language
 * @param {import("rcm-rules").Locale} locale
 * @param {import("rcm-rules").Locale} other
 * @param {typeof english} words
 * @param {string} folder
 */
function treeOf(language, locale, other, words, folder) {
  /** @param {string} place - "/rules/" */
  const to = (place) => `${folder}${place}`;
  return {
    language,
    locale,
    other,
    words,
    folder,
    /** Where the pages stand: "es/". */
    path: folder && `${folder.slice(1)}/`,
    otherTree: other.language,
    to,
    /** @param {string} code */
    label: (code) => label(code, locale),
    /** @param {Name} name */
    name: (name) => name[language],
    /** @param {Name} name */
    otherName: (name) => name[language === "en" ? "es" : "en"],
    /** @param {SourceId} id */
    cite: (id) => cite(id, locale, { style: "full" }),
    /** @param {SourceId} id */
    source: (id) => source(id, { language }),
    /** @param {SourceId} id - in the other language */
    elsewhere: (id) => source(id, { language: other.language }),
    /** @param {SourceId} id */
    clause: (id) => link(to(clausePath(id)), escaped(cite(id, locale))),
    /** @param {SourceId} id - with what it says: no two clauses are cited alike */
    inFull: (id) => link(to(clausePath(id)), escaped(cite(id, locale, { style: "full" }))),
    /** @param {readonly SourceId[]} ids - those of one place are told apart by what they say */
    clauses: (ids) => {
      const places = ids.map((id) => cite(id, locale));
      const alike = (/** @type {string} */ place) => places.filter((other) => other === place).length > 1;
      const texts = ids.map((id, at) => (alike(places[at] ?? "") ? cite(id, locale, { style: "full" }) : places[at]));
      return ids.map((id, at) => link(to(clausePath(id)), escaped(texts[at] ?? ""))).join("<br>");
    },
    /** @param {RuleId} id */
    rule: (id) => link(to(rulePath(id)), escaped(label(id, locale))),
  };
}

/** @type {readonly Tree[]} */
export const trees = [treeOf("en", en, es, english, ""), treeOf("es", es, en, spanish, "/es")];

/** The sections of the documents with their clauses, in the documents' order. */
export const sections = (() => {
  /** @type {Map<string, SourceId[]>} */
  const found = new Map();
  for (const { id } of sources) {
    const key = id.split("/").slice(0, 2).join("/");
    found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
})();
