import type { Wording } from '#lib/wording/wording.ts';

const clause = 'no comma between two clauses';
const verb = 'a verb that does not agree';
const ending = 'an ending that does not agree';

/** What readers are asked to do. */
const asked =
  'napište|pište|kontaktujte|obraťte|použijte|zašlete|pošlete|požádejte|klikněte|odhlaste|oznamte|volejte|zavolejte|sdělte|uveďte|přečtěte|vyberte|podívejte|ozvěte|dejte|informujte|odvolejte|podejte';
/** What begins the clause of a sentence that another follows. */
const begins = 'Pokud|Jestliže|Když|Kdyby|Kdybyste|Jakmile|Jelikož|Protože|Ačkoli|Ačkoliv|Zatímco';
/** Many things that are a she. */
const manyOfHer =
  'osoby|zásady|podmínky|smlouvy|společnosti|firmy|služby|kamery|nahrávky|stránky|lhůty|adresy|fotografie|informace|kategorie|žádosti|námitky|stížnosti|změny|povinnosti';
const many = `${manyOfHer}|údaje|soubory|záznamy|účely|důvody|dokumenty|orgány`;

/** Behind which a clause with který begins without a comma of its own: what stands before it has one. */
const joining =
  'a|i|ani|nebo|či|jen|než|ale|nejen|právě|zejména|pouze|také|jako|základě|rámci|průběhu|důvodu|důvodů|pomocí|prostřednictvím|případě|případech|účelem|jménem|souvislosti|souladu|rozporu|ohledem|rozdíl|rozdílu|vzhledem|závislosti|návaznosti|poté|vědět|zda|jak|tom|toho|tomu|který|která|které';

/** Behind which a pronoun begins with n. */
const prepositions =
  'z|ze|od|ode|do|u|bez|o|na|v|ve|po|při|podle|kromě|vedle|místo|ohledně|uvnitř|prostřednictvím|pomocí|kolem|okolo|během|pro|proti|vůči|dle|vyjma|mimo|skrze|nad|pod|před|za|s|se|mezi|díky|k|ke|kvůli|vzhledem|oproti|naproti|navzdory|včetně|nade|pode|přede|beze|blízko|poblíž|namísto|vně|napříč|skrz|přes';

