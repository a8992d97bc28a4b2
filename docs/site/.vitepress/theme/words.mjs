import { useData } from "vitepress";
import { words as en } from "../../words/en.mjs";
import { words as es } from "../../words/es.mjs";

/** What the site says in the language of the page. */
export function useWords() {
  const { lang } = useData();
  return lang.value === "es" ? es : en;
}
