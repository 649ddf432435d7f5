import { isSecureSite } from '#lib/address/origin.ts';
import { type Choice, getExpiry, isInTime, parseChoice, serializeChoice } from '#lib/consent/choice.ts';
import { findCookies, getChoiceName, writeCookie } from '#lib/consent/own-cookies.ts';
import type { Question } from '#lib/consent/question.ts';

/** The choice in a `Cookie` header that holds at a moment by the server's clock. */
export function findChoice(cookieHeader: string, question: Question, now: Date): Choice | undefined {
  const holding = listValues(cookieHeader).filter((value) => {
    const choice = parseChoice([value], question);
    return choice && isInTime(choice, now);
  });
  return parseChoice(holding, question);
}

/** The choice in a `Cookie` header, ended or not. */
export function findAnyChoice(cookieHeader: string, question: Question): Choice | undefined {
  return parseChoice(listValues(cookieHeader), question);
}

const listValues = (cookieHeader: string) => findCookies(cookieHeader, getChoiceName(isSecureSite()));

/** The `Set-Cookie` line that keeps a choice from a moment on, for as long as it lasts. */
export function keepChoice(choice: Choice, question: Question, now: Date): string {
  return write(serializeChoice(choice, question), [now, getExpiry(choice)]);
}

/**
 * The `Set-Cookie` line that removes a choice which does not hold by the server's clock, so that the visitor is asked
 * again: a browser whose clock is wrong may keep it for longer than it lasts.
 */
export function expireEnded(cookieHeader: string, question: Question, now: Date): string | undefined {
  if (!findAnyChoice(cookieHeader, question) || findChoice(cookieHeader, question, now)) return undefined;
  return write('', [now, now]);
}

const write = (value: string, span: [Date, Date]) =>
  writeCookie(getChoiceName(isSecureSite()), value, span, isSecureSite());
