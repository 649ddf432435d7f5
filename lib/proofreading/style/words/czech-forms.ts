import type { Wording } from '#lib/wording/wording.ts';

const capital = 'a name in small letters';
const vowel = 'a preposition without its vowel';

const adverb = '(?:(?:vám|nám|již|už|vždy|také|pak|bezpečně|zcela|plně) )?';
/** How participles end, but for the last letter, which says of whom they speak. */
const participle = '\\p{L}{2,}(?:en|án|ěn|at|it|ut|yt)';
/** Verbs that are said with se. */
const reflexive =
  'zeptá(?:me|te)?|(?:ne)?domnívá(?:te|me)|(?:ne)?týk(?:á|ají|al[aoiy]?|ající\\p{L}*)|dozví(?:te|me)|obávát(?:e|me)';
const own = '(?<!\\p{L})s[ei](?!\\p{L})';

/** Verbs as a sentence about ourselves has one. */
const ours = '\\p{L}{2,}(?:áme|íme|ujeme)';

/** Words that do not agree with their neighbours (Internetová jazyková příručka, ÚJČ). */
export const czechForms: Wording[] = [
  [vowel, /(?<![\p{L}\d.])([Kk]) (?=[kg]\p{Ll})/gu, '$1e '],
  [vowel, /(?<![\p{L}\d.])([Ss]) (?=[sšz]\p{Ll})(?!sebou(?!\p{L}))/gu, '$1e '],
  [vowel, /(?<![\p{L}\d.])([Vv]) (?=[vfVF]\p{Ll})/gu, '$1e '],
  [vowel, /(?<![\p{L}\d.])([Zz]) (?=[zsžšZS]\p{Ll})/gu, '$1e '],
  [
    'an ending of the plural',
    new RegExp(`(?<=(?<!\\p{L})(?:je|není|bude|nebude|byla|bylo) ${adverb})(${participle})y(?!\\p{L})`, 'gu'),
    '$1a',
  ],
  [
    'a case that does not fit',
    /(?<!\p{L})([VvNn]aš)e (?=\p{Ll}{2,}[^aeiouyáéíóúůý\s]u(?!\p{L}))(?!menu)/gu,
    '$1i ',
  ],
  ['a case that does not fit', /(?<!\p{L})([VvNn]aš)í (?=\p{Ll}{2,}[^aeiouyáéíóúůý\s]u(?!\p{L}))/gu, '$1i '],
  ['a case that does not fit', /(?<!\p{L})([VvNn]aš)i (?=\p{Ll}{3,}[bdmptv]ě(?!\p{L}))/gu, '$1í '],
  [
    'a full stop between thousands',
    /(?<![\d.,])(\d{1,3})\.(?=\d{3}(?:[. \u00A0]\d{3})*[ \u00A0]?(?:Kč|CZK|EUR|€|korun|eur)(?!\p{L}{3}))/gu,
    '$1\u00A0',
  ],
  [
    'a full stop that makes a day of a number',
    /(?<![\d.])(\d+)\. (?=(?:dnů|dní|týdnů|měsíců|let|hodin|minut)(?!\p{L}))/gu,
    '$1 ',
  ],
  ['a word of speech', /(?<![\p{L}-])([Mm])ail(?=(?:em|u|y|ů)?(?!\p{L}|@|\.\p{L}))/gu, 'e-mail'],
  ['a letter by itself', /(?<=\p{Ll} )(?![aikosuvz] )\p{Ll} (?=\p{Ll})/gu, ''],
  [
    'a verb without se',
    new RegExp(`(?<!\\p{L})(${reflexive})(?!\\p{L})(?<!${own}[^.;:]{0,80})(?![^.,;:]*${own})`, 'giu'),
    '$1 se',
  ],
  [
    'two verbs side by side, of which one is left over or the word between them is missing',
    new RegExp(`(?<!\\p{L})(${ours}) (${ours})(?!\\p{L})`, 'gu'),
    '$1 a $2',
  ],
  [
    capital,
    /(?<!\p{L})č(?=esk(?:á|é|ou) (?:republi[kc]|obchodní inspekc|národní ban[kc])|eský telekomunikační úřad)/gu,
    'Č',
  ],
  [
    capital,
    /(?<!\p{L})e(?=vropsk(?:(?:á|é|ou) (?:uni|komis|rad)[eiíyau](?!\p{L})|(?:ý|ého|ému|ém|ým) (?:hospodářsk\p{L}+ prostor|parlament|soudní dv)))/gu,
    'E',
  ],
  [capital, /(?<!\p{L})s(?=pojen(?:é|ých|ým|ými) stát(?:y|ů|ům|ech)(?!\p{L}))/gu, 'S'],
  [capital, /(?<!\p{L})ú(?=řad(?:|u|em) pro ochranu osobních údajů)/gu, 'Ú'],
];
