import type { Known } from '#lib/checks/known.ts';
import type { Unknown } from '#lib/checks/spelling/draft-words.ts';
import { ContentError } from '#lib/content-error.ts';

/** What a thread is to check. */
export interface Share {
  policies: string[];
  today: string;
}

/** What a thread is told when all have read their share. */
export interface Rest {
  all: Known[];
  unknown: Unknown;
}

/** A mistake as it goes from one thread to another, where of an error its message alone would arrive. */
export type Found = Pick<ContentError, 'file' | 'line' | 'column' | 'problem' | 'remedy' | 'isWarning'>;

/** Makes a mistake of what another thread found. */
export function revive({ file, line, column, problem, remedy, isWarning }: Found): ContentError {
  return new ContentError(file, { line, column }, problem, remedy, isWarning);
}
