/** The codes of a table in its order: a list that lacks one, has one more or another order does not compile. */
export type CodesOf<Rows extends readonly { readonly code: string }[]> = {
  readonly [Place in keyof Rows]: Rows[Place]["code"];
};

/** The ids of a table in its order. */
export type IdsOf<Rows extends readonly { readonly id: string }[]> = {
  readonly [Place in keyof Rows]: Rows[Place]["id"];
};

/** Each of a set of codes: a list that lacks one names it in the error. */
export type EachOf<Code extends string, List extends readonly Code[]> =
  Exclude<Code, List[number]> extends never ? List : readonly ["lacks", Exclude<Code, List[number]>];
