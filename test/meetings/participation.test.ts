import { describe, expect, test } from "vitest";
import {
  assessParticipation,
  type MeetingSession,
  type Participant,
  type ParticipationActivity,
  type ParticipationQuery,
  participationMatrix,
} from "../../src/meetings/index.js";
import { type ParticipationRow, participationTable } from "../../src/meetings/participation/facts.js";

const activities: readonly ParticipationActivity[] = [
  "attend",
  "make-declaration",
  "discuss",
  "decide",
  "draft-documents",
  "set-agenda",
  "receive-preliminary-agenda",
  "recommend",
];

type Grid = { readonly [Actor in Participant]: { readonly [Session in MeetingSession]: string } };

const outcomes = { A: "allowed", D: "denied", C: "contested", O: "open" } as const;

/** Kept out: whatever is done inside the session is denied; its agenda is set and received before. */
const never = "DDDDD";

/**
 * Every case by hand, from the publication; one letter for each activity in the order above: allowed, denied, contested,
 * open.
 */
const uninvited: Grid = {
  member: {
    "vmm-plenary": "AAAAAAAO",
    "vmm-closed-door": "AOAAOAAO",
    rcgm: "AOAAAOOA",
    network: "AOAOAOOO",
    "seminar-or-workshop": "AOOOOOOO",
  },
  "observer-country": {
    "vmm-plenary": "ADCDDDOO",
    "vmm-closed-door": `${never}DOD`,
    rcgm: `${never}DOD`,
    network: `${never}DOD`,
    "seminar-or-workshop": "OOODDDOO",
  },
  "observer-organization": {
    "vmm-plenary": "ADCDDOAA",
    "vmm-closed-door": `${never}OAD`,
    rcgm: "ADCDDOOA",
    network: `${never}OOD`,
    "seminar-or-workshop": "OOOOOOOA",
  },
  partner: {
    "vmm-plenary": "AAAOOOOO",
    "vmm-closed-door": `${never}OOD`,
    rcgm: "AOOOOOOO",
    network: "AOOOOOOO",
    "seminar-or-workshop": "AOOOOOOO",
  },
};

const invited: Grid = {
  ...uninvited,
  "observer-country": { ...uninvited["observer-country"], network: "ADCDDDOO" },
  "observer-organization": { ...uninvited["observer-organization"], network: "ADCDDOOA" },
};

const invitedToDeclare: Grid = {
  ...uninvited,
  "observer-country": { ...uninvited["observer-country"], "vmm-plenary": "AACDDDOO" },
  "observer-organization": {
    ...uninvited["observer-organization"],
    "vmm-plenary": "AACDDOAA",
    rcgm: "AACDDOOA",
  },
};

const authorized: Grid = {
  ...uninvited,
  "observer-country": {
    "vmm-plenary": "ADCCCAOO",
    "vmm-closed-door": `${never}AOD`,
    rcgm: `${never}AOD`,
    network: `${never}AOD`,
    "seminar-or-workshop": "OOOAAAOO",
  },
};

const everything: Grid = {
  ...uninvited,
  "observer-country": {
    ...authorized["observer-country"],
    "vmm-plenary": "AACCCAOO",
    network: "AACCCAOO",
  },
  "observer-organization": {
    ...invitedToDeclare["observer-organization"],
    network: "AACDDOOA",
  },
};

/** The same for each session. */
const inEach = (letters: string) => ({
  "vmm-plenary": letters,
  "vmm-closed-door": letters,
  rcgm: letters,
  network: letters,
  "seminar-or-workshop": letters,
});

const reserved: Grid = {
  member: uninvited.member,
  "observer-country": inEach(`${never}DOD`),
  "observer-organization": {
    ...inEach(`${never}OOD`),
    "vmm-plenary": `${never}OAD`,
    "vmm-closed-door": `${never}OAD`,
  },
  partner: inEach(`${never}OOD`),
};

const reservedFromAuthorized: Grid = { ...reserved, "observer-country": inEach(`${never}AOD`) };

