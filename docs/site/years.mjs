/** The years that the documents speak of: no clock decides what the site shows. */
import { meetings } from "rcm-rules/meetings";

/** The last year in the register of meetings. */
export const lastYear =
  meetings()
    .flatMap(({ dates }) => dates.map(({ start }) => start.slice(0, 4)))
    .sort()
    .at(-1) ?? "";
