/** Something that a text says and that is the same in every language. */
export interface Fact {
  kind: (typeof kinds)[number];
  /** Equal in every language for equal facts. */
  value: string;
  /** As it is written. */
  text: string;
  offset: number;
  /** It answers what another language says, and asks nothing of the others: "a month" beside "1 month". */
  isWeak?: true;
  /** It may be said without its number: "1 month", within a month. */
  isOne?: true;
}

/** Those that any language writes in the same way, then those that are read by its grammar. */
export const kinds = [
  ...(['mailbox', 'address', 'telephone', 'code', 'time'] as const),
  ...(['article', 'date', 'period', 'amount', 'number', 'name'] as const),
] as const;

/** What a match is read as: nothing, where it is no such fact. */
export type Reading = Pick<Fact, 'kind' | 'value' | 'isWeak' | 'isOne'>[];

/** What all that is read by its figures holds. */
export const digit = /\d/;

/** Reads facts of one kind out of a text, in which digits are those of ASCII and spaces are plain. */
export interface Reader {
  /** With the flag `g`. */
  pattern: RegExp;
  /** Without the flag `g`: what a text must hold for the pattern to match at all; most hold nothing of it. */
  needs: RegExp;
  read: (match: RegExpExecArray) => Reading;
}
