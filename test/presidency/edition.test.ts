import { describe, expect, test } from "vitest";
import { edition, editionYear } from "../../src/presidency/index.js";

describe("editions as the documents name them (T-02)", () => {
  test.each([
    ["I", 1996],
    ["IV", 1999],
    ["XVII", 2012],
    ["XVIII", 2013],
    ["XIX", 2014],
    ["XX", 2015],
    ["XXI", 2016],
    ["XXIV", 2019],
    ["XXVII", 2022],
  ])("%s is the Conference of %i", (roman, year) => {
    expect(edition(year).roman).toBe(roman);
    expect(editionYear(roman)).toBe(year);
  });

  test("21 editions from 1996 to 2016, not 20", () => {
    expect(edition(2016)).toEqual({ number: 21, roman: "XXI" });
    expect(editionYear(20)).toBe(2015);
  });
});

test("Roman numerals of every shape, from the first edition to the last", () => {
  const shapes = {
    4: "IV",
    9: "IX",
    40: "XL",
    90: "XC",
    400: "CD",
    944: "CMXLIV",
    1888: "MDCCCLXXXVIII",
    3999: "MMMCMXCIX",
  };
  for (const [number, roman] of Object.entries(shapes)) {
    expect(edition(1995 + Number(number))).toEqual({ number: Number(number), roman });
    expect(editionYear(roman)).toBe(1995 + Number(number));
  }
});
