import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingKinds, meetingModes, meetingSeries, suspectReasons } from "../../src/meetings/meeting-codes.js";
import type { MeetingFilter } from "../../src/meetings/meeting-filter.js";
import { meetings } from "../../src/meetings/register/meetings.js";
import { normalizedPlace, placeTable } from "../../src/meetings/register/places.js";
import { printedDates } from "../../src/meetings/register/printed-date.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

const all = meetings();

const date = fc
  .date({ min: new Date("2012-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const asOf = fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

/** One field of a filter at a time, so that they can be combined. */
const fields = {
  year: fc.integer({ min: 2011, max: 2025 }),
  from: asOf,
  to: asOf,
  kind: fc.constantFrom(...meetingKinds),
  theme: fc.constantFrom("migration-policy-and-management", "human-rights", "migration-and-development"),
  body: fc.constantFrom("vice-ministerial-meeting", "rcgm", "troika", "working-groups"),
  place: fc.constantFrom(...placeTable.flatMap(({ name, country, printed }) => [name, country, ...printed])),
  mode: fc.constantFrom(...meetingModes),
  series: fc.constantFrom(...meetingSeries),
  confirmed: fc.boolean(),
} as const;
const filter = fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<MeetingFilter>;

describe("the printed dates", () => {
  const months = "January February March April May June July August September October November December".split(" ");
  const spelled = (month: number, days: string) => `${months[month - 1]}${days}`;
  const two = (number: number) => String(number).padStart(2, "0");
  const year = fc.integer({ min: 1996, max: 2099 });
  const month = fc.integer({ min: 1, max: 12 });
  const day = fc.integer({ min: 1, max: 28 });
  const tail = fc.constantFrom(
    ", Panama, Meeting",
    " , Virtual Event, 5th (V) Plenary Meeting, 2030 Agenda",
    ", - XIX Meeting",
  );

  test("days and spans, in every spacing that the page uses, are read back", () => {
    const span = fc.record({ month, first: day, length: fc.integer({ min: 0, max: 3 }) });
    const dash = fc.constantFrom("-", " -", " - ", " – ", "–");
    const comma = fc.constantFrom(", ", " , ");
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), year, dash, comma, (spans, in_, between, after) => {
        const days = spans.map(({ month, first, length }) =>
          spelled(month, length === 0 ? ` ${first}` : ` ${first}${between}${first + length}`),
        );
        expect(printedDates(`${days.join(", ")}${after}${in_}, Panama, 12 Meetings of 2030, May 3`)).toEqual(
          spans.map(({ month, first, length }) => ({
            start: `${in_}-${two(month)}-${two(first)}`,
            end: `${in_}-${two(month)}-${two(first + length)}`,
          })),
        );
      }),
    );
  });

  test("a month alone stays a month", () => {
    fc.assert(
      fc.property(month, year, fc.constantFrom(" ", ", "), (number, in_, between) => {
        const printed = `${in_}-${two(number)}`;
        expect(printedDates(`${months[number - 1]}${between}${in_}, San José, Meeting 14`)).toEqual([
          { start: printed, end: printed },
        ]);
      }),
    );
  });

  test("what begins with no date has none", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "Virtual Event, ", "Octember 3, ", "5 ", "- "),
        month,
        day,
        tail,
        (head, number, on, end) => {
          fc.pre(head !== "");
          expect(printedDates(`${head}${spelled(number, ` ${on}`)}, 2020${end}`)).toEqual([]);
        },
      ),
    );
  });
});

