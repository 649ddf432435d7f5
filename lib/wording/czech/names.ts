import type { Wording } from '#lib/wording/wording.ts';

const small = 'a capital letter in a word that is no name';
const months = 'Ledna|Února|Března|Dubna|Května|Června|Července|Srpna|Září|Října|Listopadu|Prosince'.split(
  '|',
);

/** Words within names that Czech writes in small letters, and months (Internetová jazyková příručka, ÚJČ). */
export const czechNames: Wording[] = [
  ...months.map(
    (month): Wording => [
      small,
      new RegExp(
        `${month}(?!\\p{L})(?:(?<=(?<!\\d)\\d{1,2}\\.\\s?${month})|(?=\\s\\d{4}(?!\\d))(?<=(?:od|do|z|ze) ${month}))`,
        'gu',
      ),
      month.toLowerCase(),
    ],
  ),
  [small, /(?<!\p{L})(Evropsk(?:á|é|ou)) Uni(?=(?:e|i|í)(?!\p{L}))/gu, '$1 uni'],
  [small, /(?<!\p{L})(Evropsk(?:á|é|ou)) Komis(?=(?:e|i|í)(?!\p{L}))/gu, '$1 komis'],
  [small, /(?<!\p{L})(Evropsk(?:ý|ého|ému|ém|ým)) Parlament/gu, '$1 parlament'],
  [small, /(?<!\p{L})(Česk(?:á|é|ou)) Republi(?=[kc])/gu, '$1 republi'],
  [small, /(?<!\p{L})(Spojen(?:é|ých|ým|ými)) Stát(?=(?:y|ů|ům|ech)(?!\p{L}))/gu, '$1 stát'],
  [small, /(?<!\p{L})(Úřad(?:|u|em)) [Pp]ro Ochranu [Oo]sobních [Úú]dajů/gu, '$1 pro ochranu osobních údajů'],
  [small, /(?<!\p{L})(Úřad(?:|u|em)) pro ochranu Osobních [Úú]dajů/gu, '$1 pro ochranu osobních údajů'],
];
