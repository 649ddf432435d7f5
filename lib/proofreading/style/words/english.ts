import { confusions, contractions } from '#lib/proofreading/style/words/confused.ts';
import { names } from '#lib/proofreading/style/words/english-names.ts';
import { englishNumber } from '#lib/wording/english/number.ts';
import { englishPronouns } from '#lib/wording/english/pronouns.ts';
import { englishVerbs } from '#lib/wording/english/verbs.ts';
import type { Wording } from '#lib/wording/wording.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const number = 'a unit that does not agree with its number';
const short = 'no full stop behind a short word';
const joined = 'no space where there is to be one';
const many =
  '[2-9]|[1-9]\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety';

/** Verbs that are no nouns, of which a clause has one. */
const verbs =
  'announce|notify|inform|tell|keep|retain|collect|delete|erase|disclose|send|give|provide|ask|protect|receive|obtain|publish|ensure|assess|verify|evaluate|acquire';

/** Words that English confuses or shortens, and forms that do not agree. */
export const english: Wording[] = [
  ...confusions,
  ...contractions,
  ...names,
  ...englishNumber,
  ...englishPronouns,
  ...englishVerbs,
  [
    'a word without a plural',
    /\b([Dd]ata|[Ii]nformation|[Ss]oftware|[Ee]quipment|[Aa]dvice|[Ff]eedback)s\b/gu,
    '$1',
  ],
  [
    'a before a vowel',
    /(?<=(?:^|[\s(“])a) (?=e-mail|IP\b|(?!one\b|once\b|one-|eu|ewe)[aeio]\p{Ll}{3,})(?<!\b(?:point|letter|item|paragraph|section) a )/gu,
    'n ',
  ],
  [
    'an before a consonant',
    /\b([Aa])n (?=(?:[bcdfgjklmnpqrtvwyz][aeiouy]|[bcdfgkpt][lr][aeiouy])\p{Ll}+|(?:us(?:age|e|ual)|uni(?:que|form|fied|on|t|versal)|useful|utility|Euro|one\b|once\b))/gu,
    '$1 ',
  ],
  [
    'an article in the place of a noun',
    /\b(?:[Tt]he|an) (?=(?:of|to|for|from|with|by|at|and|or|is|are|was|were|has|have|you|we|they|it|an?|your|our|their)\b(?!-))/gu,
    '',
  ],
  ['no verb', /(?<=(?:^|[.!?] )(?:We|You|They)) (?=(?:the|your|our|its|these|this) )/gu, ' … '],
  [
    'a form that does not fit',
    /\b(may|can|must|will|shall|should|could|would|might|cannot)((?: not| also| only)?) (contain|use|keep|delete|collect|share|store|receive|ask|include|process|withdraw|change|provide|need|require|remain|send|transfer|contact|object|lodge|exercise)(?:s|es|d|ed|ing)\b/gu,
    '$1$2 $3',
  ],
  [
    'a form that does not fit',
    /(?<=\b(?:[Ee]arlier |[Pp]revious |[Oo]ther |[Aa]ll |[Tt]hese |[Tt]hose )(?:editions|cookies|data subjects|visitors|customers|providers|rights|purposes|policies) )(remain|need|hold|belong|last|serve)s\b/gu,
    '$1',
  ],
  [
    'a form that does not fit',
    /\b(may|can|must|will|shall|should|could|would|might|cannot)((?: not| also| only)?) to (?=(?:keep|use|delete|ask|send|give|tell|write|process|store|share|contact|object|withdraw|answer|provide|inform)\b)/gu,
    '$1$2 ',
  ],
  [
    'a form that does not fit',
    /\b(is|are|was|were|be|been)((?: not| also| only)?) (satisf)y\b/gu,
    '$1$2 $3ied',
  ],
  [
    'a form that does not fit',
    /\b(is|are|was|were|be|been)((?: not| also| only)?) (delete|erase|remove|receive|provide|disclose|retain|collect|inform|protect|publish|identify|obtain|require|include)(?=[.,;:]| (?:by|in|on|for|from|to|with|within|after|at|as|until|when|if|and|or)\b)/gu,
    '$1$2 $3d',
  ],
  [
    'a verb that does not agree',
    /(?<=(?:^|[.!?] ))((?:Your|This|Each|Every) (?!data\b|people\b|staff\b|media\b|police\b)\p{Ll}+(?<!s)) are\b/gu,
    '$1 is',
  ],
  [
    'two verbs side by side, of which one is left over or the word between them is missing',
    new RegExp(`(?<=\\b(?:[Ww]e|[Yy]ou) )((?:${verbs})) ((?:${verbs}))\\b`, 'gu'),
    '$1 and $2',
  ],
  [
    'a form that does not fit',
    /\b(do|does|did) not (?!always|perhaps|process|access|pass|address|discuss|focus|possess|assess|express|cross|guess|miss|press|stress|us\b)(\p{Ll}{2,}[^sui\P{L}])s\b/gu,
    '$1 not $2',
  ],
  [
    'a form that does not fit',
    /\b(may|can|must|will|should|could|cannot)( not)? (complain|restrain)t\b(?! (?:is|was|has)\b)/gu,
    '$1$2 $3',
  ],
  [
    'a verb that does not agree',
    /(?<=\b(?:[Yy]our|[Tt]his|[Ee]ach|[Ee]very) (?:present |own |new )?(?!data\b|people\b|staff\b|media\b|police\b)\p{Ll}+(?<!s) )do (?=not\b)/gu,
    'does ',
  ],
  [
    'a verb that does not agree',
    /(?<=\b(?:[Aa]n?) (?!few\b|number\b|lot\b|majority\b)\p{Ll}+(?<!s) )are\b/gu,
    'is',
  ],
  [
    'a verb that does not agree',
    /(?<=(?:^|[.!?] )(?:Your|These|Those|Our|All|Some|Such|Both|Other)(?: \p{Ll}+)? (?!data\b|news\b|means\b|series\b)\p{Ll}{2,}(?<![siu])s )is\b/gu,
    'are',
  ],
  [
    'another word of nearly the same letters',
    /(?<=(?:^|[.!?] ))It[’'](?=s (?:data|servers?|staff|purposes?|cookies|privacy|policy|policies|services?|customers|employees|users|subsidiaries|settings|providers?|representatives?|registered office)\b)/gu,
    'It',
  ],
  ['between to', /\b([Bb]etween \d+) (?:to|–|-) ?(?=\d)/gu, '$1 and '],
  [
    number,
    new RegExp(
      `(?<![\\p{L}\\d./,-])(${many}) (day|week|month|year|hour|minute)(?![\\p{L}’'-])(?! (?:period|trial|limit|notice|deadline|service|term)\\b)`,
      'giu',
    ),
    '$1 $2s',
  ],
  [number, /(?<![\p{L}\d./,-])(1|one) (day|week|month|year|hour|minute)s(?![\p{L}’'])/giu, '$1 $2'],
  [
    number,
    new RegExp(`(?<![\\p{L}\\d./,-])(${many})-(day|week|month|year|hour|minute)s(?![\\p{L}’'-])`, 'giu'),
    '$1 $2s',
  ],
  ['a day with an ending', new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th) of (${months}),?`, 'gu'), '$1 $2'],
  [short, /(?<![\p{L}.])([Ee]\.g|[Ii]\.e|etc)(?=[ ,;)]|$)/gu, '$1.'],
  [
    joined,
    /(?<![\p{L}\d.,/-])(\d+)(?=(?:day|week|month|year|hour|minute|working|business|calendar)s?(?!\p{L}))/gu,
    '$1 ',
  ],
  ['a space before %', /(?<=\d) %/gu, '%'],
  ['words of Czech', /(?<!\p{L})[Čč]l\. ?(?=\d)/gu, 'Article '],
  [
    'a section of the GDPR, which has articles',
    /\b[Ss]ection (\d+(?:\(\w+\))*)(?= (?:of the )?GDPR\b)/gu,
    'Article $1',
  ],
  [
    'a full stop between thousands',
    /(?<![\d.,])(\d{1,3})\.(?=\d{3}(?:[.,]\d{3})*[ \u00A0]?(?:CZK|EUR|€|crowns|euros))|(?<=(?:CZK|EUR|€)[ \u00A0]?)(\d{1,3})\.(?=\d{3}(?!\d))/gu,
    '$1$2,',
  ],
];
