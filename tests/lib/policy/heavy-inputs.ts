type Make = (size: number) => string;

const repeat =
  (text: string): Make =>
  (size) =>
    text.repeat(Math.ceil(size / text.length));
const nest =
  (open: string, close: string): Make =>
  (size) => {
    const depth = Math.floor(size / (open.length + close.length));
    return `${open.repeat(depth)}a${close.repeat(depth)}`;
  };
const count = (size: number, make: (index: number) => string) =>
  Array.from({ length: size }, (_, index) => make(index)).join('');
const table = (columns: number, rows: number) => {
  const line = (cell: string) => `${`|${cell}`.repeat(columns)}|\n`;
  return line('a') + line('-') + line('a').repeat(rows);
};

const repeated = {
  text: [
    'word ',
    'word word word\n',
    'word word\n\n',
    'a',
    'ข้อมูลส่วนบุคคล',
    'e\u0301',
    '\u0301',
    '😀',
    'a.',
    'ivx',
  ],
  containers: [
    '>',
    '> ',
    '- ',
    '* ',
    '1. ',
    '> - 1. ',
    '> > > > > a\n',
    '- a\n',
    '- a\n\n',
    '1. a\n',
    '- \n',
    '5. a\n',
  ],
  mixed: ['> a\nb\n', '- > a\n', '> ```\n', '- ```\n', '- [ ] a\n', '* * *\n', '3. května 2027\n'],
  headings: [
    '---\n',
    'a\n===\n',
    'a\n---\n\n',
    '## a\n',
    '## a {#a}\n',
    '## a {#a}\n\ntext\n\n',
    '{#a} ',
    '=',
  ],
  emphasis: ['*a ', 'a* ', '*a **b ', '_a ', '*', 'a_', '*a_', '*a* ', '**a** ', '~~a ', '~~a~~ ', '__a'],
  brackets: ['[', ']', '[a ', '![', '[a](', '[a](b "', '[a](<b', '[a] ', '[a][b] ', '[a][] ', '[^a] '],
  links: ['[a](https://b.example) ', '[a](#b) ', '[a]: b\n', '[a]: ', '[a]: b "\n', '[^a]: b\n'],
  code: ['`', '` ', '`a` ', '```\n', '```\na\n\n', '~~~\n', '    a\n', '\ta\n'],
  signs: [
    '\\*',
    '\\',
    'a\\\n',
    'a  \n',
    '&amp;',
    '&#x41;',
    '&',
    '&a',
    '{{',
    '{',
    '{a="',
    '....',
    '${',
    '{%',
    '{++',
    '{#',
  ],
  html: [
    '<',
    '<a ',
    '<a>',
    '<a b="c" ',
    '</a ',
    '<!-- a -->',
    '<!--',
    '<!-- a\n\n',
    '<![CDATA[',
    '<?',
    '<!A ',
    '<div>\n\n',
  ],
  addresses: [
    '<https://a.example> ',
    '<https://a',
    'www.a.example ',
    'www.',
    'https://a.example ',
    'https://',
    'http://a',
  ],
  mail: ['a@b.example ', 'a@', 'a.b@', 'a_b@c_', 'mailto:a@b.example ', 'xmpp:a@b.example/'],
  endings: ['https://a.example/(', 'https://a.example/)))', 'https://a.example/&a;'],
  tables: ['| a | b |\n', '|', '|-', '|-|\n', '|a|\n|-|\n|b|\n\n', '- |a|\n  |-|\n'],
  blanks: ['\n', ' ', '\t', '\0', '\u200B', '\u202E', '\u0E4D\u0E32'],
  marks: ['(a) b\n', '● a\n', ': a\n', '1.1.1.1.', 'Error! Reference source '],
};

