import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AgendaItem,
  assessClosedDoorDelegation,
  assessMeetingOrder,
  assessParticipation,
  assessPlenaryAgenda,
  assessViceMinisterialDate,
  consultationGroupWithViceMinisterial,
  draftingCommittees,
  type OrderedMeeting,
  type ParticipationQuery,
  participationMatrix,
  type ViceMinisterialDates,
  viceMinisterialHalf,
} from "../../src/meetings/index.js";
import { checkRule } from "./rule.js";

const boolean = [true, false];

const participationDomains = {
  actor: ["member", "observer-country", "observer-organization", "partner"],
  session: ["vmm-plenary", "vmm-closed-door", "rcgm", "network", "seminar-or-workshop"],
  activity: [
    "attend",
    "make-declaration",
    "discuss",
    "decide",
    "draft-documents",
    "set-agenda",
    "receive-preliminary-agenda",
    "recommend",
  ],
  invited: boolean,
  invitedToDeclare: boolean,
  authorizedByPresidency: boolean,
  reservedForMembers: boolean,
};

describe("participation", () => {
  test("exact in three values", () =>
    checkRule({
      assess: assessParticipation,
      domains: participationDomains,
      unused: { reservedForMembers: false },
      numRuns: 100,
    }));

  const query = fc.record(
    Object.fromEntries(
      Object.entries(participationDomains).map(([path, values]) => [path, fc.constantFrom<unknown>(...values)]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<ParticipationQuery>;

  /** Whoever is not kept out: a clause gives it or not, no clause excludes it or one does. */
  const verdicts: Readonly<Record<string, string>> = {
    "met met met met": "allowed",
    "met met met unmet": "contested",
    "met met unmet met": "open",
    "met met unmet unmet": "denied",
  };

  test("every finding cites a clause, and the outcome follows from the findings", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { outcome, findings } = assessParticipation(asked);
        for (const { sources } of findings) {
          expect(sources.length).toBeGreaterThan(0);
          expect(new Set(sources).size).toBe(sources.length);
        }
        const results = findings.map(({ result }) => result);
        if (!results.includes("unknown")) expect(outcome).toBe(verdicts[results.join(" ")] ?? "denied");
      }),
      { numRuns: 300 },
    );
  });

  test("nobody but a member is ever allowed to do anything inside what is reserved for the members", () => {
    const before = ["set-agenda", "receive-preliminary-agenda", undefined];
    fc.assert(
      fc.property(query, (asked) => {
        const { outcome } = assessParticipation({ ...asked, reservedForMembers: true });
        if (asked.actor === undefined || asked.actor === "member" || before.includes(asked.activity)) return;
        expect(outcome).toBe("denied");
      }),
    );
  });

  test("the matrix says what the assessment says, and each of its changes too", () => {
    const nothing = {
      invited: false,
      invitedToDeclare: false,
      authorizedByPresidency: false,
      reservedForMembers: false,
    };
    for (const { actor, session, activity, outcome, changes } of participationMatrix()) {
      const base = { actor, session, activity, ...nothing };
      expect(assessParticipation(base).outcome).toBe(outcome);
      for (const change of changes) {
        const changed = { ...base, ...Object.fromEntries(change.when.map((condition) => [condition, true])) };
        expect(assessParticipation(changed).outcome).toBe(change.outcome);
      }
    }
  });
});

