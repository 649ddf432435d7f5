import { monthsAfterNo, monthsAfterYes, monthsOfRecord } from '#lib/consent/own-cookies.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { noticeDays } from '#lib/policy/timeline.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

type Words = Partial<Record<Locale, RegExp>>;

/** A time as facts write it: in years as well, where they are whole. */
function writeMonths(months: number): string[] {
  return [`${months} month`, `${months / 12} year`];
}

/** Of what a text may say how long it lasts: words that stand before the time, and how long it lasts here. */
const lasting: { what: string; policy?: string; before: Words; values: string[]; instead: string }[] = [
  {
    what: 'a choice does not last',
    before: {
      en: /(?<!\p{L})(?:ask you (?:again )?(?:after|in) $|(?:[Yy]our (?:choice|answer)|[Ii]t) (?:\p{L}+ )?(?:ends|lasts|expires|stands|is valid|is kept)(?!\p{L})[^.;\d]*$)/u,
      cs: /(?<!\p{L})(?:(?:zeptáme se(?: vás)?|se vás(?: \p{L}+)? zeptáme|zeptáme)(?: znovu)? (?:po|za) $|(?:(?:volb|odpověď)\p{L}* )(?:\p{L}+ )?(?:končí|platí|vyprší|trvá)(?!\p{L})[^.;\d]*$|^(?:končí|platí|vyprší) [^.;\d]*$)/iu,
      th: /(?:ถามคุณ(?:อีกครั้ง|ใหม่)(?:หลังจาก|หลัง|เมื่อครบ|ใน) ?|ตัวเลือก(?:ของคุณ|นั้น)?(?:จะ)?(?:สิ้นผล|สิ้นสุด|หมดอายุ|มีผล|ใช้ได้)[^ ]* ?)$/u,
    },
    policy: 'cookies',
    values: [monthsAfterYes, monthsAfterNo].flatMap(writeMonths),
    instead: `write ${monthsAfterYes} months, or ${monthsAfterNo} where everything was refused`,
  },
  {
    what: 'a record of a choice is not kept for',
    before: {
      en: /(?<!\p{L})(?:keep|store|delete)s? (?:a |the |this |each |every |your |these |such )?records?(?!\p{L})[^.;\d]*$|(?<!\p{L})records? (?:is|are) (?:\p{L}+ )?(?:kept|stored|deleted)(?!\p{L})[^.;\d]*$/iu,
      cs: /(?<!\p{L})záznam\p{L}* (?:\p{L}+ )?(?:uchovává|vymaž|maž|smaž)\p{L}*(?!\p{L})[^.;\d]*$/iu,
      th: /(?:เก็บ(?:รักษา)?|ลบ)บันทึก(?:นี้|นั้น)?(?:ไว้)?(?:เป็นเวลา|นาน)? ?$/u,
    },
    policy: 'cookies',
    values: writeMonths(monthsOfRecord),
    instead: `write ${monthsOfRecord} months`,
  },
  {
    what: 'a change is not announced',
    before: {
      en: /(?<!\p{L})announce[^.;\d]*change[^.;\d]*at least $/iu,
      cs: /změn[^.;\d]*(?:oznám|oznamuj)[^.;\d]*nejméně $|(?:oznám|oznamuj)[^.;\d]*změn[^.;\d]*nejméně $/iu,
      th: /ประกาศ[^.;\d]*เปลี่ยน[^.;\d]*อย่างน้อย ?$|เปลี่ยน[^.;\d]*(?:ประกาศ|แจ้ง)[^.;\d]*อย่างน้อย ?$/u,
    },
    values: [`${noticeDays} day`, `${noticeDays / 7} week`],
    instead: `write ${noticeDays} days, which the site keeps to`,
  },
];

/** Words by which a text says that an address of the visitor, or what shows a device, is recorded. */
const recording: Words = {
  en: /(?<!\p{L})records?(?!\p{L})(?:(?!(?<!\p{L})(?:no|not|never|nor|neither|without)(?!\p{L}))[^.;])*?(?:IP address|user agent|fingerprint)/iu,
  cs: /(?<!\p{L})(?:za)?znam(?:enává|y|u|e)\p{L}*(?:(?!(?<!\p{L})(?:ne\p{L}{3,}|nikoli\p{L}*|ani|bez|žádn\p{L}+)(?!\p{L}))[^.;])*?(?:IP adres\p{L}*|otisk\p{L}* prohlížeče)/iu,
  th: /(?<!ไม่|มิได้|ไม่ได้)บันทึก(?:(?!ไม่)[^.;]){0,40}?(?:หมายเลขไอพี|ที่อยู่ไอพี|IP address)/u,
};

/** Finds what a text that is not accepted says that this site does, and it does otherwise. */
export function findOtherDeeds(edition: CheckedEdition, accepted: ReadonlySet<string>): Doubt[] {
  const { policy, locale } = edition;
  const kept = lasting.filter((each) => each.policy === undefined || each.policy === policy);
  return readText(edition).flatMap(({ passages, facts }) =>
    passages.flatMap(({ kind, text, codes, locate }, place): Doubt[] => {
      if (kind !== 'paragraph' || accepted.has(text)) return [];
      const periods = facts.filter((fact) => fact.kind === 'period' && fact.passage === place);
      // Where a cookie is named, it is that which lasts.
      const late = periods.flatMap(({ value, text: written, offset }): Doubt[] => {
        const before = text.slice(0, offset).split(/[.;] /u).at(-1) ?? '';
        const own = codes.length > 0 ? undefined : kept.find((each) => each.before[locale]?.test(before));
        return own && !own.values.includes(value)
          ? [{ at: locate(offset), said: [`${own.what} "${written}"`, own.instead] }]
          : [];
      });
      const recorded = policy === 'cookies' ? recording[locale]?.exec(text) : undefined;
      if (!recorded) return late;
      const said: Doubt['said'] = [
        `the record of a choice holds no such thing: "${recorded[0]}"`,
        'say what is recorded, which is the choice alone',
      ];
      return [...late, { at: locate(recorded.index), said }];
    }),
  );
}
