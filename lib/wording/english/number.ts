import type { Wording } from '#lib/wording/wording.ts';

const number = 'a number that does not agree';
const verb = 'a verb that does not agree';

/** Nouns of legal texts that are no verbs. */
const nouns =
  'right|purpose|processor|controller|provider|employer|employee|customer|user|visitor|applicant|candidate|recipient|individual|supplier|contractor|subcontractor|cookie|website|obligation|regulation|period|reason|principle|edition|exception|situation|circumstance|agreement|representative|system|database|operation|product|server|browser|device|application|condition|section|paragraph|article|case|setting|safeguard|service|clause|instruction|law|camera|newsletter|location|password|colleague';
/** Nouns in y, without it. */
const inY = 'compan|polic|part|categor|authorit|countr|entit|activit|dut|subsidiar|part';

/** Behind a noun that is no part of a longer name. */
const end =
  '(?=[.,;:)]|$| (?:of|to|for|are|is|were|was|may|can|will|must|shall|should|have|has|that|which|who|from|with|by|under|where|we|you|it|they|do|does|listed|named|set|described|above|below|mentioned|apply|applies|concerns?|describes?|explains?)\\b(?!-)|(?<!right) (?:in|on|at|as|when|if|after|before)\\b(?!-))';
/** Behind one that may be a verb. */
const endOfNoun = '(?=[.;)]|$| (?:of|are|is|were|was|may|can|will|must|have|has)\\b(?!-))';
const many = '[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Vv]arious';
const oneOf = '(?:[Oo]ne|[Mm]any|[Ee]ach|[Ss]everal) of (?:the|our|your|these|those|its|their)';
const each = '[Ee]ach|[Ee]very|[Aa]nother';
/** One thing or person of which something is said. */
const one = `${nouns}|processing|collection|transfer|storage|provision|disclosure|retention|erasure|deletion|use|copy|basis|policy|controller|protection|name|party`;
/** A word of what follows `of`, in which no other clause begins and nothing is added. */
const within =
  '(?!(?:and|or|nor|as|that|which|who|whom|whose|what|where|when|if|how|than|there|here|we|you|they|it|i|he|she|to|not|may|must|will|can|could|should|would|might|shall|cannot|do|does|did|is|are|was|were|be|has|have|had)\\b)[\\p{L}\\d’-]+';

/** Where another verb follows, this one may be that of a clause within: `the services customers have ordered are`. */
const last = '(?![^.!?;]* (?:is|are|was|were|has|have|may|must|can|will|does|do)\\b)';

/** Numbers of which one is that of one, and another that of many. */
export const englishNumber: Wording[] = [
  [number, new RegExp(`\\b(${many}|${oneOf}) (${nouns})${end}`, 'gu'), '$1 $2s'],
  [number, new RegExp(`\\b(${many}|${oneOf}) (${inY})y${end}`, 'gu'), '$1 $2ies'],
  [
    number,
    new RegExp(
      `\\b(${many}|${oneOf}) (measure|document|request|record|claim|question|account|contract|invoice|consent)${endOfNoun}(?!\\.\\p{L})`,
      'gu',
    ),
    '$1 $2s',
  ],
  [number, new RegExp(`\\b(${many}|${oneOf}) (address|business|process)${endOfNoun}`, 'gu'), '$1 $2es'],
  [number, new RegExp(`\\b([Tt]h)is (${nouns})s${end}`, 'gu'), '$1ese $2s'],
  [number, new RegExp(`\\b([Tt]h)is (${inY})ies(?![\\p{L}’'-])`, 'gu'), '$1ese $2ies'],
  [number, new RegExp(`\\b(${each}) (${nouns})s${end}`, 'gu'), '$1 $2'],
  [number, new RegExp(`\\b(${each}) (${inY})ies(?![\\p{L}’'-])`, 'gu'), '$1 $2y'],
  [
    verb,
    new RegExp(
      `(?<=(?:^|[.!?] )The (?:\\p{Ll}+ )?(?:${one})(?: of ${within}(?: ${within}){0,4})? )(?:are|were)\\b${last}`,
      'gu',
    ),
    'is',
  ],
  [
    verb,
    new RegExp(
      `(?<=(?:^|[.!?] )The (?:\\p{Ll}+ )?(?:${one}) of ${within}(?: ${within}){0,4} )have\\b${last}`,
      'gu',
    ),
    'has',
  ],
  [
    verb,
    new RegExp(
      `(?<=(?:^|[.!?] )The (?:\\p{Ll}+ )?(?:(?:${nouns})s|(?:${inY})ies)(?: of ${within}(?: ${within}){0,4})? )(?:is|was)\\b${last}`,
      'gu',
    ),
    'are',
  ],
  [
    verb,
    new RegExp(
      `(?<=(?:^|[.!?] )The (?:\\p{Ll}+ )?(?:(?:${nouns})s|(?:${inY})ies)(?: of ${within}(?: ${within}){0,4})? )has\\b${last}`,
      'gu',
    ),
    'have',
  ],
  [
    'no article before a noun',
    /\b(of|by|to|from|with|for|before|after) (applicant|customer|visitor|employee|user|provider|processor|controller|supplier|company|website|browser|interview|visit|request)(?=[.;]|,? (?:who|whom|whose|which|that|is|has|may|must|can|will)\b)/gu,
    '$1 the $2',
  ],
];
