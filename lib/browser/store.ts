import { type Choice, listGranted, parseChoice } from '#lib/consent/choice.ts';
import { findCookies } from '#lib/consent/own-cookies.ts';
import type { OptionalPurpose } from '#lib/consent/purposes.ts';

/**
 * Does what a browser may refuse by throwing: a sandbox refuses cookies (HTML §6.5.3), a strict setting channels. What
 * was refused is undefined, and the script goes on.
 */
export const attempt = <T>(step: () => T): T | undefined => {
  try {
    return step();
  } catch {
    return undefined;
  }
};

/** The visitor's choice as the browser keeps it: for as long as the server said, whatever the browser's clock says. */
export const readChoice = (): Choice | undefined =>
  attempt(() => parseChoice(findCookies(document.cookie, CHOICE_COOKIE), QUESTION));

/** Whether the browser says that nothing be sold or shared (Global Privacy Control, W3C). */
export const hasSignal = Boolean((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl);

/** What a choice grants in this browser. */
export const getGranted = (choice: Choice | undefined): OptionalPurpose[] => listGranted(choice, hasSignal);

/** Remembers the language that was picked. */
export const rememberLanguage = (locale: string): void => {
  attempt(() => {
    document.cookie = LOCALE_COOKIE.replace('*', locale);
  });
};
