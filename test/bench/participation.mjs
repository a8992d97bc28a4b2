/** What it costs to ask who may do what for the first time, beside a `structuredClone` of the answer. */
import { deepEqual } from "node:assert/strict";
import { assessParticipation } from "rcm-rules/meetings";
import { firstCallsOver, over, roundsOfASet, sets } from "./measure.mjs";
import { seeded } from "./random.mjs";

/** @typedef {import("rcm-rules/meetings").ParticipationQuery} Query */

/** @returns {import("./comparison.mjs").Group} */
export function participation() {
  const queries = everyQuery();
  const ask = (/** @type {Query} */ query) => assessParticipation(query);
  // One part warms up, and only its answers are looked at and cloned: the others are asked for once, while it is measured.
  const parts = 1 + sets * roundsOfASet;
  const first = queries.slice(0, Math.floor(queries.length / parts));
  const answers = first.map(ask);

  return {
    contestants: {
      "assessParticipation, first calls": firstCallsOver(queries, parts, ask),
      "structuredClone of its result": over(answers, (answer) => structuredClone(answer)),
    },
    comparisons: [
      {
        id: "participation",
        ours: "assessParticipation, first calls",
        theirs: "structuredClone of its result",
        limit: 1,
      },
    ],
    check: () => deepEqual(structuredClone(first.map(ask)), answers),
  };
}

/** @returns {Query[]} every query there is, absent fields included, in an order of chance */
function everyQuery() {
  const random = seeded(1998);
  /** @type {readonly Query[]} */
  const none = [{}];
  return none
    .flatMap(withEach("actor", ["member", "observer-country", "observer-organization", "partner"]))
    .flatMap(withEach("session", ["vmm-plenary", "vmm-closed-door", "rcgm", "network", "seminar-or-workshop"]))
    .flatMap(
      withEach("activity", [
        "attend",
        "make-declaration",
        "discuss",
        "decide",
        "draft-documents",
        "set-agenda",
        "receive-preliminary-agenda",
        "recommend",
      ]),
    )
    .flatMap(withEach("invited", [true, false]))
    .flatMap(withEach("invitedToDeclare", [true, false]))
    .flatMap(withEach("authorizedByPresidency", [true, false]))
    .flatMap(withEach("reservedForMembers", [true, false]))
    .map((query) => ({ query, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ query }) => query);
}

/**
 * @template {keyof Query} Field
 * @param {Field} field
 * @param {readonly Query[Field][]} values
 * @returns {(query: Query) => Query[]} the query without the field, and with each of its values
 */
function withEach(field, values) {
  return (query) => [query, ...values.map((value) => ({ ...query, [field]: value }))];
}
