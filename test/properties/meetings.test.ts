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
  const themes = ["migration-policy-and-management", "human-rights", "migration-and-development", "none"] as const;
  const item: fc.Arbitrary<AgendaItem> = fc.oneof(
    fc.constantFrom("presidency-report" as const, "opening-statements" as const, "civil-society-dialogue" as const),
    fc.record({ topic: fc.constant("A topic"), theme: fc.constantFrom(undefined, ...themes.slice(0, 3), themes[3]) }),
  );
  const minimum: readonly AgendaItem[] = ["presidency-report", "opening-statements", "civil-society-dialogue"];

  /** Every agenda that a partly unknown one can be. */
  function completions(items: readonly AgendaItem[]): AgendaItem[][] {
    const [first, ...rest] = items;
    if (first === undefined) return [[]];
    const unknown = typeof first === "object" && first.theme === undefined;
    const known = unknown ? themes.map((theme) => ({ ...first, theme })) : [first];
    return completions(rest).flatMap((tail) => known.map((head) => [head, ...tail]));
  }

  test("exact in three values", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), fc.boolean(), (further, complete) => {
        const items = complete ? [...further, ...minimum] : further;
        const { outcome, missing } = assessPlenaryAgenda({ items });
        const outcomes = new Set(completions(items).map((full) => assessPlenaryAgenda({ items: full }).outcome));
        expect(outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : "undetermined");
        const unknown = items.flatMap((one, place) =>
          typeof one === "object" && one.theme === undefined ? [place] : [],
        );
        expect(missing).toEqual(outcomes.size === 1 ? [] : unknown.map((place) => `items.${place}.theme`));
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the items decides nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...minimum, { topic: "Return", theme: "human-rights" as const }]), (items) => {
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
        expect(outcome).toBe(viceMinisterialHalf(year) === (month <= 6 ? 1 : 2) ? "conforms" : "violates");
        const { value } = consultationGroupWithViceMinisterial(year) as { value: string };
        expect(value).toBe(viceMinisterialHalf(year) === 1 ? "first" : "second");
      }),
    );
  });
});

