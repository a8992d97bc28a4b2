import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadingLanguage, type ReadResult, readAmount, readDate } from "../../src/forms/index.js";
import { formError, formProblem, RcmInputError } from "../../src/index.js";
import { isCalendarDate } from "../../src/kernel/calendar-date.js";
import { amountForm } from "../../src/kernel/money.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

/** What is read, or else the code of the problem and what may be meant. */
function told(read: ReadResult<string>): string {
  if (read.success) return read.value;
  const { code, meanings = [] } = read.problem.params;
  return [code, ...meanings].join(" ");
}

const both = (read: (text: string, language: ReadingLanguage) => ReadResult<string>, text: string) => [
  told(read(text, "en")),
  told(read(text, "es")),
];

describe("an amount as people type it", () => {
  test.each([
    ["800", "800.00", "800.00"],
    ["800.5", "800.50", "800.50"],
    [" 800.50 ", "800.50", "800.50"],
    ["US$800", "800.00", "800.00"],
    ["U$S 800", "800.00", "800.00"],
    ["usd 1,200.50", "1200.50", "1200.50"],
    ["$800", "800.00", "800.00"],
    ["800 USD", "800.00", "800.00"],
    ["1,200.50", "1200.50", "1200.50"],
    ["1.200,50", "1200.50", "1200.50"],
    ["1 200,50", "1200.50", "1200.50"],
    ["1\u00a0200", "1200.00", "1200.00"],
    ["1,200,000", "1200000.00", "1200000.00"],
    ["1.200.000", "1200000.00", "1200000.00"],
    ["0.00", "0.00", "0.00"],
    ["999,999,999,999.99", "999999999999.99", "999999999999.99"],
    // A comma groups thousands in English; in Spanish it may also stand before the cents.
    ["1,200", "1200.00", "ambiguous 1200.00 1.20"],
    ["1.200", "ambiguous 1.20 1200.00", "ambiguous 1.20 1200.00"],
    // 1.234 is no amount, but it is a number.
    ["1,234", "1234.00", "not-an-amount 1234.00"],
    ["1.234", "not-an-amount 1234.00", "not-an-amount 1234.00"],
    ["800,50", "not-an-amount 800.50", "800.50"],
    ["1,5", "not-an-amount 1.50", "1.50"],
    ["0,500", "not-an-amount 0.50", "not-an-amount 0.50"],
    ["", "required", "required"],
    [" \u00a0", "required", "required"],
  ])("%j is %s in English and %s in Spanish", (text, english, spanish) => {
    expect(both(readAmount, text)).toEqual([english, spanish]);
  });

  test.each([
    "eight hundred",
    "-800",
    "+800",
    "1e3",
    "0800",
    ".50",
    "800.",
    "8005.555",
    "1,20,000",
    "1,200 50",
    "1, 200",
    "€800",
    "MX$800",
    "800 MXN",
    "CA$800",
    "US$",
    "US$800 USD 1",
    "٨٠٠",
    "８００",
    "1000000000000",
    "1".repeat(61),
    `1${" ".repeat(100_000)}x`,
    "NaN",
  ])("%.20j is no amount", (text) => {
    expect(both(readAmount, text)).toEqual(["not-an-amount", "not-an-amount"]);
  });

  test("what is read, and what may be meant, is an amount; every amount that the library writes is read as itself", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,, $US"), maxLength: 14 });
    fc.assert(
      fc.property(typed, fc.constantFrom("en", "es"), (text, language) => {
        const read = readAmount(text, language);
        const amounts = read.success ? [read.value] : (read.problem.params.meanings ?? []);
        for (const amount of amounts) {
          expect(amount).toMatch(amountForm);
          expect(amount).toMatch(/\.\d\d$/);
          expect(told(readAmount(amount, language))).toBe(amount);
          // The digits are those that were typed, and no others.
          expect(text.replace(/\D/g, "").replace(/0+$/, "")).toContain(amount.replace(/\D/g, "").replace(/0+$/, ""));
        }
      }),
      { numRuns: 20_000, seed: 1996 },
    );
  });

  test("English and Spanish never read one text as two amounts", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."01234.,  "), maxLength: 10 });
    fc.assert(
      fc.property(typed, (text) => {
        const [one, other] = [readAmount(text, "en"), readAmount(text, "es")];
        if (one.success && other.success) expect(one.value).toBe(other.value);
      }),
      { numRuns: 20_000, seed: 2016 },
    );
  });
});

