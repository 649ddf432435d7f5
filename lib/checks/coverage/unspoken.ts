import type { CoverageFile } from '#lib/checks/coverage/read-coverage.ts';
import { type Requirement, requirements as texts } from '#lib/checks/coverage/requirements.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { readPlainText } from '#lib/policy/plain-text.ts';

type Words = Partial<Record<Locale, RegExp>>;

/** Without one of these words nothing is said of what the law asks. What may be said in any words is not here. */
const legalBasis = {
  en: /legal bas[ie]s|Article 6|purposes?\b/i,
  cs: /právní\p{L}* (?:základ|důvod|titul)|čl\. 6|účel/iu,
  th: /ฐานทางกฎหมาย|ฐานกฎหมาย|ข้อ 6|วัตถุประสงค์/,
};
const grantedRights = {
  en: /erasure|rectif|restriction of processing|right of access/i,
  cs: /výmaz|oprav|omezení zpracování|právo na přístup/i,
  th: /แก้ไข|คัดค้าน|จำกัดการประมวลผล/,
};

const words: Partial<Record<Requirement, Words>> = {
  'GDPR 13(1)(c)': legalBasis,
  'GDPR 13(1)(d)': {
    en: /legitimate interest/i,
    cs: /oprávněn\p{L}+ záj/iu,
    th: /ประโยชน์โดยชอบ|ประโยชน์อันชอบ/,
  },
  'GDPR 13(1)(b)': {
    en: /data protection officer|\bDPO\b/i,
    cs: /pověřen\p{L}+|\bDPO\b/iu,
    th: /เจ้าหน้าที่คุ้มครองข้อมูล|\bDPO\b/,
  },
  'GDPR 13(1)(f)': {
    en: /transfer|third countr|outside the|United States|adequacy/i,
    cs: /předá|třetí(?:ch|mi)? zem|mimo |Spojen\p{L}+ stát|odpovídající ochran/iu,
    th: /โอน|ประเทศที่สาม|ต่างประเทศ|สหรัฐ|นอกเขต/,
  },
  'GDPR 13(2)(b)': grantedRights,
  'GDPR 13(2)(c)': { en: /withdr[ae]w/i, cs: /odvol/i, th: /ถอน|เพิกถอน/ },
  'GDPR 13(2)(d)': {
    en: /complain|supervisory authority/i,
    cs: /stížnost|dozorov\p{L}+ (?:úřad|orgán)/iu,
    th: /ร้องเรียน|หน่วยงานกำกับ|หน่วยงานคุ้มครอง/,
  },
  'GDPR 13(2)(f)': { en: /automat|profil/i, cs: /automati|profil/i, th: /อัตโนมัติ|โพรไฟล์|โปรไฟล์/ },
  'PDPA 23(1)': legalBasis,
  'PDPA 23(6)': grantedRights,
};

/** Finds what is said to stand in sections of which none speaks of it, in the first language that has words for it. */
export function listUnspoken(
  { path, policy, reviewed, lineOf, requirements }: CoverageFile,
  all: CheckedEdition[],
): ContentError[] {
  const read = all.filter((each) => each.policy === policy && each.date === reviewed);
  return (Object.keys(requirements) as Requirement[]).flatMap((name) => {
    const { sections: named, state } = requirements[name];
    if (!words[name] || state === 'gap') return [];
    const silent = read.find(({ locale, sections }) => {
      const own = sections.filter(({ id }) => named.includes(id));
      const pattern = words[name]?.[locale];
      return pattern && own.length > 0 && !own.some(({ tree }) => pattern.test(readPlainText(tree)));
    });
    if (!silent) return [];
    const list = named.map((id) => `"${id}"`).join(', ');
    const problem = `"${name}" is called ${state} in ${list}, where ${silent.locale} says nothing of it (${texts[name]})`;
    const remedy = 'name the section that says it, or call it a gap';
    return [new ContentError(path, lineOf(name), problem, remedy, true)];
  });
}
