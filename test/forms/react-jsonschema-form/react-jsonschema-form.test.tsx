import { assessObserverCountry, assessReserveFundCase, describe as inWords, options } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { observerCountry, RuleForm, reserveFund } from "./example/forms.js";

const onSend = () => {};

/** The texts of all elements with the tag, in the order of the page. */
function textsOf(tag: string, html: string): readonly string[] {
  const found = html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^<]*)</${tag}>`, "g"));
  return [...found].map(([, text = ""]) => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'"));
}

describe.each([en, es])("rendered on a server, in $language", (locale) => {
  test("an empty Reserve Fund case has every field in words, and says what is missing", () => {
    const html = renderToStaticMarkup(<RuleForm {...reserveFund} {...{ locale, onSend }} start={{}} />);
    const { approvals, ...others } = reserveFund.sendable.shape;
    const labels = [...Object.keys(others), "IOM", "secretariat"].map((name) => locale.forms.fields[name]?.label);
    expect([...textsOf("label", html)].sort()).toEqual(labels.sort());
    expect(textsOf("legend", html)).toEqual([
      locale.forms.schemas.ReserveFundCase?.title,
      locale.forms.fields.approvals?.label,
    ]);
    expect(textsOf("output", html)).toEqual([inWords(assessReserveFundCase({}), locale).outcome]);
  });

  test("an observer application has the countries in the order of the alphabet, and its assessment", () => {
    const start = { country: "CO", onAmericanContinent: false } as const;
    const html = renderToStaticMarkup(<RuleForm {...observerCountry} {...{ locale, onSend, start }} />);
    const [select = ""] = html.match(/<select id="root_country".*?<\/select>/) ?? [];
    expect(textsOf("option", select)).toEqual(["", ...options("country", locale).map(({ label }) => label)]);
    expect(select).toContain('selected="">Colombia<');
    expect(textsOf("output", html)).toEqual([inWords(assessObserverCountry(start), locale).outcome]);
  });
});
