import type { Locale } from '#lib/i18n/routing.ts';

/** What a text promises: words of each language, what is to be given, and how that is seen. */
export interface Promised {
  words: Partial<Record<Locale, RegExp>>;
  problem: string;
  remedy: string;
  /** Whether the whole edition may give it, or the passage alone. */
  where: 'edition' | 'passage';
  isGiven: (said: { kinds: ReadonlySet<string>; text: string }) => boolean;
}

const authorities =
  /Úřad\p{L}* pro ochranu osobních údajů|ÚOÚ|Office for Personal Data Protection|PDPC|Personal Data Protection Committee|คุ้มครองข้อมูลส่วนบุคคล(?:แห่ง|\s?\()|คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล|สำนักงานคุ้มครองข้อมูลส่วนบุคคล/u;

const ofSpecialCategories = /(?:Article|Art\.|čl\.|článk\p{L}+|ข้อ) ?9(?!\d)|มาตรา ?26(?!\d)/u;

/** GDPR Art. 9, 13(1)(a), 13(2)(a), 13(2)(d). */
export const promises: Promised[] = [
  {
    words: {
      en: /\b(?:call|phone|telephone|ring) us\b|\bgive us a call\b/iu,
      cs: /zavolej\p{L}*|(?<!\p{L})volejte(?!\p{L})|zatelefonuj\p{L}*|(?<!\p{L})můžete (?:\p{L}+ ){0,3}(?:zavolat|volat|zatelefonovat)(?!\p{L})/iu,
      th: /โทรศัพท์ถึงเรา|โทรหาเรา|โทรศัพท์หาเรา|โทร\.? ?มาที่เรา/u,
    },
    problem: 'the text tells readers to call, and gives no telephone number',
    remedy: 'give the number in the section on contacts and in content/company.json, or leave out the call',
    where: 'edition',
    isGiven: ({ kinds }) => kinds.has('telephone'),
  },
  {
    words: {
      en: /\b(?:for|within|after) (?:a|the) (?:set|certain|fixed|specified|stated|stipulated|agreed) (?:time|period|term)\b/iu,
      cs: /po (?:stanovenou|určitou|uvedenou|sjednanou) dobu|(?:ve|v) (?:stanovené|uvedené|sjednané) (?:lhůtě|době)/iu,
      th: /ระยะเวลาที่(?:กำหนด|ระบุ)|ภายในเวลาที่กำหนด/u,
    },
    problem: 'the text speaks of a period, and does not say how long it is',
    remedy: 'say how long, or by what it is measured',
    where: 'passage',
    isGiven: ({ kinds }) => kinds.has('period') || kinds.has('date'),
  },
  {
    // What is not collected needs no ground.
    words: {
      en: /\b(?:states? of health|health data|data (?:on|about|concerning) (?:your )?health|religious beliefs?|ethnic origin|political opinions?|trade[- ]union membership|sexual orientation|biometric data|genetic data)\b(?<!\b(?:not|no|never|without|nor|neither|nothing)\b[^.;]{0,150})/iu,
      cs: /(?<!\p{L})(?:zdravotní\p{L}* stav\p{L}*|údaj\p{L}* o zdraví|nábožensk\p{L}+ vyznání|etnick\p{L}+ původ\p{L}*|politick\p{L}+ názor\p{L}*|sexuální\p{L}* orientac\p{L}+|biometrick\p{L}+ údaj\p{L}*|genetick\p{L}+ údaj\p{L}*)(?<!(?<!\p{L})(?:ne\p{L}{3,}|bez|ani)(?!\p{L})[^.;]{0,150})(?![^.;]{0,150}(?<!\p{L})ne\p{L}{2,}(?:me|te)(?!\p{L}))/iu,
      th: /(?:สุขภาพ|ศาสนา|เชื้อชาติ|ความคิดเห็นทางการเมือง|รสนิยมทางเพศ|ข้อมูลชีวภาพ|ข้อมูลพันธุกรรม)(?<!(?:ไม่|อย่า|งด|โดยมิ)[^ ]{0,100}(?: [^ ]{0,60}){0,2})/u,
    },
    problem: 'the text speaks of a special category of data, and does not say what allows its processing',
    remedy: 'cite the point of GDPR Art. 9(2) that does, or do without such data',
    where: 'edition',
    isGiven: ({ text }) => ofSpecialCategories.test(text),
  },
  {
    // What an authority is shown, it is shown wherever it sits.
    words: {
      en: /\bsupervisory authority\b(?<=\b(?:complain|complaint|complaints|turn|lodge|contact)\b[^.;]{0,100})/iu,
      cs: /dozorov\p{L}+ úřad\p{L}*(?<=(?<!\p{L})(?:stížnost\p{L}*|stěžovat|obra[tť]\p{L}*)(?!\p{L})[^.;]{0,100})/iu,
      th: /หน่วยงานกำกับดูแล(?<=(?:ร้องเรียน|ติดต่อ|ยื่น)[^.;]{0,100})/u,
    },
    problem: 'the text speaks of the supervisory authority, and does not name it',
    remedy: 'name it where readers learn that they may complain, with its address',
    where: 'edition',
    isGiven: ({ text }) => authorities.test(text),
  },
];
