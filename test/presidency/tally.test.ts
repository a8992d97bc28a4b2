import { describe, expect, test } from "vitest";
import { tally } from "../../src/presidency/index.js";

const nobody = { BZ: 0, CA: 0, CR: 0, DO: 0, SV: 0, GT: 0, HN: 0, MX: 0, NI: 0, PA: 0, US: 0 };
const documents = { evidence: "documents" } as const;

describe("terms by country", () => {
  test("the 21 terms of the publication's table; Belize had none (I4 to I24, T-11)", () => {
    const printed = { BZ: 0, CA: 2, CR: 2, DO: 1, SV: 2, GT: 2, HN: 2, MX: 4, NI: 1, PA: 3, US: 2 };
    expect(tally(1996, 2016)).toEqual(printed);
    expect(tally(1996, 2016, documents)).toEqual(printed);
    expect(Object.keys(tally(1996, 2016))).toEqual(Object.keys(nobody));
  });

  test("the reported years count unless the documents alone may answer (T-14)", () => {
    expect(tally(2017, 2022)).toEqual({ ...nobody, SV: 2, PA: 1, GT: 1, CR: 1, MX: 1 });
    expect(tally(2017, 2022, documents)).toEqual(nobody);
    expect(tally(1, 9999, documents)).toMatchObject({ BZ: 1, PA: 4, MX: 4, SV: 2 });
  });

  test("both ends are counted", () => {
    expect(tally(2010, 2010)).toEqual({ ...nobody, MX: 1 });
    expect(tally(2010, 2011)).toEqual({ ...nobody, MX: 1, DO: 1 });
    expect(tally(2024, 2030, documents)).toEqual({ ...nobody, BZ: 1 });
    expect(tally(1, 1995)).toEqual(nobody);
  });
});
