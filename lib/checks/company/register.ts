import { sayNearly } from '#lib/checks/company/nearly-facts.ts';
import type { Writing } from '#lib/checks/company/own-writings.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';

/** How a court is called: "Regional Court in Brno". */
const courts: Partial<Record<Locale, RegExp>> = {
  en: /\p{Lu}\p{L}+ Court(?: (?:in|of|at) \p{Lu}\p{L}+)?/gu,
  cs: /\p{Lu}\p{L}+ soud\p{L}*(?: (?:v|ve) \p{Lu}\p{L}+)?/gu,
  th: /ศาล[ก-๎]{4,}/gu,
};

/** So many letters of a Czech word are the same in every case. */
const stem = 3;

/** Makes what finds the company’s entry in the register under the mark of another court, and another court beside it. */
export function makeRegisterFinder({ registerEntry, court }: CompanyFacts) {
  const [entry = registerEntry] = registerEntry.split('/');
  const written = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(entry)} ?/ ?\\p{L}+`, 'gu');
  const words = court.split(/\s+/).map((word) => word.slice(0, stem));
  const isOwn = (found: string, locale: Locale) =>
    locale === 'th' ? found.startsWith(court) : words.every((word) => found.includes(word));
  return ({ text }: Passage, locale: Locale): Writing[] => {
    if (!text.includes(entry)) return [];
    const entries = [...text.matchAll(written)].filter(({ 0: found }) => found !== registerEntry);
    const others = [...text.matchAll(courts[locale] ?? /(?!)/g)].filter(
      ({ 0: found }) => !isOwn(found, locale),
    );
    return [
      ...entries.map(
        ({ 0: found, index }): Writing => ({ offset: index, said: sayNearly(found, registerEntry) }),
      ),
      ...others.map(
        ({ 0: found, index }): Writing => ({
          offset: index,
          said: [
            `"${found}" is another court than content/company.json has of the company`,
            `write "${court}", in the form that the sentence asks for`,
          ],
        }),
      ),
    ];
  };
}
