import type { Point } from '#lib/content-error.ts';

/** What a good editor would strike out: where it stands, what is wrong, and what to write instead. */
export interface Doubt {
  at: Point | number;
  said: [string, string];
  /** Whether it may not be published. */
  isError?: true;
}
