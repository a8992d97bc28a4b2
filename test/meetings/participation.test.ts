import { describe, expect, test } from "vitest";
import {
  assessParticipation,
  type MeetingSession,
  type Participant,
  type ParticipationActivity,
  type ParticipationQuery,
  participationMatrix,
} from "../../src/meetings/index.js";

const activities: readonly ParticipationActivity[] = [
  "attend",
  "make-declaration",
  "discuss",
  "decide",
  "draft-documents",
  "set-agenda",
  "receive-preliminary-agenda",
];

type Grid = { readonly [Actor in Participant]: { readonly [Session in MeetingSession]: string } };

const outcomes = { A: "allowed", D: "denied", C: "contested", O: "open" } as const;

const never = "DDDDDDD";

/**
 * Every case by hand, from the publication; one letter for each activity in the order above: allowed, denied, contested,
 * open.
 */
const uninvited: Grid = {
  member: {
    "vmm-plenary": "AAAAAAA",
    "vmm-closed-door": "AOAAOAA",
    rcgm: "AOAAAOO",
    network: "AOAOAOO",
    "seminar-or-workshop": "AOOOOOO",
  },
  "observer-country": {
    "vmm-plenary": "ADDDDDO",
    "vmm-closed-door": never,
    rcgm: never,
    network: never,
    "seminar-or-workshop": "ODDDDDO",
  },
  "observer-organization": {
    "vmm-plenary": "ADDDDDA",
    "vmm-closed-door": never,
    rcgm: "ADDDDDO",
    network: never,
    "seminar-or-workshop": "ODDDDDO",
  },
  partner: {
    "vmm-plenary": "AOODOOO",
    "vmm-closed-door": never,
    rcgm: "AOODOOO",
    network: "AOOOOOO",
    "seminar-or-workshop": "AOOOOOO",
  },
};

const invited: Grid = {
  ...uninvited,
  "observer-country": {
    "vmm-plenary": "AADDDDO",
    "vmm-closed-door": never,
    rcgm: never,
    network: "AADDDDO",
    "seminar-or-workshop": "OADDDDO",
  },
  "observer-organization": {
    "vmm-plenary": "AADDDDA",
    "vmm-closed-door": never,
    rcgm: "AADDDDO",
    network: "AADDDDO",
    "seminar-or-workshop": "OADDDDO",
  },
};

const authorized: Grid = {
  ...uninvited,
  "observer-country": {
    ...uninvited["observer-country"],
    "vmm-plenary": "ADCCCCO",
    "seminar-or-workshop": "ODCCCCO",
  },
};

const invitedAndAuthorized: Grid = {
  ...invited,
  "observer-country": {
    "vmm-plenary": "AACCCCO",
    "vmm-closed-door": never,
    rcgm: never,
    network: "AACCCCO",
    "seminar-or-workshop": "OACCCCO",
  },
};

const closed = {
  "vmm-plenary": never,
  "vmm-closed-door": never,
  rcgm: never,
  network: never,
  "seminar-or-workshop": never,
};

const reserved: Grid = {
  member: uninvited.member,
  "observer-country": closed,
  "observer-organization": closed,
  partner: closed,
};

const circumstances = [
  ["nothing besides", {}, uninvited],
  ["an invitation (H18, O5)", { invited: true }, invited],
  ["an authorization (E4, T-06)", { authorizedByPresidency: true }, authorized],
  ["both", { invited: true, authorizedByPresidency: true }, invitedAndAuthorized],
  ["a reservation (H19)", { reservedForMembers: true }, reserved],
  ["a reservation against an invitation", { invited: true, reservedForMembers: true }, reserved],
  ["a reservation against an authorization", { authorizedByPresidency: true, reservedForMembers: true }, reserved],
  ["a reservation against both", { invited: true, authorizedByPresidency: true, reservedForMembers: true }, reserved],
] as const satisfies readonly (readonly [string, ParticipationQuery, Grid])[];

function* cases(grid: Grid) {
  for (const [actor, sessions] of Object.entries(grid) as [Participant, Grid[Participant]][])
    for (const [session, letters] of Object.entries(sessions) as [MeetingSession, string][])
      for (const [place, activity] of activities.entries())
        yield { actor, session, activity, outcome: outcomes[letters[place] as keyof typeof outcomes] };
}

