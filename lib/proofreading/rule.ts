import type { Locale } from '#lib/i18n/routing.ts';

/** What a text should not hold: where, what is wrong, and what to write instead. A rule without locales is for all. */
export interface Rule {
  /** With the flag `g`. */
  pattern: RegExp;
  /** What a text must hold to be searched: quickly found, where the pattern itself begins with any letter. */
  needs?: RegExp;
  locales?: Locale[];
  /** Problem and remedy; none where it is meant. */
  say: (match: RegExpExecArray, locale: Locale) => [string, string] | undefined;
  /** Whether it may not be published. */
  isError?: true;
  /** Whether the marks at both ends alone are wrong: what stands between them is read on. */
  isAround?: true;
}

/** Says what to write in the place of what stands there. */
export function replace(what: string, found: string, replacement: string): [string, string] {
  return [`${what}: "${found}"`, `write "${replacement}"`];
}
