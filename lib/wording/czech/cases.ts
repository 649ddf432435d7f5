import type { Wording } from '#lib/wording/wording.ts';

const wrong = 'a case that does not fit';
const verb = 'a verb that does not agree';

/** What of things that are a she stands before them in every case of many, so that their own ending alone says which. */
const ofMany = '(?:[Tt]ěchto|[Tt]ěch|[Vv]šech|[Nn]ašich|[Vv]ašich|[Ss]vých|[Jj]ejích|[Jj]ejich)';
const locative = '(?:[VvOo]|[Vv]e|[Nn]a|[Pp]o|[Pp]ři)';

/** Where a clause begins. */
const begin = '(?:^|[.;:] |(?<!\\p{L})(?:že|kde|a|zda) )';
/** One she, in the first case, and what may stand before what she does. */
const one =
  '(?:[Tt]ato|[Nn]aše|[Vv]aše|[Kk]aždá|[Žž]ádná|[Dd]aná) (?:(?:\\p{Ll}+[áí] )?(?:společnost|firma|služba|smlouva|kamera|banka|pojišťovna|osoba|strana|lhůta|stránka|aplikace|platforma|agentura|žádost|\\p{Ll}{3,}(?:nost|ace)))(?: (?:se|si|vám|nám|je|jim|tak|také|již|pak|ji|ho|pouze)(?!\\p{L})){0,2}';

/** Nouns in another case than what stands before them, and verbs of many where one does it (Internetová jazyková příručka, ÚJČ). */
export const czechCases: Wording[] = [
  [wrong, /(?<!\p{L})([VvNn]aš)í (?=(?:(?!pomocí)\p{Ll}+í )?\p{Ll}{2,}ost(?!\p{L}))/gu, '$1i '],
  [wrong, /(?<!\p{L})([VvNn]aš)i (?=(?!hosti)\p{Ll}{2,}osti(?!\p{L}))/gu, '$1í '],
  [wrong, /(?<!\p{L})([Tt])éto (?=(?:(?!pomocí)\p{Ll}+í )?\p{Ll}{2,}ost(?!\p{L}))/gu, '$1uto '],
  [wrong, /(?<!\p{L})([Tt])uto (?=(?!hosti)\p{Ll}{2,}osti(?!\p{L}))/gu, '$1éto '],
  [
    wrong,
    /(?<=(?<!\p{L})(?:[Nn]a základě|[Pp]odle|[Dd]le|[Vv] rámci|[Zz]a účelem|[Vv]e smyslu|[Pp]rostřednictvím|[Pp]omocí|[Zz] důvodu|[Kk]romě|[Bb]ez|[Bb]ěhem) )(?:(\p{Ll}{3,}[cšžvp])í|(\p{Ll}{2,}[nvtkh])é) (?=\p{Ll}{3,}(?:ení|ání|utí|ytí|ití)(?!\p{L}))/gu,
    '$1$2… ',
  ],
  [
    wrong,
    /(?<=(?<!\p{L})(?:[Nn]a|[Pp]ro|[Dd]o|[Oo]d|[Bb]ez|[Uu]|[Pp]ři|[Pp]odle|[Dd]le|[VvOo]|[Vv]e|[Pp]o|[Zz]e?|[Kk]romě) )(\p{Ll}{2,}(?:ctv|stv))ím(?!\p{L}| \p{Ll}+[nt](?:ý|á|é|ých|ého|ou|ém|ým|y|a|o)(?!\p{L}))/gu,
    '$1í',
  ],
  [
    'a preposition of another case',
    /(?<!\p{L})ze? (?=\p{Ll}+ou \p{Ll}+ou(?!\p{L})|\p{Ll}+ými \p{Ll}+(?:mi|y)(?!\p{L}))/gu,
    's ',
  ],
  ['a preposition of another case', /(?<!\p{L})s (?=\p{Ll}{3,}é \p{Ll}{3,}(?:y|osti|ace)(?!\p{L}))/gu, 'z '],
  [wrong, /(?<=(?<!\d)\d{1,2}\. (?:led|břez|dub|květ|červ|srp|říj))en(?= \d{4}(?!\d))/gu, 'na'],
  [wrong, /(?<=(?<!\d)\d{1,2}\. )únor(?= \d{4}(?!\d))/gu, 'února'],
  [wrong, /(?<=(?<!\d)\d{1,2}\. (?:červen|prosin))ec(?= \d{4}(?!\d))/gu, 'ce'],
  [wrong, /(?<=(?<!\d)\d{1,2}\. listopad)(?= \d{4}(?!\d))/gu, 'u'],
  [
    'a case that does not fit, or no preposition before it',
    new RegExp(
      `(?<=(?<!(?<!\\p{L})(?:${locative}|${ofMany}|a|i|nebo|či|ani) )(?<!\\p{L})${ofMany} )(\\p{Ll}{2,}ách)(?!\\p{L})`,
      'gu',
    ),
    '… $1',
  ],
  [verb, new RegExp(`(?<=${begin}${one} )(\\p{Ll}{2,})ají(?!\\p{L})`, 'gu'), '$1á'],
  [verb, new RegExp(`(?<=${begin}${one} )(\\p{Ll}{2,})ují(?!\\p{L})`, 'gu'), '$1uje'],
  [verb, new RegExp(`(?<=${begin}${one} )(\\p{Ll}{2,})[eě]jí(?!\\p{L})`, 'gu'), '$1í'],
  [verb, new RegExp(`(?<=${begin}${one} )jsou(?!\\p{L})`, 'gu'), 'je'],
];