describe("all 140 cases in all eight circumstances", () => {
  test.each(circumstances)("%s", (_, given, grid) => {
    const nothing = { invited: false, authorizedByPresidency: false, reservedForMembers: false };
    const assessed = [...cases(grid)];
    expect(assessed).toHaveLength(140);
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
    const discussing = { actor: "observer-organization", ...inPlenary, activity: "discuss" } as const;
    expect(because(discussing)).toEqual(["given-by-a-clause", "not-excluded-by-a-clause"]);
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
    for (const activity of ["discuss", "decide", "draft-documents", "set-agenda"] as const) {
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

  test("an authorization says nothing of an organization (E4, H18)", () => {
    for (const activity of ["discuss", "decide", "draft-documents", "set-agenda"] as const)
      for (const session of ["vmm-plenary", "rcgm", "seminar-or-workshop"] as const)
        expect(
          assessParticipation({ actor: "observer-organization", session, activity, authorizedByPresidency: true }),
        ).toMatchObject({ outcome: "denied", missing: [] });
  });

  test("others determine the organizations' slots on the agenda (F3)", () => {
    expect(findings({ actor: "observer-organization", session: "rcgm", activity: "set-agenda", ...open })[3]).toEqual([
      "unmet",
      "observer-organizations/agenda-slots",
      "observer-limits/1",
    ]);
  });

  test("an observer makes a declaration where it is invited to (H18)", () => {
    const declaring = {
      actor: "observer-organization",
      session: "rcgm",
      activity: "make-declaration",
      ...open,
    } as const;
    expect(assessParticipation({ ...declaring, invited: true }).outcome).toBe("allowed");
    expect(assessParticipation({ ...declaring, invited: false }).outcome).toBe("denied");
    expect(assessParticipation(declaring)).toMatchObject({ outcome: "undetermined", missing: ["invited"] });
  });

  test("organizations take part in the Consultation Group, observer countries do not, whatever else (N4)", () => {
    for (const activity of activities)
      expect(
        assessParticipation({
          actor: "observer-country",
          session: "rcgm",
          activity,
          invited: true,
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
      missing: ["actor", "session", "activity", "invited", "authorizedByPresidency"],
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
    expect(assessParticipation({ actor: "observer-organization", activity: "discuss" })).toMatchObject({
      outcome: "denied",
      missing: [],
    });
    expect(assessParticipation({ session: "vmm-closed-door", activity: "attend" }).missing).toEqual(["actor"]);
    expect(
      assessParticipation({ reservedForMembers: true, session: "vmm-plenary", activity: "discuss" }).missing,
    ).toEqual(["actor"]);
    expect(assessParticipation({ actor: "member", session: "vmm-plenary" })).toMatchObject({
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

describe("the matrix", () => {
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
    expect(row("observer-country", "network", "discuss")).toEqual({
      actor: "observer-country",
      session: "network",
      activity: "discuss",
      outcome: "denied",
      sources: ["twenty-years/liaison-officer-networks/observers"],
      changes: [
        {
          when: ["invited", "authorizedByPresidency"],
          outcome: "contested",
          sources: ["twenty-years/observer-countries/prior-authorization", "twenty-years/observer-limits/1"],
        },
      ],
    });
    expect(row("observer-organization", "vmm-plenary", "attend")?.changes).toEqual([
      { when: ["reservedForMembers"], outcome: "denied", sources: ["twenty-years/observer-limits/2"] },
    ]);
    expect(row("observer-organization", "network", "receive-preliminary-agenda")?.changes).toEqual([
      {
        when: ["invited"],
        outcome: "open",
        sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients"],
      },
    ]);
    expect(row("member", "rcgm", "attend")?.changes).toEqual([]);
  });

  test("a row is the caller's own", () => {
    const [first] = participationMatrix() as unknown as { sources: string[] }[];
    first?.sources.push("mine");
    expect(participationMatrix()[0]?.sources).not.toContain("mine");
  });
});
