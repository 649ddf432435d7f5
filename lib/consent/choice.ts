import { addMonths, choiceCookie, findCookies } from '#lib/consent/own-cookies.ts';
import { type OptionalPurpose, signalledPurpose } from '#lib/consent/purposes.ts';
import type { Question } from '#lib/consent/question.ts';

/** A visitor's answer: what was granted (nothing, if all was refused) and the server's day of it (UTC, `YYYY-MM-DD`). */
export interface Choice {
  granted: OptionalPurpose[];
  day: string;
  /** That what the signal Sec-GPC speaks of was switched on by hand while it was sent. */
  isInSpite?: true;
}

const version = '1';

/** So far the clocks of two servers of one site may be apart, in milliseconds. */
const mostAhead = 3_600_000;

/** Behind the purposes of a choice in the cookie: that it was made in spite of the signal. */
const inSpite = 'anyway';

/** Writes the value of the cookie `consent`: version, fingerprint, day, granted purposes, joined by dots. */
export function serializeChoice({ granted, day, isInSpite }: Choice, fingerprint: string): string {
  return [version, fingerprint, day, ...granted, ...(isInSpite ? [inSpite] : [])].join('.');
}

/**
 * What a choice grants. While the browser says Sec-GPC: 1, what that speaks of is granted by a yes alone that was given by
 * hand in spite of it (Global Privacy Control, W3C).
 */
export function listGranted(choice: Choice | undefined, hasSignal: boolean): OptionalPurpose[] {
  const isOff = hasSignal && !choice?.isInSpite;
  return choice?.granted.filter((purpose) => !(isOff && purpose === signalledPurpose)) ?? [];
}

/** The day on which a choice has ended and is asked for again: sooner after a no than after a yes. */
export function getExpiry({ granted, day }: Choice): Date {
  const { months, monthsAfterRefusal } = choiceCookie;
  return addMonths(new Date(day), granted.length > 0 ? months : monthsAfterRefusal);
}

/**
 * Reads every choice in a `Cookie` header. Whatever is not exactly one of ours (malformed, of another version or question)
 * is none: never a yes (GDPR Art. 4(11)). What day it is does not matter here.
 */
export function parseChoices(
  cookieHeader: string,
  { purposes, fingerprint }: Pick<Question, 'purposes' | 'fingerprint'>,
): Choice[] {
  return findCookies(cookieHeader, choiceCookie.name).flatMap((value) => {
    const [, , day = '', ...names] = value.split('.');
    const granted = purposes.filter((purpose) => names.includes(purpose));
    const choice: Choice = { granted, day, ...(names.includes(inSpite) ? { isInSpite: true } : {}) };
    // 30 February is read as 2 March.
    const isDay = day.length === 'YYYY-MM-DD'.length && new Date(day).toJSON()?.startsWith(`${day}T`);
    return isDay && value === serializeChoice(choice, fingerprint) ? [choice] : [];
  });
}

/**
 * The choice that several make together: another path, or a domain above this one, can have set a cookie of our name. It
 * can take a yes away, and never add one.
 */
export function mergeChoices(choices: Choice[]): Choice | undefined {
  const [first, ...others] = choices.toSorted((a, b) => a.day.localeCompare(b.day));
  if (!first || others.length === 0) return first;
  const granted = first.granted.filter((purpose) => others.every((other) => other.granted.includes(purpose)));
  const isInSpite = choices.every((choice) => choice.isInSpite);
  return { granted, day: first.day, ...(isInSpite ? { isInSpite } : {}) };
}

/**
 * Whether a choice holds at a moment by the server's clock, which wrote its day: neither from the future nor ended. The
 * browser's clock is asked by nobody, as any visitor's may be wrong.
 */
export function isInTime(choice: Choice, now: Date): boolean {
  return +new Date(choice.day) - mostAhead <= +now && now < getExpiry(choice);
}
