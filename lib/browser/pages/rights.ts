/**
 * The script of the page of rights alone: what is filled in, above the letter that stands open, goes into its letters, and leaves
 * the page in no other way.
 */
import { addBody, blank, longestAddress } from '#lib/rights/mail.ts';

const most = /Windows/.test(navigator.userAgent) ? longestAddress : Infinity;

/** Fills in the letters, and with them their mails and what is copied of them. */
const fill = (): void => {
  for (const { name, value } of document.querySelectorAll<HTMLInputElement>('fieldset [name]'))
    for (const place of document.querySelectorAll(`[data-field=${name}]`))
      place.textContent = value.trim() || blank;
  for (const { parentElement, textContent } of document.querySelectorAll('pre')) {
    const [mail, copy] = (parentElement as Element).querySelectorAll('a') as never as [
      HTMLAnchorElement,
      HTMLAnchorElement,
    ];
    mail.href = addBody(mail.href.split('&')[0] as string, textContent, most);
    copy.dataset.text = textContent;
  }
};

// The fields go above the letter that is opened; that does not rise to the window.
addEventListener(
  'toggle',
  () => document.querySelector('[open] article')?.prepend(document.querySelector('main fieldset') as Node),
  true,
);
addEventListener('click', (event) => (event.target as HTMLButtonElement).name === 'print' && print());
addEventListener('input', fill);
// A browser that comes back to the page gives the fields what stood in them.
addEventListener('pageshow', fill);
