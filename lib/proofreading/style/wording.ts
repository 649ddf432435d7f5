import type { Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';
import { czech } from '#lib/proofreading/style/words/czech.ts';
import { english } from '#lib/proofreading/style/words/english.ts';
import { thai } from '#lib/proofreading/style/words/thai.ts';
import type { Wording } from '#lib/wording/wording.ts';

const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';
const czechMonths = 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince';
const joined = 'no space where there is to be one';

/** What each language words or joins otherwise. Thai: Royal Society; Czech: Internetová jazyková příručka (ÚJČ). */
const wordings: Partial<Record<Locale, Wording[]>> = {
  en: [
    ...english,
    ['an apostrophe in a word that has none', /\b([Ii])t’s (?=own\b)/gu, '$1ts '],
    [
      'a day as it is written in America',
      new RegExp(`\\b(${englishMonths}) (\\d{1,2}), (?=\\d{4}\\b)`, 'gu'),
      '$2 $1 ',
    ],
    [
      'a day with an ending',
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th) (?=(?:${englishMonths})\\b)`, 'gu'),
      '$1 ',
    ],
    ['an article that is cited otherwise elsewhere', /\b[Aa]rt\. ?(?=\d)/gu, 'Article '],
    ['spaces in the number of an article', /\b(Articles? \d+) (\(\d+\)) ?(?=\()/gu, '$1$2'],
    [joined, /(?<=\p{Ll}{3})\((?=\p{Ll}{5,})/gu, ' ('],
    [joined, /(?<=\p{Ll}{4}\))(?=\p{L}{2})/gu, ' '],
  ],
  cs: [
    ...czech,
    ['two words in the place of one', /(?<!\p{L})([Aa])by jsme(?!\p{L})/gu, '$1bychom'],
    ['two words in the place of one', /(?<!\p{L})([Aa])by jste(?!\p{L})/gu, '$1byste'],
    ['two words in the place of one', /(?<!\p{L})([Kk])dyby jsme(?!\p{L})/gu, '$1dybychom'],
    ['two words in the place of one', /(?<!\p{L})([Kk])dyby jste(?!\p{L})/gu, '$1dybyste'],
    ['two words in the place of one', /(?<!\p{L})by jsme(?!\p{L})/gu, 'bychom'],
    ['two words in the place of one', /(?<!\p{L})by jste(?!\p{L})/gu, 'byste'],
    ['a full stop behind a word that is not short', /(?<!\p{L})([Vv])iz\. /gu, '$1iz '],
    [joined, /(?<!\p{L})(čl|odst|písm|č)\.?(?=\d|(?<=písm\.)\p{Ll}\))/gu, '$1. '],
    ['no full stop behind a short word', /(?<!\p{L})(čl|odst|písm) (?=\d|\p{Ll}\))/gu, '$1. '],
    [joined, new RegExp(`(?<!\\d)(\\d{1,2})\\.(?=(?:${czechMonths})(?!\\p{L}))`, 'gu'), '$1. '],
    [
      'no comma before a clause',
      / (?=že(?!\p{L})(?! by))(?<=(?<!\p{L})(?!(?:ale|nebo|tak|jen|tím|než|ani|proto|zejména|právě|spíše|už|již|hlavně|především|nejen|také|prostě)(?!\p{L}))\p{L}{3,} )/gu,
      ', ',
    ],
    [
      'no comma before a clause',
      / (?=(?:kteří|abychom|abyste|protože|jestliže)(?!\p{L}))(?<=(?<!\p{L})(?!(?:nebo|ani|jen|než|zejména|právě|spíše|hlavně|především|nejen|také|prostě)(?!\p{L}))\p{L}{3,} )/gu,
      ', ',
    ],
    [
      // A comma may stand further in front: v souvislosti s kterým.
      'no comma before a clause',
      / (?=(?:ze?|do|na|ve?|ke?|se?|u|o|od|po|pro|při|za|nad|pod|před|podle|bez|mezi|přes) kter(?:ý|á|é|ého|ému|ém|ým|ou|ých|ými)(?!\p{L}))(?<=(?<!, (?:\p{L}+ )?)(?<!\p{L})(?!(?:ale|nebo|ani|jen|než|zejména|právě|spíše|hlavně|především|nejen|také|pouze|spolu|společně|ohledem|ohledu|souvislosti|vztahu|vzhledem|rozdíl|porovnání|souladu|rozporu|návaznosti|závislosti)(?!\p{L}))\p{L}{3,} )/gu,
      ', ',
    ],
    [joined, /(?<=\p{Ll}{3})\((?=\p{Ll}{5,})/gu, ' ('],
    [joined, /(?<=\p{Ll}{4}\))(?=\p{L}{2})/gu, ' '],
  ],
  th: [
    ...thai,
    ['no space around the mark of repetition', /(?<=[ก-ๅ็-๎])ๆ+(?=[ก-ฮเ-ไ])/gu, ' ๆ '],
    ['no space around the mark of repetition', /(?<=[ก-ๅ็-๎])ๆ+(?![ก-ฮเ-ไๆ])/gu, ' ๆ'],
    ['a word of speech', /(?:นะ)?(?:คะ(?![ก-๎])|ค่ะ|ครับ(?![ก-๎]))/gu, ''],
    // Of PhotoRobot that is said of every text.
    [
      joined,
      /(?<=[ก-๎])(?=\p{Script=Latin}{2})(?!PhotoRobot)|(?<=\p{Script=Latin}{2})(?<!PhotoRobot)(?=[ก-๎])/gu,
      ' ',
    ],
    // Of a section of the GDPR that is said as a whole.
    [joined, /(?<=ข้อ)(?=\d)|(?<=มาตรา)(?=\d(?![^ ]* ?(?:ตาม |แห่ง|ของ)?(?:GDPR|ระเบียบ)))/gu, ' '],
    [joined, /(?<=[ก-๎])(\d+) ?(?=(?:วัน|เดือน|ปี|ชั่วโมง|บาท|ยูโร))/gu, ' $1 '],
    [joined, /(?<=(?<![ก-๎\d])\d+)(?=(?:วัน|เดือน|ปี|ชั่วโมง|บาท|ยูโร))/gu, ' '],
  ],
};

/** Finds what a language words or joins otherwise. */
export function checkWording(edition: CheckedEdition): Doubt[] {
  return readText(edition).flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      find(passage, edition.locale).map(({ offset, said }) => ({ at: passage.locate(offset), said })),
    ),
  );
}

const find = rememberByPassage(({ text }, locale) =>
  (wordings[locale] ?? []).flatMap(([what, pattern, instead]) =>
    text.search(pattern) === -1
      ? []
      : [...text.matchAll(pattern)].map((match) => {
          const [own, end] = [match.index, match.index + match[0].length];
          const [start, stop] = widen(text, own, end);
          const written = instead.replaceAll(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
          const mended = text.slice(start, own) + written + text.slice(end, stop);
          return { offset: start, said: replace(what, text.slice(start, stop), mended) };
        }),
  ),
);

/** A place with what is joined to it, as far as that tells where it is. */
function widen(text: string, start: number, end: number): [start: number, end: number] {
  const [before = ''] = /(?:[^\sะ-ฺ็-๎][^\s]{0,12})?$/u.exec(text.slice(0, start)) ?? [];
  const [after = ''] = /^[^\s]{0,12}[ะ-ฺ็-๎]*/u.exec(text.slice(end)) ?? [];
  return [start - before.length, end + after.length];
}
