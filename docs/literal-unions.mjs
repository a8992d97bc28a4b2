/**
 * A plugin of TypeDoc: shows a type that is taken from a table, such as the codes of the members, as the list of its
 * values, and not as the expression that takes it.
 */
import { Converter, LiteralType, ReflectionKind, UnionType } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  /** @type {Map<import("typedoc").DeclarationReflection, readonly (string | number)[]>} */
  const values = new Map();

  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.kind !== ReflectionKind.TypeAlias) return;
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    if (declaration === undefined) return;
    const type = context.checker.getTypeAtLocation(declaration);
    const parts = type.isUnion() ? type.types : [type];
    const literals = parts.flatMap((part) => (part.isStringLiteral() || part.isNumberLiteral() ? [part.value] : []));
    if (literals.length > 0 && literals.length === parts.length) values.set(reflection, literals);
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, () => {
    for (const [reflection, literals] of values) {
      const types = literals.map((value) => new LiteralType(value));
      const [first, ...others] = types;
      if (first !== undefined) reflection.type = others.length === 0 ? first : new UnionType(types);
    }
  });
}
