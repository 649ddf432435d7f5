import { anchors, isOwnAnchor } from '#lib/address/anchors.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { Placed } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/** A passage with its place among all of an edition, and where the tables, links and headings around it are. */
interface Place {
  passage: Passage;
  facts: Placed<Fact>[];
  index: number;
  all: Passage[];
  edition: CheckedEdition;
}

/** What a text points to, and whether it is there. */
interface Reference {
  words: Partial<Record<Locale, RegExp>>;
  what: string;
  isThere: (place: Place, found: RegExpExecArray) => boolean;
}

const hasTable = (passages: Passage[]) => passages.some(({ kind }) => kind === 'cell');
/** Not those of whom a text says that there are none. */
const officers: Partial<Record<Locale, RegExp>> = {
  en: /(?<!(?:(?<!\p{L})not?|n[’']t) (?:\p{L}+ ){0,3})data[- ]protection officer(?! (?:is|was|has) not(?!\p{L}))/iu,
  cs: /(?<!(?<!\p{L})(?:nem|nejm|neust|žádn)\p{L}+ (?:\p{L}+ ){0,2})pověřen\p{L}+ pro ochranu osobních údajů(?! (?:jsme )?(?:není|nebyl|nem|nejm|neust))/iu,
  th: /(?<!ไม่(?:ได้)?(?:มี|แต่งตั้ง))เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล/u,
};

/** What texts point to: what stands above and below, an annex, a section. */
export const references: Reference[] = [
  {
    what: 'no table stands above',
    words: {
      en: /tables? above|above tables?/iu,
      cs: /tabul\p{L}+ (?:výše|nahoře)|výše uveden\p{L}+ tabul/iu,
      th: /ตาราง(?:ข้างต้น|ด้านบน|ข้างบน)/u,
    },
    isThere: ({ all, index }) => hasTable(all.slice(0, index)),
  },
  {
    what: 'no table stands below',
    words: {
      en: /tables? below|(?:following|below) table/iu,
      cs: /tabul\p{L}+ níže|(?:níže uveden|následující)\p{L}* tabul/iu,
      th: /ตาราง(?:ด้านล่าง|ข้างล่าง|ต่อไปนี้|ท้าย)/u,
    },
    isThere: ({ all, index }) => hasTable(all.slice(index)),
  },
  {
    what: 'no form stands below',
    words: {
      en: /(?:forms?|buttons?) below|following (?:form|button)/iu,
      cs: /(?:formulář|tlačítk)\p{L}* níže|níže uveden\p{L}+ (?:formulář|tlačítk)/iu,
      th: /(?:แบบฟอร์ม|ปุ่ม)ด้านล่าง/u,
    },
    isThere: ({ edition: { policy } }) => isOwnAnchor(anchors.settings, policy),
  },
  {
    what: 'nothing stands below',
    words: { en: /(?<!\p{L})below(?!\p{L})/iu, cs: /(?<!\p{L})níže(?!\p{L})/iu, th: /ด้านล่าง|ข้างล่าง/u },
    isThere: ({ all, index, passage }) => index < all.length - 1 || passage.links.length > 0,
  },
  {
    what: 'nothing is annexed',
    words: {
      en: /(?<!\p{L})(?:Annex|Appendix|Attachment|Schedule) (?:\d+|[A-Z])(?![\p{L}\d]|\s(?:of|to)\s(?!this))/u,
      cs: /(?<!\p{L})[Pp]řílo[hz]\p{L}* (?:č\. ?)?(?:\d+|[A-Z])(?![\p{L}\d]|\s(?:k|nařízení|směrnic|zákon))/u,
      th: /(?:เอกสารแนบ(?:ท้าย)?|ภาคผนวก)(?:ที่)? ?(?:\d+|[ก-ฮ]|[A-Z]+)(?![\p{L}\d]|\s?(?:ของ|แห่ง|ท้าย)(?!นโยบาย))/u,
    },
    // Its heading may be in another case.
    isThere: ({ edition: { sections } }, [found]) =>
      sections.some(({ title }) =>
        new RegExp(`${found.replace(/(?<=řílo)\p{L}+/u, '\\p{L}+')}(?!\\d)`, 'iu').test(title),
      ),
  },
  {
    what: 'no section has that name',
    words: {
      en: /(?<!\p{L})(?:[Ss]ections?|[Cc]hapters?|[Pp]arts?|[Hh]eading) [“"](?<title>[^”"]{3,})[”"](?! (?:of|in|on) (?!this))/u,
      cs: /(?<!\p{L})(?:část|oddíl|kapitol|sekc)\p{L}* [„"](?<title>[^“"]{3,})[“"](?! (?:v|ve|na|zásad) )/iu,
      th: /(?:หัวข้อ|ส่วน)(?:ที่ชื่อ)? ?[“"](?<title>[^”"]{3,})[”"](?! ?(?:ของ|ใน)(?!นโยบายนี้))/u,
    },
    isThere: ({ all, passage }, { groups: { title = '' } = {} }) =>
      passage.links.length > 0 ||
      all.some(({ kind, text }) => kind === 'heading' && text.toLowerCase().includes(title.toLowerCase())),
  },
  {
    what: 'no section has that number',
    words: {
      en: /(?<!\p{L})(?:sections?|chapters?) (?<number>\d+)(?![\d/]|\p{L}|\.\d|\(|(?:(?:,| and| or| to) \d+)*\s(?:(?:of|to)\s(?!this)|GDPR|PDPA))|(?<!\p{L})(?:article|clause|point|paragraph) (?<own>\d+)(?= (?:of|in) this (?:\p{L}+ )?(?:policy|document|notice))/iu,
      cs: /(?<!\p{L})(?:část(?:i|í|em|ech|mi)?|(?:oddíl|kapitol)\p{L}*) (?<number>\d+)(?![\d/]|\p{L}|\.\d|(?:(?:,| a| až| nebo) \d+)*\s(?:nařízení|zákona|směrnice|GDPR))|(?<!\p{L})(?:člán\p{L}+|čl\.|bod\p{L}*|odstav\p{L}+) (?<own>\d+)(?= těchto (?:zásad|podmínek|pravidel))/iu,
      th: /(?:หัวข้อ(?:ที่)?|ส่วนที่) ?(?<number>\d+)(?!\d|\.\d)|(?:ข้อ|ย่อหน้า)(?:ที่)? ?(?<own>\d+)(?= ?(?:ของ|ใน)(?:นโยบาย|เอกสาร)(?:ฉบับ)?นี้)/u,
    },
    isThere: ({ all, edition: { text } }, { groups: { number, own } = {} }) =>
      all.some(
        (each) =>
          each.kind === 'heading' && new RegExp(`^\\D{0,10}${number ?? own}(?!\\d)`, 'u').test(each.text),
      ) ||
      (own !== undefined && new RegExp(`^\\s*${own}[.)]\\s`, 'mu').test(text)),
  },
  {
    what: 'it is said nowhere who that is',
    words: officers,
    isThere: ({ all, facts, edition: { locale } }) =>
      all.filter(({ text }) => officers[locale]?.test(text)).length > 1 ||
      facts.some(({ kind }) => kind === 'mailbox' || kind === 'telephone'),
  },
  {
    what: 'no link leads to it',
    words: {
      en: /(?<!\p{L})our (?:general )?terms (?:of (?:service|use|sale)|and conditions)/iu,
      cs: /(?<!\p{L})naš\p{L}+ (?:všeobecn\p{L}+ )?(?:obchodní\p{L}* podmín\p{L}*|podmín\p{L}* (?:užití|používání|služ\p{L}+))/iu,
      th: /(?:ข้อกำหนด(?:การ(?:ให้|ใช้)บริการ|การใช้งาน)|เงื่อนไขการ(?:ให้|ใช้)บริการ)ของเรา/u,
    },
    isThere: ({ passage: { links } }) => links.length > 0,
  },
];
