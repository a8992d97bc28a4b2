import type { SameKeys } from "../kernel/words.js";
import type { themes as english } from "./words.en.js";

/** Las palabras de los temas centrales. */
export const themes = {
  rules: {},
  labels: {
    "migration-policy-and-management": "Política y gestión migratoria",
    "human-rights": "Derechos humanos",
    "migration-and-development": "Migración y desarrollo",
  },
  fields: {},
  schemas: {},
} as const satisfies SameKeys<typeof english>;
