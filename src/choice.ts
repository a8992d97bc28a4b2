import { type Choice, type Expression, type Node, reader } from "./assessment.js";

/**
 * The part of an expression that the value of an input chooses; where the input is absent, every part under the
 * supposition that chooses it.
 */
export function choice<Input>({ when, is }: Choice, compile: (expression: Expression) => Node<Input>): Node<Input> {
  const read = reader(when);
  const cases = Object.entries(is).map(([value, part]) => [value, compile(part)] as const);
  return (input, absent) => {
    const chosen = read(input);
    const within: string[] = chosen === undefined ? [when] : [];
    const possible = cases.filter(([value]) => chosen === undefined || chosen === value);
    const [first, ...others] = possible.map(([value, node]) => node({ ...input, [when]: value }, within));
    const truth = others.every((other) => other === first) ? first : undefined;
    if (truth === undefined) absent.push(...within);
    return truth;
  };
}
