import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import { isThirdCountry } from '#lib/languages/meaning/contraries/country-words.ts';
import { isPlace, listSides } from '#lib/languages/meaning/contraries/list-sides.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** How a text says that no data leaves the Union or the European Economic Area. */
const denied: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:not|never|no)(?!\p{L})[^.;]*?(?:transfer|sen[dt]|pass(?:ed|es)?(?!\p{L})|leav|kept|stor)[^.;]*?(?:outside|third countr|(?:EU|EEA|Union|Area)(?!\p{L}))/u,
  cs: /(?<!\p{L})ne(?:předá|pošl|posíl|přenáš|opoušt|opust|uklád|uchová)[^.;]*?(?:mimo|třetí\p{L}* zem|(?:EU|EHP|Uni[ie])(?!\p{L}))/u,
  th: /ไม่(?:ได้|มีการ)?(?:โอน|ส่ง|เก็บ)[^\n]*?(?:นอก|ประเทศที่สาม)/u,
};

/** Where some of it does, on some condition, or it is certain recipients who do not get it. */
const exceptions: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:unless|except|without|other than|only|to (?:our|these|those))(?!\p{L})/iu,
  cs: /(?<!\p{L})(?:ledaže|kromě|vyjma|bez|s výjimkou|pokud|pouze|jen|naš(?:im|emu)|těmto)(?!\p{L})/iu,
  th: /เว้นแต่|ยกเว้น|โดยไม่|นอกจาก|เฉพาะ|หาก|(?:ให้|ไปยัง)(?:แก่)?ผู้/u,
};

/** Where data lies, or who has it. */
const lies: Partial<Record<Locale, RegExp>> = {
  en: /servers?|data ?cent|stor(?:e|ed|es|age)|located|hosted|hosting|cloud/iu,
  cs: /server|datov\p{L}+ cent|ulož|uklád|umístěn|hosting|cloud/iu,
  th: /เซิร์ฟเวอร์|ศูนย์ข้อมูล|จัดเก็บ|ตั้งอยู่|คลาวด์/u,
};

/**
 * Finds countries outside the European Economic Area where data lies, in a text that says that none goes there (GDPR Art.
 * 13(1)(f)): one of the two is not so.
 */
export function findDeniedTransfers(edition: CheckedEdition): Doubt[] {
  const { locale } = edition;
  const [no, place, unless] = [denied[locale], lies[locale], exceptions[locale]];
  const passages = listPassages(edition);
  const denying = no && passages.find(({ text }) => no.test(text) && !unless?.test(text));
  if (!denying || !place) return [];
  return passages.flatMap((passage): Doubt[] => {
    if (passage === denying || !place.test(passage.text)) return [];
    const abroad = listSides(passage, locale).find((side) => isPlace(side) && isThirdCountry(side.side));
    if (!abroad) return [];
    return [
      {
        at: passage.locate(abroad.offset),
        said: [
          `"${abroad.text}" is outside the European Economic Area, and the text says that no data leaves it`,
          'see which of the two is so, and say that alone (GDPR Art. 13(1)(f))',
        ],
      },
    ];
  });
}
