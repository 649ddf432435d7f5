import { addMonths, choiceCookie, findCookie } from '#lib/consent/own-cookies.ts';
import type { OptionalPurpose } from '#lib/consent/purposes.ts';
import type { Question } from '#lib/consent/question.ts';

/** A visitor's answer: what was granted (nothing, if all was refused) and the server's day of it (UTC, `YYYY-MM-DD`). */
export interface Choice {
  granted: OptionalPurpose[];
  day: string;
}

const version = '1';

/** So far the clocks of two servers of one site may be apart, in milliseconds. */
const mostAhead = 3_600_000;

/** Writes the value of the cookie `consent`: version, fingerprint, day, granted purposes, joined by dots. */
export function serializeChoice({ granted, day }: Choice, fingerprint: string): string {
  return [version, fingerprint, day, ...granted].join('.');
}

/** The day on which a choice has ended and is asked for again: sooner after a no than after a yes. */
export function getExpiry({ granted, day }: Choice): Date {
  const { months, monthsAfterRefusal } = choiceCookie;
  return addMonths(new Date(day), granted.length > 0 ? months : monthsAfterRefusal);
}

/**
 * Reads a visitor's choice from a `Cookie` header. Whatever is not exactly a choice of ours (malformed, twice, of
 * another version or question) is no choice: never a yes (GDPR Art. 4(11)). What day it is does not matter here.
 */
export function parseChoice(
  cookieHeader: string,
  { purposes, fingerprint }: Pick<Question, 'purposes' | 'fingerprint'>,
): Choice | undefined {
  const value = findCookie(cookieHeader, choiceCookie.name) ?? '';
  const [, , day = '', ...names] = value.split('.');
  const choice = { granted: purposes.filter((purpose) => names.includes(purpose)), day };
  // 30 February is read as 2 March.
  const isDay = day.length === 'YYYY-MM-DD'.length && new Date(day).toJSON()?.startsWith(`${day}T`);
  return isDay && value === serializeChoice(choice, fingerprint) ? choice : undefined;
}

/**
 * Whether a choice holds at a moment by the server's clock, which wrote its day: neither from the future nor ended. The
 * browser's clock is asked by nobody, as any visitor's may be wrong.
 */
export function isInTime(choice: Choice, now: Date): boolean {
  return +new Date(choice.day) - mostAhead <= +now && now < getExpiry(choice);
}
