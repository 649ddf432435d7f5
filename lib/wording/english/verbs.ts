import type { Wording } from '#lib/wording/wording.ts';

const verb = 'a verb that does not agree';
const participle = 'a verb in a form that does not fit';

/** Many of what does something in legal texts. */
const many =
  'companies|providers|processors|recipients|partners|employees|visitors|customers|applicants|suppliers|authorities|cookies|cameras|recordings|tools|services|persons|people|controllers|contractors|parties|countries|users|websites|systems|policies|rights|rules';
/** What may stand before them, where they begin a sentence. */
const front =
  '(?:(?:The|These|Those|Such|Both|All|Some|Most|Our|Other|Many|Several|Following|Two|Three|Four|Five|Six|following|other|external|two|three|four|five|six|these|those|our|such|both|of|the) )+(?:\\p{Ll}+ )?';
const behind = `(?<=(?:^|[.;:!?] )(?:${front}(?:${many})|Both|Two|Three|Several) )`;

/** One of what is or has something, at the beginning of a clause. */
const one =
  'connection|consent|contract|account|request|session|recording|call|purpose|period|policy|controller|processor|provider|document|copy|camera|cookie|decision|transfer|service|tool|complaint|website|page|form|device|browser|technician|visitor|customer|employer|employee|employment|payment|order|processing';
const ofOne = `(?<=(?:^|[.;:!?] |[Tt]hat |[Ww]hether |[Ii]f |[Ww]hen |[Uu]ntil |[Oo]nce |[Bb]ecause |[Ww]hile )(?:[Tt]he|[Tt]his|[Aa]n?|[Yy]our|[Oo]ur) (?:(?!and |or |nor |of )\\p{Ll}+ )?(?:${one}) )`;

/** Where what was done follows, and verbs of which none is a noun. */
const have =
  '(?<=\\b(?:[Ww]e|[Yy]ou|[Tt]hey|who|that|which|[Dd]ata) (?:have|has|had)(?: (?:not|never|already|also|since))? )';
const endOfVerb =
  '(?=[.,;)]|$| (?:it|them|the|your|our|us|you|from|to|in|for|at|by|with|on|about|that|all|any)\\b)';

/** Behind a preposition a verb that has an object ends in -ing. */
const behindOf = '(?<=\\p{Ll} (?:in|of|for|by|without|before|after|from|about) )';
const object = '(?= (?:our|your|their|its|the|them|it|you|us|personal|such|these|this)(?!\\p{L}))';

/** Verbs of one where many do something, and one of many (Cambridge Grammar of English). */
export const englishVerbs: Wording[] = [
  [verb, new RegExp(`${behind}has(?!\\p{L})`, 'gu'), 'have'],
  [verb, new RegExp(`${behind}does(?!\\p{L})`, 'gu'), 'do'],
  [
    verb,
    new RegExp(
      `${behind}(help|use|store|send|keep|receive|provide|get|work|run|see|act|record|collect|remain|stay|need|want|make|give|take|hold|help|support|operate|maintain|offer|sign|apply)s(?! and |[’'])(?!\\p{L})`,
      'gu',
    ),
    '$1',
  ],
  // Recordings, Cookies; of one are news, analytics and an address.
  [
    verb,
    /(?<=(?:^|[.;:!?] )\p{Lu}\p{Ll}{4,}s(?<!ss|us|is|ics|ws|ways|times|haps|ides) )is(?!\p{L})/gu,
    'are',
  ],
  [
    verb,
    /(?<=(?:^|[.;:!?] )(?!These|Those|Such|Both|Some|Most|Your|Their|Other|Many|Several|Following|Three|Four|Five)\p{Lu}\p{Ll}{3,}(?<!’s) \p{Ll}{4,}s(?<!ss|us|is|ics|ws|ways|times|haps|ides|series|means) )is(?= (?:\p{Ll}+ly )?\p{Ll}{3,}(?:ed|en|ept|ent|ade|old)(?!\p{L}))/gu,
    'are',
  ],
  [verb, new RegExp(`${ofOne}have(?!\\p{L})`, 'gu'), 'has'],
  [verb, new RegExp(`${ofOne}are(?!\\p{L})`, 'gu'), 'is'],
  [
    'a verb in the form of the past',
    /\b([Dd]o|[Dd]oes|[Dd]id|[Ww]ill|[Cc]an|[Mm]ay|[Mm]ust|[Ss]hall) not (?:sold|kept|sent|gave|given|told|held|made|took|taken|shown|went|gone|left|lost|shared|used|stored|processed|collected|transferred|disclosed|published|recorded|received|deleted|erased|combined|copied|rented|passed|required|needed|wanted|allowed|provided)(?= )/gu,
    '$1 not …',
  ],
  [
    participle,
    new RegExp(
      `${behindOf}(train|protect|keep|send|collect|inform|maintain|perform|obtain|sell|tell|identify|verify|develop|publish|correct|deliver|prevent)${object}`,
      'gu',
    ),
    '$1ing',
  ],
  [
    participle,
    new RegExp(
      `${behindOf}(provid|improv|delet|eras|ensur|operat|handl|manag|analys|evaluat|prepar|giv|mak|tak|writ|remov|stor|shar|disclos|receiv)e${object}`,
      'gu',
    ),
    '$1ing',
  ],
  [
    participle,
    new RegExp(
      `${have}(erase|delete|receive|provide|agree|disclose|remove|describe|update|close|combine|introduce)${endOfVerb}`,
      'gu',
    ),
    '$1d',
  ],
  [
    participle,
    new RegExp(
      `${have}(collect|obtain|accept|inform|ask|register|publish|destroy|sign|enter|correct|assign|grant|reject)${endOfVerb}`,
      'gu',
    ),
    '$1ed',
  ],
  [
    participle,
    new RegExp(`${have}(keep|send|give|write|take|make|tell|hold|see|choose|withdraw)${endOfVerb}`, 'gu'),
    '…',
  ],
  [
    'a number that does not agree',
    /\b([Aa]) (recording|camera|cookie|visitor|customer|provider|processor|controller|request|copy|right|purpose|reason|contract|document|number|complaint|decision|transfer|service|tool)s(?=[.,;:)]|$| (?:is|was|has|of|that|which|who|with|for|to|from|and|or|on|in|by|at|leaks|may|can|will|must)(?!\p{L}))/gu,
    '$1 $2',
  ],
  ['no space where there is to be one', /(?<!\p{L})(CZK|EUR|USD|THB|GBP)(?=\d)/gu, '$1 '],
];
