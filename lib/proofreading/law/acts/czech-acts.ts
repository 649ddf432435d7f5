import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';
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
const inOrder = (text: string) => [...text].toSorted().join('');

/** Finds Czech acts whose number has its figures in another order, and those that are called by the name of another. */
export function findOtherCzechActs({ text }: Passage, locale: Locale): Found[] {
  return [...text.matchAll(number)].flatMap(({ 0: found, index: offset }): Found[] => {
    const own = acts[found];
    const meant = Object.keys(acts).find(
      (each) => each.split('/')[1] === found.split('/')[1] && inOrder(each) === inOrder(found),
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