/** The same words at the beginning of a sentence as well. */
const eitherCase = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** Clauses that a comma parts, and words that do not agree in their number or gender (Internetová jazyková příručka, ÚJČ). */
export const czechClauses: Wording[] = [
  [
    clause,
    new RegExp(
      ` (?=(?:${asked})(?!\\p{L}))(?<=(?:^|[.!?] )(?:(?:${begins})(?!\\p{L})|\\p{Lu}\\p{L}+-li(?!\\p{L}))[^.,;:!?()\\n]*\\p{L} )`,
      'gu',
    ),
    ', ',
  ],
  [
    clause,
    / (?=\p{L}{3,}(?:íme|áme|eme|ujeme)(?: [^.,;:!?()\n]*)?[.!?])(?<=(?:^|[.!?] )\p{Lu}\p{L}+-li [^.,;:!?()\n]*\p{L} )/gu,
    ', ',
  ],
  [
    ending,
    new RegExp(
      `(?<=(?<!\\p{L})(?:[Pp]ouze|[Jj]en|[Tt]yto|[Vv]šechny|[Nn]ěkteré|[Jj]iné|[Dd]alší|[Tt]řetí) )(${manyOfHer}) (\\p{Ll}{3,}(?:en|án|it))[áý](?=[.,;:)]|$| [^\\n])`,
      'gu',
    ),
    '$1 $2é',
  ],
  [
    ending,
    new RegExp(
      `(?<=(?<!\\p{L})(?:[Oo]bě|[Tt]yto) (?:${manyOfHer}) (?:(?:s|námi|vámi|nám|vám|jsou|nás|se|si|již|také) ){0,2}\\p{Ll}{3,}l)i(?!\\p{L})`,
      'gu',
    ),
    'y',
  ],
  [
    ending,
    /(?<=(?:^|[.!?] )Obě (?:(?:s|nám|vám|námi|vámi|se|si|již|také|jsou) ){0,2}\p{Ll}{3,}l)i(?!\p{L})/gu,
    'y',
  ],
  [
    verb,
    new RegExp(
      `(?<=(?<!\\p{L})[Tt]yto (?:${many}) (?:se (?:také )?|vám |nám )?)(týk|ukazuj|znamen)(?:á|e)(?!\\p{L})`,
      'gu',
    ),
    '$1ají',
  ],
  [
    verb,
    new RegExp(
      `(?<=(?<!\\p{L})[Tt]yto (?:${many}) (?:se (?:také )?|vám |nám )?)(vztahuj|popisuj|vysvětluj|stanovuj|upravuj|zpracováváj|používáj|informuj|zahrnuj|obsahuj)e(?!\\p{L})`,
      'gu',
    ),
    '$1í',
  ],
  [
    'a case that does not fit',
    /(?<=(?<!\p{L})(?:ukládá|stanoví|vyžaduje|umožňuje|dovoluje|požaduje|připouští|nařizuje)(?: (?:nám|vám|jim|to|tak|již))? )zákon(?:a|u|em|ě)(?=[.,;)]|$| \(| (?:a|nebo|o|č\.|i)(?!\p{L}))/gu,
    'zákon',
  ],
  [
    clause,
    new RegExp(
      `[ \\u00A0](?=kter(?:ý|á|é|ého|ou|ým|ých|ému|ém|í)(?!\\p{L}))(?<=(?<!\\p{L})(?!(?:${eitherCase(joining)}|${eitherCase(prepositions)})(?!\\p{L}))\\p{L}{3,}(?<!te|me|li|jí)[ \\u00A0])`,
      'gu',
    ),
    ', ',
  ],
  [
    ending,
    /(?<=(?<!\p{L})[Vv]šichni (?:(?:tito|naši|zaměstnanci|pracovníci|technici) )?(?:jsou|byli|budou) (?:\p{Ll}+ ){0,2}\p{Ll}{2,}[nt])y(?=[ .,;])/gu,
    'i',
  ],
  [
    'a case that does not fit',
    /(?<=(?<!\p{L})(?:(?:[Kk]e?|[Pp]ři) své|(?:[Kk]e?|[Pp]ři|[Vv]e?|[Oo]|[Pp]o) (?:naší|vaší|této|dané)) (?:prá|\p{Ll}{2,}(?:a|u|k|(?<!šl)en))c)e(?!\p{L})/gu,
    'i',
  ],
  [
    'a pronoun of another case',
    /(?<=(?<!\p{L})(?:[Mm]ůžete|[Ss]míte|[Cc]hcete|[Ll]ze|[Mm]ůžeme|[Bb]udeme|[Mm]usíte|[Mm]usíme) )jí (?=(?:\p{Ll}+ )?(?:ukončit|smazat|odvolat|změnit|použít|upravit|zrušit|uložit|odmítnout|otevřít|vymazat|stáhnout|vypnout|zapnout|opravit|podat|napadnout|uplatnit|uzavřít|vypovědět)(?!\p{L}))/gu,
    'ji ',
  ],
  ['a pronoun of another number', /(?<=(?<!\p{L})(?:[Dd]íky|[Kk]|[Vv]ůči|[Pp]roti) n)ím(?!\p{L})/gu, 'im'],
  [
    'a pronoun of another number',
    /(?<=(?<!\p{L})(?:[Ss]|[Zz]a|[Nn]ad|[Pp]od|[Pp]řed|[Mm]ezi) n)im(?!\p{L})/gu,
    'ím',
  ],
  [
    'no preposition before a pronoun that needs one',
    new RegExp(
      `(?<=(?<!\\p{L})(?!(?:${prepositions})(?!\\p{L}))\\p{L}{2,} )(nich|nichž|nimi|nimiž|němuž|němž)(?!\\p{L})`,
      'giu',
    ),
    '… $1',
  ],
  [
    'spaces around the hyphen of -li',
    /(?<=\p{Ll}{2})(?: [–—-] ?|[–—-] )li(?!\p{L})|(?<=\p{Ll}{2})[–—]li(?!\p{L})/gu,
    '-li',
  ],
  [
    'no full stop behind the number of a day',
    /(?<![\d.,/])(\d{1,2}) (?=(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)(?!\p{L}))/gu,
    '$1. ',
  ],
  ['a sum that is written otherwise', /(?<=\d)\.[-–][ \u00A0]?(?=Kč)/gu, ' '],
];
