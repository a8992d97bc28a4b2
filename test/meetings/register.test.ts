import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import type { MeetingFilter } from "../../src/meetings/meeting-filter.js";
import { furtherMeetings, knownMeetings, meetingList } from "../../src/meetings/register/further.js";
import { type Meeting, meetings } from "../../src/meetings/register/meetings.js";
import { cpuTime } from "../cpu-time.js";

const all = meetings();

/** The entry with a number of the inventory: 1 is MT1. */
function entry(number: number): Meeting {
  const meeting = all[number - 1];
  if (meeting === undefined) throw new Error(`There is no entry ${number}.`);
  return meeting;
}

const entries = (...numbers: number[]) => numbers.map((number) => entry(number));

/** As the inventory of the printed list gives them, in its order; days apart are joined by a plus sign. */
const printedDays = `
2024-12-05/2024-12-06 2024-12-03/2024-12-04 2024-10-10/2024-10-11 2024-09-26 2024-07-16/2024-07-17
2024-06-25/2024-06-26
2023-12-06/2023-12-07 2023-12-04/2023-12-05 2023-11-14/2023-11-16 2023-10-17/2023-10-18 2023-09-27/2023-09-28
2023-09-07 2023-08-23/2023-08-24 2023-07-06/2023-07-07 2023-06-06/2023-06-07 2023-05-30/2023-05-31 2023-05-17
2023-03-09 2023-01-17
2022-12-01/2022-12-02 2022-11-29/2022-11-30 2022-07-14/2022-07-15 2022-05-31 2022-05-19 2022-04-01
2021-12-02/2021-12-03 2021-12-01 2021-09-23/2021-09-24 2021-09-09/2021-09-10 2021-08-24/2021-08-25
2021-07-29/2021-07-30
2020-12-03/2020-12-04 2020-12-02 2020-11-16/2020-11-17 2020-11-09 2020-10-26 2020-10-14 2020-10-06/2020-10-07
2020-09-30 2020-09-02 2020-08-12 2020-06-24 2020-06-04+2020-06-11+2020-06-18+2020-07-03
2020-03-24+2020-04-29+2020-05-20+2020-06-24 2020-01-27/2020-01-30
2019-12-03/2019-12-05 2019-11-13/2019-11-14 2019-11-12/2019-11-13 2019-10-22/2019-10-23 2019-10 2019-10
2019-10-22/2019-10-23 2019-09-03/2019-09-05 2019-08-21/2019-08-22 2019-06-25/2019-06-26 2019-06-05 2019-03-07
2018-08-29 2018-07-20 2018-06-25/2018-06-26 2018-06-07 2018-05-23 2018-05-09 2018-04-26 2018-09-05
2017-11-27/2017-11-30 2017-09-19/2017-09-20 2017-08-08/2017-08-09 2017-07-17/2017-07-18 2017-07-12
2017-07-06/2017-07-07 2017-06-29 2017-06-20/2017-06-22 2017-06-19/2017-06-20 2017-06-08 2017-04-04 2017-03-30
2017-03-29 2017-03-16/2017-03-17 2017-02-20 2017-02-01/2017-02-02
2016-11-15/2016-11-18 2015-11-09/2015-11-12 2015-07-14/2015-07-16 2014-06-24/2014-06-27 2014-06-24/2014-06-25
2013-11 2013-09-17/2013-09-18 2013-06-25/2013-06-28 2012-11-19/2012-11-23 2012-06-18/2012-06-22`;

