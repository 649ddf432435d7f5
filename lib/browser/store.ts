import { type Choice, listGranted, mergeChoices, parseChoices } from '#lib/consent/choice.ts';
import { findCookies } from '#lib/consent/own-cookies.ts';
import type { OptionalPurpose } from '#lib/consent/purposes.ts';
import { attempt } from './attempt.ts';

/** The visitor's choice as the browser keeps it: for as long as the server said, whatever the browser's clock says. */
export const readChoice = (): Choice | undefined =>
  attempt(() => mergeChoices(parseChoices(findCookies(document.cookie, CHOICE_COOKIE), QUESTION)));

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
