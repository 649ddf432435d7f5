import { defaultLocale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { isEmpty } from '#lib/proofreading/style/words/empty.ts';

/** What a summary or a glance has from the text, and no words of its own for. */
const kinds: Fact['kind'][] = ['period', 'amount', 'date', 'mailbox', 'telephone', 'article', 'number'];

/** What is written behind the name of a file that somebody works on. */
const working =
  /\((?:new|copy|draft|final|old|updated|nov[éáý]|kopie|návrh|finální|star[éáý]|ใหม่|สำเนา|ร่าง|ฉบับร่าง|เก่า)\)|(?<!\p{L})[Cc]opy of|(?<!\p{L})v\d+$/u;

/** Checks that the front matter says something of its own, and no period, day, sum or address that the text does not say. */
export function checkHead(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const { title, description, summary = [], glance = [], waivers = [] } = edition.frontMatter;
  const [front, ...parts] = readText(edition);
  if (front?.id !== frontMatterKey) return [];
  const locate = (passage: number) => front.passages[passage]?.locate(0) ?? 1;
  const key = ({ kind, value }: Fact) => `${kind} ${value}`;
  // What an edition replaces is named as well, with the days of both.
  const told = [...parts, ...(before ? readText(before) : [])].flatMap(({ facts }) => facts.map(key));
  const days = [edition.date, ...(before ? [before.date] : [])];
  const known = new Set([...told, ...days.flatMap((day) => [`date ${day}`, `date ${day.slice(5)}`])]);
  const name = (text: string) => foldText(text).trim().toLowerCase().replace(/\.$/, '');
  const [shown, old] = [title, before?.frontMatter.title];
  const said = (text: string, instead: string) => [text, instead] as Doubt['said'];
  return [
    ...(old !== undefined && old !== shown && name(old) === name(shown)
      ? [{ at: locate(0), said: said(`the title was "${old}" in the edition before`, 'write it as it was') }]
      : []),
    ...(working.test(title)
      ? [{ at: locate(0), said: said(`"${title}" is the name of a working file`, 'write the title alone') }]
      : []),
    ...glance.flatMap(({ section, text }, index): Doubt[] => {
      const heading = edition.sections.find(({ id }) => id === section)?.title ?? section;
      const isName =
        name(text) === name(heading) ||
        name(text) === name(section) ||
        (edition.locale !== 'th' && /^\p{L}+\.?$/u.test(text.trim()));
      return isName
        ? [
            {
              at: locate(2 + summary.length + index),
              said: said(
                `"${text}" says no more than the heading`,
                'say in one sentence what the section says',
              ),
            },
          ]
        : [];
    }),
    ...(name(description) === name(title)
      ? [
          {
            at: locate(1),
            said: [
              'the description says no more than the title',
              'say in one sentence what the policy is about',
            ] as [string, string],
          },
        ]
      : []),
    ...summary.flatMap((text, index): Doubt[] =>
      isEmpty(text, edition.locale)
        ? [
            {
              at: locate(2 + index),
              said: [`"${text}" does not say what changes`, 'name what is new, and for whom'],
            },
          ]
        : [],
    ),
    // Of the other languages, what differs from this one is told by itself, but where a part of the text may follow later.
    ...(edition.locale === defaultLocale || waivers.length > 0 ? front.facts : [])
      .filter((fact) => kinds.includes(fact.kind) && !fact.isWeak && !known.has(key(fact)))
      // Of numbers, those of things are meant, and not the one in a name.
      .filter(({ kind, text }) => kind !== 'number' || /^\d{1,3}$/.test(text))
      .map(
        ({ text, passage, offset }): Doubt => ({
          at: front.passages[passage]?.locate(offset) ?? 1,
          said: [`"${text}" stands in the front matter, and nowhere in the text`, 'say what the text says'],
        }),
      ),
  ];
}
