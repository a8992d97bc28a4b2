import { describe, expect, test } from "vitest";
import { namedBodies } from "../../src/bodies/names.js";
import * as conference from "../../src/conference/index.js";
import { namedConference } from "../../src/conference/names.js";
import { conference as english } from "../../src/conference/words.en.js";
import { conference as spanish } from "../../src/conference/words.es.js";
import { membership } from "../../src/membership/words.en.js";
import { namedThemes } from "../../src/themes/names.js";
import { common } from "../../src/words/common.en.js";
import { codesIn } from "./registers.js";

const named = new Map(namedConference().map(({ id, name }) => [id, name]));
const labels: Record<string, string> = { ...common.labels, ...membership.labels, ...english.labels };

describe("the names of the tables", () => {
  const rows = [...namedConference(), ...namedThemes(), ...namedBodies()];
  const all = new Map(rows.map(({ id, name }) => [id, name]));

  test("an id that stands in several tables, of this topic, the themes or the bodies, has one name", () => {
    expect(rows.length).toBeGreaterThan(all.size);
    for (const { id, name } of rows) expect(name).toEqual(all.get(id));
  });

  test("no name hides a label of membership or of the common words", () => {
    for (const id of all.keys()) expect(Object.keys({ ...membership.labels, ...common.labels })).not.toContain(id);
  });
});

describe("words", () => {
  const countries = ["MX", "US", "CA", "DO"];
  /** The regions that a register speaks of: the members together have a label of their own in the locales. */
  const codes = codesIn({ ...conference }).filter((code) => !named.has(code) && !countries.includes(code));

  test.each([...new Set(codes)])("%s has a label", (code) => {
    expect(labels[code]).toMatch(/\S/);
  });

  test("every role of a country has a name or a label", () => {
    for (const { roles } of conference.history.countryRoles) {
      for (const role of roles) expect([...Object.keys(labels), ...named.keys()]).toContain(role);
    }
  });

  test("both languages have the same codes and other words", () => {
    expect(Object.keys(spanish.labels).sort()).toEqual(Object.keys(english.labels).sort());
    for (const [code, text] of Object.entries(spanish.labels))
      expect(text, code).not.toBe((english.labels as Record<string, string>)[code]);
  });
});