const circumstances = [
  ["nothing besides", {}, uninvited],
  ["an invitation to the session (O5)", { invited: true }, invited],
  ["an invitation to make a declaration (H18)", { invitedToDeclare: true }, invitedToDeclare],
  ["an authorization (E4)", { authorizedByPresidency: true }, authorized],
  ["all of them", { invited: true, invitedToDeclare: true, authorizedByPresidency: true }, everything],
  ["a reservation (H19)", { reservedForMembers: true }, reserved],
  ["a reservation against invitations", { invited: true, invitedToDeclare: true, reservedForMembers: true }, reserved],
  [
    "a reservation against an authorization, which reaches the agenda",
    { authorizedByPresidency: true, reservedForMembers: true },
    reservedFromAuthorized,
  ],
] as const satisfies readonly (readonly [string, ParticipationQuery, Grid])[];

function* cases(grid: Grid) {
  for (const [actor, sessions] of Object.entries(grid) as [Participant, Grid[Participant]][])
    for (const [session, letters] of Object.entries(sessions) as [MeetingSession, string][])
      for (const [place, activity] of activities.entries())
        yield { actor, session, activity, outcome: outcomes[letters[place] as keyof typeof outcomes] };
}

describe("all 160 cases in eight circumstances", () => {
  test.each(circumstances)("%s", (_, given, grid) => {
    const nothing = {
      invited: false,
      invitedToDeclare: false,
      authorizedByPresidency: false,
      reservedForMembers: false,
    };
    const assessed = [...cases(grid)];
    expect(assessed).toHaveLength(160);
    for (const { outcome, ...query } of assessed) {
      const assessment = assessParticipation({ ...query, ...nothing, ...given });
      expect(assessment.outcome, Object.values(query).join(" ")).toBe(outcome);
      expect(assessment.missing).toEqual([]);
      expect(assessment.findings.map(({ criterion }) => criterion)).toEqual([
        "not-reserved-for-members",
        "not-kept-out",
        "given-by-a-clause",
        "not-excluded-by-a-clause",
      ]);
      expect(assessment).not.toHaveProperty("unless");
      for (const { sources } of assessment.findings) expect(sources.length).toBeGreaterThan(0);
    }
  });
});

describe("what carries the outcome", () => {
  const because = (query: ParticipationQuery) => assessParticipation(query).because;
  const inPlenary = { session: "vmm-plenary", reservedForMembers: false } as const;
  const all = ["not-reserved-for-members", "not-kept-out", "given-by-a-clause", "not-excluded-by-a-clause"];

  test("allowed: all four", () => {
    expect(because({ actor: "member", ...inPlenary, activity: "decide" })).toEqual(all);
  });

  test("contested: both sides of the contradiction", () => {
    const discussing = { actor: "observer-country", ...inPlenary, activity: "discuss" } as const;
    expect(because({ ...discussing, authorizedByPresidency: true })).toEqual(all);
  });

  test("open: that nothing keeps out, gives or excludes", () => {
    expect(because({ actor: "partner", ...inPlenary, activity: "discuss" })).toEqual(all);
  });

  test("denied: what is unmet, and nothing else", () => {
    const drafting = { actor: "observer-organization", ...inPlenary, activity: "draft-documents" } as const;
    expect(because(drafting)).toEqual(["given-by-a-clause", "not-excluded-by-a-clause"]);
    expect(because({ actor: "partner", session: "rcgm", activity: "attend", reservedForMembers: true })).toEqual([
      "not-reserved-for-members",
    ]);
    expect(because({ actor: "observer-country", session: "vmm-closed-door", activity: "attend" })).toEqual([
      "not-kept-out",
      "given-by-a-clause",
    ]);
  });

  test("undetermined: nothing yet, and it has no basis", () => {
    expect(because({})).toEqual([]);
    expect(assessParticipation({})).not.toHaveProperty("basis");
    expect(assessParticipation({ actor: "member", ...inPlenary, activity: "decide" }).basis).toBe("stated");
  });
});

test("an assessment is the caller's own: what is done to it changes no other", () => {
  const query = { actor: "member", session: "rcgm", activity: "attend" } as const;
  const before = JSON.stringify(assessParticipation(query));
  const mine = assessParticipation(query) as unknown as { findings: unknown[]; missing: unknown[]; because: unknown[] };
  for (const list of [mine.findings, mine.missing, mine.because]) list.push("mine");
  expect(JSON.stringify(assessParticipation(query))).toBe(before);
});

const open = { reservedForMembers: false } as const;

/** The results of the findings with their clauses, the document's name left out. */
function findings(query: ParticipationQuery) {
  return assessParticipation(query).findings.map(({ result, sources }) => [
    result,
    ...sources.map((id) => id.replace("twenty-years/", "")),
  ]);
}