describe("the order of the meetings", () => {
  const known = ["2019-01-01", "2019-11-11", "2019-11-12", "2019-12-31", "2020-06-01"];
  /** Every first and last day of a span in the test, and a year that no list knows. */
  const every = [...known, "2019-11-01", "2019-11-30", "2020-01-01", "2020-12-31", "2021-05-05"];
  const start = fc.constantFrom(undefined, "2019", "2019-11", ...known);
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

  /** Of any two meetings of one year, none begins after the one that it has to precede. */
  function inOrder(meetings: readonly OrderedMeeting[], days: readonly string[]): boolean {
    const rank = (place: number) =>
      ["network", "rcgm", "vice-ministerial-meeting"].indexOf(meetings[place]?.kind ?? "");
    return days.every((one, early) =>
      days.every((other, late) => {
        const adjoining = rank(early) >= 0 && rank(late) === rank(early) + 1;
        return !adjoining || one.slice(0, 4) !== other.slice(0, 4) || one <= other;
      }),
    );
  }

  test("exact in three values", () => {
    fc.assert(
      fc.property(list, (meetings) => {
        const { outcome, missing } = assessMeetingOrder(meetings);
        const full = completions(meetings);
        const verdicts = new Set(full.map((days) => inOrder(meetings, days)));
        const settled = verdicts.has(true) ? "consistent" : "inconsistent";
        expect(outcome).toBe(verdicts.size === 1 ? settled : "undetermined");
        const decides = (place: number) =>
          full.some((days) =>
            every.some((day) => inOrder(meetings, replaced(days, place, day)) !== inOrder(meetings, days)),
          );
        const deciding = meetings.flatMap(({ start: given }, place) =>
          given === undefined && decides(place) ? [`${place}.start`] : [],
        );
        expect(missing).toEqual(deciding);
      }),
      { numRuns: 1500 },
    );
  });

  const replaced = (days: readonly string[], place: number, day: string) =>
    days.map((kept, index) => (index === place ? day : kept));

  /** Each meeting held against each other one: what the rule says of pairs, without a thought for time. */
  function pairwise(meetings: readonly OrderedMeeting[]) {
    const spans = meetings.map(({ kind, start }, place) => ({
      kind,
      place,
      days: start === undefined ? undefined : daysFrom(start),
    }));
    const [networks, groups, viceMinisters] = (["network", "rcgm", "vice-ministerial-meeting"] as const).map((kind) =>
      spans.filter((span) => span.kind === kind),
    ) as [Span[], Span[], Span[]];
    const findings = [allBegin(networks, groups), allBegin(groups, viceMinisters)];
    const left = groups.map((span) => narrowed(span, networks, viceMinisters));
    const before = networks.map((span) => narrowed(span, [], left));
    const after = viceMinisters.map((span) => narrowed(span, left, []));
    const isEmpty = ({ days }: Span) => days !== undefined && days.first > days.last;
    const impossible = [...before, ...left, ...after].some(isEmpty) || findings.includes(false);
    const outcome = impossible ? "inconsistent" : findings.includes(undefined) ? "undetermined" : "consistent";
    const open = [...pairs(before, left), ...pairs(left, after)].filter(
      ([one, other]) => begins(one, other) === undefined,
    );
    const concerned = new Set(
      open
        .flat()
        .filter(({ days }) => days === undefined)
        .map(({ place }) => place),
    );
    const missing = spans.filter(({ place }) => concerned.has(place)).map(({ place }) => `${place}.start`);
    return { outcome, results: findings.map(resultOf), missing: outcome === "undetermined" ? missing : [] };
  }

  interface Span {
    readonly kind: string;
    readonly place: number;
    readonly days: { readonly first: string; readonly last: string } | undefined;
  }

  const pairs = (early: readonly Span[], late: readonly Span[]) =>
    early.flatMap((one) => late.map((other) => [one, other] as const));

  function daysFrom(start: string) {
    const [year = "", month, day] = start.split("-");
    if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
    const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${year}-${month}-${day ?? "01"}`, last: `${year}-${month}-${day ?? end}` };
  }

  function begins({ days: one }: Span, { days: other }: Span): boolean | undefined {
    if (one === undefined || other === undefined)
      return one?.last.endsWith("-01-01") || other?.first.endsWith("-12-31") || undefined;
    if (one.first.slice(0, 4) !== other.first.slice(0, 4) || one.last <= other.first) return true;
    return one.first > other.last ? false : undefined;
  }

  function allBegin(early: readonly Span[], late: readonly Span[]): boolean | undefined {
    const truths = pairs(early, late).map(([one, other]) => begins(one, other));
    return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
  }

  function narrowed(span: Span, early: readonly Span[], late: readonly Span[]): Span {
    if (span.days === undefined) return span;
    const sameYear = (those: readonly Span[]) =>
      those.flatMap(({ days }) => (days?.last.slice(0, 4) === span.days?.last.slice(0, 4) ? (days ?? []) : []));
    const [first = ""] = [span.days.first, ...sameYear(early).map((days) => days.first)].sort().reverse();
    const [last = ""] = [span.days.last, ...sameYear(late).map((days) => days.last)].sort();
    return { ...span, days: { first, last } };
  }

  const resultOf = (truth: boolean | undefined) => (truth === undefined ? "unknown" : truth ? "met" : "unmet");

  test("what earliest and latest days say of a year is what all its pairs say", () => {
    const starts = ["2019", "2019-01", "2019-11", "2019-12", "2020", "2020-02", ...known];
    const meeting = fc.record({ kind, start: fc.constantFrom(undefined, ...starts) });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 9 }), (meetings) => {
        const { outcome, findings, missing } = assessMeetingOrder(meetings);
        const results = findings.map(({ result }) => result);
        expect({ outcome, results, missing }).toEqual(pairwise(meetings));
      }),
      { numRuns: 3000 },
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
