import type { ClauseId } from "../clauses/index.js";
import type { Name } from "../kernel/answer.js";
import type { DocumentKind } from "./facts.js";
import type { PublicationId } from "./publication-facts.js";

/**
 * The documents that the page's list of meetings links beside an entry, in its order. English names are exact; the
 * Spanish is ours. Languages are those that the entry names. The first bracket of 2019 is not closed in print.
 */
export const linkedDocumentTable = [
  { id: "linked-2023-08-joint-communique", meeting: "2023-08-23-rcm-sacm-plenary", name: { en: "Joint Communiqué", es: "Comunicado Conjunto", spanish: "ours" }, kind: "joint-communique", languages: ["en"], printed: "[Joint Communiqué EN ]", sources: ["iom-page/meetings/13"] },
  { id: "linked-2019-11-charter", meeting: "2019-11-13-vice-ministerial-meeting", name: { en: "Charter", es: "Carta", spanish: "ours" }, printed: "( Charter", sources: ["iom-page/meetings/47"] },
  { id: "linked-2019-06-strategic-plan", meeting: "2019-06-25-rcgm", name: { en: "Strategic Plan", es: "Plan Estratégico", spanish: "ours" }, kind: "plan", printed: "( Strategic Plan )", sources: ["iom-page/meetings/55"] },
  { id: "linked-2018-07-conclusions", meeting: "2018-07-20-rcgm", name: { en: "Conclusions", es: "Conclusiones", spanish: "ours" }, printed: "( Conclusions )", sources: ["iom-page/meetings/59"] },
  { id: "linked-2018-06-conclusions", meeting: "2018-06-25-rcgm", name: { en: "Conclusions", es: "Conclusiones", spanish: "ours" }, printed: "( Conclusions )", sources: ["iom-page/meetings/60"] },
  {
    id: "linked-2014-06-special-declaration",
    meeting: "2014-06-24-conference",
    name: { en: "Special Declaration", es: "Declaración especial", spanish: "ours" },
    kind: "declaration",
    languages: ["en", "es"],
    printed: "Special Declaration (EN , ES )",
    possiblySameAs: ["2014-managua-extraordinary-declaration", "2014-nicaragua"],
    sources: ["iom-page/meetings/85"],
  },
  {
    id: "linked-2014-06-declaration",
    meeting: "2014-06-24-conference",
    name: { en: "Declaration", es: "Declaración", spanish: "ours" },
    kind: "declaration",
    languages: ["en", "es"],
    printed: "Declaration ( EN , ES )",
    possiblySameAs: ["2014-nicaragua", "2014-managua-extraordinary-declaration"],
    sources: ["iom-page/meetings/85"],
  },
  { id: "linked-2014-06-remarks", meeting: "2014-06-24-conference", name: { en: "IOM Director General's Remarks", es: "Palabras del Director General de la OIM", spanish: "ours" }, printed: "IOM Director General's Remarks", sources: ["iom-page/meetings/85"] },
] as const satisfies readonly {
  id: string;
  meeting: string;
  name: Name;
  kind?: DocumentKind;
  languages?: readonly ("en" | "es")[];
  printed: string;
  possiblySameAs?: readonly PublicationId[];
  sources: readonly ClauseId[];
}[];