describe("what the clauses say", () => {
  test("observers of both kinds attend the plenary (E3, L5)", () => {
    const plenary = { session: "vmm-plenary", activity: "attend", ...open } as const;
    expect(findings({ actor: "observer-country", ...plenary })[2]).toEqual([
      "met",
      "observer-countries/open-discussions",
      "vice-ministerial-meeting/plenary-observers",
    ]);
    expect(assessParticipation({ actor: "observer-organization", ...plenary }).outcome).toBe("allowed");
  });

  test("with the President's authorization the documents contradict each other: both are cited (E4, H18, T-06)", () => {
    for (const activity of ["decide", "draft-documents"] as const) {
      const asked = { actor: "observer-country", session: "vmm-plenary", activity, ...open } as const;
      expect(assessParticipation({ ...asked, authorizedByPresidency: false }).outcome).toBe("denied");
      const contested = assessParticipation({ ...asked, authorizedByPresidency: true });
      expect(contested.outcome).toBe("contested");
      const [, , given, notExcluded] = contested.findings;
      expect(given?.result).toBe("met");
      expect(given?.sources).toContain("twenty-years/observer-countries/prior-authorization");
      expect(notExcluded?.result).toBe("unmet");
      expect(notExcluded?.sources).toContain("twenty-years/observer-limits/1");
    }
  });

  test("with it an observer country intervenes in the agenda, and no sentence says the contrary (E4, H18)", () => {
    const asked = { actor: "observer-country", session: "vmm-plenary", activity: "set-agenda", ...open } as const;
    expect(assessParticipation({ ...asked, authorizedByPresidency: false })).toMatchObject({
      outcome: "denied",
      basis: "stated",
    });
    expect(assessParticipation({ ...asked, authorizedByPresidency: true })).toMatchObject({
      outcome: "allowed",
      readings: ["authorization-covers-all-three"],
    });
  });

  test("in open discussions the two sentences contradict each other, authorized or not (E3, H18)", () => {
    const asked = { actor: "observer-country", session: "vmm-plenary", activity: "discuss", ...open } as const;
    for (const authorizedByPresidency of [true, false, undefined]) {
      const contested = assessParticipation({ ...asked, authorizedByPresidency });
      expect(contested).toMatchObject({
        outcome: "contested",
        readings: ["observers-join-no-discussion"],
        missing: [],
      });
      const [, , given, notExcluded] = contested.findings;
      expect(given).toMatchObject({ result: "met", sources: ["twenty-years/observer-countries/open-discussions"] });
      expect(notExcluded).toMatchObject({ result: "unmet", sources: ["twenty-years/observer-limits/1"] });
    }
  });

  test("organizations take part in meetings of which the limit keeps them from the discussions (F3, H18, L5, N4)", () => {
    const asked = { actor: "observer-organization", activity: "discuss", ...open } as const;
    const clauses = {
      "vmm-plenary": "vice-ministerial-meeting/plenary-observers",
      rcgm: "regional-consultation-group/observer-participation",
      network: "liaison-officer-networks/observers",
    } as const;
    for (const [session, clause] of Object.entries(clauses) as [keyof typeof clauses, string][]) {
      const query = { ...asked, session, invited: true };
      expect(assessParticipation(query)).toMatchObject({
        outcome: "contested",
        readings: ["taking-part-is-discussing", "observers-join-no-discussion"],
      });
      expect(findings(query).slice(2)).toEqual([
        ["met", clause],
        ["unmet", "observer-limits/1"],
      ]);
    }
  });

  test("what observers may do at seminars stays open: the limits speak of the meetings of the Conference (H18)", () => {
    for (const activity of ["make-declaration", "discuss", "draft-documents", "decide"] as const)
      expect(
        assessParticipation({ actor: "observer-organization", session: "seminar-or-workshop", activity }),
      ).toMatchObject({ outcome: "open", reason: "not-stated", missing: [] });
  });

  test("an authorization says nothing of an organization (E4, H18)", () => {
    for (const session of ["vmm-plenary", "rcgm"] as const)
      for (const [activity, outcome] of [
        ["discuss", "contested"],
        ["decide", "denied"],
        ["draft-documents", "denied"],
        ["set-agenda", "open"],
      ] as const)
        expect(
          assessParticipation({ actor: "observer-organization", session, activity, authorizedByPresidency: true }),
        ).toMatchObject({ outcome, missing: [] });
  });

  test("others determine the organizations' slots on the agenda: whether they may put topics on it is open (F3)", () => {
    const asked = { actor: "observer-organization", session: "rcgm", activity: "set-agenda", ...open } as const;
    expect(assessParticipation(asked)).toMatchObject({ outcome: "open", reason: "not-stated" });
    expect(findings(asked)[2]).toEqual(["unmet", "observer-organizations/agenda-slots"]);
  });

  test("recommendations: organizations in specific cases, the Consultation Group for the Vice-Ministers (F2, N5)", () => {
    const recommending = (actor: Participant, session: MeetingSession) =>
      assessParticipation({ actor, session, activity: "recommend", ...open });
    expect(recommending("observer-organization", "rcgm")).toMatchObject({
      outcome: "allowed",
      readings: ["organizations-recommend-in-any-session"],
    });
    expect(recommending("member", "rcgm")).toMatchObject({ outcome: "allowed", basis: "stated" });
    expect(recommending("observer-country", "vmm-plenary").outcome).toBe("open");
    expect(recommending("observer-organization", "vmm-closed-door").outcome).toBe("denied");
  });

  test("civil society speaks in the plenary within its dialogue (L6)", () => {
    for (const activity of ["make-declaration", "discuss"] as const)
      expect(assessParticipation({ actor: "partner", session: "vmm-plenary", activity, ...open })).toMatchObject({
        outcome: "allowed",
        readings: ["civil-society-speaks-in-the-dialogue"],
      });
  });

  test("who is kept out of a session is not kept from its agenda (L12)", () => {
    const receiving = { session: "vmm-closed-door", activity: "receive-preliminary-agenda" } as const;
    for (const reservedForMembers of [true, false, undefined])
      expect(assessParticipation({ actor: "observer-organization", ...receiving, reservedForMembers })).toMatchObject({
        outcome: "allowed",
        readings: ["every-observer-organization-is-international"],
      });
    expect(assessParticipation({ actor: "partner", ...receiving, reservedForMembers: true }).outcome).toBe("open");
    for (const session of ["rcgm", "network", "seminar-or-workshop"] as const)
      expect(
        assessParticipation({ actor: "observer-country", session, activity: "receive-preliminary-agenda" }),
      ).toMatchObject({ outcome: "open", missing: [] });
  });

  test("where the text keeps somebody out, no reading is named (L8, H19)", () => {
    for (const activity of ["make-declaration", "discuss", "decide", "draft-documents"] as const) {
      for (const query of [{ session: "vmm-closed-door" }, { session: "rcgm", reservedForMembers: true }] as const)
        expect(assessParticipation({ actor: "observer-organization", activity, ...query })).toMatchObject({
          outcome: "denied",
          basis: "stated",
        });
    }
  });

  test("an observer makes a declaration where it is invited to (H18)", () => {
    const declaring = {
      actor: "observer-organization",
      session: "rcgm",
      activity: "make-declaration",
      ...open,
    } as const;
    expect(assessParticipation({ ...declaring, invitedToDeclare: true })).toMatchObject({
      outcome: "allowed",
      basis: "stated",
    });
    expect(assessParticipation({ ...declaring, invitedToDeclare: false })).toMatchObject({
      outcome: "denied",
      readings: ["declarations-on-invitation-only"],
    });
    expect(assessParticipation(declaring)).toMatchObject({ outcome: "undetermined", missing: ["invitedToDeclare"] });
  });

  test("a guest of a Network may attend, and is not therefore invited to make a declaration (H18, O5)", () => {
    const guest = { actor: "observer-country", session: "network", invited: true, ...open } as const;
    expect(assessParticipation({ ...guest, activity: "attend" }).outcome).toBe("allowed");
    const declaring = { ...guest, activity: "make-declaration" } as const;
    expect(assessParticipation(declaring)).toMatchObject({ outcome: "undetermined", missing: ["invitedToDeclare"] });
    expect(assessParticipation({ ...declaring, invitedToDeclare: false }).outcome).toBe("denied");
    expect(assessParticipation({ ...declaring, invitedToDeclare: true }).outcome).toBe("allowed");
    expect(assessParticipation({ ...declaring, invited: false, invitedToDeclare: true }).outcome).toBe("denied");
  });

  test("organizations take part in the Consultation Group, observer countries do not, whatever else (N4)", () => {
    for (const activity of ["attend", "make-declaration", "discuss", "decide", "draft-documents", "recommend"] as const)
      expect(
        assessParticipation({
          actor: "observer-country",
          session: "rcgm",
          activity,
          invited: true,
          invitedToDeclare: true,
          authorizedByPresidency: true,
          ...open,
        }).outcome,
      ).toBe("denied");
    expect(findings({ actor: "observer-country", session: "rcgm", activity: "attend", ...open })[1]).toEqual([
      "unmet",
      "regional-consultation-group/observer-participation",
    ]);
    expect(
      assessParticipation({ actor: "observer-organization", session: "rcgm", activity: "attend", ...open }).outcome,
    ).toBe("allowed");
  });

  test("observers come to a Network only where they are explicitly invited (O5)", () => {
    for (const actor of ["observer-country", "observer-organization"] as const) {
      const attending = { actor, session: "network", activity: "attend", ...open } as const;
      expect(assessParticipation({ ...attending, invited: false }).outcome).toBe("denied");
      expect(assessParticipation({ ...attending, invited: true }).outcome).toBe("allowed");
      expect(assessParticipation(attending)).toMatchObject({ outcome: "undetermined", missing: ["invited"] });
    }
  });

  test("civil society has its space without an invitation (G3, L6, N11, O6)", () => {
    const places = {
      "vmm-plenary": ["observer-organizations/network-participation", "vice-ministerial-meeting/plenary-agenda"],
      rcgm: ["observer-organizations/network-participation", "regional-consultation-group/civil-society"],
      network: ["liaison-officer-networks/civil-society"],
      "seminar-or-workshop": ["observer-organizations/network-participation"],
    } as const;
    for (const [session, clauses] of Object.entries(places) as [keyof typeof places, readonly string[]][]) {
      const query = { actor: "partner", session, activity: "attend", invited: false, ...open } as const;
      expect(assessParticipation(query).outcome).toBe("allowed");
      expect(findings(query)[2]).toEqual(["met", ...clauses]);
    }
  });

  test("the preliminary agenda goes to members and observer organizations; the others are not named (L12, T-07)", () => {
    const receiving = { session: "vmm-plenary", activity: "receive-preliminary-agenda", ...open } as const;
    const outcomeFor = (actor: Participant) => assessParticipation({ actor, ...receiving }).outcome;
    expect(outcomeFor("member")).toBe("allowed");
    expect(outcomeFor("observer-organization")).toBe("allowed");
    expect(outcomeFor("observer-country")).toBe("open");
    expect(outcomeFor("partner")).toBe("open");
  });

  test("behind closed doors there are Vice-Ministers and Undersecretaries only (L8)", () => {
    expect(
      assessParticipation({ actor: "observer-country", session: "vmm-closed-door", activity: "attend" }),
    ).toMatchObject({ outcome: "denied", missing: [] });
    expect(findings({ actor: "partner", session: "vmm-closed-door", activity: "attend", ...open })[1]).toEqual([
      "unmet",
      "vice-ministerial-meeting/closed-door-attendance",
    ]);
  });
});

