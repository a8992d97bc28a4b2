import type { TopicWords } from "../kernel/words.js";

/** The words of the central themes. The names of topics and pillars stand in their tables. */
export const themes = {
  rules: {},
  labels: {
    "migration-policy-and-management": "Migration Policy and Management",
    "human-rights": "Human Rights",
    "migration-and-development": "Migration and Development",
  },
  fields: {},
  schemas: {},
} as const satisfies TopicWords;
