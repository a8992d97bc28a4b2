import { RcmInputError } from "../kernel/error.js";
import type { Field } from "../kernel/fields.js";
import { once } from "../kernel/once.js";

/** An ISO 3166-1 alpha-2 country code: an applicant may be any country. */
export const country: Field<string, "country"> = {
  kind: "country",
  read: (value, path) => {
    if (known().has(value)) return value as string;
    throw new RcmInputError("unknown-code", path, 'a country code of ISO 3166-1 alpha-2 such as "CO"', value);
  },
};

/** Every country code, in the order of the alphabet. */
export function countryCodes(): readonly string[] {
  const groups = letters.flatMap((line) => line.split(" "));
  return groups.flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));
}

/**
 * The country codes of ISO 3166-1 alpha-2: a group for each first letter, followed by every second one. A test compares
 * them with the published standard.
 */
const letters = [
  "ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR",
  "GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ",
  "NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ",
  "VACEGINU WFS YET ZAMW",
];

const known = once(() => new Set<unknown>(countryCodes()));