describe("the printed list (MT1 to MT91)", () => {
  test("91 entries, 90 of them different", () => {
    expect(all).toHaveLength(91);
    expect(new Set(all.map(({ printed }) => printed)).size).toBe(90);
    expect(new Set(all.map(({ id }) => id)).size).toBe(91);
  });

  test("every entry letter by letter, in printed order", () => {
    // The digest of the page's 91 lines, without the dash before each.
    const digest = createHash("sha256").update(all.map(({ printed }) => printed).join("\n"));
    expect(digest.digest("hex")).toBe("912bb54799c5551f02d5bcbee9a73286035c6a5df3ba4604212f6e16e2955822");
  });

  test("every entry has the days that it prints (T-31)", () => {
    const days = ({ dates }: Meeting) => dates.map(({ start, end }) => (start === end ? start : `${start}/${end}`));
    expect(all.map((meeting) => days(meeting).join("+"))).toEqual(printedDays.trim().split(/\s+/));
  });

  test("an id is the first date and a few words", () => {
    for (const { id, dates } of all) {
      expect(id.startsWith(`${dates[0]?.start}-`)).toBe(true);
      expect(id).toMatch(/^\d{4}(-\d\d){1,2}(-[a-z\d]+)+$/);
    }
    expect(entry(49).id).toBe("2019-10-22-missing-migrants-workshop");
    expect(entry(52).id).toBe("2019-10-22-missing-migrants-workshop-2");
  });

  test("every entry cites its clause, nine of them a second one (I27, O13 to O15, U10, U11, X30 to X32)", () => {
    for (const [index, { sources }] of all.entries()) expect(sources[0]).toBe(`iom-page/meetings/${index + 1}`);
    const second = all.flatMap(({ sources }, index) => sources.slice(1).map((source) => [index + 1, source]));
    expect(second).toEqual([
      [3, "iom-page/meetings/sacm-plenary-2024"],
      [7, "iom-page/meetings/handover-2023"],
      [9, "iom-page/meetings/working-groups-2023"],
      [16, "iom-page/meetings/working-groups-2023"],
      [17, "iom-page/meetings/sacm-troikas-2023"],
      [18, "iom-page/meetings/sacm-chairs-2023"],
      [45, "iom-page/meetings/working-groups-2020"],
      [71, "iom-page/meetings/extra-regional-group-2017"],
      [75, "iom-page/meetings/global-compact-group-2017"],
      [79, "iom-page/meetings/children-network-2017"],
    ]);
  });

  test("descending, but for the entry of 5 September 2018 (MT65, T-31)", () => {
    // A month without a day may be any day of it.
    const ascents = all.flatMap((meeting, index) => {
      const before = all[index - 1]?.dates[0]?.start ?? "9999";
      const start = meeting.dates[0]?.start ?? "";
      const common = Math.min(before.length, start.length);
      return start.slice(0, common) > before.slice(0, common) ? [meeting.printed.slice(0, 17)] : [];
    });
    expect(ascents).toEqual(["September 5, 2018"]);
  });
});

