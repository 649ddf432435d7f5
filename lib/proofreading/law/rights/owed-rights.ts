import type { Locale } from '#lib/i18n/routing.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { citeArticle, type Right, rightNames, rights } from '#lib/rights/rights.ts';

type Words = Partial<Record<Locale, RegExp>>;

/** What a text holds that speaks of a right, in whatever words. */
const spoken: Record<Right, { name: string; words: Words }> = {
  access: {
    name: 'access',
    words: { en: /access|copy of/iu, cs: /přístup|kopii/iu, th: /เข้าถึง|สำเนา/u },
  },
  rectification: {
    name: 'rectification',
    words: { en: /rectif|correct/iu, cs: /(?<!\p{L})oprav|nepřesn/iu, th: /แก้ไข|ไม่ถูกต้อง/u },
  },
  withdrawal: {
    name: 'withdrawal of consent',
    words: { en: /withdr[ae]w/iu, cs: /odvol|vzít (?:\p{L}+ )?zpět/iu, th: /ถอน/u },
  },
  erasure: {
    name: 'erasure',
    words: { en: /eras|delet|forgotten/iu, cs: /výmaz|vymaz|vymaž|smaz|smaž/iu, th: /ลบ|ถูกลืม/u },
  },
  restriction: {
    name: 'restriction of processing',
    words: { en: /restrict/iu, cs: /omez/iu, th: /จำกัด|ระงับ/u },
  },
  portability: {
    name: 'data portability',
    words: {
      en: /portab|machine-readable|another controller/iu,
      cs: /přenos|strojově/iu,
      th: /โอนย้าย|เครื่อง|ผู้ควบคุม[^ ]*(?:รายอื่น|อื่น)/u,
    },
  },
  objection: { name: 'objection', words: { en: /object/iu, cs: /námit/iu, th: /คัดค้าน/u } },
  complaint: {
    name: 'complaint to an authority',
    words: { en: /complain|supervisory authorit/iu, cs: /stíž|stěž|dozorov/iu, th: /ร้องเรียน|หน่วยงานกำกับ/u },
  },
};

const speaksOfRights: Words = {
  en: /(?<!\p{L})rights?(?!\p{L})/iu,
  cs: /(?<!\p{L})práv(?:a|o|ům|em|ech)?(?!\p{L})/iu,
  th: /สิทธิ/u,
};
const speaksOfConsent: Words = {
  en: /your consent/iu,
  cs: /(?:váš|vaším|vašeho) souhlas/iu,
  th: /ความยินยอมของคุณ/u,
};

/** So many rights of one section are the list of them. */
const list = 4;
/** A policy as a whole has more grounds than that. */
const few = 2;

/**
 * Finds which rights a policy on personal data is to tell of and does not (GDPR Art. 13(2)(b) to (d)): where it lists them, those
 * that are left out; where it lists none, and leads to no other page that does, all.
 */
export function findOwedRights(edition: CheckedEdition): Doubt[] {
  const { locale } = edition;
  const [front, ...parts] = readText(edition);
  if (front?.id !== frontMatterKey || edition.policy === 'cookies') return [];
  const passages = parts.flatMap((part) => part.passages);
  const says = (own: typeof passages, words: Words) =>
    own.some(({ text }) => text.search(words[locale] ?? /(?!)/) >= 0);
  const listed = parts
    .filter(({ passages: [heading] }) => heading !== undefined && says([heading], speaksOfRights))
    .map((part) => ({
      part,
      named: rightNames.filter((right) => says(part.passages, spoken[right].words)),
    }))
    .toSorted((one, other) => other.named.length - one.named.length)[0];
  // A text on one matter alone has a ground or two.
  const grounds = parts.flatMap(({ facts }) =>
    facts
      .filter(({ kind, value }) => kind === 'article' && value.startsWith('6(1)('))
      .map(({ value }) => value),
  );
  const isWhole = new Set(grounds).size > few;
  const leadsOn = passages.some(({ links }) =>
    links.some(({ url }) => /^\/(?:[a-z]{2}\/)?(?:rights|privacy)(?:[#/]|$)/.test(url)),
  );
  if (!listed || listed.named.length < list)
    return leadsOn || !isWhole
      ? []
      : [
          {
            at: front.passages[0]?.locate(0) ?? 1,
            said: [
              'the text says on which grounds data is processed, and does not list the rights that readers have',
              'list them in a section of their own, or link to the policy that does (GDPR Art. 13(2)(b))',
            ],
          },
        ];
  const isOwed = (right: Right) =>
    right === 'withdrawal'
      ? says(passages, speaksOfConsent) && !says(passages, spoken[right].words)
      : right === 'complaint'
        ? !says(passages, spoken[right].words)
        : !listed.named.includes(right);
  const owed = rightNames.filter(isOwed);
  if (owed.length === 0) return [];
  const join = (words: string[]) => words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
  const names = join(owed.map((right) => spoken[right].name));
  const places = join(owed.map((right) => citeArticle(rights[right])));
  return [
    {
      at: listed.part.passages[0]?.locate(0) ?? 1,
      said: [
        `the rights do not tell of ${names}`,
        `tell of ${owed.length > 1 ? 'them' : 'it'} (GDPR ${places}); what does not apply here, leave out`,
      ],
    },
  ];
}
