/**
 * A copy without a prototype, to be read field by field: what somebody has added to the prototype of all objects is no
 * field of it.
 */
export function bare<Value extends object>(object: Value): Value {
  return Object.assign(Object.create(null), object);
}

/** A field of the object's own, or nothing: what somebody has added to the prototype of all objects is none. */
export function ownOf<Of extends object, Key extends PropertyKey>(
  object: Of,
  key: Key,
): (Of extends { readonly [Name in Key]?: infer Value } ? Value : never) | undefined {
  return Object.hasOwn(object, key) ? (object as never)[key] : undefined;
}