describe("the plenary agenda", () => {
  const item: fc.Arbitrary<AgendaItem> = fc.oneof(
    fc.constantFrom("presidency-report" as const, "opening-statements" as const, "civil-society-dialogue" as const),
    fc.record({
      topic: fc.constant("A topic"),
      identifiedBeforehand: fc.constantFrom(undefined, true, false),
      theme: fc.constantFrom(undefined, "human-rights" as const, "none" as const),
    }),
  );
  const minimum: readonly AgendaItem[] = ["presidency-report", "opening-statements", "civil-society-dialogue"];

  /** Every agenda that a partly unknown one can be. */
  function completions(items: readonly AgendaItem[]): AgendaItem[][] {
    const [first, ...rest] = items;
    if (first === undefined) return [[]];
    const unknown = typeof first === "object" && first.identifiedBeforehand === undefined;
    const known = unknown ? boolean.map((identifiedBeforehand) => ({ ...first, identifiedBeforehand })) : [first];
    return completions(rest).flatMap((tail) => known.map((head) => [head, ...tail]));
  }

  test("exact in three values, whatever the themes", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), fc.boolean(), (further, complete) => {
        const items = complete ? [...further, ...minimum] : further;
        const { outcome, missing } = assessPlenaryAgenda({ items });
        const outcomes = new Set(completions(items).map((full) => assessPlenaryAgenda({ items: full }).outcome));
        expect(outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : "undetermined");
        const unknown = items.flatMap((one, place) =>
          typeof one === "object" && one.identifiedBeforehand === undefined ? [place] : [],
        );
        expect(missing).toEqual(outcomes.size === 1 ? [] : unknown.map((at) => `items.${at}.identifiedBeforehand`));
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the items decides nothing", () => {
    const topic = { topic: "Return", identifiedBeforehand: true };
    fc.assert(
      fc.property(fc.shuffledSubarray([...minimum, topic]), (items) => {
        expect(assessPlenaryAgenda({ items }).outcome).toBe(
          minimum.every((one) => items.includes(one)) ? "valid" : "invalid",
        );
      }),
    );
  });
});

test("closed-door delegation, exact in three values", () => {
  checkRule({
    assess: assessClosedDoorDelegation,
    domains: { head: ["vice-minister", "undersecretary", "other"], officials: [0, 1, 2, 3, 40] },
  });
});

describe("the half of the year", () => {
  const days = [2013, 2014, 2015, 2016, 2017].flatMap((year) =>
    ["01-01", "03-15", "06-30", "07-01", "10-15", "12-31"].map((day) => `${year}-${day}`),
  );
  const asked = fc.option(fc.constantFrom(...days), { nil: undefined });
  /** With a day before all of them and one after. */
  const every = ["2012-12-15", ...days, "2018-01-15"];

  test("exact in three values", () => {
    fc.assert(
      fc.property(asked, asked, (one, other) => {
        const ordered = one !== undefined && other !== undefined && other < one;
        const dates: ViceMinisterialDates = ordered ? { start: other, end: one } : { start: one, end: other };
        const full = every
          .flatMap((start) => every.map((end) => ({ start, end })))
          .filter(({ start, end }) => start <= end);
        const matching = full.filter(
          ({ start, end }) => start === (dates.start ?? start) && end === (dates.end ?? end),
        );
        const outcomeOf = (pair: ViceMinisterialDates) => assessViceMinisterialDate(pair).outcome;
        const outcomes = new Set(matching.map(outcomeOf));
        const { outcome, missing } = assessViceMinisterialDate(dates);
        expect(outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : "undetermined");
        const decides = (key: "start" | "end") =>
          dates[key] === undefined &&
          matching.some((pair) =>
            full.some((same) => {
              const kept = key === "start" ? "end" : "start";
              return same[kept] === pair[kept] && outcomeOf(same) !== outcomeOf(pair);
            }),
          );
        expect(missing).toEqual((["start", "end"] as const).filter(decides));
      }),
      { numRuns: 300 },
    );
  });

  test("a single day conforms in exactly one half, as the year has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1996, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const day = `${year}-${String(month).padStart(2, "0")}-10`;
        const { outcome } = assessViceMinisterialDate({ start: day, end: day });
        const { value: half } = viceMinisterialHalf(year) as { value: number };
        expect(outcome).toBe(half === (month <= 6 ? 1 : 2) ? "conforms" : "violates");
        if (year === 1996) return;
        const { value } = consultationGroupWithViceMinisterial(year) as { value: string };
        expect(value).toBe(half === 1 ? "first" : "second");
      }),
    );
  });
});

