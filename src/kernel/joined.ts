/**
 * Two lists in one. A table that spreads lists itself is kept by bundlers, asked for or not: to spread may run code.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function joined<const One extends readonly unknown[], const Other extends readonly unknown[]>(
  one: One,
  other: Other,
): readonly [...One, ...Other] {
  return [...one, ...other];
}
