import { RcmInputError } from "../errors.js";
import type { Reader } from "../fields.js";

/**
 * The country codes of ISO 3166-1 alpha-2: by their first letter, each second one. An applicant may be any country. A test
 * compares them with the published standard.
 */
const secondLetters: { readonly [first: string]: string } = {
  A: "DEFGILMOQRSTUWXZ",
  B: "ABDEFGHIJLMNOQRSTVWYZ",
  C: "ACDFGHIKLMNORUVWXYZ",
  D: "EJKMOZ",
  E: "CEGHRST",
  F: "IJKMOR",
  G: "ABDEFGHILMNPQRSTUWY",
  H: "KMNRTU",
  I: "DELMNOQRST",
  J: "EMOP",
  K: "EGHIMNPRWYZ",
  L: "ABCIKRSTUVY",
  M: "ACDEFGHKLMNOPQRSTUVWXYZ",
  N: "ACEFGILOPRUZ",
  O: "M",
  P: "AEFGHKLMNRSTWY",
  Q: "A",
  R: "EOSUW",
  S: "ABCDEGHIJKLMNORSTVXYZ",
  T: "CDFGHJKLMNORTVWZ",
  U: "AGMSYZ",
  V: "ACEGINU",
  W: "FS",
  Y: "ET",
  Z: "AMW",
};

/** Every country code, in the order of the alphabet. */
export function countryCodes(): readonly string[] {
  return Object.entries(secondLetters).flatMap(([first, seconds]) => Array.from(seconds, (second) => first + second));
}

/** An ISO 3166-1 alpha-2 country code. */
export const readCountryCode: Reader<string> = (value, path) => {
  if (typeof value === "string" && value.length === 2) {
    const [first = "", second = ""] = value;
    if (secondLetters[first]?.includes(second)) return value;
  }
  throw new RcmInputError("unknown-code", path, 'a country code of ISO 3166-1 alpha-2 such as "CO"', value);
};
