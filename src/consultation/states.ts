import { bare } from "../kernel/bare.js";
import { once } from "../kernel/once.js";
import { type EventType, eventTypes, procedure, type StateRow } from "./facts.js";

/** A row of the procedure, with the states that it leads to. */
export interface State {
  readonly row: StateRow;
  /** The place of the row in the procedure. */
  readonly place: number;
  /** The events that come next by the text, in the order of the procedure, and where each leads. */
  readonly next: ReadonlyMap<EventType, State>;
  readonly onceAllAnswered: ReadonlyMap<EventType, State>;
  readonly notForeseen: ReadonlyMap<EventType, State>;
  /** The state that follows by itself once the term that runs in this one has ended. */
  readonly afterTerm: State | undefined;
}

/** The state in which every consultation begins. */
export const startOf = once(() => states().get("not-started") as State);

/** The place of the first row of the procedure in which a type of event comes next. */
export function turnOf(type: EventType): number {
  return turns().get(type) as number;
}

/** The states by their names, each made once and led to by others. */
const states = once(() => {
  const made = new Map<StateRow["state"], State>();
  const stateOf = (name: StateRow["state"]): State => {
    const known = made.get(name);
    if (known) return known;
    const place = procedure.findIndex(({ state }) => state === name);
    const row = bare(procedure[place] as StateRow);
    const [next, onceAllAnswered, notForeseen] = [new Map(), new Map(), new Map()];
    const state = {
      row,
      place,
      next,
      onceAllAnswered,
      notForeseen,
      afterTerm: row.afterTerm && stateOf(row.afterTerm),
    };
    made.set(name, state);
    const fill = (steps: StateRow["next"] = {}, into: Map<EventType, State>) => {
      for (const type of eventTypes) {
        const to = Object.hasOwn(steps, type) ? steps[type] : undefined;
        if (to !== undefined) into.set(type, stateOf(to));
      }
    };
    fill(row.next, next);
    fill(row.onceAllAnswered, onceAllAnswered);
    fill(row.notForeseen, notForeseen);
    return state;
  };
  for (const { state } of procedure) stateOf(state);
  return made;
});

const turns = once(
  () =>
    new Map(eventTypes.map((type) => [type, procedure.findIndex(({ next }) => Object.hasOwn(next, type))] as const)),
);
