import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { createRoot } from "react-dom/client";
import { observerCountry, RuleForm, reserveFund } from "./example/forms.js";

const query = new URLSearchParams(location.hash.slice(1));
const main = document.querySelector("main") as HTMLElement;
const shared = {
  locale: query.get("language") === "es" ? es : en,
  start: JSON.parse(query.get("start") ?? "{}"),
  onSend: (value: unknown) => {
    main.dataset.sent = JSON.stringify(value);
  },
};
createRoot(main).render(
  query.get("form") === "reserve-fund" ? (
    <RuleForm {...reserveFund} {...shared} />
  ) : (
    <RuleForm {...observerCountry} {...shared} />
  ),
);