describe("what is unknown", () => {
  test("an empty query misses everything", () => {
    expect(assessParticipation({})).toMatchObject({
      rule: "meetings.participation",
      outcome: "undetermined",
      missing: ["actor", "session", "activity", "invited", "invitedToDeclare", "authorizedByPresidency"],
    });
  });

  test("a plain question gets a plain answer: the members are presumed not to have reserved the session (H19)", () => {
    const presumed = { unless: ["reservedForMembers"], missing: [] };
    const asked = { session: "vmm-plenary", activity: "attend" } as const;
    const attending = assessParticipation({ actor: "observer-organization", ...asked });
    expect(attending).toMatchObject({ outcome: "allowed", ...presumed });
    expect(attending.findings[0]).toMatchObject({ criterion: "not-reserved-for-members", result: "unknown" });
    expect(assessParticipation({ actor: "partner", session: "network", activity: "discuss" })).toMatchObject({
      outcome: "open",
      ...presumed,
    });
    expect(
      assessParticipation({
        actor: "observer-country",
        session: "vmm-plenary",
        activity: "discuss",
        authorizedByPresidency: true,
      }),
    ).toMatchObject({ outcome: "contested", ...presumed });
  });

  test("nothing is presumed where the right changes nothing, or has been used (H19)", () => {
    const asked = { session: "vmm-plenary", activity: "attend" } as const;
    const member = assessParticipation({ actor: "member", ...asked });
    expect(member).toMatchObject({ outcome: "allowed", missing: [] });
    const denied = assessParticipation({ actor: "partner", session: "vmm-closed-door", activity: "attend" });
    expect(denied.outcome).toBe("denied");
    const used = assessParticipation({ ...asked, reservedForMembers: true });
    expect(used).toMatchObject({ outcome: "undetermined", missing: ["actor"] });
    for (const assessment of [member, denied, used]) expect(assessment).not.toHaveProperty("unless");
  });

  test("what no longer matters is not missing", () => {
    expect(assessParticipation({ actor: "observer-country", activity: "recommend", session: "rcgm" })).toMatchObject({
      outcome: "denied",
      missing: [],
    });
    expect(assessParticipation({ session: "vmm-closed-door", activity: "attend" }).missing).toEqual(["actor"]);
    expect(
      assessParticipation({ reservedForMembers: true, session: "vmm-plenary", activity: "discuss" }).missing,
    ).toEqual(["actor"]);
    expect(assessParticipation({ actor: "member", activity: "attend" })).toMatchObject({
      outcome: "allowed",
      missing: [],
    });
  });

  test("where no clause gives or excludes, those that come nearest, but not the members' right to reserve (H19)", () => {
    const nearest = ["observer-organizations/network-participation"];
    const asked = { actor: "partner", session: "seminar-or-workshop", activity: "discuss", ...open } as const;
    expect(findings(asked)).toEqual([
      ["met", "observer-limits/2"],
      ["met", ...nearest],
      ["unmet", ...nearest],
      ["met", ...nearest],
    ]);
  });

  test("the clauses of an unknown case are those of all the cases that it can be", () => {
    const [, , given] = findings({ actor: "observer-country", session: "vmm-plenary", ...open });
    expect(given).toEqual([
      "unknown",
      "observer-countries/open-discussions",
      "observer-countries/prior-authorization",
      "observer-limits/1",
      "vice-ministerial-meeting/plenary-observers",
    ]);
  });
});

