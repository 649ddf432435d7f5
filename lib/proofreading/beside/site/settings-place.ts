import { findMessage } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** Places of a page in which the settings of this site are not, and the one in which they are. */
const places: Partial<Record<Locale, { others: RegExp; right: string }>> = {
  en: {
    others:
      /(?:at the (?:top|head|side|beginning) of|in the (?:header|menu|sidebar) (?:of|on)) (?:every|each|the|any) page/iu,
    right: 'at the foot of every page',
  },
  cs: {
    others:
      /(?:v (?:záhlaví|hlavičce|menu|nabídce|horní části|postranní\p{L}* (?:liště|panelu|nabídce))|nahoře na) (?:každé |všech )?strán\p{L}+/iu,
    right: 'v patičce každé stránky',
  },
  th: { others: /(?:ด้านบน|ด้านข้าง|ส่วนหัว|ส่วนบน|เมนู)ของทุกหน้า/u, right: 'ท้ายทุกหน้า' },
};

/** Finds where a text that is not accepted says that the settings of this site are in another place of its pages. */
export function findOtherPlace(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  const { locale } = edition;
  const own = places[locale];
  const label = own && findMessage(locale, 'ContactFooter', 'cookieSettings');
  if (!label) return [];
  // In Czech its words have endings.
  const words = label.split(' ').map((word) => `${RegExp.escape(word.slice(0, 5))}\\p{L}*`);
  const called = locale === 'th' ? new RegExp(RegExp.escape(label), 'u') : new RegExp(words.join(' '), 'iu');
  return listPassages(edition).flatMap(({ text, locate }): Doubt[] => {
    if (accepted.has(text) || !called.test(text)) return [];
    const found = own.others.exec(text);
    return found
      ? [
          {
            at: locate(found.index),
            said: [`the settings of this site are not there: "${found[0]}"`, `write "${own.right}"`],
          },
        ]
      : [];
  });
}
