import type { Wording } from '#lib/wording/wording.ts';

const gender = 'an ending of another gender';

const are = '(?:ne)?(?:jsou|budou|byly|zůst(?:anou|ávají|aly)|bývají)';
const adverb =
  '(?:(?:vám|nám|již|už|vždy|také|pak|tak|poté|dále|bezpečně|zcela|plně|pouze|jen|řádně|ihned) )?';
/** How participles end, but for their last letter; behind others the subject follows, or another verb. */
const participle = '(?!oprávn|pověř|zmocn|povin|nucen|zaváz|váz)\\p{L}{2,}(?:en|án|ěn|at|it|ut|yt)';
/** What is done to people alone. */
const personal =
  '(?:informován|(?:pro|vy)?školen|vázán|zavázán|poučen|seznámen|upozorněn|požádán|vybrán|osloven|vyzván|zaměstnán|přijat|oprávněn|pověřen|zastoupen|dotčen)';

/** Where a clause begins, with what stands before a noun of many. */
const clause =
  '(?:^|[.!?;:,] |(?<!\\p{L})(?:že|kde|pokud|když|protože|zda) )(?:(?:[VvNn]aše|[Tt]yto|[Vv]šechny|[Vv]eškeré|[Oo]sobní|[Jj]ejich|[Uu]vedené) ){0,2}';
/** Things that are many, with whose they are: in the first case where a clause begins. */
const first =
  '(?:\\p{L}{3,}osti|[Úú]daje|[Kk]opie|\\p{L}{3,}(?:ace|[bdfklmnprtvz]y|ání)|[Nn]astavení|[Oo]patření|[Rr]ozhodnutí|[Oo]známení)(?: (?:osobní |jejich |našich |vašich )?\\p{Ll}{2,}(?:ů|ích|ých|uv|ek|ostí)){0,2}';
/** Women’s and things’ names in the plural, which no adverb looks like, and which are not said of a means. */
const things =
  '(?<!mi(?:to)? )(?<!(?<!\\p{L})(?:a|i|ani|nebo|či|s) (?:\\p{L}+ )?)(?<!\\p{L})(?!(?:vždy|tedy|tehdy|někdy|nikdy|kdy|taky|díky|sice|přece|více|nejvíce|velice)(?!\\p{L}))(?:\\p{L}{2,}y|\\p{L}{2,}(?:ie|ce)|údaje|které)';

/** People whose name has this form in the first case alone. */
const people =
  '(?<!\\p{L})(?:\\p{L}+(?:níci|telé)|[Kk]teří|[Uu]chazeči|[Pp]artneři|[Kk]lienti|[Pp]acienti|[Ss]tudenti|[Ll]idé|[Oo]bčané|[Kk]olegové|[Čč]lenové|[Hh]osté)';
/** People of whom one has this form in another case, and by whom something may be done. */
const others =
  '(?<!\\p{L})(?<!(?:mi|né|té|ná|tá|ny|ty|no|to|ých|ým|ou) )(?:[Zz]aměstnanci|[Pp]říjemci|[Zz]ájemci|[Zz]ástupci|[Ss]právci)';
/** In Czech, people may be named behind what is said of them. */
const peopleBehind =
  '(?! [^.,;]*(?:níci|telé|nanci|jemci|upci|právci|šichni|lienti|zeči|tneři|kteří|lidé|rávnění|věření)(?!\\p{L}))';

/** Participles that do not agree with their subject (Internetová jazyková příručka, ÚJČ). */
export const czechGender: Wording[] = [
  [
    gender,
    new RegExp(
      `(?<=(?:${things}|${clause}${first}) ${are} ${adverb})(${participle})i(?!\\p{L})${peopleBehind}`,
      'gu',
    ),
    '$1y',
  ],
  [
    gender,
    new RegExp(
      `(?<=${people} (?:ne)?(?:jsou|budou|byli|zůst(?:anou|ávají|ali)) ${adverb})(${participle})y(?!\\p{L})`,
      'gu',
    ),
    '$1i',
  ],
  [
    gender,
    new RegExp(
      `(?<=${others}(?:, kteří [^.,;]+,)? (?:ne)?(?:jsou|budou|byli) ${adverb}(?:(?!kter|který)(?:v|o|k|při) (?:\\p{Ll}+ ){1,3})?)(${personal})y(?!\\p{L})`,
      'gu',
    ),
    '$1i',
  ],
  [
    gender,
    new RegExp(
      `(byl)y(?<=${people} (?:nám |již |už )?(?:ne)?byly)( ${adverb}${participle})y(?!\\p{L})`,
      'gu',
    ),
    '$1i$2i',
  ],
  [
    gender,
    new RegExp(`(byl)y(?<=${others} (?:ne)?byly)( ${adverb}${personal})[yi](?!\\p{L})`, 'gu'),
    '$1i$2i',
  ],
  [
    gender,
    new RegExp(
      `(byl)y(?!\\p{L})(?<=${people} (?:nám |již |už )?(?:ne)?byly)(?! ${adverb}${participle}y(?!\\p{L}))`,
      'gu',
    ),
    '$1i',
  ],
];
