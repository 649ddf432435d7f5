import type { Point } from '#lib/content-error.ts';

/** What a good editor would strike out: where it stands, what is wrong, and what to write instead. */
export interface Doubt {
  at: Point | number;
  said: [string, string];
  /** Whether it may not be published. */
  isError?: true;
}

/** What is wrong, how it is found (with the flag `g`), and what is to stand there, as `replace` of a string takes it. */
export type Wording = [what: string, pattern: RegExp, instead: string];
