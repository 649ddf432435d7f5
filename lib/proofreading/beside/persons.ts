import type { Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import { personWords } from '#lib/languages/meaning/contraries/person-words.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** How it says whose data they are. */
const owned: Partial<Record<Locale, (own: string) => string>> = {
  en: (own) => `(?:data|information) (?:of|about|on) (?:our |the |these )?(?:\\p{L}+ )?(?:${own})\\p{L}*`,
  cs: (own) =>
    `údaj\\p{L}* (?:o )?(?:našich |svých )?(?:${own})\\p{L}*|(?<!\\p{L})o (?:${own})\\p{L}* (?=zpracováv|shromažďuj|uchováv)`,
  th: (own) => `ข้อมูล(?:ส่วนบุคคล)?(?:ของ|เกี่ยวกับ) ?(?:${own})`,
};

/** Finds data of others than those of whom a policy is by its title, where the text speaks of them this once. */
export function findOtherPersons(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  const { locale, frontMatter, text: file } = edition;
  const [all = [], write] = [personWords[locale], owned[locale]];
  const others = all.filter((own) => !new RegExp(own, 'iu').test(frontMatter.title));
  if (!write || others.length === all.length) return [];
  // Most groups are named nowhere.
  const once = others.filter((own) => file.match(new RegExp(own, 'giu'))?.length === 1);
  const patterns = once.map((own) => new RegExp(write(own), 'iu'));
  if (patterns.length === 0) return [];
  return readText(edition).flatMap(({ passages }) =>
    passages.flatMap(({ text, links, locate }) =>
      // What leads to another policy says of whom that is.
      accepted.has(text) || links.some(({ url }) => url.startsWith('/'))
        ? []
        : patterns.flatMap((pattern): Doubt[] => {
            const found = pattern.exec(text);
            return found
              ? [
                  {
                    at: locate(found.index),
                    said: [
                      `"${found[0].trim()}": the policy is about others, "${frontMatter.title}"`,
                      'write whose data are meant; where theirs are, leave it',
                    ],
                  },
                ]
              : [];
          }),
    ),
  );
}
