import type { Locale } from '#lib/i18n/routing.ts';
import { listAccepted, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What a contract calls its parties, with a capital, where it has said before who they are; cs: within a sentence. */
const roles: Partial<Record<Locale, RegExp>> = {
  en: /(?<=(?<!\p{L})[Tt]he )(?:Provider|Operator|Supplier|Seller|Buyer|Administrator|Controller|Processor|Company|Contractor|Client|User|Customer|Employer|Agency|Licensor|Data Subject)s?(?![\p{L}-]| \p{Lu})/gu,
  cs: /(?<=\p{Ll},? )(?:Poskytovatel|Provozovatel|Správc|Zpracovatel|Objednatel|Dodavatel|Uživatel|Zákazní|Klient|Zaměstnavatel|Prodávající|Kupující)\p{Ll}*(?!\p{L}| \p{Lu})/gu,
};

/** Finds parties who are called as in a contract, and of whom the text says nowhere that they are called so. */
export function findUndefinedRoles(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const pattern = roles[edition.locale];
  if (!pattern) return [];
  const known = [...listAccepted(before)];
  const told = new Set<string>();
  return readText(edition).flatMap(({ passages }) =>
    passages.flatMap(({ kind, text, locate }) =>
      kind === 'heading'
        ? []
        : [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Doubt[] => {
            const stem = found.slice(0, 6);
            const isDefined = new RegExp(`[“„"‘‚(](?:[Tt]he )?${stem}`, 'u').test(edition.text);
            if (isDefined || told.has(stem) || known.some((each) => each.includes(found))) return [];
            told.add(stem);
            return [
              {
                at: locate(index),
                said: [
                  `nobody is called "${found}" before`,
                  'write "we", or the name that is meant, or say at its first place who is called so',
                ],
              },
            ];
          }),
    ),
  );
}
