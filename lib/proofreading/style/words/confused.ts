import { mistyped } from '#lib/wording/english/mistyped.ts';
import type { Wording } from '#lib/wording/wording.ts';

const confused = 'another word of nearly the same letters';
const own =
  'own|data|personal|privacy|consent|browser|rights?|choice|account|e-mail|address|settings|request|order|device|name|details|information|question|computer|device';

/** Words of English that are written for others of nearly the same letters. */
export const confusions: Wording[] = [
  ...mistyped,
  [confused, new RegExp(`\\b([Yy])ou[’']re (?=(?:${own})\\b)`, 'gu'), '$1our '],
  [confused, /\b([Yy])our (?=(?:not|able|entitled|welcome|obliged|allowed|required to)\b)/gu, '$1ou are '],
  [confused, /\b([Tt])here (?=(?:own|personal data|consent)\b)/gu, '$1heir '],
  [
    confused,
    /(?<=\b(?:on|of|with|by) )there (?=(?!(?:is|are|was|were|being|will|may|can|has|have|had|you|we|it|and|or|the|should|must|in|at)\b)\p{Ll}{3})/gu,
    'their ',
  ],
  [confused, /(?<=\p{Ll} )too (?=(?:the|our|your|a)\b|\S+@)/gu, 'to '],
  [confused, /(?<=\b(?:accidental|unlawful) )lost(?= (?:or|of|and)\b|[.,;])/gu, 'loss'],
  [confused, /\b([Tt])rough\b/gu, '$1hrough'],
  [confused, /\b([Mm])angers?\b/gu, '$1anager'],
  [confused, /\bwidth (?=(?:your|our|the|us|you|its|their)\b)/gu, 'with '],
  [confused, /\boff (?=your own accord\b)/gu, 'of '],
  [
    confused,
    /(?<=\b(?:keep|delete|process|store|collect|share|protect|withdraw|change|use) )you (?=(?:application|data|personal data|choice|consent|request|e-mail|address|name|account|rights)\b)/gu,
    'your ',
  ],
  [
    confused,
    /(?<=\b(?:[Ww]ithout|[Ww]ith|of|from|about|by|under|within|through|using) )you (?=(?:name|data|personal data|consent|permission|approval|knowledge|browser|e-mail|address|account|device|computer|rights?|choice|settings|details|privacy|identity|application|contract|visit)\b)/gu,
    'your ',
  ],
  [
    confused,
    /(?<=\b(?:on|in|at|of|from|with|by|to|for|through|via|under) )are (?=(?:website|site|page|server|office|behalf|service|company|policy|contract|product|system|team|business|address|studio|newsletter|application|software)\b)/gu,
    'our ',
  ],
  [confused, /\b([Pp])ubic\b/gu, '$1ublic'],
  [confused, /\b([Uu])ntied (?=States|Kingdom)/gu, '$1nited '],
  [confused, /\b([Ss])tatue/gu, '$1tatute'],
  [confused, /\b([Mm])assage/gu, '$1essage'],
  [confused, /\b([Bb])reech/gu, '$1reach'],
  [confused, /\basses(?= (?:the|whether|your|how|our|each)\b)/gu, 'assess'],
  [confused, /(?<= )fro(?= (?:the|our|your|an?|which|that)\b)(?<!to and fro)/gu, 'for'],
  [confused, /(?<=\b(?:legal|the|our|your|any) )advise\b/gu, 'advice'],
  [confused, /\b([Tt])heir (?=(?:is|are|was|were)\b)/gu, '$1here '],
  [confused, /(?<=\b(?:the|an?|our|your) )from(?= )/gu, 'form'],
  [
    confused,
    /(?<=\b(?:contact|registration|online|web|sign-up|subscription|complaint) )from(?= (?:on|in|or|and|is|we ask)\b|[.,;:)])/gu,
    'form',
  ],
  [
    confused,
    /(?<=\b[Ff]ree |\d[ -]day )trail\b|\btrail(?= (?:version|period|account|licen[cs]e)\b)/gu,
    'trial',
  ],
  [confused, /\b([Aa])udit trial\b/gu, '$1udit trail'],
  [
    confused,
    /(?<=\b(?:more|less|rather|longer|fewer|higher|lower|shorter|other|older|greater|later|earlier) )then(?= (?:\d+|the|an?|you|we|that|this|is|in|for|one)\b)/gu,
    'than',
  ],
  [confused, /\b([Ww])eather (?=(?:or not|we|you|the|your|this)\b)/gu, '$1hether '],
  [confused, /(?<=\b(?:to|may|not|will|could) )loose\b/gu, 'lose'],
  [confused, /\b(?<=not )effect (?=(?:the|your|our|any|how)\b)/gu, 'affect '],
  [confused, /\b(?<=(?:an?|no|legal) )affect\b/gu, 'effect'],
  [confused, /\b([Pp])ersonnel data\b/gu, '$1ersonal data'],
  [confused, /\b([Ii])n principal\b/gu, '$1n principle'],
  [confused, /\b(could|would|should|must) of\b(?! course)/gu, '$1 have'],
  [confused, /\b([Ww])ho[’']s (?=(?:data|personal|consent)\b)/gu, '$1hose '],
  [
    confused,
    /\bit[’']s (?=(?:effect|purposes?|providers?|servers?|employees|website|customers|terms|settings|accuracy|lawfulness|processors?|registered)\b)/gu,
    'its ',
  ],
  [confused, /\b([Cc])ostumer/gu, '$1ustomer'],
  [confused, /(?<=European )Counsel\b|\bCounsel(?= of \d)/gu, 'Council'],
  [confused, /\b([Dd])ose not\b/gu, '$1oes not'],
  [confused, /(?<=\b(?:may|can|will|to|you) )except (?=(?:all|cookies|the|our|these)\b)/gu, 'accept '],
];

const contraction = 'a contraction';

/** What is said so, and written out in a legal text; behind it and you’re others are confused with a possessive. */
export const contractions: Wording[] = [
  [contraction, /\b([Cc])an[’']t\b/gu, '$1annot'],
  [contraction, /\b([Ww])on[’']t\b/gu, '$1ill not'],
  [contraction, /\b([Ss])han[’']t\b/gu, '$1hall not'],
  [
    contraction,
    /(?<=\b(?:do|does|did|is|are|was|were|has|have|had|could|should|would|might|must|need))n[’']t\b/giu,
    ' not',
  ],
  [contraction, /\b([Ll])et[’']s\b/gu, '$1et us'],
  [contraction, new RegExp(`\\b([Yy]ou|[Ww]e|[Tt]hey)[’']re\\b(?! (?:${own})\\b)`, 'gu'), '$1 are'],
  [contraction, /(?<=\b(?:I|you|we|they|it|that|who|which|there))[’']ll\b/giu, ' will'],
  [contraction, /(?<=\b(?:I|you|we|they|could|should|would|might))[’']ve\b/giu, ' have'],
  [contraction, /(?<=\b(?:I|you|we|they|it))[’']d\b/giu, ' would'],
  [contraction, /\bI[’']m\b/gu, 'I am'],
  [
    contraction,
    /\b([Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Hh]ere|[Ww]here)[’']s (?=(?:an?|the|not|no|been|only|also|your|our|up|in|on|for|to|by|necessary|possible|important|clear|voluntary|safe|easy|free|stored|kept|\p{Ll}{2,}(?:ed|ing))\b(?!registered))/gu,
    '$1 is ',
  ],
  [
    'an apostrophe in a word that has none',
    /\b([Ii]t)[’']s(?= (?:rectification|erasure|deletion|processing|storage|transfer|content|length|owner)\b)/gu,
    '$1s',
  ],
  [
    'an apostrophe in a word that has none',
    /\b([Yy]our|[Oo]ur|[Tt]heir|[Hh]er|[Ii]t)(?:s[’']|(?<![Ii]t)[’']s)(?=\s|[.,;:)]|$)/gu,
    '$1s',
  ],
];
