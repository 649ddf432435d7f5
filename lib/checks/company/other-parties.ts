import type { Writing } from '#lib/checks/company/own-writings.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listCompanies } from '#lib/languages/facts/named/legal-forms.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';

/** Makes what finds another company in the place of this one, and what calls this one the processor. */
export function makeOtherPartyFinder({
  brand,
  name,
}: CompanyFacts): (passage: Passage, locale: Locale) => Writing[] {
  const [own] = listCompanies(name);
  const called = makeProcessorPattern(name);
  return ({ text }, locale) => [
    ...listCompanies(text)
      .filter(
        (each) =>
          each.form === own?.form &&
          each.name !== own.name &&
          (each.name === brand.toLowerCase() || ours[locale]?.test(text.slice(0, each.offset))),
      )
      .map(
        ({ text: found, offset }): Writing => ({
          offset,
          said: [
            `"${found}" is another company than that of content/company.json`,
            `write "${name}", or "we"`,
          ],
        }),
      ),
    ...Array.from(text.matchAll(called)).map(
      ({ 0: found, index: offset }): Writing => ({
        offset,
        said: [
          `"${found}": the company is the controller`,
          'write the word for a controller, or who the processor is',
        ],
      }),
    ),
  ];
}

/** What a policy says of its own company, and where another stands by mistake. */
const ours: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:[Ee]mployees|[Ss]taff|[Ww]orkers|[Ww]ebsite|[Cc]ustomers) of (?:the company )?(?:\p{Lu}[\p{L}&-]* )*$/u,
  cs: /(?<!\p{L})(?:[Zz]aměstnanc|[Pp]racovní|[Zz]ákazní|[Ww]eb|[Ss]tránk)\p{L}* (?:společnosti |firmy )?(?:\p{Lu}[\p{L}&-]* )*$/u,
  th: /(?:พนักงาน|ลูกค้า|เว็บไซต์)ของ ?(?:บริษัท ?)?(?:[A-Z][\w&-]* )*$/u,
};

/** What calls the company the processor of the data of which a policy speaks. */
function makeProcessorPattern(name: string): RegExp {
  const own = RegExp.escape(name);
  const calls = [
    `(?<!\\p{L})[Pp]rocessor of (?:the )?personal data[^.]{0,60} is (?:the company )?${own}`,
    `(?<!\\p{L})[Zz]pracovatelem[^.]{0,60} je (?:společnost )?${own}`,
    `ผู้ประมวลผลข้อมูลส่วนบุคคล[^ ]{0,40}คือ ?(?:บริษัท ?)?${own}`,
  ];
  return new RegExp(calls.join('|'), 'gu');
}