describe("titles", () => {
  test("the slips of the page are gone (T-26)", () => {
    expect(entries(13, 32, 35, 39, 47, 50, 55, 56, 59, 66, 76, 85, 86, 90).map(({ title }) => title.en)).toEqual([
      "IV Plenary Meeting RCM-SACM",
      "XXV RCM: RCGM and Vice-Ministerial Meeting",
      "Webinar on protection against Sexual Exploitation and Abuse (PSEA) and Sexual Harassment (SH) for institutions and organizations that provide humanitarian assistance and protection",
      "Meeting of the Regional Consultation Group on Migration (RCGM)",
      "XXIV Vice-Ministerial Meeting",
      "Bi-Regional Plenary Meeting RCM-SACM",
      "Meeting of the Regional Consultation Group on Migration (RCGM)",
      "Follow-up Workshop: Counter-Smuggling Work Plan of the RCM",
      "Meeting of the Regional Consultation Group on Migration (RCGM)",
      "XXII Regional Conference on Migration",
      "Regional Event to formalize the adoption of the campaign #DeadlyBusiness",
      "XIX Meeting",
      "Meeting of the Regional Consultation Group on Migration",
      "RCGM Meeting",
    ]);
  });

  test("no title in either language has a stray space, a final full stop or an unbalanced sign", () => {
    for (const text of all.flatMap(({ title }) => [title.en, title.es])) {
      expect(text).not.toMatch(/\s{2}|^\s|\s$|\.$|\(\s|\s[),.:]|\[|RGCM/);
      for (const [open, close] of ["()", "“”"]) {
        expect(text.split(open ?? "").length).toBe(text.split(close ?? "").length);
      }
    }
  });

  test("a title has no word that its entry does not print, but for the spelling of eight", () => {
    const words = (text: string) => text.match(/[\p{L}\d#'’-]+/gu) ?? [];
    const others = all.flatMap(({ printed, title }) => {
      const known = new Set(words(printed));
      return words(title.en).filter((word) => !known.has(word));
    });
    expect(new Set(others)).toEqual(
      new Set([
        "RCGM",
        "Vice-Ministerial",
        "Meeting",
        "organizations",
        "RCM-SACM",
        "Follow-up",
        "Countries’",
        "campaign",
      ]),
    );
  });

  test("the Spanish titles use the Conference’s terms", () => {
    expect(entry(1).title.es).toBe("29.ª Reunión Viceministerial de la CRM");
    expect(entry(23).title.es).toBe(
      "3.ª Reunión Plenaria entre la Conferencia Regional sobre Migración (CRM) y la Conferencia Suramericana sobre Migraciones (CSM)",
    );
    for (const { title } of all) expect(title.es).not.toMatch(/\bRCM\b|\bSACM\b|\bRCGM\b|\bGCM\b|\bIMRF\b/);
  });
});

describe("places", () => {
  test("the normalised place of every entry that prints one (T-31)", () => {
    const places = all.flatMap(({ place }, index) =>
      place === undefined ? [] : [`${index + 1} ${place.name} ${place.country}`],
    );
    expect(places.join("; ")).toBe(
      "1 Belize City BZ; 2 Belize City BZ; 3 Bogotá CO; 4 San Salvador SV; 5 Belize City BZ; 6 San José CR; " +
        "7 Panama City PA; 8 Panama City PA; 10 Panama City PA; 11 Panama City PA; 12 Panama City PA; " +
        "13 Panama City PA; 14 Panama PA; 15 Panama PA; 17 Lima PE; 20 El Salvador SV; 21 El Salvador SV; " +
        "22 San Salvador SV; 25 Mexico City MX; 26 Mexico City MX; 27 Mexico City MX; 31 Puebla MX; 38 San José CR; " +
        "39 San José CR; 46 San José CR; 47 Guatemala City GT; 48 Guatemala City GT; 49 Guatemala City GT; " +
        "50 Guatemala City GT; 51 Tegucigalpa HN; 52 Guatemala City GT; 53 Guatemala City GT; 54 Guatemala City GT; " +
        "55 Guatemala City GT; 56 Mexico City MX; 57 San José CR; 58 Panama City PA; 59 Panama PA; " +
        "60 Guatemala City GT; 61 Mexico City MX; 62 Guatemala City GT; 63 Montevideo UY; 64 Panama City PA; " +
        "65 Mexico City MX; 66 El Salvador SV; 67 El Salvador SV; 68 San José CR; 69 Mexico MX; 70 San José CR; " +
        "71 Mexico MX; 72 Berlin DE; 73 El Salvador SV; 74 San Salvador SV; 75 Panama PA; 76 Washington DC US; " +
        "77 Washington DC US; 78 Washington DC US; 79 Honduras HN; 81 Costa Rica CR; 82 Honduras HN; 83 Mexico MX; " +
        "84 Mexico MX; 85 Managua NI; 86 Managua NI; 87 San José CR; 88 Costa Rica CR; 89 San José CR; 91 Panama PA",
    );
  });

  test("the place is kept as printed (MT7, MT13, MT17, MT31, MT39, MT50)", () => {
    expect(entries(7, 13, 17, 31, 39, 50).map(({ place }) => place?.printed)).toEqual([
      "Panama, Panama",
      "Ciudad de Panamá",
      "Lima, Perú",
      "Puebla, Mexico and Virtual Meeting",
      "San Jose, Costa Rica",
      "Guatemala City, Guatemala (TBC)",
    ]);
    for (const { place, printed } of all) expect(printed).toContain(place?.printed ?? "");
  });

  test("one hybrid meeting, 22 virtual ones without a place, one of which nothing is printed (MT31, MT80, MT90)", () => {
    expect(meetings({ mode: "hybrid" })).toEqual(entries(31));
    const virtual = meetings({ mode: "virtual" });
    expect(virtual).toHaveLength(22);
    for (const { printed, place } of virtual) {
      expect(printed).toMatch(/, Virtual (event|Workshop)/i);
      expect(place).toBeUndefined();
    }
    for (const { place, readings } of meetings({ mode: "on-site" })) {
      expect(place).toBeDefined();
      expect(readings).toContain("on-site-unless-virtual");
    }
    expect(all.filter(({ mode }) => mode === undefined)).toEqual(entries(90));
  });
});

describe("kinds", () => {
  test.each<[Meeting["kind"], readonly number[]]>([
    ["conference", [32, 66, 82, 83, 85, 89, 91]],
    ["vice-ministerial-meeting", [1, 7, 20, 26, 47]],
    ["rcgm", [2, 5, 8, 15, 21, 27, 31, 33, 39, 48, 55, 59, 60, 73, 86, 87, 90]],
    ["network", [79]],
    ["working-groups", [9, 16, 45]],
    ["ad-hoc-group", [71, 75]],
    ["bi-regional-plenary", [3, 13, 23, 29, 50, 63]],
    ["troikas", [17, 77]],
    ["congress", [14, 22, 28, 46]],
    ["forum", [4, 11]],
    ["workshop", [25, 38, 44, 49, 51, 52, 53, 54, 56, 57, 61, 62, 64, 65, 67, 68, 69, 74, 80, 81, 88]],
    ["seminar-workshop", [84]],
    ["training", [41]],
    ["webinar", [34, 35]],
    ["side-event", [24]],
    ["event", [36, 42, 76]],
    ["other-meeting", [6, 10, 12, 18, 19, 70, 72, 78]],
    ["other", [30, 37, 40, 43, 58]],
  ])("%s", (kind, numbers) => {
    expect(meetings({ kind })).toEqual(entries(...numbers));
  });

  test("every entry has one of them, and the words of its title say which", () => {
    const word: Partial<Record<Meeting["kind"], RegExp>> = {
      congress: /Congress/,
      webinar: /Webinar/,
      workshop: /Workshop/i,
      "bi-regional-plenary": /Plenary/,
      troikas: /Troikas/,
    };
    for (const { kind, title } of all) expect(title.en).toMatch(word[kind] ?? /./);
  });

  test("the Vice-Ministerial Meeting meets within the yearly Conference too (MT32, MT89, MT91)", () => {
    expect(meetings({ body: "vice-ministerial-meeting" })).toEqual(
      entries(1, 7, 20, 26, 32, 47, 66, 82, 83, 85, 89, 91),
    );
    for (const number of [32, 89, 91]) {
      expect(entry(number).bodies).toEqual(["rcgm", "vice-ministerial-meeting"]);
      expect(entry(number).readings ?? []).not.toContain("a-conference-brings-both-together");
    }
    for (const number of [66, 82, 83, 85])
      expect(entry(number).readings).toContain("a-conference-brings-both-together");
  });

  test("the Consultation Group meets in a seminar-workshop too (MT84)", () => {
    expect(entry(84)).toMatchObject({ kind: "seminar-workshop", bodies: ["rcgm"] });
    expect(meetings({ kind: "rcgm" }).every(({ bodies }) => bodies?.includes("rcgm"))).toBe(true);
  });

  test("first meeting of the third Network, 16 and 17 March 2017 in Honduras (MT79, O13)", () => {
    expect(meetings({ body: "network-children" })).toEqual([
      expect.objectContaining({
        dates: [{ start: "2017-03-16", end: "2017-03-17" }],
        place: { printed: "Honduras", name: "Honduras", country: "HN" },
        ordinal: 1,
      }),
    ]);
  });

  test("Working Groups in 2020 and twice in 2023 (MT9, MT16, MT45, O14, O15)", () => {
    expect(meetings({ body: "working-groups" })).toEqual(entries(9, 16, 45));
    expect(meetings({ series: "working-groups-biannual" })).toEqual(entries(9, 16));
  });

  test("the ad hoc groups of 2017: one of the publication's, and one that it does not know (MT71, MT75, U10, U11)", () => {
    expect(meetings({ body: "ad-hoc-extraregional" })).toEqual(entries(71));
    expect(entry(71).ordinal).toBe(4);
    expect(entry(75)).not.toHaveProperty("bodies");
  });
});

describe("editions and ordinals", () => {
  test("the edition of every Conference and Vice-Ministerial Meeting", () => {
    const editions = all.flatMap(({ edition }, index) =>
      edition === undefined ? [] : [`MT${index + 1} ${edition.number} ${edition.roman} ${edition.basis}`],
    );
    expect(editions).toEqual([
      "MT1 29 XXIX stated",
      "MT7 28 XXVIII derived",
      "MT20 27 XXVII stated",
      "MT26 26 XXVI derived",
      "MT32 25 XXV stated",
      "MT47 24 XXIV stated",
      "MT66 22 XXII stated",
      "MT82 21 XXI stated",
      "MT83 20 XX stated",
      "MT85 19 XIX stated",
      "MT89 18 XVIII stated",
      "MT91 17 XVII stated",
    ]);
  });

  test("a derived edition cites the numbers before and after it (MT7, MT26)", () => {
    const annual = "twenty-years/structure-diagram/decision-making-body";
    expect(entry(7)).toMatchObject({
      derived: ["edition"],
      edition: { sources: ["iom-page/meetings/1", "iom-page/meetings/20", annual] },
    });
    expect(entry(26)).toMatchObject({
      derived: ["edition"],
      edition: { sources: ["iom-page/meetings/20", "iom-page/meetings/32", annual] },
    });
    for (const { edition, derived, sources } of all) {
      expect(derived).toEqual(edition?.basis === "derived" ? ["edition"] : undefined);
      if (edition?.basis === "stated") expect(edition.sources).toEqual(sources.slice(0, 1));
    }
  });

  test("no entry for the XXIII of 2018 (T-32)", () => {
    expect(meetings({ year: 2018, body: "vice-ministerial-meeting" })).toEqual([]);
    expect(all.some(({ edition }) => edition?.number === 23)).toBe(false);
  });

  test("plenaries with the SACM: numbers where they are printed, none where they are not (X30, T-30)", () => {
    const plenaries = meetings({ series: "rcm-sacm-plenary" });
    expect(plenaries).toEqual(entries(3, 13, 23, 29, 50, 63));
    expect(plenaries.map(({ ordinal }) => ordinal)).toEqual([5, 4, 3, undefined, undefined, undefined]);
  });

  test("Troikas: the first by its printed number is of 2023, that of 2017 has none (X31, T-30)", () => {
    const troikas = meetings({ series: "rcm-sacm-troikas" });
    expect(troikas).toEqual(entries(17, 77));
    expect(troikas.map(({ ordinal }) => ordinal)).toEqual([1, undefined]);
  });

  test("congresses on women: second to fifth, under four names (T-30)", () => {
    const congresses = meetings({ series: "women-in-migration-congress" });
    expect(congresses).toEqual(entries(14, 22, 28, 46));
    expect(congresses.map(({ ordinal }) => ordinal)).toEqual([5, 4, 3, 2]);
  });

  test("the other series (MT4, MT6, MT11, MT18, MT25, MT57, X32)", () => {
    expect(meetings({ series: "gcm-champion-countries-forum" })).toEqual(entries(4, 11));
    expect(entries(4, 11, 6, 18, 25, 57).map(({ ordinal }) => ordinal)).toEqual([2, 1, 2, 1, 2, 2]);
  });
});

describe("entries to be read with care", () => {
  test("one to be confirmed: the place or the meeting, the mark stands after the place (MT50)", () => {
    expect(meetings({ confirmed: false })).toEqual(entries(50));
    expect(meetings({ confirmed: true })).toHaveLength(90);
    expect(entry(50)).toMatchObject({ toBeConfirmed: true, dates: [{ start: "2019-10", end: "2019-10" }] });
    expect(all.filter(({ toBeConfirmed }) => toBeConfirmed !== undefined)).toEqual(entries(50));
    expect(entry(50)).not.toHaveProperty("confirmed");
  });

  test("one duplicate (MT52 of MT49, T-29)", () => {
    expect(entry(52).printed).toBe(entry(49).printed);
    expect(all.filter(({ duplicateOf }) => duplicateOf !== undefined)).toEqual(entries(52));
    expect(entry(52).duplicateOf).toBe(entry(49).id);
    expect(meetings({ distinct: true })).toEqual(all.filter((meeting) => meeting !== entry(52)));
    expect(meetings({ distinct: false })).toEqual(all);
  });

  test("one meeting inside another (MT86 in MT85, T-46)", () => {
    expect(all.filter(({ partOf }) => partOf !== undefined)).toEqual(entries(86));
    expect(entry(86).partOf).toBe(entry(85).id);
  });

  test("suspicions change nothing that is printed (T-29, T-31)", () => {
    const number = (id: string | undefined) => all.findIndex((meeting) => meeting.id === id) + 1;
    const suspicions = all.flatMap(({ suspect = [] }, index) =>
      suspect.map(({ reason, of }) => `MT${index + 1} ${reason}${of === undefined ? "" : ` MT${number(of)}`}`),
    );
    expect(suspicions).toEqual([
      "MT10 look-alike MT12",
      "MT12 look-alike MT10",
      "MT32 look-alike MT33",
      "MT33 look-alike MT32",
      "MT36 look-alike MT42",
      "MT42 look-alike MT36",
      "MT42 look-alike MT44",
      "MT44 look-alike MT42",
      "MT60 suspected-wrong-year MT55",
      "MT65 out-of-order",
    ]);
    expect(entry(60).dates).toEqual([{ start: "2018-06-25", end: "2018-06-26" }]);
  });

  test("overlaps stand (MT47 and MT48, MT73 and MT74, T-46)", () => {
    expect(entry(48).dates[0]?.end).toBe("2019-11-13");
    expect(entry(47).dates[0]?.start).toBe("2019-11-13");
    expect(entry(74).dates[0]?.end).toBe("2017-06-20");
    expect(entry(73).dates[0]?.start).toBe("2017-06-20");
  });

  test("the list does not give two meetings of the Consultation Group a year (T-32)", () => {
    const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
    const counts = years.map((year) => meetings({ year, kind: "rcgm" }).length);
    expect(counts).toEqual([1, 1, 1, 0, 0, 1, 2, 2, 2, 2, 1, 2, 2]);
  });

  test("until 2014 the Vice-Ministerial Meeting is in the first half of the year, since 2015 in the second", () => {
    const halves = meetings({ body: "vice-ministerial-meeting" }).map(({ dates }) => dates[0]?.start.slice(0, 7));
    expect(halves.map((month = "") => [month.slice(0, 4), month.slice(5) <= "06" ? 1 : 2])).toEqual([
      ["2024", 2],
      ["2023", 2],
      ["2022", 2],
      ["2021", 2],
      ["2020", 2],
      ["2019", 2],
      ["2017", 2],
      ["2016", 2],
      ["2015", 2],
      ["2014", 1],
      ["2013", 1],
      ["2012", 1],
    ]);
  });
});

describe("themes, set where the title names their subject", () => {
  test("the same words in a title have the same theme, wherever they stand", () => {
    const subjects = {
      "migration-policy-and-management": /smuggling|trafficking|extra-regional|passport|migration policies/i,
      "human-rights": /\bwomen\b|girls|child|consul(?:ar|ates)|nationals abroad|refugee|health|disaster/i,
      "migration-and-development": /migration and development|businesses|reintegration|reinsertion/i,
    } as const;
    for (const { title, themes = [] } of all) {
      const named = Object.entries(subjects).flatMap(([theme, words]) => (words.test(title.en) ? [theme] : []));
      expect([...themes].sort(), title.en).toEqual(named.sort());
    }
  });

  test("policy and management, smuggling and trafficking, extraregional migrants, travel documents", () => {
    expect(meetings({ theme: "migration-policy-and-management" })).toEqual(entries(10, 12, 41, 56, 69, 71, 72));
  });

  test("women, children, consular protection, nationals abroad, health, disasters", () => {
    expect(meetings({ theme: "human-rights" })).toEqual(
      entries(14, 22, 28, 36, 38, 42, 44, 46, 49, 51, 52, 54, 57, 61, 62, 64, 67, 68, 74, 79, 80, 81),
    );
  });

  test("migration and development by name, integration and reintegration", () => {
    expect(meetings({ theme: "migration-and-development" })).toEqual(entries(40, 43, 62, 84, 88));
  });
});

describe("filters", () => {
  test("by year: entries of each", () => {
    const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
    expect(years.map((year) => meetings({ year }).length)).toEqual([2, 3, 2, 2, 1, 16, 8, 12, 14, 6, 6, 13, 6]);
    expect(meetings({ year: 2011 })).toEqual([]);
    expect(meetings({ year: 2025 })).toEqual([]);
    expect(meetings({ year: 20 })).toEqual([]);
  });

  test("from and to take whole years and months", () => {
    expect(meetings({ from: "2024-12" })).toEqual(entries(1, 2));
    expect(meetings({ from: "2024-12-05" })).toEqual(entries(1));
    expect(meetings({ to: "2012" })).toEqual(entries(90, 91));
    expect(meetings({ to: "2012-06-18" })).toEqual(entries(91));
    expect(meetings({ from: "2018", to: "2018" })).toEqual(meetings({ year: 2018 }));
    expect(meetings({ from: "2020", to: "2019" })).toEqual([]);
  });

  test("a day between two days of a meeting is none of its days (MT43, MT44)", () => {
    expect(meetings({ from: "2020-06-11", to: "2020-06-11" })).toEqual(entries(43));
    expect(meetings({ from: "2020-06-12", to: "2020-06-17" })).toEqual([]);
    expect(meetings({ from: "2020-06-24", to: "2020-06-24" })).toEqual(entries(42, 44));
  });

  test("a meeting of which only the month is printed may fall on any of its days (MT50, MT51)", () => {
    expect(meetings({ from: "2019-10-01", to: "2019-10-01" })).toEqual(entries(50, 51));
    expect(meetings({ from: "2019-10-31", to: "2019-10-31" })).toEqual(entries(50, 51));
    expect(meetings({ from: "2013-11-30", to: "2013-12-31" })).toEqual(entries(87));
  });

  test("by place: all its words, in either language, or the code of a country", () => {
    const panamaCity = entries(7, 8, 10, 11, 12, 13, 58, 64);
    for (const place of ["Panama City", "panama, CITY", "Ciudad de Panamá", "CIUDAD DE PANAMA", "ciudad-de-panamá"]) {
      expect(meetings({ place })).toEqual(panamaCity);
    }
    for (const place of ["Panama", "PA", "pa", "Panamá"]) expect(meetings({ place })).toHaveLength(13);
    expect(meetings({ place: "San Jose" })).toEqual(entries(6, 38, 39, 46, 57, 68, 70, 87, 89));
    expect(meetings({ place: "Ciudad de Guatemala" })).toEqual(meetings({ place: "Guatemala City" }));
    expect(meetings({ place: "Guatemala City" })).toHaveLength(10);
    expect(meetings({ place: "mx" })).toEqual(meetings({ place: "México" }));
    expect(meetings({ place: "Ciudad de México" })).toEqual(entries(25, 26, 27, 56, 61, 65));
    for (const place of ["washington dc", "Washington, D.C.", "estados unidos"])
      expect(meetings({ place })).toEqual(entries(76, 77, 78));
    expect(meetings({ place: "Puebla" })).toEqual(entries(31));
    expect(meetings({ place: "Puebla, Mexico and Virtual Meeting" })).toEqual(entries(31));
    expect(meetings({ place: "Alemania" })).toEqual(entries(72));
    expect(meetings({ place: "Canadá" })).toEqual([]);
    expect(meetings({ place: "CA" })).toEqual([]);
  });

  test("a place that is no name of the library's finds nothing because it cannot: that is said", () => {
    for (const place of ["Paris", "Guatemala Ciudad Panama", "San Jose Honduras"])
      expect(() => meetings({ place })).toThrow(expect.objectContaining({ code: "unknown-code", path: "place" }));
  });

  test("by country, by edition, and by words of the title, the entry or the place", () => {
    expect(meetings({ country: "MX" })).toEqual(meetings({ place: "mx" }));
    expect(meetings({ country: "FR" })).toEqual([]);
    expect(meetings({ edition: 25 })).toEqual(entries(32));
    expect(meetings({ edition: 23 })).toEqual([]);
    expect(meetings({ text: "labor migration" })).toEqual(entries(40, 53, 65));
    expect(meetings({ text: "MIGRACIÓN laboral" })).toEqual(entries(40, 53, 65));
    expect(meetings({ text: "laboral   gobernanza" })).toEqual(entries(65));
    expect(meetings({ text: "montevideo" })).toEqual(entries(63));
    expect(meetings({ text: "campaing" })).toEqual(entries(76));
    expect(meetings({ text: "asteroids" })).toEqual([]);
  });

  test("a place of a hundred thousand combining marks, and a text of as many words, are looked for at once", () => {
    const before = cpuTime();
    expect(meetings({ place: `Bogota${"\u0301\u0316".repeat(50_000)}` })).toEqual(meetings({ place: "Bogotá" }));
    expect(meetings({ text: "labor ".repeat(100_000) })).toEqual(meetings({ text: "labor" }));
    expect(meetings({ text: "a b c d e f ".repeat(20_000) }).length).toBeGreaterThan(0);
    expect(cpuTime() - before).toBeLessThan(500);
  });

  test("filters narrow each other; an absent one asks for nothing", () => {
    expect(meetings({ year: 2019, kind: "rcgm", place: "GT" })).toEqual(entries(48, 55));
    expect(meetings({ year: undefined, kind: undefined })).toEqual(all);
    expect(meetings({})).toEqual(all);
    expect(meetings({ body: "ad-hoc-rncom" })).toEqual([]);
  });

  const wrong: readonly [string, unknown, string, string][] = [
    ["null", null, "not-an-object", "filter"],
    ["a list", [], "not-an-object", "filter"],
    ["a text", "2019", "not-an-object", "filter"],
    ["a year that is a text", { year: "2019" }, "not-a-year", "year"],
    ["a year with a fraction", { year: 2019.5 }, "not-a-year", "year"],
    ["no number", { year: Number.NaN }, "not-a-year", "year"],
    ["year zero", { year: 0 }, "not-a-year", "year"],
    ["a year of null", { year: null }, "not-a-year", "year"],
    ["a thirteenth month", { from: "2016-13" }, "not-an-as-of-date", "from"],
    ["a date that is a number", { from: 2016 }, "not-an-as-of-date", "from"],
    ["30 February", { to: "2016-02-30" }, "not-an-as-of-date", "to"],
    ["a date of null", { to: null }, "not-an-as-of-date", "to"],
    ["a kind of nobody's", { kind: "meeting" }, "unknown-code", "kind"],
    ["a kind of null", { kind: null }, "unknown-code", "kind"],
    ["a theme of nobody's", { theme: "remittances" }, "unknown-code", "theme"],
    ["a body of nobody's", { body: "RCGM" }, "unknown-code", "body"],
    ["an empty place", { place: " " }, "not-a-text", "place"],
    ["a place without a letter or a digit", { place: "…" }, "not-a-text", "place"],
    ["a text without a letter or a digit", { text: "¿?" }, "not-a-text", "text"],
    ["a country of nobody's", { country: "XX" }, "unknown-code", "country"],
    ["an edition that is a text", { edition: "XXV" }, "not-a-whole-number", "edition"],
    ["distinct as a text", { distinct: "yes" }, "not-a-boolean", "distinct"],
    ["a place that is a number", { place: 507 }, "not-a-text", "place"],
    ["a mode of nobody's", { mode: "online" }, "unknown-code", "mode"],
    ["a series of nobody's", { series: "rcm" }, "unknown-code", "series"],
    ["confirmed as a text", { confirmed: "no" }, "not-a-boolean", "confirmed"],
    ["confirmed of null", { confirmed: null }, "not-a-boolean", "confirmed"],
  ];
  test.each(wrong)("%s throws", (_, filter, code, path) => {
    const call = () => meetings(filter as MeetingFilter);
    expect(call).toThrow(RcmInputError);
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});

describe("meetings outside the list", () => {
  test("those of which the publication tells, with what it prints, and those that a page reports", () => {
    const rows = furtherMeetings().map(({ kind, edition, dates, place, basis, derived }) => [
      kind,
      edition?.number,
      dates[0]?.start,
      place?.name,
      basis,
      derived,
    ]);
    expect(rows).toEqual([
      ["other-meeting", undefined, "1996", "Mexico", "stated", undefined],
      ["conference", 2, "1997", "Panama", "stated", ["edition"]],
      ["conference", 4, "1999-01-28", "San Salvador", "stated", undefined],
      ["conference", 6, "2001", "San José", "stated", undefined],
      ["conference", 7, "2002", "Antigua Guatemala", "stated", ["dates"]],
      ["conference", 8, "2003-05", "Mexico", "stated", undefined],
      ["conference", 16, "2011", undefined, "stated", ["dates"]],
      ["rcgm", undefined, "2016-06", "Tegucigalpa", "stated", undefined],
      ["rcgm", undefined, "2018-11-12", "Panama City", "reported", undefined],
      ["vice-ministerial-meeting", 23, "2018-11-14", "Panama City", "reported", undefined],
    ]);
    for (const { edition, dates } of furtherMeetings())
      if (edition) expect(edition.number).toBe(Number(dates[0]?.start.slice(0, 4)) - 1995);
  });

  test("none of them is in the list", () => {
    for (const { dates, kind } of furtherMeetings())
      expect(meetings({ kind, from: dates[0]?.start, to: dates[0]?.end })).toEqual([]);
  });

  test("documents alone leave the reported ones out", () => {
    const documented = furtherMeetings({ evidence: "documents" });
    expect(documented).toHaveLength(8);
    for (const { basis, sources } of documented) {
      expect(basis).toBe("stated");
      for (const source of sources) expect(source).toMatch(/^(twenty-years|iom-page)\//);
    }
  });

  test("the filters are those of the list", () => {
    expect(furtherMeetings({ place: "Antigua" }).map(({ edition }) => edition?.roman)).toEqual(["VII"]);
    expect(furtherMeetings({ body: "rcgm", year: 2016 })).toHaveLength(1);
    expect(furtherMeetings({ text: "conferencia regional" })).toHaveLength(2);
    expect(() => furtherMeetings({ theme: "human-rights" } as never)).toThrow(
      expect.objectContaining({ code: "unknown-field", path: "theme" }),
    );
  });

  test("not listed is not none", () => {
    expect(knownMeetings({ year: 2015, kind: "rcgm" })).toMatchObject({ status: "open", reason: "not-listed" });
    expect(knownMeetings({ year: 2030 })).toMatchObject({ status: "open", reason: "not-listed" });
    for (const filter of [{ year: 1995 }, { to: "1996-01" }, { to: "1996-01-31" }])
      expect(knownMeetings(filter)).toEqual({ status: "none", sources: ["twenty-years/introduction/founding"] });
    for (const filter of [
      { year: 1996, kind: "rcgm" },
      { to: "1996-02", kind: "rcgm" },
    ] as const)
      expect(knownMeetings(filter).status).toBe("open");
    expect(knownMeetings({ year: 2018, kind: "vice-ministerial-meeting" })).toMatchObject({
      status: "known",
      basis: "reported",
    });
    expect(knownMeetings({ year: 2018, kind: "vice-ministerial-meeting", evidence: "documents" }).status).toBe("open");
    const both = knownMeetings({ year: 2016 });
    expect(both).toMatchObject({ status: "known", basis: "stated" });
    expect(both.status === "known" && [both.value.listed.length, both.value.further.length]).toEqual([1, 1]);
  });

  test("the list as a whole: from when to when, and not complete (T-32)", () => {
    const days = all.flatMap(({ dates }) => dates.flatMap(({ start, end }) => [start, end])).sort();
    expect(meetingList).toMatchObject({
      entries: all.length,
      from: days[0],
      to: days[days.length - 1],
      complete: false,
      basis: "derived",
    });
  });
});

describe("results", () => {
  test("plain data, without undefined fields", () => {
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
  });

  test("the list is the caller's own, the entries are shared and frozen", () => {
    const found = meetings();
    found.length = 0;
    expect(meetings()).toHaveLength(91);
    for (const meeting of all) {
      for (const part of [meeting, meeting.dates, meeting.dates[0], meeting.title, meeting.sources]) {
        expect(Object.isFrozen(part)).toBe(true);
      }
    }
  });
});
