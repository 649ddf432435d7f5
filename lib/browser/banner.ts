import type { OptionalPurpose } from '#lib/consent/purposes.ts';

/** What the style of a page goes by. */
export const { dataset } = document.documentElement;

/**
 * Shows the banner, as the first question (`ask`) or one that is asked `again`, or hides it: the stylesheet follows an
 * attribute, as the banner may not have come yet.
 */
export const showBanner = (question?: 'ask' | 'again'): void => {
  if (question) dataset.consent = question;
  else delete dataset.consent;
};

/** Sets the switches of every form as granted. */
export const setSwitches = (granted: OptionalPurpose[]): void => {
  for (const box of document.querySelectorAll<HTMLInputElement>(
    `form[action="${ENDPOINTS.consent}"] [type=checkbox][name]`,
  )) {
    box.checked = (granted as string[]).includes(box.name);
  }
};

/**
 * Where what was focused has gone, one goes on in the text, which stays where it is (WCAG 2.4.3). What is hidden stands in
 * nothing, and neither does the body, which has the focus where nothing else has it.
 */
export const keepFocus = (): void => {
  if (!(document.activeElement as HTMLElement).offsetParent)
    (document.getElementById(ANCHORS.main) as HTMLElement).focus({ preventScroll: true });
};