describe("the clauses of findings that hold no outcome, each borne by what it cites", () => {
  const cited = (query: ParticipationQuery) => findings(query).map(([, ...clauses]) => clauses);

  test("allowed: that nothing keeps out, because a clause gives attendance; that none excludes, because one gives", () => {
    expect(cited({ actor: "observer-organization", session: "rcgm", activity: "attend", ...open })).toEqual([
      ["observer-limits/2"],
      ["regional-consultation-group/observer-participation"],
      ["regional-consultation-group/observer-participation"],
      ["regional-consultation-group/observer-participation"],
    ]);
    expect(cited({ actor: "member", session: "rcgm", activity: "decide", ...open })).toEqual([
      ["observer-limits/2"],
      ["regional-consultation-group/composition"],
      ["regional-consultation-group-roles/2"],
      ["regional-consultation-group-roles/2"],
    ]);
  });

  test("an invited guest is not kept out by the sentence that keeps others out", () => {
    expect(
      cited({
        actor: "observer-country",
        session: "network",
        activity: "make-declaration",
        invited: true,
        invitedToDeclare: true,
        ...open,
      }),
    ).toEqual([
      ["observer-limits/2"],
      ["liaison-officer-networks/observers"],
      ["observer-limits/1"],
      ["observer-limits/1"],
    ]);
  });

  test("denied: that none gives it, by the clause that denies", () => {
    expect(cited({ actor: "partner", session: "vmm-closed-door", activity: "decide", ...open })).toEqual([
      ["observer-limits/2"],
      ["vice-ministerial-meeting/closed-door-attendance"],
      ["vice-ministerial-meeting/closed-door-attendance"],
      ["vice-ministerial-meeting/closed-door-attendance"],
    ]);
    expect(
      cited({ actor: "observer-organization", session: "vmm-plenary", activity: "draft-documents", ...open }),
    ).toEqual([
      ["observer-limits/2"],
      ["vice-ministerial-meeting/plenary-observers"],
      ["observer-limits/1"],
      ["observer-limits/1"],
    ]);
  });

  test("every denial cites a sentence that keeps out or speaks of the activity", () => {
    const denying = (clause: string) => participationTable.filter(({ source }) => source === clause);
    for (const { actor, session, activity, outcome, sources } of participationMatrix()) {
      if (outcome !== "denied") continue;
      for (const clause of sources) {
        const rows = denying(clause) as readonly ParticipationRow[];
        expect(
          rows.some(
            ({ effect, activities, to, in: where }) =>
              (effect === "closes" || effect === "excludes") &&
              to.includes(actor) &&
              where.includes(session) &&
              activities.includes(activity),
          ),
          `${actor} ${session} ${activity} ${clause}`,
        ).toBe(true);
      }
    }
  });
});

