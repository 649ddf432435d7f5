import type { Topic } from '#lib/proofreading/law/topics.ts';

/** What the articles on transfers to third countries, and on liability, are about (GDPR, chapters V and VIII). */
export const transfers: Topic[] = [
  {
    articles: ['44'],
    isScope: true,
    words: { en: /transfer|third countr/giu, cs: /předáv|předán|třetí\p{L}* zem/giu, th: /ส่ง|โอน|ประเทศ/gu },
  },
  {
    articles: ['45'],
    isNear: true,
    words: {
      en: /adequacy decisions?|adequate level of (?:data )?protection/giu,
      cs: /rozhodnutí\p{L}* o odpovídající (?:úrovni )?ochran\p{L}*|odpovídající\p{L}* úrov\p{L}+ ochrany/giu,
      th: /ระดับการคุ้มครอง(?:ข้อมูล(?:ส่วนบุคคล)?)?ที่เพียงพอ/gu,
    },
    scope: { en: /adequa/iu, cs: /odpovídající/iu, th: /เพียงพอ/u },
  },
  {
    articles: ['47', '46(2)(b)'],
    isNear: true,
    words: {
      en: /binding corporate rules/giu,
      cs: /závazn\p{L}+ podnikov\p{L}+ pravid\p{L}+/giu,
      th: /กฎเกณฑ์ขององค์กรที่มีผลผูกพัน/gu,
    },
    scope: { en: /binding/iu, cs: /závazn/iu, th: /ผูกพัน/u },
  },
  {
    articles: ['46(2)(c)', '46(2)(d)'],
    isNear: true,
    words: {
      en: /standard (?:contractual|data[- ]protection) clauses/giu,
      cs: /standardní\p{L}* (?:smluvní\p{L}* )?dolož\p{L}*/giu,
      th: /ข้อสัญญามาตรฐาน/gu,
    },
    scope: { en: /clause/iu, cs: /dolož/iu, th: /ข้อสัญญา/u },
  },
  {
    articles: ['46'],
    isNear: true,
    words: {
      en: /appropriate safeguards/giu,
      cs: /vhodn\p{L}+ záruk\p{L}*/giu,
      th: /มาตรการ(?:คุ้มครอง|ป้องกัน)ที่เหมาะสม/gu,
    },
    scope: { en: /clause|safeguard|binding/iu, cs: /dolož|záruk|závazn/iu, th: /ข้อสัญญา|มาตรการ|ผูกพัน/u },
  },
  {
    articles: ['49'],
    isScope: true,
    words: {
      en: /derogat|explicit|consent|contract(?!ual clause)|claim|vital|public/giu,
      cs: /výjim|výslovn|souhlas|smlouv|nárok|životně|veřejn/giu,
      th: /ข้อยกเว้น|ชัดแจ้ง|ความยินยอม|สัญญา(?!มาตรฐาน)|สิทธิเรียกร้อง/gu,
    },
  },
  {
    articles: ['82'],
    words: {
      en: /compensation/giu,
      cs: /náhrad\p{L}+ (?:škody|újmy|nemajetkové)/giu,
      th: /ค่าสินไหมทดแทน/gu,
    },
    scope: { en: /damage|liab/iu, cs: /škod|újm|odpovědn/iu, th: /ค่าเสียหาย|ความรับผิด/u },
  },
  {
    articles: ['83'],
    words: { en: /administrative fines?/giu, cs: /správní\p{L}* pokut\p{L}*/giu, th: /ค่าปรับทางปกครอง/gu },
    scope: { en: /fine/iu, cs: /pokut/iu, th: /ค่าปรับ/u },
  },
];
