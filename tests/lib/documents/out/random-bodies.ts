import fc from 'fast-check';

const word = fc.constantFrom('data', 'name', 'law', 'we', 'keep', 'ข้อมูล', 'právo', '12', 'days');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const inline = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  fc
    .tuple(words, fc.constantFrom('https://a.example', 'https://b.example/x', '/en/privacy', '#one'))
    .map(([text, url]) => `[${text}](${url})`),
  word.map((text) => `\`${text}\``),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const paragraph = fc.array(line, { minLength: 1, maxLength: 2 }).map((all) => all.join('\\\n'));
const marks = ['- ', '1. ', '3) ', '- (a) ', '- 1.1 ', '- ก. ', '- § 1 '];
const nextMarks: Record<string, string[]> = {
  '1. ': ['1. ', '2. ', '3. ', '4. '],
  '3) ': ['3) ', '4) ', '5) ', '6) '],
  '- (a) ': ['- (a) ', '- (b) ', '- (c) ', '- (e) '],
  '- 1.1 ': ['- 1.1 ', '- 1.2 ', '- 1.3 ', '- 1.4 '],
  '- ก. ': ['- ก. ', '- ข. ', '- ค. ', '- ง. '],
  '- § 1 ': ['- § 1 ', '- § 2 ', '- § 3 ', '- § 5 '],
};
const setIn = (text: string) => text.replaceAll(/^(?=.)/gm, '    ');
const list = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...marks),
      fc.array(fc.tuple(line, fc.option(inner)), { minLength: 1, maxLength: 4 }),
    )
    .map(([mark, items]) =>
      items
        .map(([text, below], index) => {
          const own = nextMarks[mark]?.[index] ?? mark;
          return `${own}${text}${below ? `\n\n${setIn(below)}` : ''}`;
        })
        .join('\n'),
    );
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(inline, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
  )
  .map(([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  );
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list(fc.oneof(paragraph, list(paragraph))) },
  table,
  words.map((text) => `### ${text}`),
  line.map((text) => `> ${text}`),
);
const section = (id: string) =>
  fc
    .tuple(words, fc.array(block, { minLength: 1, maxLength: 4 }))
    // A comment parts lists that would be one.
    .map(([title, blocks]) => `## About ${title} and more {#${id}}\n\n${blocks.join('\n\n<!-- -->\n\n')}`);

/** The text of an edition: sections in any order, each with blocks of every kind. */
export const randomBody: fc.Arbitrary<string> = fc
  .shuffledSubarray(['one', 'two', 'three', 'four'], { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(section)))
  .map((sections) => sections.join('\n\n'));

/** Two editions, of which the second is the first with blocks taken from another, or another altogether. */
export const randomPair: fc.Arbitrary<[string, string]> = fc
  .tuple(randomBody, randomBody, fc.infiniteStream(fc.boolean()))
  .map(([before, other, coins]) => {
    const pieces = other.split('\n\n');
    const isTaken = () => coins.next().value;
    const after = before
      .split('\n\n')
      .map((piece, index) => (isTaken() || piece.startsWith('## ') ? piece : (pieces[index] ?? piece)))
      .filter((piece, index) => index === 0 || piece.startsWith('## ') || !piece.includes('{#'))
      .join('\n\n');
    return [before, isTaken() ? after : other];
  });
