import { RcmInputError } from "../kernel/error.js";
import type { Reader } from "../kernel/fields.js";
import { once } from "../kernel/once.js";

/**
 * The country codes of ISO 3166-1 alpha-2: a group for each first letter, followed by every second one. An applicant may be
 * any country. A test compares them with the published standard.
 */
const letters =
  "ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW";

/** Every country code, in the order of the alphabet. */
export function countryCodes(): readonly string[] {
  return letters.split(" ").flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));
}

const known = /* @__PURE__ */ once(() => new Set<unknown>(countryCodes()));

/** An ISO 3166-1 alpha-2 country code. */
export const readCountryCode: Reader<string> = (value, path) => {
  if (known().has(value)) return value as string;
  throw new RcmInputError("unknown-code", path, 'a country code of ISO 3166-1 alpha-2 such as "CO"', value);
};