describe("the order of the meetings", () => {
  const known = ["2019-11-03", "2019-11-05", "2019-11-12", "2019-11-13", "2019-11-20"];
  /** The days of the known months, some of others, and one that no list knows. */
  const every = [
    ...Array.from({ length: 30 }, (_, day) => `2019-11-${String(day + 1).padStart(2, "0")}`),
    ...["2019-01-01", "2019-12-31", "2019-10-28", "2019-12-03", "2021-05-05"],
  ];
  const start = fc.constantFrom(undefined, "2019", "2019-11", ...known, ...known);
  const kind = fc.constantFrom(
    "network" as const,
    "rcgm" as const,
    "vice-ministerial-meeting" as const,
    "workshop" as const,
  );
  const list = fc.array(fc.record({ kind, start }), { maxLength: 3 });

  const daysOf = (asked: string | undefined) => every.filter((day) => asked === undefined || day.startsWith(asked));

  function completions(meetings: readonly OrderedMeeting[]): string[][] {
    const [first, ...rest] = meetings;
    if (first === undefined) return [[]];
    return completions(rest).flatMap((tail) => daysOf(first.start).map((day) => [day, ...tail]));
  }

  /** What the sentences say of meetings of which every first day is known, each held against each other. */
  function verdict(meetings: readonly OrderedMeeting[], days: readonly string[]): string {
    const of = (wanted: string) =>
      days.filter((_, place) => meetings[place]?.kind === wanted).map((day) => Date.parse(day));
    const [networks, groups, viceMinisters] = [of("network"), of("rcgm"), of("vice-ministerial-meeting")];
    const daysAfter = (late: number, early: number) => (late - early) / 86_400_000;
    const isLate = (late: number, early: number) => daysAfter(late, early) >= 1 && daysAfter(late, early) <= 7;
    if (networks.some((one) => groups.some((other) => isLate(one, other)))) return "inconsistent";
    const isNear = (one: number) => groups.some((other) => daysAfter(other, one) >= 0 && daysAfter(other, one) <= 7);
    if (groups.length > 0 && !networks.every(isNear)) return "open";
    return groups.some((one) => viceMinisters.some((other) => isLate(one, other))) ? "open" : "consistent";
  }

  test("exact in three values", () => {
    fc.assert(
      fc.property(list, (meetings) => {
        const { outcome, missing } = assessMeetingOrder(meetings);
        const full = completions(meetings);
        const verdicts = new Set(full.map((days) => verdict(meetings, days)));
        expect(outcome).toBe(verdicts.size === 1 ? [...verdicts][0] : "undetermined");
        const decides = (place: number) =>
          full.some((days) =>
            every.some((day) => verdict(meetings, replaced(days, place, day)) !== verdict(meetings, days)),
          );
        const deciding = meetings.flatMap(({ start: given }, place) =>
          given === undefined && verdicts.size > 1 && decides(place) ? [`${place}.start`] : [],
        );
        expect(missing).toEqual(deciding);
      }),
      { numRuns: 150, seed: 1996 },
    );
  });

  const replaced = (days: readonly string[], place: number, day: string) =>
    days.map((kept, index) => (index === place ? day : kept));

  test("with every first day known, long lists too", () => {
    const meeting = fc.record({ kind, start: fc.constantFrom(...every) });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 12 }), (meetings) => {
        const days = meetings.map(({ start: day }) => day);
        expect(assessMeetingOrder(meetings)).toMatchObject({ outcome: verdict(meetings, days), missing: [] });
      }),
      { numRuns: 1500, seed: 2001 },
    );
  });

  test("the order in the list decides nothing", () => {
    fc.assert(
      fc.property(list, (meetings) => {
        expect(assessMeetingOrder([...meetings].reverse()).outcome).toBe(assessMeetingOrder(meetings).outcome);
      }),
    );
  });
});

test("drafting committees: the two readings are one apart", () => {
  fc.assert(
    fc.property(fc.nat(), (networks) => {
      const { total, alternative } = draftingCommittees(networks);
      expect([total - networks, alternative.total - total]).toEqual([1, 1]);
    }),
  );
});
