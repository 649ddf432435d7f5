import type { Wording } from '#lib/wording/wording.ts';

const wrong = 'a case that does not fit';

/** Words in -em that are no instrumental of one thing: of many, they are said to whom or what something goes. */
const manyInEm =
  '(?!(?:(?:ne)?všem|lidem|dětem|\\p{Ll}+stem|věcem|řečem|nocem|\\p{Ll}*mocem|obětem|pamětem|směsem|oběma)(?!\\p{L}))';
const adjective = '(?:\\p{Ll}+[ýí]m )?';

const gender = 'an ending of another gender';

/** What is a he, and may stand before the name of a company. */
const notCompany =
  '(?:Správce|Zpracovatel|Poskytovatel|Provozovatel|Dodavatel|Partner|Prodejce|Pořadatel|Server|Systém|Portál|Nástroj|Web|Vlastník|Od|U|Pro|Na|S|Se|Z|Ze) ';
/** A company is a she, also behind its address; what stands further in front of it may be another. */
const makeCompany = (word: string) =>
  new RegExp(
    `${word}(?!\\p{L})(?<=(?:^|[.;] |\\n|[Ss]polečnost |[Ff]irma |em je )(?!${notCompany})(?:\\p{L}[\\p{L}\\d.&-]* |(?:\\p{Lu}[\\p{L}\\d.&-]* ){2,3})(?:s\\. ?r\\. ?o\\.|a\\. ?s\\.)(?:, (?:IČO?:? \\d[\\d ]*|se sídlem [^,;.]+|[^,;.]*\\d[^,;.]*|Česká republika|ČR|Praha|Brno))*, ${word})`,
    'gu',
  );

/**
 * A whole sentence of a verb that needs another, in which none may be one. With do, k and za it may need none, and behind a
 * comma or in a question another sentence may go on; where it is said of the same, the other verb was said before.
 */
const modal =
  /(?<!\p{L})([Mm]ůže(?:te|me)?|[Mm]ohou|[Mm]ohu|[Ss]mí(?:te|me)?|[Ss]mějí|[Mm]usí(?:te|me)?|[Mm]usejí|[Nn]emůže(?:te|me)?|[Nn]emohou|[Nn]esmí(?:te|me)?|[Nn]emusí(?:te|me)?)(?!\p{L})(?=[^.,;:?!()–\n\uFFFC]*\p{Ll}{3}\.(?:$|\s+\p{Lu}))(?![^.]*(?:t|ti|ci)(?!\p{L}))(?![^.]* (?:do|ke?|za|sem|tam|dovnitř|ven|domů|např|apod|popř|příp|tzv|to|totéž|stejně|tak|také|rovněž|i|nic|vše|více|jinak|jen|pouze)(?!\p{L}))(?= )(?<=(?:^|[.!?]\s)(?!Jak|Co|Kd|Po|Na |T[oa]|Stejn|Rovněž |I |Nic |Vš|Více |Jinak |Jen |Pouze |Ani |Proto |Bez Do |Ke? |Za |Ano|Ne )(?:\p{Lu}[^.,;:?!()–\n\uFFFC]*)?)(?<!(?:t|ti|ci) (?:[^.!?]* )?\p{L}+)(?<!(?:^|[^\p{L}])(?:do|ke?|za|pokud|co|jak|kde|než|až|to|totéž|stejně|tak|také|rovněž|i|nic|vše|více|jinak|jen|pouze) (?:[^.!?]* )?\p{L}+)/gu;

/** Words of which one says how many or who, and another near it something else (Internetová jazyková příručka, ÚJČ). */
export const czechAgreement: Wording[] = [
  [
    wrong,
    new RegExp(`(?<!\\p{L})([VvNn]aš)im (?=${adjective}${manyInEm}\\p{Ll}{2,}em(?!\\p{L}))`, 'gu'),
    '$1ím ',
  ],
  [
    wrong,
    /(?<!\p{L})([SsZz]|[Nn]ad|[Pp]od|[Pp]řed|[Zz]a|[Mm]ezi) ([vn]aš)im (?=\p{Ll}+(?:[ýí]m|ím) \p{Ll}+ím(?!\p{L})|\p{Ll}{3,}[áeě]ním(?!\p{L}))/gu,
    '$1 $2ím ',
  ],
  [
    wrong,
    new RegExp(
      `(?<!\\p{L})([VvNn]aš)ím (?=${adjective}(?:\\p{Ll}{3,}(?:ů|á)m|lidem|dětem|\\p{Ll}{2,}nostem|žádostem)(?!\\p{L}))`,
      'gu',
    ),
    '$1im ',
  ],
  [gender, makeCompany('který'), 'která'],
  [gender, makeCompany('jenž'), 'jež'],
  [gender, makeCompany('jehož'), 'jejíž'],
  ['no infinitive', modal, '$1 …'],
];
