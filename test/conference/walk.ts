/** Every object inside a value, the value included. */
export function objects(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objects)];
}

/** Every source that a value cites, wherever it stands in it. */
export function cited(value: unknown): ReadonlySet<string> {
  return new Set(
    objects(value).flatMap((object) => {
      const { sources } = object as { readonly sources?: readonly string[] };
      return Array.isArray(sources) ? sources : [];
    }),
  );
}

/** The English names of rows. */
export const english = (rows: readonly { readonly name: { readonly en: string } }[]) => rows.map(({ name }) => name.en);

/** The ids of rows. */
export const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
