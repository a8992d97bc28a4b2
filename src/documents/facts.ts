import type { CitedId, ClauseId } from "../clauses/index.js";
import type { Name } from "../kernel/answer.js";
import type { IdsOf } from "../kernel/code-lists.js";

/**
 * The two lists of documents. Both are selections by their own words: "the most important" and "major" documents, so a
 * document that one of them leaves out is not missing. One line of the page's list is no document; what it belongs to is
 * not stated.
 */
export const documentListTable = [
  {
    id: "twenty-years",
    name: { en: "Declarations and guidelines in 20 Years of the RCM", es: "Declaraciones y lineamientos en 20 años de la CRM", spanish: "ours" },
    asOf: "2016",
    entries: 15,
    selection: "most-important",
    complete: false,
    agreedBy: "member-countries",
    strayLines: [],
    sources: ["twenty-years/declarations-and-guidelines/nature"],
  },
  {
    id: "iom-page",
    name: { en: "Documents on IOM’s page on the RCM", es: "Documentos en la página de la OIM sobre la CRM", spanish: "ours" },
    asOf: "2024",
    entries: 43,
    selection: "major",
    complete: false,
    more: "https://crmsv.org/en/publicaciones",
    strayLines: [{ printed: "Communicating Seal", after: "iom-page/documents/23" }],
    sources: ["iom-page/documents/kinds", "iom-page/documents/website"],
  },
] as const satisfies readonly {
  id: string;
  name: Name;
  asOf: string;
  entries: number;
  selection: string;
  complete: boolean;
  agreedBy?: string;
  more?: string;
  strayLines: readonly { printed: string; after: ClauseId }[];
  sources: readonly ClauseId[];
}[];

/** One of the two lists of documents. */
export type DocumentListId = (typeof documentListTable)[number]["id"];

/**
 * The kinds of documents: the six that the page names, as examples, then those that titles name, each with the first
 * entry whose title does; and the joint communiqués of which the publication tells.
 */
export const documentKindTable = [
  { id: "declaration", name: { en: "Declaration", es: "Declaración", spanish: "ours" }, printed: "Declarations", sources: ["iom-page/documents/kinds"] },
  { id: "guidelines", name: { en: "Guidelines", es: "Lineamientos", spanish: "ours" }, printed: "Guidelines", sources: ["iom-page/documents/kinds"] },
  { id: "mechanism", name: { en: "Mechanism", es: "Mecanismo", spanish: "ours" }, printed: "Mechanisms", sources: ["iom-page/documents/kinds"] },
  { id: "protocol", name: { en: "Protocol", es: "Protocolo", spanish: "ours" }, printed: "Protocols", sources: ["iom-page/documents/kinds"] },
  { id: "proceedings", name: { en: "Proceedings", es: "Memoria", spanish: "ours" }, printed: "Proceedings", sources: ["iom-page/documents/kinds"] },
  { id: "indicators", name: { en: "Indicators", es: "Indicadores", spanish: "ours" }, printed: "Indicators", sources: ["iom-page/documents/kinds"] },
  { id: "framework", name: { en: "Framework", es: "Marco", spanish: "ours" }, sources: ["twenty-years/declarations-and-guidelines/4"] },
  { id: "guiding-principles", name: { en: "Guiding principles", es: "Principios rectores", spanish: "ours" }, sources: ["iom-page/documents/41"] },
  { id: "recommendations", name: { en: "Recommendations", es: "Recomendaciones", spanish: "ours" }, sources: ["iom-page/documents/38"] },
  { id: "guide", name: { en: "Guide", es: "Guía", spanish: "ours" }, sources: ["iom-page/documents/36"] },
  { id: "plan", name: { en: "Plan", es: "Plan", spanish: "ours" }, sources: ["iom-page/documents/31"] },
  { id: "matrix", name: { en: "Matrix", es: "Matriz", spanish: "ours" }, sources: ["twenty-years/declarations-and-guidelines/10"] },
  { id: "publication", name: { en: "Publication", es: "Publicación", spanish: "ours" }, sources: ["twenty-years/declarations-and-guidelines/1"] },
  { id: "joint-communique", name: { en: "Joint Communiqué", es: "Comunicado Conjunto", spanish: "official" }, sources: ["twenty-years/membership-criteria/1", "twenty-years/criteria-footnote/approval", "reported/names-of-bodies/4"] },
] as const satisfies readonly { id: string; name: Name; printed?: string; sources: readonly CitedId[] }[];

/** The kinds in the table's order. */
export const documentKindIds = ["declaration", "guidelines", "mechanism", "protocol", "proceedings", "indicators", "framework", "guiding-principles", "recommendations", "guide", "plan", "matrix", "publication", "joint-communique"] as const satisfies IdsOf<typeof documentKindTable>;

/** The ids of the lists in the table's order. */
export const documentListIds = ["twenty-years", "iom-page"] as const satisfies IdsOf<typeof documentListTable>;

/** The kind of a document. */
export type DocumentKind = (typeof documentKindTable)[number]["id"];
