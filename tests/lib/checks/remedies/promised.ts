import type { Locale } from '#lib/i18n/routing.ts';
import { edit } from '../../../content-copy.ts';
import { type ContentCase, draft, withDraft } from './content.ts';
import { name } from './made-content.ts';

/** Something else in a draft in one language, and back. */
export const other = (
  does: string,
  said: string,
  to: string,
  mended = ' 2026: amen.',
  [locale, from]: [Locale, string] = ['en', ' 2026: amen.'],
): ContentCase => ({
  does,
  spoil: withDraft(() => edit(name(draft, locale), from, to)),
  said,
  mend: () => edit(name(draft, locale), to, mended),
});

/** Cases of what a text promises, and does not give. */
export const promised: ContentCase[] = [
  other(
    'a call without a number',
    'gives no telephone number — give the number in the section on contacts and in content/company.json, or leave out the call',
    ' 2026: amen. Please call us.',
  ),
  other(
    'a period without its length',
    'does not say how long it is — say how long, or by what it is measured',
    ' 2026: amen, for a set time.',
    ' 2026: amen, for as long as you are our customer.',
  ),
  other(
    'an authority without its name',
    'does not name it — name it where readers learn that they may complain, with its address',
    ' 2026: amen, and you can turn to the supervisory authority.',
    ' 2026: amen, and you can turn to the supervisory authority: the Office for Personal Data Protection.',
  ),
  other(
    'a special category without what allows it',
    'does not say what allows its processing — cite the point of GDPR Art. 9(2) that does, or do without such data',
    ' 2026: amen. We keep your state of health.',
  ),
];
