import { czechForms } from '#lib/proofreading/style/words/czech-forms.ts';
import { czechAgreement } from '#lib/wording/czech/agreement.ts';
import { czechCases } from '#lib/wording/czech/cases.ts';
import { czechClauses } from '#lib/wording/czech/clauses.ts';
import { czechGender } from '#lib/wording/czech/gender.ts';
import { czechNames } from '#lib/wording/czech/names.ts';
import { czechPhrases } from '#lib/wording/czech/phrases.ts';
import type { Wording } from '#lib/wording/wording.ts';

const number = 'a unit that does not agree with its number';
const slovak = 'a word of Slovak';
/** No part of a greater number, of a date, of a number with decimals. */
const start = '(?<![\\p{L}\\d.,/-])';
/** Twenty-two may be said as two are. */
const full = '[5-9]|1\\d|[1-9]\\d*[05-9]';
/** Before, between, with, above, below: other cases follow. */
const notWith = '(?<!(?<!\\p{L})(?:[Pp]řed|[Mm]ezi|[Ss]e?|[Nn]ad|[Pp]od|a)(?: [^ .,;]+){0,3} )';
const many = '[5-9]|1\\d|[2-9]\\d|[1-9]\\d{2,}';

/** Forms that do not agree with their number, and words of other languages (Internetová jazyková příručka, ÚJČ). */
export const czech: Wording[] = [
  ...czechForms,
  ...czechAgreement,
  ...czechCases,
  ...czechGender,
  ...czechClauses,
  ...czechNames,
  ...czechPhrases,
  [number, new RegExp(`${start}(${many}) den(?!\\p{L})`, 'gu'), '$1 dnů'],
  [number, new RegExp(`${start}(${many}) (?:měsíc|měsíce)(?!\\p{L})`, 'gu'), '$1 měsíců'],
  [number, new RegExp(`${start}(${many}) rok(?!\\p{L})`, 'gu'), '$1 let'],
  [number, new RegExp(`(?<!(?:před|mezi|s|nad|pod) )${start}(${many}) roky(?!\\p{L})`, 'gu'), '$1 let'],
  [number, new RegExp(`${start}(${many}) hodin[ay](?!\\p{L})`, 'gu'), '$1 hodin'],
  [number, new RegExp(`${start}(${many}) minut[ay](?!\\p{L})`, 'gu'), '$1 minut'],
  [number, new RegExp(`${start}(${many}) týden(?!\\p{L})`, 'gu'), '$1 týdnů'],
  [number, new RegExp(`${notWith}${start}(${full}) dn[yi](?!\\p{L})`, 'gu'), '$1 dní'],
  [number, new RegExp(`${notWith}${start}(${full}) týdny(?!\\p{L})`, 'gu'), '$1 týdnů'],
  [
    number,
    new RegExp(
      `(?<!(?:do|od|během|po dobu|za|ze|bez|z|kolem|nejméně|alespoň|nejdéle|lhůt\\p{L}+|dob\\p{L}+|pokud|více než|než) )${start}([2-4]) (?:rok[ů]|let)(?= od)`,
      'gu',
    ),
    '$1 roky',
  ],
  [number, new RegExp(`${start}1 (?:roky|roků|let)(?!\\p{L})`, 'gu'), '1 rok'],
  [number, new RegExp(`${start}1 (?:měsíců)(?!\\p{L})`, 'gu'), '1 měsíc'],
  [number, new RegExp(`${start}1 (?:dny|dnů|dní)(?!\\p{L})`, 'gu'), '1 den'],
  ['an ending behind a figure', /(?<=\d)[ -]?t(?:i|í)(?: |-)(?=dn|den|měs|let|let|hod|týd|min)/gu, ' '],
  [
    'a hyphen or a space behind a figure',
    /(?<=\d)[ -](?=(?:denní|měsíční|hodinov|týdenní|minutov|letý|letá|leté)\p{L}*)/gu,
    '',
  ],
  [
    'an ending of another gender',
    /(?<=(?<!\p{L})(?:které|údaje|soubory|služby|stránky|zásady|společnosti) (?:nám |nim |již |už |jsou )?)byli(?!\p{L})/gu,
    'byly',
  ],
  [
    'a case that does not fit',
    /(?<!\p{L})([Kk]e?) (?!jejich|nich(?!\p{L})|jich)(\p{L}+[ýí]|[nv]aši)ch(?!\p{L})/gu,
    '$1 $2m',
  ],
  [
    'a case that does not fit',
    /(?<!\p{L})([Ss]) (?!jejich|nich(?!\p{L})|jich)(\p{L}+[ýí]|[nv]aši)ch(?!\p{L})/gu,
    '$1 $2mi',
  ],
  [
    'a case that does not fit',
    /(?<!\p{L})([Vv]e?|[Nn]a|[Pp]o|[Pp]ři|[Oo]|[Oo]d|[Dd]o|[Bb]ez|[Pp]odle|[Kk]romě) (\p{L}+[ýí]|[nv]aši)mi(?!\p{L})/gu,
    '$1 $2ch',
  ],
  [
    'a form that does not fit',
    /(?<!\p{L})([Mm]us(?:í|íte|íme|ejí)|[Mm]ůže(?:te|me)?|[Mm]ohou|[Ss]mí(?:te|me)?|[Nn]esm(?:í|íte|íme|ějí)) (\p{L}+[aiíyu])l[iy](?!\p{L}|-)(?<!koli|kdykoli)/gu,
    '$1 $2t',
  ],
  ['a day without its spaces', /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?=\d{4}(?!\d))/gu, '$1. $2. '],
  [
    'no full stop behind a short word',
    /(?<![\p{L}.])([Nn]apř|[Tt]zv|[Tt]zn|tj|atd|apod|popř|příp|resp)(?=[ ,;)]|$)/gu,
    '$1.',
  ],
  [
    'no space where there is to be one',
    /(?<![\p{L}\d.,/-])(\d+)(?=(?:den|dn[yůíi]|dnech|týd(?:en|ny|nů)|měsíc(?:e|ů)?|rok[yu]?|let|hodin[ay]?|minut[ay]?|pracovních|kalendářních)(?!\p{L}))/gu,
    '$1 ',
  ],
  ['no space behind a sign', /§(?=\d)/gu, '§ '],
  ['no space before %', /(?<=\d)%(?=[.,;)]|$| z )/gu, ' %'],
  ['až behind mezi', /(?<!\p{L})([Mm]ezi \d+) až (?=\d)/gu, '$1 a '],
  [
    'a section of the GDPR, which has articles',
    /§ ?(\d+)(?=(?: odst\. \d+)?(?: písm\. \p{L}\))? GDPR)/gu,
    'čl. $1',
  ],
  ['words of English', /(?<!\p{L})Articles? (?=\d)/gu, 'čl. '],
  ['words of English', /(?<!\p{L})Sections? (?=\d)/gu, '§ '],
  [slovak, /(?<!\p{L})tejto(?!\p{L})/gu, 'této'],
  [slovak, /(?<!\p{L})ktorý(?!\p{L})/gu, 'který'],
  [slovak, /(?<!\p{L})ktor[éá](?!\p{L})/gu, 'které'],
  [slovak, /(?<!\p{L})alebo(?!\p{L})/gu, 'nebo'],
  [slovak, /(?<!\p{L})údajov(?!\p{L})/gu, 'údajů'],
  [slovak, /(?<!\p{L})osobných(?!\p{L})/gu, 'osobních'],
  [slovak, /(?<!\p{L})môžete(?!\p{L})/gu, 'můžete'],
  [slovak, /(?<!\p{L})súhlas/gu, 'souhlas'],
  [slovak, /(?<!\p{L})lehot/gu, 'lhůt'],
  [slovak, /(?<!\p{L})spracúva/gu, 'zpracováva'],
];