describe("filters", () => {
  test("several fields find what each of them finds", () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        const { from, to, ...others } = wanted;
        const parts: MeetingFilter[] = [
          { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
          ...Object.entries(others).map(([key, value]) => ({ [key]: value })),
        ];
        const found = parts.map((part) => new Set(meetings(part)));
        expect(meetings(wanted)).toEqual(all.filter((meeting) => found.every((part) => part.has(meeting))));
      }),
    );
  });

  test("a year is all of its days", () => {
    fc.assert(
      fc.property(fields.year, (year) => {
        expect(meetings({ year })).toEqual(meetings({ from: `${year}`, to: `${year}` }));
        expect(meetings({ year })).toEqual(meetings({ from: `${year}-01-01`, to: `${year}-12-31` }));
      }),
    );
  });

  test("a wider range loses no meeting", () => {
    fc.assert(
      fc.property(date, date, date, date, (...days) => {
        const [from, innerFrom, innerTo, to] = days.sort() as [string, string, string, string];
        const wide = meetings({ from, to });
        for (const meeting of meetings({ from: innerFrom, to: innerTo })) expect(wide).toContain(meeting);
      }),
    );
  });

  test("two adjoining ranges together find what the whole one finds", () => {
    fc.assert(
      fc.property(date, (day) => {
        const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        const either = new Set([...meetings({ to: day }), ...meetings({ from: next })]);
        expect(all.filter((meeting) => either.has(meeting))).toEqual(all);
      }),
    );
  });

  test("every kind and every series has its entries, and every entry is found by what it says of itself", () => {
    for (const kind of meetingKinds) expect(meetings({ kind })).not.toEqual([]);
    for (const series of meetingSeries) expect(meetings({ series })).not.toEqual([]);
    for (const meeting of all) {
      const { kind, mode, place, dates } = meeting;
      const confirmed = meeting.toBeConfirmed === undefined;
      const days = { from: dates[0]?.start, to: dates.at(-1)?.end };
      expect(meetings({ kind, mode, confirmed, place: place?.printed, ...days })).toContain(meeting);
      expect(meetings({ place: place?.name, country: place?.country as "MX" | undefined })).toContain(meeting);
      expect(meetings({ place: place?.country })).toContain(meeting);
      expect(meetings({ text: meeting.title.es })).toContain(meeting);
      expect(meetings({ text: meeting.printed })).toContain(meeting);
    }
  });
});

describe("references between entries", () => {
  test("every one leads to another entry", () => {
    const ids = new Set(all.map(({ id }) => id));
    for (const { id, duplicateOf, partOf, suspect = [] } of all) {
      for (const other of [duplicateOf, partOf, ...suspect.map(({ of }) => of)]) {
        if (other === undefined) continue;
        expect(ids.has(other)).toBe(true);
        expect(other).not.toBe(id);
      }
    }
  });

  test("a look-alike is one both ways; a duplicate comes after the entry that it repeats", () => {
    const find = (wanted: string | undefined) => all.findIndex(({ id }) => id === wanted);
    for (const [index, { id, suspect = [], duplicateOf }] of all.entries()) {
      for (const { reason, of } of suspect) {
        if (reason !== "look-alike") continue;
        expect(all[find(of)]?.suspect).toContainEqual({ reason, of: id });
      }
      if (duplicateOf !== undefined) expect(find(duplicateOf)).toBeLessThan(index);
    }
  });

  test("the ordinals of a series fall with the list; every edition is its year less 1995", () => {
    for (const series of meetingSeries) {
      const numbers = meetings({ series }).flatMap(({ ordinal }) => ordinal ?? []);
      expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => other - one));
    }
    for (const { edition, dates } of all) {
      if (edition !== undefined) expect(edition.number).toBe(Number(dates[0]?.start.slice(0, 4)) - 1995);
    }
  });
});

describe("places", () => {
  const change = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize("NFD"),
    (text: string) => text.normalize("NFD").replace(/\p{M}/gu, ""),
    (text: string) => ` ${text} `,
    (text: string) => text.replaceAll(" ", " , "),
  );

  test("every name means the same in either language, whatever its case, accents, spaces and punctuation", () => {
    fc.assert(
      fc.property(fc.constantFrom(...placeTable), change, ({ name, es: spanish }, changed) => {
        const found = meetings({ place: name });
        expect(meetings({ place: changed(name) })).toEqual(found);
        expect(meetings({ place: changed(spanish) })).toEqual(found);
      }),
      { seed: 1996, numRuns: 300 },
    );
  });

  test("every printed form stands for one place", () => {
    const forms = placeTable.flatMap(({ printed }) => [...new Set<string>(printed)]);
    expect(new Set(forms).size).toBe(forms.length);
    for (const { name, country, printed } of placeTable)
      for (const form of printed) expect(normalizedPlace(form)).toEqual({ name, country });
  });

  test("the Spanish names are those of the locale", () => {
    for (const place of placeTable) expect((es.labels as Record<string, string>)[place.name]).toBe(place.es);
  });
});

test("every code of the register and every place has words in both languages", () => {
  const codes: string[] = [...meetingKinds, ...meetingSeries, ...meetingModes, ...suspectReasons, "DE", "UY"];
  for (const code of [...codes, ...placeTable.map(({ name }) => name)]) {
    for (const locale of [en, es]) expect(Object.keys(locale.labels)).toContain(code);
  }
});
