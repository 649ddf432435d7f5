import type { Wording } from '#lib/wording/wording.ts';

const confused = 'another word of nearly the same letters';

/** Behind what form is most likely from, whatever follows but what a form is; and behind what, where a word of these follows. */
const receive =
  '\\b(?:receiv|obtain|collect|get|com|protect|delet|remov|differ|exclud|prevent|transferr?|benefit|result|learn|hear|withdraw|buy|read)(?:e|es|ed|ing|s|n)? (?:it |them |you |data |the data |personal data |cookies )?form ';
const apart =
  '\\b(?:[Aa]part|[Aa]way|[Ff]ar|aris(?:e|es|ing)|originat(?:e|es|ed|ing)|stem(?:s|ming)?|deriv(?:e|es|ed|ing)|suffer(?:s|ing)?|refrain(?:s|ing)?|exempt(?:ed)?) form ';
const period =
  '\\b(?:(?:for|within|in|after|than|least|most) [\\p{L}\\d ]{1,20}|\\d+ )(?:day|week|month|year|hour)s? form ';
/** Who forms something, where form is a verb. */
const verb =
  '\\b(?:[Ww]e|[Yy]ou|[Tt]hey|to|that|which|who|may|can|will|must|and|or|not|also|would|could|should|together|it) form ';
const notForm = '(?!of\\b|part\\b|for\\b|in\\b|on\\b|and\\b|or\\b|that\\b|which\\b|is\\b|the basis\\b)';

const law = '(?:the|a|any|such) (?:law|laws|regulation|contract|statute|act|GDPR)';

