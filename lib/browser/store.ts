import { type Choice, parseChoice } from '#lib/consent/choice.ts';
import { attempt } from './attempt.ts';

/** The visitor's choice as the browser keeps it: for as long as the server said, whatever the browser's clock says. */
export const readChoice = (): Choice | undefined => attempt(() => parseChoice(document.cookie, QUESTION));

/** Remembers the language that was picked. */
export const rememberLanguage = (locale: string): void => {
  attempt(() => {
    document.cookie = LOCALE_COOKIE.replace('*', locale);
  });
};
