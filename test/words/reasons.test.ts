import { expect, test } from "vitest";
import { scaleReasons } from "../../src/contributions/scale.js";
import { label } from "../../src/index.js";
import { memberDecisionReason } from "../../src/membership/criteria.js";
import { standingReasons } from "../../src/membership/standing.js";
import { presidencyReasons } from "../../src/presidency/answers.js";
import { en } from "../../src/words/locales/en/index.js";
import { es } from "../../src/words/locales/es/index.js";

test.each([...standingReasons, memberDecisionReason, ...presidencyReasons, ...scaleReasons])(
  "the reason %s is a sentence in both languages",
  (reason) => {
    for (const locale of [en, es]) expect(label(reason, locale)).toMatch(/^\p{Lu}.*\.$/u);
  },
);
