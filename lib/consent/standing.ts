import { getSiteUrl } from '#lib/address/origin.ts';
import { type Choice, isInTime, mergeChoices, parseChoices } from '#lib/consent/choice.ts';
import { choiceCookie, writeCookie } from '#lib/consent/own-cookies.ts';
import type { Question } from '#lib/consent/question.ts';

/** The choice in a `Cookie` header that holds at a moment by the server's clock. */
export function findChoice(cookieHeader: string, question: Question, now: Date): Choice | undefined {
  return mergeChoices(parseChoices(cookieHeader, question).filter((choice) => isInTime(choice, now)));
}

/**
 * The `Set-Cookie` line that removes a choice which does not hold by the server's clock, so that the visitor is asked
 * again: a browser whose clock is wrong may keep it for longer than it lasts.
 */
export function expireEnded(cookieHeader: string, question: Question, now: Date): string | undefined {
  const choices = parseChoices(cookieHeader, question);
  if (choices.length === 0 || choices.some((choice) => isInTime(choice, now))) return undefined;
  return writeCookie(choiceCookie.name, '', [now, now], getSiteUrl().protocol === 'https:');
}
