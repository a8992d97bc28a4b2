import { RcmInputError } from "../kernel/error.js";
import { readText } from "../kernel/read.js";

/** What the engine knows of a language. */
interface LanguageTools {
  /** Which of two texts comes first in the alphabet. */
  readonly compare: (one: string, other: string) => number;
  /** What a country of ISO 3166-1 is called. Throws `RcmInputError` where the code is none. */
  readonly countryName: (code: string, path: string) => string;
}

/** What has been made so far, a language each: to make it costs more than to use it. */
const made = /* @__PURE__ */ new Map<string, LanguageTools>();

/** More languages than this do not exist; a program that names more has gone wrong. */
const mostLanguages = 100;

/** What the engine knows of a language, made when it is first asked. Throws `RcmInputError` where it is no language. */
export function languageTools(language: unknown, path: string): LanguageTools {
  const tag = readText(language, path);
  const tools = made.get(tag) ?? toolsOf(tag, path);
  if (made.size >= mostLanguages) made.clear();
  made.set(tag, tools);
  return tools;
}

function toolsOf(tag: string, path: string): LanguageTools {
  const { compare } = attempt(() => new Intl.Collator(tag), path, aLanguage, tag);
  const regions = attempt(() => new Intl.DisplayNames(tag, { type: "region" }), path, aLanguage, tag);
  const named = new Map<string, string>();
  const countryName = (code: string, at: string) => {
    const name = named.get(code) ?? attempt(() => regions.of(code), at, aCountry, code) ?? code;
    named.set(code, name);
    return name;
  };
  return { compare, countryName };
}

const aLanguage = 'a language such as "es"';
const aCountry = "a country code of ISO 3166-1 alpha-2";

/** The engine throws a RangeError for what is no tag and no code. */
function attempt<Value>(ask: () => Value, path: string, expected: string, received: string): Value {
  try {
    return ask();
  } catch {
    throw new RcmInputError("unknown-code", path, expected, received);
  }
}
