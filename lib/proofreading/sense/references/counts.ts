import type { RootContent } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getPoint } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

const numbers: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:these|the following|following) (two|three|four|five|six|seven|eight|nine|ten|\d+) \p{L}+(?: \p{L}+)?(?::$|(?=, (?:[^:.]|\.(?=\s[\p{Ll}\d]))+:$))/iu,
  cs: /(?<!\p{L})(?:t[ěy]chto|tyto|tato|následující\p{L}*) (dv[aě]|dvou|tři|tří|čtyři|čtyř|pěti?|šesti?|sedmi?|osmi?|devě?í?ti?|deseti?|\d+) \p{L}+(?: \p{L}+)?(?::$|(?=, (?:[^:.]|\.(?=\s[\p{Ll}\d]))+:$))/iu,
  th: /(?<!สิบ|ยี่|สาม)(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|\d+) ?(?:ประการ|ข้อ|กรณี|ประเภท|อย่าง|รายการ|ราย|คน|แห่ง|บริษัท)(?:$|(?:ดัง(?:ต่อไปนี้|นี้)|ได้แก่)(?=$| ))/u,
};

/** What a paragraph says there is of, wherever it says so. */
const kinds: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:distinguish|know|use|have|are) (two|three|four|five|six|seven|eight|nine|ten) (?:purposes|rights|reasons|cases|kinds|types|categories|groups|ways|situations|conditions)(?!\p{L})/iu,
  cs: /(?<!\p{L})(?:rozlišujeme|máme|máte|známe|jsou|existují) (dva|dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset) (?:účel|práv|důvod|případ|druh|kategori|skupin|způsob|situac|podmín)\p{L}*/iu,
  th: /(?:เป็น|มี)(สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ) ?(?:ประการ|ข้อ|กรณี|ประเภท|อย่าง|รายการ)(?!และ|หรือ|ขึ้นไป)/u,
};

const values: [pattern: RegExp, value: number][] = [
  [/^(?:two|dv[aěo]u?|สอง)$/iu, 2],
  [/^(?:three|tř[ií]|สาม)$/iu, 3],
  [/^(?:four|čtyři?|สี่)$/iu, 4],
  [/^(?:five|pěti?|ห้า)$/iu, 5],
  [/^(?:six|šesti?|หก)$/iu, 6],
  [/^(?:seven|sedmi?|เจ็ด)$/iu, 7],
  [/^(?:eight|osmi?|แปด)$/iu, 8],
  [/^(?:nine|dev[ěí]ti?|เก้า)$/iu, 9],
  [/^(?:ten|deseti?|สิบ)$/iu, 10],
];

/** Finds paragraphs that say how many items follow, where it is another number of them. */
export function findOtherCounts(
  { locale, sections }: CheckedEdition,
  accepted: ReadonlySet<string>,
): Doubt[] {
  return sections.flatMap(({ tree }) =>
    tree.children.flatMap((node: RootContent, index): Doubt[] => {
      const list = tree.children[index + 1];
      if (node.type !== 'paragraph' || list?.type !== 'list') return [];
      const text = getText(node).trim();
      const [found, word = ''] = numbers[locale]?.exec(text) ?? kinds[locale]?.exec(text) ?? [];
      const value = values.find(([pattern]) => pattern.test(word))?.[1] ?? Number(word);
      const count = list.children.length;
      if (!found || value === count || accepted.has(text)) return [];
      return [
        {
          at: getPoint(node),
          said: [
            `"${found}" is followed by ${count} items`,
            'write how many there are, or the one that is missing',
          ],
        },
      ];
    }),
  );
}
