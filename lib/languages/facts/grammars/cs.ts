import {
  and,
  buddhistYear,
  count,
  either,
  type Grammar,
  inBrackets,
  place,
} from '#lib/languages/facts/grammars/grammar.ts';

const ones = count(
  1,
  1,
  'jeden jedna jedno jednoho jedné jednu jedním jednom jednomu/dva dvě dvou dvěma/tři tří třech třem třemi/' +
    'čtyři čtyř čtyřech čtyřem čtyřmi/pět pěti/šest šesti/sedm sedmi/osm osmi/devět devíti/deset deseti desíti/' +
    'jedenáct jedenácti/dvanáct dvanácti/třináct třinácti/čtrnáct čtrnácti/patnáct patnácti/šestnáct šestnácti/' +
    'sedmnáct sedmnácti/osmnáct osmnácti/devatenáct devatenácti',
);
const tens = count(
  20,
  10,
  'dvacet dvaceti/třicet třiceti/čtyřicet čtyřiceti/padesát padesáti/šedesát šedesáti/sedmdesát sedmdesáti/' +
    'osmdesát osmdesáti/devadesát devadesáti',
);
/** As the beginning of a word that a unit ends: šestiměsíční. */
const beginnings = count(1, 1, 'jedno/dvou/tří/čtyř/pěti/šesti/sedmi/osmi/devíti/deseti/jedenácti/dvanácti');
const more = [...count(14, 1, 'čtrnácti'), ...count(30, 30, 'třiceti/šedesáti/devadesáti')];
const values = new Map([...beginnings, ...more, ...ones, ...tens]);
const compound = `(?:${either([...beginnings, ...more])})(?=minutov|hodinov|denn|týdenn|měsíčn|let[ýáéo]|ročn)`;

const months = [
  ...[
    'led(?:en|na|nu)',
    'únor(?:a|u)?',
    'březe?n(?:a|u)?',
    'dube?n(?:a|u)?',
    'květe?n(?:a|u)?',
    'červe?n(?:a|u)?',
  ],
  ...['červen(?:ec|ce|ci)', 'srpe?n(?:a|u)?', 'září', 'říje?n(?:a|u)?', 'listopadu?', 'prosin(?:ec|ce|ci)'],
];
// A month with a capital is a slip of its own, and the same day.
const anyMonth = months.map((own) => `[${own.charAt(0)}${own.charAt(0).toUpperCase()}]${own.slice(1)}`);
const month = String.raw`(?<month>(?:${anyMonth.join('|')})(?!\p{L}))`;
const year = String.raw`(?<year>\d{4})(?!\d)`;
const days = 'den|d(?:ne|ni|nů|nech|ny|ní|nem|nům)';
const calendar = '(?:kalendářní(?:ch|m|mi|ho)? )?';

/** What makes a number behind a paragraph a period, a sum or a day. */
const notParagraph =
  'd[neů]|let|rok|měsíc|týd|hod|min|%|Kč|eur|€|tis|mil|led|únor|březn|dub|květ|červ|srp|září|říj|list|pros';

/** How Czech writes facts (ČSN 01 6910, Legislativní pravidla vlády). */
export const czech: Grammar = {
  digits: String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?`,
  groups: /[. ](?=\d{3}(?!\d))/g,
  spelled: `(?<!\\p{L})(?:${compound}|(?:(?:${either(tens)})(?: (?:${either(ones)}))?|${either(ones)})(?!\\p{L}))`,
  readSpelled: (word) => word.split(' ').reduce((sum, each) => sum + (values.get(each) ?? 0), 0),
  articles: [
    String.raw`(?:[Čč]l\.|[Čč]lán\p{L}+|§§?)\s?${place}(?:,?\s?odst(?:\.|av\p{L}+)\s?(?<paragraph>\d+)(?<paragraphs>(?:${and}(?:odst\.\s?)?\d{1,2}(?![\d.,]*\d|\.? ?(?:${notParagraph})))*))?` +
      String.raw`(?:,?\s?písm(?:\.|en\p{L}+)\s?(?<point>[a-z]{1,2})\)(?<more>(?:${and}(?:písm\.\s?)?[a-z]{1,2}\))*))?` +
      String.raw`(?:,?\s?bod\p{L}*\s?(?<item>\d+|[ivx]+)\)?)?(?!\s?\()`,
    String.raw`(?:[Čč]l\.|[Čč]lán\p{L}+|§§?)\s?${inBrackets}`,
  ],
  months,
  dates: [
    // Without its full stop it is a slip of its own, and the same day.
    String.raw`(?<!\d)(?<day>\d{1,2})\.? ?${month}(?: ${year})?`,
    String.raw`(?<!\p{L})${month} ${year}`,
    buddhistYear,
  ],
  scales: [
    ['tisíc\\p{L}*|tis\\.', 1e3],
    ['mili[oó]n\\p{L}*|mil\\.', 1e6],
    ['miliard\\p{L}*|mld\\.', 1e9],
  ],
  units: [
    ['minut\\p{L}*', '1 minute'],
    ['hodin\\p{L}*', '60 minute'],
    [`pracovní(?:ch|m|mi|ho)? (?:${days})`, '1 workday'],
    [`${calendar}(?:${days})|denní\\p{L}*`, '1 day'],
    ['týd(?:en|n)\\p{L}*', '7 day'],
    [`${calendar}měsíc\\p{L}*|měsíčn\\p{L}*`, '1 month'],
    ['čtvrtlet\\p{L}+', '3 month'],
    ['ro(?:k|ce|ku|ky|ků|kem|kům|cích)|ročn\\p{L}*|let(?:ech|ům|y|á|é|ý|ého|ému|ém|ou)?', '12 month'],
  ],
  beforeUnit:
    '(?:-?ti|-?mi|-)? ?(?:(?:další(?:ch|mi|m|ho)?|cel(?:ý|é|ých|ým|ými|ého)|pln(?:ý|é|ých|ým|ými|ého)) )?',
  end: '(?!\\p{L})',
};