describe("the matrix", () => {
  type Row = ReturnType<typeof participationMatrix>[number];

  /** The rows of the table that carry a case: those that keep out, or give and exclude, or come nearest. */
  function carrying({ actor, session, activity }: Row, when: readonly string[]): readonly ParticipationRow[] {
    const holding = (participationTable as readonly ParticipationRow[]).filter(
      (one) =>
        one.to.includes(actor) &&
        one.in.includes(session) &&
        one.activities.includes(activity) &&
        Object.entries(one.when ?? {}).every(([condition, value]) => when.includes(condition) === value),
    );
    const those = (...effects: string[]) => holding.filter(({ effect }) => effects.includes(effect));
    const groups = [those("reserves", "closes"), those("gives", "excludes"), those("leaves-open")];
    return groups.find((group) => group.length > 0) ?? [];
  }

  test("each row and each change cites the rows of the table that carry it, and names their readings", () => {
    const verdicts = participationMatrix().flatMap((row) =>
      [{ ...row, when: [] }, ...row.changes].map((verdict) => ({ ...verdict, rows: carrying(row, verdict.when) })),
    );
    for (const { rows, sources, readings, basis } of verdicts) {
      expect(sources).toEqual([...new Set(rows.map(({ source }) => source))]);
      const named = rows.flatMap(({ reading }) => reading ?? []);
      for (const reading of readings) expect(named).toContain(reading);
      if (named.length === rows.length) expect(readings).not.toEqual([]);
      expect(basis).toBe(readings.length > 0 ? "reading" : "stated");
    }
  });

  test("one row for each case, with the clauses that settle it or come nearest", () => {
    const matrix = participationMatrix();
    expect(matrix.map(({ actor, session, activity, outcome }) => ({ actor, session, activity, outcome }))).toEqual([
      ...cases(uninvited),
    ]);
    for (const row of matrix) {
      expect(row.sources.length).toBeGreaterThan(0);
      for (const change of row.changes) expect(change.outcome).not.toBe(row.outcome);
    }
  });

  test("what changes a case: an invitation, an authorization, both, a reservation (E4, H18, H19, O5)", () => {
    const row = (actor: Participant, session: MeetingSession, activity: ParticipationActivity) =>
      participationMatrix().find((one) => one.actor === actor && one.session === session && one.activity === activity);
    expect(row("observer-country", "network", "draft-documents")).toEqual({
      actor: "observer-country",
      session: "network",
      activity: "draft-documents",
      outcome: "denied",
      basis: "stated",
      readings: [],
      sources: ["twenty-years/liaison-officer-networks/observers"],
      changes: [
        {
          when: ["invited", "authorizedByPresidency"],
          outcome: "contested",
          basis: "stated",
          readings: [],
          sources: ["twenty-years/observer-countries/prior-authorization", "twenty-years/observer-limits/1"],
        },
      ],
    });
    expect(row("observer-organization", "vmm-plenary", "attend")?.changes).toEqual([
      {
        when: ["reservedForMembers"],
        outcome: "denied",
        basis: "stated",
        readings: [],
        sources: ["twenty-years/observer-limits/2"],
      },
    ]);
    expect(row("observer-organization", "network", "make-declaration")?.changes).toEqual([
      {
        when: ["invited", "invitedToDeclare"],
        outcome: "allowed",
        basis: "stated",
        readings: [],
        sources: ["twenty-years/observer-limits/1"],
      },
    ]);
    expect(row("observer-organization", "network", "receive-preliminary-agenda")?.changes).toEqual([]);
    expect(row("member", "rcgm", "attend")?.changes).toEqual([]);
  });

  test("a row is the caller's own", () => {
    const [first] = participationMatrix() as unknown as { sources: string[] }[];
    first?.sources.push("mine");
    expect(participationMatrix()[0]?.sources).not.toContain("mine");
  });
});
