import { type Expression, type Node, reader } from "./assessment.js";

/**
 * The expression that the value of an input chooses; where the input is absent, every one of them under the supposition
 * that chooses it.
 */
export function choice<Id extends string, Input>(
  path: string,
  is: { readonly [value: string]: Expression<Id, Input> },
): (compile: (expression: Expression<string, Input>) => Node<Input>) => Node<Input> {
  const read = reader(path);
  return (compile) => {
    const cases = Object.entries(is).map(([value, part]) => ({ value, node: compile(part) }));
    return (input, absent) => {
      const chosen = read(input);
      const within: string[] = chosen === undefined ? [path] : [];
      const possible = cases.filter(({ value }) => chosen === undefined || chosen === value);
      const [first, ...others] = possible.map(({ value, node }) => node({ ...input, [path]: value }, within));
      const truth = others.every((other) => other === first) ? first : undefined;
      if (truth === undefined) absent.push(...within);
      return truth;
    };
  };
}
