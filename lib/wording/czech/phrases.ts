import type { Wording } from '#lib/wording/wording.ts';

const wrong = 'a case that does not fit';

/** Behind what, which forms of a word are wrong, and which is right; what is written behind the name of a means is left alone. */
const phrases: [front: string, forms: string, right: string][] = [
  ['[Bb]ez zbytečného', 'odklad(?:|em|y|ů|ech|ům)', 'odkladu'],
  ['[Bb]ez zbytečného', 'prodleních|prodlením|prodlev[auy]', 'prodlení'],
  [
    '[Nn]a základě(?: (?:vašeho|svého|jeho|jejího|jejich|uděleného|výslovného|předchozího)){0,2}',
    'souhlas(?:|em|e|y|ech)',
    'souhlasu',
  ],
  [
    '(?:[Bb]ez|[Pp]odle|[Oo]dvolání|[Uu]dělení)(?: (?:vašeho|svého|jeho|jejího|jejich|uděleného|výslovného|předchozího)){1,2}',
    'souhlas(?:|em|e|y|ech)',
    'souhlasu',
  ],
  ['[Nn]a základě', 'smlouv(?:a|ě|u)', 'smlouvy'],
  [
    '[Nn]a základě(?: (?:našeho|svého|jeho|jejího|jejich))? oprávněného',
    'záj(?:em|mem|my|mů|mech|mům|me)',
    'zájmu',
  ],
  ['(?:[Nn]a základě|[Pp]odle|[Dd]le|[Vv]e smyslu)', 'zákon(?:|u|ě)', 'zákona'],
  ['[Pp]o(?: celou)? dobu', 'trvá|trvat|trvaní|trváním', 'trvání'],
  ['[Pp]o(?: celou)? dobu', 'platnost(?:|í|em)', 'platnosti'],
  ['[Pp]o(?: celou)? dobu', 'existenc(?:i|í)', 'existence'],
  ['(?:[Nn]a|[Pp]o) dobu', 'neurčit(?:á|é|ý|ého)', 'neurčitou'],
  ['[Vv] (?:souladu|rozporu) se', 'zákon(?:|a|u|ě)', 'zákonem'],
  ['[Vv] (?:souladu|rozporu) se', 'smlouv(?:a|ě|u|y)', 'smlouvou'],
  ['[Vv] (?:souladu|rozporu) s', 'práv(?:o|a|u)', 'právem'],
  ['[Vv] (?:souladu|rozporu) s(?: \\p{Ll}+mi){0,3}', 'předpis(?:|ů|ech|ům|u)', 'předpisy'],
  ['[Vv] (?:souladu|rozporu) se(?: \\p{Ll}+mi)?', 'zásad(?:|y|ám|ách|a)', 'zásadami'],
  [
    '(?:[Uu]zavř(?:eli|el|ela|ít|ete|eme|ou)|[Uu]zavírá(?:me|te|t))(?: (?:jsme|jste|s vámi|s námi)){0,2}',
    'smlouva',
    'smlouvu',
  ],
  ['[Pp]od(?:at|áte|ejte|ávat|áváte|ali)', 'stížnost(?:í|em|ech)', 'stížnost'],
  ['(?:[Pp]od(?:at|áte|ejte|ávat|áváte)|[Vv]znést|[Vv]znes(?:te|ete))', 'námit(?:ka|kou|ce)', 'námitku'],
  ['[Pp]od(?:at|áte|ejte|ávat|áváte)', 'žádost(?:í|em|ech)', 'žádost'],
  ['[Oo]dvolat(?: (?:svůj|váš|udělený|tento))?', 'souhlas(?:u|em|ů)', 'souhlas'],
  ['[Uu]dělit(?: (?:nám|svůj|váš))?', 'souhlas(?:em|ů)', 'souhlas'],
  ['[Pp]rávo na', 'přístup(?:u|em|y)', 'přístup'],
  ['[Pp]rávo na', 'výmaz(?:u|em)', 'výmaz'],
  ['[Pp]rávo na', 'oprav(?:a|ě|ou)', 'opravu'],
  ['[Pp]rávo na', 'přenositelnost(?:i|í)', 'přenositelnost'],
  ['[Pp]rávo na', 'námit(?:ka|ce|kou)', 'námitku'],
  ['(?:[Pp]ro|[Pp]ři|[Zz]a účelem|[Nn]ezbytné pro|[Pp]o) (?:s)?plnění', 'smlouv(?:a|u|ě)', 'smlouvy'],
  ['(?:s)?plnění(?: (?:naší|své|jeho|její))? (?:právní|zákonné)', 'povinnost(?:|í|em)', 'povinnosti'],
  [
    '(?:s)?plnění(?: (?:našich|svých|jeho|jejich))? (?:právních|zákonných)',
    'povinnost(?:|i|em)',
    'povinností',
  ],
  ['oprávněný', 'zájm(?:u|em|y|ů|ech|ům)', 'zájem'],
  ['oprávněného', 'záj(?:em|mem|my|mů|mech|mům)', 'zájmu'],
  ['oprávněným', 'záj(?:em|mu|mů|mech)', 'zájmem'],
  ['oprávněné', 'záj(?:em|mem|mu|mů|mech|mům)', 'zájmy'],
  ['oprávněných', 'záj(?:em|mem|my|mu|mům)', 'zájmů'],
  ['(?<!\\p{L})osobních', 'údaj(?:|e|i|em|ům)', 'údajů'],
  ['(?<!\\p{L})osobní', 'údaj(?:ích|ům|em)', 'údaje'],
  ['(?<!\\p{L})osobními', 'údaj(?:|e|ů|ům|em|ích)', 'údaji'],
  ['(?<!\\p{L})osobním', 'údaj(?:|e|ů|ích)', 'údajům'],
  ['(?:[Úú]řad[uem]*|[Kk]omis\\p{L}+) pro', 'ochran(?:a|y|ě|ou)', 'ochranu'],
  ['třetím', 'stran(?:|y|ami|ách|a|u)', 'stranám'],
  ['třetích', 'stran(?:y|ami|ám|a|u)', 'stran'],
  ['[Dd]o (?:jednoho|1)', 'měsíc(?:|i|em|ů|ům)', 'měsíce'],
  ['[Vv]e', 'lhůt(?:a|u|y)', 'lhůtě'],
  ['[Pp]o dobu', 'lhůt(?:a|ě)', 'lhůty'],
];

