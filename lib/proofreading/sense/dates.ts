import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

/** How a language says on which day of the week, and from when on a text holds. */
interface Words {
  /** From Sunday on. */
  weekdays: RegExp[];
  holds: RegExp;
  /** Until when it does, and when it was written. */
  ends: RegExp;
  updated: RegExp;
}

const words: Partial<Record<Locale, Words>> = {
  en: {
    ends: /(?:polic(?:y|ies)|edition|version|text)(?!\p{L})[^.]{0,30}(?:applies|is valid|is effective|is in force|holds) (?:only )?until $/u,
    updated: /[Ll]ast (?:updated|revised|modified|changed|update|revision):?(?: on)? $/u,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(
      (day) => new RegExp(`${day},? (?:the )?$`, 'u'),
    ),
    holds:
      /(?:polic(?:y|ies)|edition|version|text)(?!\p{L})[^.]{0,40}(?:takes? effect|comes? into (?:force|effect)|is effective|is valid|applies)(?: on| from| as of| as from| since)? (?:\p{L}+day,? )?$/u,
  },
  cs: {
    ends: /(?:[Zz]ásad|[Zz]nění|[Vv]erze|[Pp]odmínk)\p{L}*[^.]{0,30}(?:platí|účinn\p{L}+|platn\p{L}+) (?:jen |pouze )?do $/u,
    updated:
      /(?:[Nn]aposledy (?:aktualizov|změn|uprav)\p{L}*|[Pp]oslední (?:aktualizace|změna|úprava)):?(?: dne)? $/u,
    weekdays: ['neděli?e?', 'pondělí', 'úterý', 'střed[ua]', 'čtvrtek', 'pátek', 'sobot[ua]'].map(
      (day) => new RegExp(`${day},? $`, 'u'),
    ),
    holds:
      /(?:[Zz]ásad|[Zz]nění|[Vv]erze|[Pp]odmínk)\p{L}*[^.]{0,40}(?:nabýv(?:á|ají)|nabudou|nabude|účinn\p{L}+|platí|platn\p{L}+)(?: účinnosti| platnosti)?(?: od| ode dne| dnem| dne)?(?: v)? (?:(?!do )\p{L}+ )?$/u,
  },
  th: {
    ends: /(?:นโยบาย|ฉบับ|ข้อกำหนด)[^ ]*(?:ใช้บังคับ|มีผล)[^ ]*ถึงวันที่ ?$/u,
    updated: /(?:ปรับปรุง|แก้ไข|อัปเดต)(?:ครั้ง)?ล่าสุด(?:เมื่อ)?(?:วันที่)? ?:? ?$/u,
    weekdays: ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัส(?:บดี)?', 'ศุกร์', 'เสาร์'].map(
      (day) => new RegExp(`วัน${day}(?:ที่)? ?$`, 'u'),
    ),
    holds: /(?:นโยบาย|ฉบับ|ข้อกำหนด)[^ ]*มีผล(?:ใช้)?บังคับ(?:ใช้)?(?:ตั้งแต่|นับแต่|ใน)?(?:วัน(?:[ก-๎]{3,10})?ที่)? ?$/u,
  },
};

/** Finds days that no calendar has, days of another weekday, and another day from which the text would hold than its own. */
export function findOtherDates(text: string, facts: Fact[], { locale, date }: CheckedEdition): Found[] {
  const own = words[locale];
  return facts
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ value, text: written, offset }): Found[] => {
      const [, year = '2024', month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(value) ?? [];
      if (!month || !day || !own) return [];
      const instant = new Date(`${year}-${month}-${day}T00:00:00Z`);
      if (Number.isNaN(instant.valueOf()) || instant.getUTCDate() !== Number(day))
        return [{ offset, said: [`no calendar has "${written}"`, 'write the day that is meant'] }];
      if (value.length < 10) return [];
      const before = text.slice(Math.max(0, offset - 100), offset);
      const weekday = own.weekdays.findIndex((each) => each.test(before));
      return [
        ...(weekday !== -1 && weekday !== instant.getUTCDay()
          ? [
              {
                offset,
                said: [
                  `"${written}" is another day of the week`,
                  'write its own, or leave it out',
                ] as Found['said'],
              },
            ]
          : []),
        ...(value < date && own.ends.test(before)
          ? [
              {
                offset,
                said: [
                  `the text holds until "${written}", and from ${date} on`,
                  'write the day that is meant, or leave it out',
                ] as Found['said'],
              },
            ]
          : []),
        ...(value !== date && own.updated.test(before)
          ? [
              {
                offset,
                said: [
                  `the text was written anew for ${date}, and says "${written}"`,
                  'leave it out: the page says of which day it is',
                ] as Found['said'],
              },
            ]
          : []),
        ...(value !== date && own.holds.test(before)
          ? [
              {
                offset,
                said: [
                  `the file says from when on it holds, ${date}, and the text says "${written}"`,
                  'write the same day, or rename the file',
                ] as Found['said'],
              },
            ]
          : []),
      ];
    });
}
