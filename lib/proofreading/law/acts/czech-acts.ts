import type { Locale } from '#lib/i18n/routing.ts';
import { measureDistance } from '#lib/languages/facts/names.ts';
import type { Passage } from '#lib/languages/passages.ts';
import { isRepealed } from '#lib/proofreading/law/acts/repealed-acts.ts';
import { replace } from '#lib/proofreading/rule.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

type Words = Partial<Record<Locale, RegExp>>;

/** Czech acts that policies name (Collection of Laws), and by which words each is about what it is about. */
const acts: Record<string, Words> = {
  '235/2004': { en: /value[- ]added tax|VAT/iu, cs: /přidané hodnoty|DPH/iu, th: /มูลค่าเพิ่ม/u },
  '586/1992': { en: /income tax/iu, cs: /příjmů/iu, th: /เงินได้/u },
  '563/1991': { en: /account/iu, cs: /účetnictví/iu, th: /บัญชี/u },
  '110/2019': { en: /personal data|data protection/iu, cs: /osobních údajů/iu, th: /ข้อมูลส่วนบุคคล/u },
  '480/2004': { en: /information society/iu, cs: /informační společnosti/iu, th: /สังคมสารสนเทศ|สังคมข้อมูล/u },
  '127/2005': { en: /electronic communications/iu, cs: /elektronických komunikacích/iu, th: /สื่อสาร/u },
  '262/2006': { en: /labour/iu, cs: /práce/iu, th: /แรงงาน/u },
  '89/2012': { en: /civil code/iu, cs: /občanský|občanského/iu, th: /แพ่ง/u },
  '634/1992': { en: /consumer/iu, cs: /spotřebitel/iu, th: /ผู้บริโภค/u },
  '499/2004': { en: /archiv/iu, cs: /archiv/iu, th: /จดหมายเหตุ/u },
};

const number = /(?<![\d/.])(\d{2,3})\/((?:19|20)\d{2})(?![\d/])/gu;
/** So far before its number, and behind it, stands the name of an act. */
const reach = { before: 60, behind: 80 };
const inOrder = (text: string) => [...text].toSorted().join('');

/**
 * Finds Czech acts whose number has its figures in another order, or is nearly that of the act whose name stands beside it,
 * and those that are called by the name of another.
 */
export function findOtherCzechActs({ text }: Passage, locale: Locale): Found[] {
  return [...text.matchAll(number)].flatMap(({ 0: found, index: offset }): Found[] => {
    const own = acts[found];
    const beside = text.slice(Math.max(0, offset - reach.before), offset + reach.behind);
    const meant = Object.keys(acts).find(
      (each) =>
        isTurned(found, each) ||
        (isNearly(found, each) && acts[each]?.[locale]?.test(beside) && !text.includes(each)),
    );
    if (!own)
      return meant
        ? [{ offset, said: replace('the number of no act that a policy speaks of', found, meant) }]
        : [];
    const isNamed = own[locale]?.test(text) ?? true;
    // It may be cited by its number alone.
    const other = Object.keys(acts).find((each) => each !== found && acts[each]?.[locale]?.test(text));
    return isNamed || !other || text.includes(other)
      ? []
      : [
          {
            offset,
            said: [
              `${found} is another act than the one that is named`,
              `see which of the two is meant: the other is ${other}`,
            ],
          },
        ];
  });
}

const isTurned = (found: string, known: string) =>
  found.split('/')[1] === known.split('/')[1] && inOrder(found) === inOrder(known);

/** Whether a number has another year or another figure; the act that amends others together with a new one follows it. */
function isNearly(found: string, known: string): boolean {
  const [[number, year], [own, since]] = [found, known].map((each) => each.split('/')) as [
    string[],
    string[],
  ];
  const isNext = Number(number) === Number(own) + 1;
  return (
    !isRepealed(found) &&
    (number === own || (year === since && !isNext && measureDistance(found, known, 1) === 1))
  );
}
