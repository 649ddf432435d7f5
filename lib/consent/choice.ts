import { addMonths, monthsAfterNo, monthsAfterYes } from '#lib/consent/own-cookies.ts';
import { type OptionalPurpose, optionalPurposes, signalledPurpose } from '#lib/consent/purposes.ts';
import type { Question } from '#lib/consent/question.ts';

// Where several say something of one purpose, what stands later in this list is believed: a no takes a yes away.
const answers = ['anyway', 'yes', 'no'] as const;

/** What a visitor says to a purpose; `anyway` is a yes that was given by hand while the browser said Sec-GPC: 1. */
export type Answer = (typeof answers)[number];

/** A visitor's answers, one at least, and the server's day of them (UTC, `YYYY-MM-DD`). */
export interface Choice {
  answers: Partial<Record<OptionalPurpose, Answer>>;
  day: string;
}

/** What of a question its answers depend on. */
export type Asked = Pick<Question, 'purposes' | 'fingerprints'>;

const version = '2';

/** So far the clocks of two servers of one site may be apart, in milliseconds. */
const mostAhead = 3_600_000;

/**
 * Writes the value of the choice's cookie: version and day, then each purpose that was answered, with the answer and the
 * fingerprint of what was asked, joined by dots.
 */
export function serializeChoice(choice: Choice, { purposes, fingerprints }: Asked): string {
  const given = purposes.flatMap((purpose) => {
    const answer = choice.answers[purpose];
    return answer ? writeAnswer(purpose, answer, fingerprints) : [];
  });
  return [version, choice.day, ...given].join('.');
}

const writeAnswer = (purpose: OptionalPurpose, answer: Answer, fingerprints: Asked['fingerprints']) =>
  `${purpose}-${answer}-${fingerprints[purpose]}`;

/**
 * Reads the choice that the values of our cookie make together. Whatever is not exactly one of ours (malformed, of another
 * version) is none, and an answer to another question is no answer: never a yes (GDPR Art. 4(11)). Several are there where
 * another path, or a domain above this one, has set a cookie of our name: it can take a yes away, and never add one to an
 * answer. What day it is does not matter here.
 */
export function parseChoice(values: string[], { purposes, fingerprints }: Asked): Choice | undefined {
  const known = purposes.flatMap((purpose) =>
    answers.map((answer) => writeAnswer(purpose, answer, fingerprints)),
  );
  const days: string[] = [];
  const given = values.flatMap((value) => {
    const [, day = '', parts = ''] = /^2\.(\d{4}-\d\d-\d\d)((?:\.\w+-\w+-\w+)+)$/.exec(value) ?? [];
    const own = parts.split('.').filter((part) => known.includes(part));
    // 30 February is read as 2 March.
    if (!own[0] || !new Date(day).toJSON()?.startsWith(day)) return [];
    days.push(day);
    return own;
  });
  const [day] = days.sort();
  const found = known.filter((part) => given.includes(part)).map((part) => part.split('-'));
  return day ? { answers: Object.fromEntries(found), day } : undefined;
}

/**
 * What a choice grants. While the browser says Sec-GPC: 1, what that speaks of is granted by a yes alone that was given by
 * hand in spite of it (Global Privacy Control, W3C).
 */
export function listGranted(choice: Choice | undefined, hasSignal: boolean): OptionalPurpose[] {
  return optionalPurposes.filter((purpose) => {
    const answer = choice?.answers[purpose];
    return answer === 'anyway' || (answer === 'yes' && !(hasSignal && purpose === signalledPurpose));
  });
}

/** What is asked and not answered yet: everything, or what has become another question since (GDPR Art. 4(11): specific). */
export function listOpen(choice: Choice | undefined, purposes: OptionalPurpose[]): OptionalPurpose[] {
  return purposes.filter((purpose) => !choice?.answers[purpose]);
}

/** The day on which a choice has ended and is asked for again: sooner after a no than after a yes. */
export function getExpiry(choice: Choice): Date {
  const [granted] = listGranted(choice, false);
  return addMonths(new Date(choice.day), granted ? monthsAfterYes : monthsAfterNo);
}

/**
 * Whether a choice holds at a moment by the server's clock, which wrote its day: neither from the future nor ended. The
 * browser's clock is asked by nobody, as any visitor's may be wrong.
 */
export function isInTime(choice: Choice, now: Date): boolean {
  return +new Date(choice.day) - mostAhead <= +now && now < getExpiry(choice);
}