/** Behind what a noun made of a verb ends with a long í, and behind what with ím. */
const withoutM =
  '[Zz]a účelem|[Nn]a základě|[Vv] případě|[Vv] rámci|[Vv] průběhu|[Zz] důvodu|[Pp]o dobu|[Bb]ěhem|[Pp]odle|[Bb]ez|[Pp]ro|[Pp]ři|[Oo]hledně|[Pp]rostřednictvím|[Vv]četně';
const withM = '[Vv] souvislosti se?|[Vv] (?:souladu|rozporu) se?|[Vv]e spojení se?|[Ss]polu se?|[Pp]řed';

/** By what something is done may stand within: podle vedením schválených pravidel. */
const notDone = '(?! (?:\\p{Ll}+ )?\\p{Ll}+[nt](?:[ýáé]|ou|ého|ému|ém|ých|ým|ými)(?!\\p{L}))';

/** Set phrases of policies of which the last word stands in a case that does not fit (Internetová jazyková příručka, ÚJČ). */
export const czechPhrases: Wording[] = [
  ...phrases.map(
    ([front, forms, right]): Wording => [
      wrong,
      new RegExp(`(?<!\\p{L})(${front}) (?:${forms})(?!\\p{L})`, 'gu'),
      `$1 ${right}`,
    ],
  ),
  [wrong, /(?<!\p{L})osobní údajů(?!\p{L})/gu, 'osobních údajů'],
  [wrong, /(?<!\p{L})osobní údaji(?!\p{L})/gu, 'osobními údaji'],
  [
    wrong,
    new RegExp(`(?<!\\p{L})(${withoutM}) (\\p{Ll}+(?:[áeě]n|[eě]t|ut))ím(?!\\p{L})${notDone}`, 'gu'),
    '$1 $2í',
  ],
  [
    wrong,
    new RegExp(`(?<!\\p{L})(${withM}) (\\p{Ll}{3,}(?:[áeě]n|[eě]t|užit|ut)í)(?!\\p{L})`, 'gu'),
    '$1 $2m',
  ],
];
