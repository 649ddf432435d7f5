import { isSecureSite } from '#lib/address/origin.ts';
import {
  type Choice,
  getExpiry,
  isInTime,
  mergeChoices,
  parseChoices,
  serializeChoice,
} from '#lib/consent/choice.ts';
import { findCookies, getChoiceName, writeCookie } from '#lib/consent/own-cookies.ts';
import type { Question } from '#lib/consent/question.ts';

/** The choice in a `Cookie` header that holds at a moment by the server's clock. */
export function findChoice(cookieHeader: string, question: Question, now: Date): Choice | undefined {
  return mergeChoices(listChoices(cookieHeader, question).filter((choice) => isInTime(choice, now)));
}

/** Every choice in a `Cookie` header, ended or not. */
export function listChoices(cookieHeader: string, question: Question): Choice[] {
  return parseChoices(findCookies(cookieHeader, getChoiceName(isSecureSite())), question);
}

/** The `Set-Cookie` line that keeps a choice from a moment on, for as long as it lasts. */
export function keepChoice(choice: Choice, question: Question, now: Date): string {
  return write(serializeChoice(choice, question), [now, getExpiry(choice)]);
}

/**
 * The `Set-Cookie` line that removes a choice which does not hold by the server's clock, so that the visitor is asked
 * again: a browser whose clock is wrong may keep it for longer than it lasts.
 */
export function expireEnded(cookieHeader: string, question: Question, now: Date): string | undefined {
  const choices = listChoices(cookieHeader, question);
  if (choices.length === 0 || choices.some((choice) => isInTime(choice, now))) return undefined;
  return write('', [now, now]);
}

const write = (value: string, span: [Date, Date]) =>
  writeCookie(getChoiceName(isSecureSite()), value, span, isSecureSite());
