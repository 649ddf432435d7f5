import { getEditionPath } from '#lib/content/files.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition, Target } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** How a text speaks of itself, around the name of a policy: this cookie policy. */
const selves: Partial<Record<Locale, (name: string) => RegExp>> = {
  en: (name) => new RegExp(`(?<!\\p{L})this ${RegExp.escape(name)}(?!\\p{L})`, 'iu'),
  // The first word is inflected, and what follows it is not.
  cs: (name) => {
    const [, ...rest] = name.split(' ');
    return rest.length === 0
      ? /(?!)/u
      : new RegExp(`(?<!\\p{L})t(?:yto|ěchto) \\p{L}+ ${RegExp.escape(rest.join(' '))}(?!\\p{L})`, 'iu');
  },
  th: (name) => new RegExp(`${RegExp.escape(name)}ฉบับ(?:นี้|ใหม่)`, 'u'),
};

/** Link texts that say nothing of where they lead (WCAG 2.4.9). */
const nowhere =
  /^(?:click (?:here|on this link)|here|this link|link|read more|more|this page|klikněte(?: zde| sem)?|zde|tady|sem|odkaz|tento odkaz|více|(?:คลิก)?ที่นี่|คลิก|ลิงก์(?:นี้)?|อ่านต่อ|เพิ่มเติม)$/iu;

/** Finds where a draft calls itself or a link as another policy, or takes what is said of one. */
export function findOtherPolicies(
  edition: CheckedEdition,
  others: Target[],
  accepted: ReadonlySet<string>,
): Doubt[] {
  const { locale, policy, frontMatter } = edition;
  const names = new Set(others.map((each) => each.policy));
  const folded = new Map(others.map((each) => [each, fold(each.title)]));
  const name = (each: Target) => folded.get(each) ?? '';
  const own = fold(frontMatter.title);
  const [front, ...parts] = readText(edition);
  const passages = parts.flatMap((part) => part.passages);
  const strangers = others.filter((each) => !own.includes(name(each)));
  const [title, description] = front?.passages ?? [];
  const namesake = others.find((each) => name(each) === own);
  const about = fold(frontMatter.description);
  const twin = others.find((each) => fold(each.description) === about);
  const same: Doubt[] = [
    ...(namesake
      ? [
          {
            at: title?.locate(0) ?? 1,
            said: [
              `"${frontMatter.title}" is the title of ${getEditionPath(namesake)} as well`,
              'call each policy as what it is about',
            ] as Doubt['said'],
          },
        ]
      : []),
    ...(twin
      ? [
          {
            at: description?.locate(0) ?? 1,
            said: [
              `this is the description of ${getEditionPath(twin)}`,
              'say in one sentence what this policy is about',
            ] as Doubt['said'],
          },
        ]
      : []),
  ];
  return [
    ...same,
    ...passages.flatMap(({ text, links, locate }) => [
      ...(accepted.has(text) ? [] : strangers).flatMap((each): Doubt[] => {
        const found = selves[locale]?.(name(each)).exec(text);
        return found
          ? [
              {
                at: locate(found.index),
                said: [`"${found[0]}" is another policy`, `write the name of this one, ${frontMatter.title}`],
              },
            ]
          : [];
      }),
      ...links.flatMap(({ url, text: shown, offset }): Doubt[] => {
        if (nowhere.test(shown.trim()))
          return [
            {
              at: locate(offset),
              said: [
                `the link "${shown}" does not say where it leads`,
                'write the name of the page as its text',
              ],
            },
          ];
        const [, , target] = url.startsWith('/') ? url.split(/[/#]/) : [];
        const called = others.find((each) => name(each) === fold(shown));
        return called && target !== called.policy && (target === policy || names.has(target ?? ''))
          ? [
              {
                at: locate(offset),
                said: [
                  `the link "${shown}" leads to another policy, ${url}`,
                  `write /${locale}/${called.policy}, or another text`,
                ],
              },
            ]
          : [];
      }),
    ]),
  ];
}

const fold = (text: string) => foldText(text).trim().toLowerCase();

/** So many years behind every other edition two figures of a day have most likely changed places. */
const farYears = 10;

/** Finds a day that is far behind those of all other editions. */
export function findFarDay({ date, policy }: CheckedEdition, targets: Target[]): Doubt[] {
  const others = targets.filter((each) => each.policy !== policy || each.date !== date);
  const years = others.map((each) => Number(each.date.slice(0, 4)));
  const last = Math.max(...years);
  return years.length > 0 && Number(date.slice(0, 4)) > last + farYears
    ? [
        {
          at: 1,
          said: [
            `the file is of ${date}, ten years and more behind every other edition`,
            'rename it to the day that is meant',
          ],
        },
      ]
    : [];
}