describe("a date as people type it", () => {
  test.each([
    ["2016-06-09", "2016-06-09", "2016-06-09"],
    ["2016/6/9", "2016-06-09", "2016-06-09"],
    ["9 June 2016", "2016-06-09", "2016-06-09"],
    ["June 9, 2016", "2016-06-09", "2016-06-09"],
    ["June 9th, 2016", "2016-06-09", "2016-06-09"],
    ["9 de junio de 2016", "2016-06-09", "2016-06-09"],
    ["el 9 de junio del 2016", "2016-06-09", "2016-06-09"],
    ["1.º de setiembre de 2016", "2016-09-01", "2016-09-01"],
    ["09-JUN-2016", "2016-06-09", "2016-06-09"],
    ["9 ago. 2016", "2016-08-09", "2016-08-09"],
    ["29/2/2016", "2016-02-29", "2016-02-29"],
    ["13.6.2016", "2016-06-13", "2016-06-13"],
    ["6/6/2016", "2016-06-06", "2016-06-06"],
    // The day comes first in Spanish; in English it depends on who writes.
    ["9/6/2016", "ambiguous 2016-06-09 2016-09-06", "2016-06-09"],
    ["09-06-2016", "ambiguous 2016-06-09 2016-09-06", "2016-06-09"],
    ["6/13/2016", "2016-06-13", "not-a-date 2016-06-13"],
    ["", "required", "required"],
  ])("%j is %s in English and %s in Spanish", (text, english, spanish) => {
    expect(both(readDate, text)).toEqual([english, spanish]);
  });

  test.each([
    "2016",
    "2016-06",
    "2016-06-",
    "2016-6-31",
    "30/2/2016",
    "29/2/2015",
    "31/6/2016",
    "9/6/16",
    "9 6/2016",
    "9/6-2016",
    "9, 6, 2016",
    "9 ju 2016",
    "9 junior 2016",
    "9 June",
    "June 2016",
    "9 June 2016 at noon",
    "2016-06-09T00:00:00Z",
    "today",
    "9 June 16",
    "１/６/2016",
  ])("%j is no date", (text) => {
    expect(both(readDate, text)).toEqual(["not-a-date", "not-a-date"]);
  });

  test("every day of fifty years is read as it is written, in both languages and with every name of its month", () => {
    const names = (locale: typeof en | typeof es) => locale.sentences.months.split(" ");
    let days = 0;
    for (let day = Date.UTC(1996, 0, 1); day < Date.UTC(2046, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const [year = "", month = "", ofMonth = ""] = date.split("-");
      const [english, spanish] = [en, es].map((locale) => names(locale)[Number(month) - 1] as string);
      days += 1;
      for (const text of [
        date,
        `${Number(ofMonth)} ${english} ${year}`,
        `${english?.slice(0, 3)} ${ofMonth}, ${year}`,
        `${Number(ofMonth)} de ${spanish} de ${year}`,
      ])
        expect(both(readDate, text)).toEqual([date, date]);
      expect(told(readDate(`${ofMonth}/${month}/${year}`, "es"))).toBe(date);
    }
    expect(days).toBe(18_263);
  });

  test("what is read, and what may be meant, are days that exist", () => {
    const number = fc.integer({ min: 0, max: 40 });
    const sign = fc.constantFrom("/", "-", ".", " ");
    fc.assert(
      fc.property(number, number, sign, fc.constantFrom("en", "es"), (one, other, between, language) => {
        const read = readDate([one, other, 2016].join(between), language);
        const dates = read.success ? [read.value] : (read.problem.params.meanings ?? []);
        for (const date of dates) expect(isCalendarDate(date)).toBe(true);
        const possible = [`2016-${two(other)}-${two(one)}`, `2016-${two(one)}-${two(other)}`].filter(isCalendarDate);
        expect([...dates].sort()).toEqual(
          read.success && language === "es" ? possible.slice(0, 1) : [...new Set(possible)].sort(),
        );
      }),
      { numRuns: 5000, seed: 1996 },
    );
  });
});

describe("what is wrong, in words", () => {
  const problemOf = (read: ReadResult<string>) => {
    if (read.success) throw new Error("it was read");
    return read.problem;
  };

  test.each([
    [
      readAmount("1,200", "es"),
      "It may mean several things. Enter the one that you mean: 1200.00, 1.20.",
      "Se puede entender de varias maneras. Escriba la opción que corresponda: 1200.00, 1.20.",
    ],
    [
      readAmount("800,50", "en"),
      "Not an amount in US dollars. If you mean 800.50, enter it so.",
      "No es un monto en dólares de los Estados Unidos. Si quiere decir 800.50, escríbalo así.",
    ],
    [
      readDate("", "es"),
      "Missing. Enter year, month and day, such as 2016-06-09.",
      "Falta. Escriba año, mes y día, como 2016-06-09.",
    ],
    [
      readDate("9/6/16", "es"),
      "Not a calendar date. Enter year, month and day, such as 2016-06-09.",
      "No es una fecha del calendario. Escriba año, mes y día, como 2016-06-09.",
    ],
  ])("%j", (read, english, spanish) => {
    expect(formError(problemOf(read), en)).toBe(english);
    expect(formError(problemOf(read), es)).toBe(spanish);
  });

  test("and for programs", () => {
    expect(formProblem(problemOf(readDate("9/6/2016", "en")))).toEqual({
      code: "ambiguous",
      path: "",
      params: { expected: "not-a-date", meanings: ["2016-06-09", "2016-09-06"] },
    });
  });
});

test("a text that is none, or a language that nobody reads, is a mistake of the program", () => {
  for (const read of [readAmount, readDate]) {
    expect(() => read(800 as never, "en")).toThrow(RcmInputError);
    expect(() => read(undefined as never, "es")).toThrow(/^text must be a text/);
    expect(() => read("800", "fr" as never)).toThrow(/^language must be one of en, es/);
  }
});

function two(number: number): string {
  return String(number).padStart(2, "0");
}