/** Words of English that are typed for others of nearly the same letters, known by both neighbours. */
export const mistyped: Wording[] = [
  [
    confused,
    new RegExp(
      `\\bform (?:(?<=${receive})${notForm}|(?<=${apart})(?=(?:the|your|our|an?|this|that|these|those|it|you|here|there|what|such)\\b)|(?<=${period})(?=(?:the|your|our|its|this|that|when)\\b)(?!the basis\\b)|(?=(?:them|us|whom|him|the (?:date|day|moment))\\b)(?<=\\p{L} form )(?<!${verb})(?<!${receive}|${apart}|${period}))`,
      'gu',
    ),
    'from ',
  ],
  [
    confused,
    new RegExp(
      `\\bwere (?=${law} (?:permit|require|allow|provide|oblige|say|state|prescribe|demand)s?\\b)`,
      'gu',
    ),
    'where ',
  ],
  [
    confused,
    /(?<!\b(?:you|they|we|who|that|which|there|as) )were (?=(?:you|we|they) (?:live|work|have|can|may|are|were|will|do|must|need|reside|act|keep|use)\b)/gu,
    'where ',
  ],
  [confused, /(?<=, )were (?=(?:applicable|appropriate)[,.])/gu, 'where '],
  [confused, /(?<=\brather )then(?= (?!(?:\d+|the|an?|you|we|that|this|is|in|for|one)\b))/gu, 'than'],
  [
    confused,
    /(?<=\b(?:longer|more|less|fewer|later|earlier|sooner|other) )then(?= (?:necessary|needed|required|those|these|any|what|two|three|five|ten|thirty|sixty)\b)/gu,
    'than',
  ],
  [confused, /(?<=\b(?:[Ss]ince|[Uu]ntil|[Oo]nly) )than\b|(?<=\band )than(?= (?:we|you|they|it) )/gu, 'then'],
  [
    confused,
    /(?<=(?<!\b(?:you|we|they|to) )\b(?:contact|using) )are (?=(?:website|site|page|office|service|company|policy|address|newsletter|application|terms)\b)/gu,
    'our ',
  ],
  [
    confused,
    /(?<=\b(?:[Ww]e|[Yy]ou|[Tt]hey|data|rights|cookies) )our (?=(?:not|processed|stored|kept|deleted|collected|entitled)\b)/gu,
    'are ',
  ],
  [
    confused,
    /(?<=\b(?:part|instead|because|regardless|rights|purposes?|protection|behalf|controller|categories|category|kinds?|basis|scope|accordance|withdrawal) )off\b(?!-)/gu,
    'of',
  ],
  [
    confused,
    /(?<=\b(?:[Tt]urn|[Ss]witch|[Ll]og)(?:s|ed|ing|ged|ging)? (?:them |it |cookies |all |these )?)of(?=[.,;]| (?:in|at|by|on|when|if)\b)/gu,
    'off',
  ],
  [
    confused,
    /(?<=\b(?:right|want|wish|able|possible|entitled|need|required|obliged|order|like|how) )too (?=(?:object|ask|withdraw|keep|delete|access|lodge|file|be|receive|obtain|know|use|process|contact|complain|request|restrict|provide|give|do)\b)/gu,
    'to ',
  ],
  [confused, /(?<=\b(?:is|are|was|takes?|far|for) )to (?=(?:much|late|long|short|old)\b)/gu, 'too '],
  [confused, /(?<=\b(?:We|You|They) )to (?=not\b)/gu, 'do '],
  [
    confused,
    /\b([Ii])ts (?=(?:not|your|our|the|an?|(?:possible|necessary|important|easy|up) to|possible that)\b(?!-))/gu,
    '$1t is ',
  ],
  [confused, /\b([Ii])ts (?=been\b)/gu, '$1t has '],
  [
    confused,
    /\bit[’']s (?=(?:(?:sales|business|service|own|other|external|technical|legal|new|main|former|data|trading|payment|hosting|internal|personal|legitimate) )?(?:cookies|partners|clients|users|visitors|services?|products?|premises|systems?|policy|policies|subsidiaries|suppliers|members|staff|behalf|rights|duties|obligations|scope)\b)/gu,
    'its ',
  ],
  [
    confused,
    /\b([Ww])ho[’']s (?=(?:rights?|names?|address|account|application|request|behalf)\b)/gu,
    '$1hose ',
  ],
  [confused, /\b([Yy])our (?=are\b)/gu, '$1ou '],
  [confused, /(?<=\b[Oo]n )you (?=behalf\b)/gu, 'your '],
  [
    confused,
    /\b([Yy])ou (?=(?:employers?|passwords?|colleagues|identity|nationality|surname|employees)\b)/gu,
    '$1our ',
  ],
  [
    confused,
    /(?<!\b(?:[Ww]ithout|[Ww]ith|of|from|about|by|under|within|through|using|[Tt]hat|[Ii]f|[Ww]hen|[Ww]here|[Bb]ecause|(?:giv|offer|grant|den|afford|tell|contact|call|inform|serv|direct|send|do|see|ask|show|put|bring|lead|tak)\p{L}*) )\byou (?=rights?\b(?! (?:away|now|after|before|here|there|from|at|in|on|back)\b))(?<=\p{L} you )/gu,
    'your ',
  ],
  [
    confused,
    /(?<!\b(?:an?|the|this|that|our|your|its|each|any|every|in|which|what|contact|order|same|electronic|written|paper|registration|application|withdrawal|web|online|to|and|or|we|they|it|may|can|will|must) )(?<=\p{Ll}[,]? )form (?=(?:un(?:authori|lawful|wanted|known)\p{L}*|being|loss|misuse|damage|theft|abuse|third|outside|anyone|everyone)\b)/gu,
    'from ',
  ],
  [
    confused,
    /(?<=\b(?:for|in|on|into|against) )you (?=(?:consent|account|device|computer|browser|application|request|settings)\b)(?! \p{L}+ (?:is|are|may|must)\b)/gu,
    'your ',
  ],
  [
    confused,
    /(?<=\b(?:[Tt]hat|[Ii]f|[Ww]hen|[Ww]here|[Bb]ecause) )you (?=(?:browser|device|consent|account|application|data|rights?) (?:is|are|has|have|was|were|sends|will|may|can)\b)/gu,
    'your ',
  ],
  [
    confused,
    /(?<=\b(?:of|on|in|by|with|to|through|using|from|via|visit|contact|at) )out (?=(?:website|site|company|services?|customers?|users?|partners|products|policy|team|office|server|newsletter|employees)\b)/gu,
    'our ',
  ],
  [
    confused,
    /(?<=\b(?:[Cc]ontact|contacting|[Ww]rite to|reach|tell) )use(?=[.,;]| (?:at|by|via|through|if|for|on|in|about|directly|when)\b)/gu,
    'us',
  ],
  [confused, /(?<=\b(?:will|may|can|must|shall|cannot) )sent\b/gu, 'send'],
  [confused, /(?<=\b(?:is|are|was|were|been) )send(?= (?:to|by|from|only|out)\b)/gu, 'sent'],
  [confused, /\b([Ww])hit (?=(?:the|your|our|us|you|a)\b)/gu, '$1ith '],
  [confused, /\b([Pp])lease not (?=that\b)/gu, '$1lease note '],
  [confused, /\bbale (?=to\b)/gu, 'able '],
];
