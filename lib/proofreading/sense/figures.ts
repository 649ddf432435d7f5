import { isDay } from '#lib/content/days.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';
import { findOtherDates } from '#lib/proofreading/sense/dates.ts';
import { findOtherHosts } from '#lib/proofreading/sense/hosts.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

const units: Partial<Record<Locale, string>> = {
  en: '(?:minutes?|hours?|days?|weeks?|months?|years?)(?!\\p{L})',
  cs: '(?:minut\\p{L}*|hodin\\p{L}*|dn[íůye]\\p{L}*|den|týdn\\p{L}+|měsíc\\p{L}*|let|rok\\p{L}*)(?!\\p{L})',
  th: '(?:นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)',
};

const makePatterns = (unit: string) => ({
  range: new RegExp(`(?<![\\d./-])(\\d+) ?(?:–|-|to|až|and|a|ถึง|และ) ?(\\d+) ?${unit}`, 'gu'),
  joined: new RegExp(`(?<![\\d./-])(\\d+)-(\\d+)(?= ?${unit})`, 'gu'),
  choice: new RegExp(`(?<![\\d./])\\d+ ?/ ?\\d+(?= ?${unit})`, 'gu'),
});
const patterns = new Map(
  Object.entries(units).map(([locale, unit]) => [locale, makePatterns(unit)] as const),
);

/** Postal codes of Prague are those of its districts: 110 00 Praha 1 to 190 00 Praha 9, 100 00 Praha 10 (Česká pošta). */
const prague = /(?<!\d)1(\d)0 ?00 (?:Praha|Prague) (\d{1,2})(?!\d)/gu;
const hours = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const weekday =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne|(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)';
/** Times, days, weekdays, years and articles, each with a hyphen to the next. */
const hyphens = new RegExp(
  [
    String.raw`(?<![\d:.-])\d{1,2}:\d{2}-\d{1,2}:\d{2}(?![\d:])`,
    String.raw`(?<![\p{L}\d:./-])${hours}-${hours}(?= ?(?:hod(?!\p{L})|h(?!\p{L})|น\.|[ap]\.?m(?!\p{L})))`,
    String.raw`(?<![\d./-])\d{1,2}\.-\d{1,2}\. ?(?=\p{L}|\d)`,
    String.raw`(?<![\p{L}\d./-])(?:19|20)\d{2}-(?:19|20)\d{2}(?![\d/-]|\.\d)`,
    String.raw`(?<=(?:Articles?|[Ss]ections?|[Čč]l\.|§§?|ข้อ|มาตรา)[ \u00A0])\d{1,3}-\d{1,3}(?![\d/-]|\.\d)`,
    `(?<!\\p{Script=Latin})(?:${weekday})-(?:${weekday})(?!\\p{Script=Latin})`,
  ].join('|'),
  'giu',
);
const inFigures = /(?<![\d/.])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/gu;
const isoDay = /(?<![\d/-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])/gu;
const time = /(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/gu;
const timesOfDay =
  /(?<![\d:.])(\d{1,2}):\d{2}(?: (?:a\.m\.|น\.))? ?(?:–|-|to|and|do|až|a|ถึง|และ) ?(\d{1,2}):\d{2}(?![\d:])/gu;
const czechNumber = /\+420(?:[ \u00A0]?\d)+/gu;

/** Finds figures that cannot be: ranges, days, postal codes, telephone numbers, addresses of hosts. */
export function findOtherFigures(passage: Passage, facts: Fact[], edition: CheckedEdition): Found[] {
  const { text, links } = passage;
  const hosts = links.length > 0 || /\.(?<=\p{L}\.)\p{L}/u.test(text) ? findOtherHosts(passage) : [];
  // Most passages hold no figure.
  if (!/\d/.test(text)) return hosts;
  const { range, choice, joined } = patterns.get(edition.locale) ?? {};
  const find = (pattern: RegExp | undefined, say: (match: RegExpExecArray) => Doubt['said'] | undefined) =>
    [...text.matchAll(pattern ?? /(?!)/g)].flatMap((match) => {
      const said = say(match);
      return said ? [{ offset: match.index, said }] : [];
    });
  return [
    ...hosts,
    ...find(range, ([found, low, high]) =>
      Number(low) < Number(high) || /^\d+ ?(?:and |a |และ)/u.test(found)
        ? undefined
        : [`a range that does not rise: "${found}"`, 'write the smaller number first'],
    ),
    ...find(choice, ([found]) =>
      found === '24/7' ? undefined : [`two numbers for one: "${found}"`, 'write the one that holds'],
    ),
    ...find(joined, ([found, first, last]) =>
      Number(first) < Number(last)
        ? replace('a hyphen in a range', found, found.replace('-', '–'))
        : undefined,
    ),
    ...find(hyphens, ([found]) => replace('a hyphen in a range', found, found.replace('-', '–'))),
    ...find(inFigures, ([found]) => [`a day in figures alone: "${found}"`, 'write its month as a word']),
    ...find(isoDay, ([found]) =>
      isDay(found) ? undefined : [`no calendar has "${found}"`, 'write the day that is meant'],
    ),
    ...find(time, ([found, hours, minutes]) =>
      Number(hours) <= 24 && Number(minutes) < 60
        ? undefined
        : [`no clock has "${found}"`, 'write the time that is meant'],
    ),
    // What goes on at night begins in the evening, and is done by eight.
    ...find(timesOfDay, ([found, from, to]) =>
      Number(from) > Number(to) && Number(to) >= 7 && !(Number(from) >= 18 && Number(to) <= 8)
        ? [`hours that end before they begin: "${found}"`, 'write the earlier one first']
        : undefined,
    ),
    ...find(prague, ([found, tens, district]) =>
      Number(tens) === Number(district) % 10
        ? undefined
        : [
            `"${found}" is no place in Prague`,
            'see which of the two is wrong, the postal code or the district',
          ],
    ),
    ...find(czechNumber, ([found]) =>
      found.replaceAll(/\D/g, '').length === 12
        ? undefined
        : [`"${found}" is no telephone number: Czech ones have nine digits`, 'write all of them'],
    ),
    ...findOtherDates(text, facts, edition),
  ];
}
