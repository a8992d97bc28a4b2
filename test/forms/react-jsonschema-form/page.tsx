import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { createRoot } from "react-dom/client";
import { observerCountry, RuleForm, reserveFund } from "./example/forms.js";

/** The page that Chromium opens. Its address says which form, in which language, and what stands in it at first. */
const query = new URLSearchParams(location.hash.slice(1));
const main = document.querySelector("main") as HTMLElement;
const shared = {
  locale: query.get("language") === "es" ? es : en,
  start: JSON.parse(query.get("start") ?? "{}"),
  onSend: (value: object) => main.setAttribute("data-sent", JSON.stringify(value)),
};
createRoot(main).render(
  query.get("form") === "country" ? (
    <RuleForm {...observerCountry} {...shared} />
  ) : (
    <RuleForm {...reserveFund} {...shared} />
  ),
);
