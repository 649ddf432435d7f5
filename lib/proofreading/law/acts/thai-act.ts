import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';
import { replace } from '#lib/proofreading/rule.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

/** What sections of the Thai Personal Data Protection Act are about, and by which words the languages speak of that. */
const sections: { numbers: number[]; words: Partial<Record<Locale, RegExp>> }[] = [
  {
    numbers: [19],
    words: { en: /consent|withdr/iu, cs: /souhlas|odvol/iu, th: /ความยินยอม/u },
  },
  {
    numbers: [23, 25],
    words: {
      en: /inform|tell|notice|collect/iu,
      cs: /inform|sděl|oznám|shromažď/iu,
      th: /แจ้ง|เก็บรวบรวม|ข้อมูลแก่/u,
    },
  },
  {
    numbers: [28, 29],
    words: {
      en: /transfer|sent|send|abroad|countr|Republic/iu,
      cs: /předá|zasíl|posíl|zahranič|zem[ěi]|republi/iu,
      th: /ส่ง|โอน|ต่างประเทศ|ประเทศ|สาธารณรัฐ/u,
    },
  },
  {
    numbers: [30],
    words: { en: /access|cop(?:y|ies)/iu, cs: /přístup|kopi/iu, th: /เข้าถึง|สำเนา/u },
  },
  {
    numbers: [31],
    words: {
      en: /portab|machine-readable|another controller/iu,
      cs: /přenosit|strojově|jiném\p{L}* správc/iu,
      th: /โอนย้าย|อ่านได้ด้วยเครื่อง|ขอรับข้อมูล|ผู้ควบคุมข้อมูลส่วนบุคคลอื่น/u,
    },
  },
  { numbers: [32], words: { en: /object/iu, cs: /námit/iu, th: /คัดค้าน/u } },
  {
    numbers: [33],
    words: {
      en: /eras|delet|destr|anonym/iu,
      cs: /výmaz|vymaz|smaz|likvid|anonym/iu,
      th: /ลบ|ทำลาย|ไม่สามารถระบุ/u,
    },
  },
  { numbers: [34], words: { en: /restrict|suspen/iu, cs: /omez|pozastav/iu, th: /จำกัด|ระงับ/u } },
  {
    numbers: [35, 36],
    words: {
      en: /rectif|correct|accura|up to date/iu,
      cs: /oprav|přesn|aktuáln/iu,
      th: /แก้ไข|ถูกต้อง|เป็นปัจจุบัน/u,
    },
  },
  {
    numbers: [37],
    words: {
      en: /breach|measure|secur|protect/iu,
      cs: /porušení|opatření|zabezpeč|chrán/iu,
      th: /ละเมิด|มาตรการ|รักษาความมั่นคง|คุ้มครอง/u,
    },
  },
  { numbers: [41, 42], words: { en: /officer/iu, cs: /pověřen/iu, th: /เจ้าหน้าที่คุ้มครอง/u } },
  { numbers: [73], words: { en: /complain/iu, cs: /stíž/iu, th: /ร้องเรียน/u } },
];

/** The number of its last section. */
const last = 96;
const name =
  '(?:PDPA|Personal Data Protection Act|พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล|พ\\.ร\\.บ\\. ?คุ้มครองข้อมูลส่วนบุคคล)';
const cited = new RegExp(
  `(?:[Ss]ections? |§ ?|มาตรา ?)(?<number>\\d{1,3})(?:\\(\\d+\\)| odst\\. \\d+)?,? ?(?:of (?:the )?|ของ ?|แห่ง ?|thajského zákona )?${name}`,
  'gu',
);
const year =
  /(?<=(?:Personal Data Protection Act|zákon\p{L}* o ochraně osobních údajů|พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล),? ?(?:B\.E\.|พ\.ศ\.) ?)(?!2562)\d{4}/gu;

/** Finds another year of the Thai Personal Data Protection Act, B.E. 2562, and sections of it that are about something else. */
export function findOtherThaiSections({ text }: Passage, locale: Locale): Found[] {
  const years = [...text.matchAll(year)].map(
    ({ 0: found, index: offset }): Found => ({
      offset,
      said: replace('another year than that of the Thai act', found, '2562'),
    }),
  );
  return [...years, ...[...text.matchAll(cited)].flatMap((each) => findOther(text, each, locale))];
}

function findOther(
  text: string,
  { 0: written, index: offset, groups = {} }: RegExpExecArray,
  locale: Locale,
): Found[] {
  const number = Number(groups.number);
  if (number < 1 || number > last)
    return [{ offset, said: [`the Thai act has no section ${number}`, 'write the section that is meant'] }];
  const own = sections.find(({ numbers }) => numbers.includes(number));
  const sentence =
    text
      .slice(0, offset)
      .split(/(?<=\p{L}{3}\)?)[.;] /u)
      .at(-1) ?? '';
  const isAbout = ({ words }: (typeof sections)[number]) => words[locale]?.test(sentence) ?? true;
  if (!own || isAbout(own)) return [];
  const [other, ...more] = sections.filter(isAbout);
  const [meant] = other?.numbers ?? [];
  return meant === undefined || more.length > 0
    ? []
    : [
        {
          offset,
          said: [
            `"${written}" is about something else than this sentence`,
            `write the section that is about it, ${meant}, or what this one is about`,
          ],
        },
      ];
}