/** Bodies that are heavy for a parser, by their family: each makes a text of about so many characters. */
export const heavyBodies: [name: string, make: Make][] = [
  ...Object.entries(repeated).flatMap(([family, texts]) =>
    texts.map((text): [string, Make] => [`${family}: ${JSON.stringify(text)}`, repeat(text)]),
  ),
  ['nested emphasis', nest('*a ', ' a*')],
  ['nested strong', nest('**a ', ' a**')],
  ['nested emphasis of both marks', nest('*a _b ', ' c_ d*')],
  ['nested brackets', nest('[', ']')],
  ['nested links', nest('[a', '](b)')],
  ['nested images', nest('![a', '](b)')],
  ['parentheses in an address', nest('[a](', ')')],
  ['lists within lists', (size) => count(Math.sqrt(size), (depth) => `${'  '.repeat(depth)}- a\n`)],
  [
    'quotations within quotations',
    (size) => count(Math.sqrt(2 * size), (depth) => `${'>'.repeat(depth)} a\n\n`),
  ],
  ['runs of backticks', (size) => count(Math.sqrt(2 * size), (length) => `a${'`'.repeat(length)}`)],
  ['definitions', (size) => count(size / 15, (index) => `[a${index}]: /b${index}\n`)],
  [
    'definitions and references',
    (size) =>
      `${count(size / 30, (index) => `[a${index}]: /b${index}\n`)}\n${count(size / 30, (index) => `[a${index}] `)}`,
  ],
  ['footnotes', (size) => count(size / 25, (index) => `[^${index}]: b\n\n[^${index}] `)],
  [
    'a long address referred to often',
    (size) => `[a]: /${'b'.repeat(size / 2)}\n\n${'[a] '.repeat(size / 8)}`,
  ],
  ['a long label', (size) => `[${'a'.repeat(size)}]: b`],
  ['rows', (size) => table(2, size / 6)],
  ['columns', (size) => table(size / 6, 1)],
  ['columns and rows', (size) => table(Math.sqrt(size / 3), Math.sqrt(size / 3))],
  ['many tables', (size) => `${table(30, 30)}\n`.repeat(size / 2000)],
  ['a wide table with short rows', (size) => `${table(size / 12, 0)}${'|a\n'.repeat(size / 12)}`],
  ['rows without marks', (size) => `${table(2, 0)}${'a\n'.repeat(size / 2)}`],
];

const keys = 'bcdefghij';
const bomb = (prefix: string) =>
  [`${prefix}a: &a [x,x,x,x,x,x,x,x,x,x]`]
    .concat(
      [...keys].map((key, index) => `${prefix}${key}: &${key} [${Array(10).fill(`*${'abcdefghi'[index]}`)}]`),
    )
    .join('\n');

/** The same for front matter. */
export const heavyFrontMatter: [name: string, make: Make][] = [
  ...[
    'a: b\n',
    '[',
    '{',
    '{a: ',
    '- ',
    '? ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    'a: ',
    '# a\n',
    'a ',
    '|\n',
    '...\n',
  ]
    .concat(['%a\n', '"\\x', '[]', '\n'])
    .map((text): [string, Make] => [JSON.stringify(text), repeat(text)]),
  ['keys', (size) => count(size / 10, (index) => `a${index}: b\n`)],
  ['maps within maps', (size) => count(Math.sqrt(size), (depth) => `${' '.repeat(depth)}a:\n`)],
  ['aliases of aliases', () => bomb('')],
  ['aliases of aliases in a text', () => `${bomb('x')}\ntitle: *j\nsummary: *j`],
  ['an alias of itself', () => 'title: &a [*a]'],
  ['merged keys', () => `a: &a {x: 1}\n${count(1000, (index) => `b${index}: {<<: *a}\n`)}`],
  ['a long text', (size) => `title: ${'a'.repeat(size)}`],
  ['a long text of brackets', (size) => `title: "${'['.repeat(size)}"`],
  ['a long text of backslashes', (size) => `title: ${'\\'.repeat(size)}`],
  ['a long number', (size) => `title: ${'1'.repeat(size)}`],
  ['a long space', (size) => `title: a${' '.repeat(size)}b`],
  ['many items', (size) => `summary:\n${count(size / 12, (index) => `  - a${index}\n`)}`],
];
