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
  'one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen',
);
const tens = count(20, 10, 'twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety');
const values = new Map([...ones, ...tens]);

const months = [
  ...[
    'Jan(?:uary|\\.)?',
    'Feb(?:ruary|\\.)?',
    'Mar(?:ch|\\.)?',
    'Apr(?:il|\\.)?',
    'May',
    'June?\\.?',
    'July?\\.?',
  ],
  ...[
    'Aug(?:ust|\\.)?',
    'Sep(?:tember|t\\.?|\\.)?',
    'Oct(?:ober|\\.)?',
    'Nov(?:ember|\\.)?',
    'Dec(?:ember|\\.)?',
  ],
];
const month = String.raw`(?<month>(?:${months.join('|')})(?!\p{L}))`;
const year = String.raw`(?<year>\d{4})(?!\d)`;

/** How English writes facts (Interinstitutional Style Guide). */
export const english: Grammar = {
  digits: String.raw`\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`,
  groups: /[, ]/g,
  spelled: `(?<!\\p{L})(?:(?:${either(tens)})(?:[ -](?:${either(ones)}))?|${either(ones)})(?!\\p{L})`,
  readSpelled: (word) => word.split(/[ -]/).reduce((sum, each) => sum + (values.get(each) ?? 0), 0),
  articles: [
    String.raw`points? \((?<point>\w{1,4})\)(?<points>(?:${and}\(\w{1,4}\))*) of (?:Articles?|Art\.?|[Ss]ection|§)\s?${place}(?<parts>(?:\s?\(\w{1,4}\))*)`,
    String.raw`(?:Articles?|Arts?\.?|[Ss]ections?|[Ss]ec\.|§§?)\s?${place},? (?:paragraph|para\.?) (?<paragraph>\d+)(?:,? (?:point|letter) \(?(?<point>[a-z])\))?`,
    String.raw`(?:Articles?|Arts?\.?|[Ss]ections?|[Ss]ec\.|[Cc]lauses?|§§?)\s?${inBrackets}`,
  ],
  months,
  dates: [
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},?(?: ${year})?`,
    String.raw`(?<!\p{L})${month} (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? ${year})?`,
    String.raw`(?<!\p{L})${month} ${year}`,
    buddhistYear,
  ],
  scales: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
  ],
  units: [
    ['minutes?', '1 minute'],
    ['hours?', '60 minute'],
    ['(?:business|working) days?', '1 workday'],
    ['(?:calendar |consecutive )?days?', '1 day'],
    ['weeks?', '7 day'],
    ['(?:calendar )?months?', '1 month'],
    ['quarters?', '3 month'],
    ['years?', '12 month'],
  ],
  ages: String.raw`(?<!\p{L})(?:(?:the|an|minimum) age of|(?:child(?:ren)?|minors?|persons?|people|users?|anyone|individuals?|those)(?: (?:who|that) (?:are|is))? (?:aged|under|below|over|younger than|older than)(?: the age of)?(?: under| over)?|(?:are|is|be|’re|were|was)(?: not)?(?: yet)? (?:aged|under|over|below|younger than|older than|at least)(?=[^.;:]{0,4}[,.;:)]|[^.;:]{0,4} (?:and|or|at|when|on|may|must|can|we|you)(?!\p{L}))) (?<age>\d{1,2})(?![\d.,]*\d|[ -](?:years?|months?|weeks?|days?)|%)`,
  beforeUnit: '[ -]?(?:(?:further|more|additional|full|whole|extra) )?',
  end: '(?!\\p{L})',
};
