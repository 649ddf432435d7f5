import { describe, expect, it } from 'vitest';
import { importPart, importText } from './imported.ts';

describe('a document in Markdown', () => {
  it('gives its title to the front matter, and says what else stood there', async () => {
    const { frontMatter, body, report } = await importText(
      '---\ntitle: Terms\nlayout: page\n---\n\n# Terms of use\n\nOf May 2026.\n\n## Scope\n\nText.\n',
    );
    expect(frontMatter).toBe('title: Terms of use\ndescription: Terms of use\nchange: first');
    expect(body).toBe('## Introduction {#introduction}\n\nOf May 2026.\n\n## Scope {#scope}\n\nText.');
    expect(report).toMatchInlineSnapshot(`
      [
        "3 left out: front matter of another system: "layout: page"",
        "6 changed: the heading "Terms of use" is the title: it went into the front matter",
        "8 for a person: text stands above the first heading: "Introduction" was put over it, write the heading that it should have",
        "10 changed: "Scope" has the id {#scope}",
        "- changed: "Introduction" has the id {#introduction}",
        "- left out: the file calls the document "Terms"",
        "- for a person: write under "description:" what the policy is about, in one plain sentence",
      ]
    `);
  });

  it.each([
    [
      'a thematic break is no front matter',
      'Text.\n\n---\n\nMore.\n\n---\n\nEnd.',
      'Text.\n\n---\n\nMore.\n\n---\n\nEnd.',
    ],
    ['setext headings', 'Text.\n\nOther\n-----\n\nMore.', 'Text.\n\n## Other {#other}\n\nMore.'],
    [
      'inline HTML',
      'Some <b>bold</b>, <i>slanted</i><br>and <a href="https://example.com">linked</a>.',
      'Some **bold**, *slanted*\\\nand [linked](https://example.com).',
    ],
    ['a reference', 'See [terms][t].\n\n[t]: https://example.com', 'See [terms](https://example.com).'],
    [
      'a bare address',
      'See http://example.com and www.example.org.',
      'See [http://example.com](https://example.com) and [www.example.org](https://www.example.org).',
    ],
    [
      'a bare address before Thai letters',
      'ดู www.example.co.thหรือ https://example.com/a” นี้',
      'ดู [www.example.co.th](https://www.example.co.th)หรือ <https://example.com/a>” นี้',
    ],
    ['an import of a component', "import A from './a';\n\nText.", 'Text.'],
    ['a comment', 'Text.<!-- Not\nthis. -->', 'Text.'],
    ['an image', 'Text ![a logo](logo.svg) here.', 'Text here.'],
    ['a footnote', 'Data[^1] is kept.\n\n[^1]: Of any *kind*.', 'Data (Of any *kind*.) is kept.'],
    ['a box to tick', '- [x] done\n- [ ] open', '- done\n- open'],
    ['struck-through text', 'Some ~~old~~ text.', 'Some text.'],
    [
      'a name with low lines',
      'We set `_a`, _fbp_2_, __cf_bm and _this_.',
      'We set `_a`, `_fbp_2_`, `__cf_bm` and *this*.',
    ],
    ['a name in a cell', '| A |\n| - |\n| _fbp_ |', '| A |\n| - |\n| `_fbp_` |'],
    ['bold that was not read', 'Some ** bold **text.', 'Some **bold** text.'],
    ['bold in brackets beside Thai letters', 'ข้อมูล**(สำคัญ)**ของคุณ', 'ข้อมูล(**สำคัญ**)ของคุณ'],
    ['bold that is never closed', 'Some **bold text.', 'Some bold text.'],
    ['HTML in a list', '- <p>One</p>\n- Two', '- One\n- Two'],
    ['indented text', 'Text:\n\n    We keep it for 5 years.', 'Text:\n\nWe keep it for 5 years.'],
    ['a gap to fill in', 'We are <COMPANY>.', 'We are \\<COMPANY>.'],
    ['a box of another system', ':::note\nRead this.\n:::', 'Read this.'],
    ['a box of GitHub', '> [!NOTE]\n> Read this.', '> Read this.'],
    [
      'attributes within a line',
      'See [terms](https://example.com){:target="_blank"} [here]{.underline} {%raw%}.',
      'See [terms](https://example.com) here.',
    ],
    ['tracked changes in marks', 'We keep it {++10++}{--5--} years{>>why?<<}.', 'We keep it 10 years.'],
    ['raised numbers', '10 m<sup>2</sup> and 1<sup>st</sup>', '10 m² and 1st'],
    ['attributes of another system', 'Of May.\n{: .date }', 'Of May.'],
  ])('%s', async (_, text, expected) => {
    expect(await importPart(text)).toBe(expected);
  });

  it.each([
    [
      'a sub-list indented too little',
      '1. We keep:\n  1. names\n  2. mails\n2. We delete.',
      '1. We keep:\n   1. names\n   2. mails\n2. We delete.',
    ],
    [
      'points indented too little',
      '1. We keep:\n  - names\n2. We delete.',
      '1. We keep:\n   - names\n2. We delete.',
    ],
    ['an item that begins a space further in', '1. one\n 2. two\n3. three', '1. one\n2. two\n3. three'],
    ['numbers with a gap', '1. one\n2. two\n4. four', '1. one\n2. two\n\n4) four'],
    ['numbers that Markdown counts', '1. one\n1. two\n1. three', '1. one\n2. two\n3. three'],
    ['numbers from another', '5. five\n6. six', '5. five\n6. six'],
    [
      'a date at the beginning of a paragraph',
      '3. května 2027 nabývá účinnosti.',
      '3\\. května 2027 nabývá účinnosti.',
    ],
    [
      'letters of HTML',
      '<ol type="a"><li>one</li><li>two<ol type="i"><li>three</li></ol></li></ol>',
      '- a. one\n- b. two\n  - i. three',
    ],
  ])('shows %s', async (_, text, expected) => {
    expect(await importPart(text)).toBe(expected);
  });

  it.each([
    ['letters glued to a paragraph', 'We use:\n(a) one,\n(b) two.', 'We use:\n\n- (a) one,\n- (b) two.'],
    ['letters in paragraphs', 'a) one\n\nb) two\n\nText.', '- a) one\n- b) two\n\nText.'],
    [
      'three levels',
      '(a) one\n(i) two\n(ii) three\n• four\n(b) five',
      '- (a) one\n  - (i) two\n  - (ii) three\n    - four\n- (b) five',
    ],
    [
      'numbers of levels',
      '1.1 one\n1.2 two\n1.2.1 three\n1.3 four',
      '- 1.1 one\n- 1.2 two\n  - 1.2.1 three\n- 1.3 four',
    ],
    [
      'Thai letters under numbers',
      '(1) หนึ่ง\n(2) สอง\n(ก) ย่อย\n(ข) ย่อย\n(3) สาม',
      '- (1) หนึ่ง\n- (2) สอง\n  - (ก) ย่อย\n  - (ข) ย่อย\n- (3) สาม',
    ],
    [
      'letters in an item with points below the last',
      '1. We keep:\na) names,\nb) mails; at\n   - work\n   - home\n2. More.',
      '1. We keep:\n   - a) names,\n   - b) mails; at\n     - work\n     - home\n2. More.',
    ],
    [
      'letters below a bold line',
      '**We keep**<br>a) names<br>b) mails',
      '**We keep**\n\n- a) names\n- b) mails',
    ],
    ['Thai letters', 'ก. หนึ่ง\nข. สอง', '- ก. หนึ่ง\n- ข. สอง'],
    ['Thai digits', '(๑) หนึ่ง\n(๒) สอง', '- (๑) หนึ่ง\n- (๒) สอง'],
    ['points of a word processor', '● one\n● two', '- one\n- two'],
    ['dashes below a colon', 'We use:\n– one\n– two', 'We use:\n\n- one\n- two'],
    ['numbers glued to a paragraph', 'We use:\n2. one\n3. two', 'We use:\n\n2. one\n3. two'],
    ['sections of a law', '§ 3 one\n§ 4 two', '- § 3 one\n- § 4 two'],
    ['items that go on in the next line', '(a) one\nand more\n(b) two', '- (a) one and more\n- (b) two'],
    ['definitions', 'Data\n:   all of it\n\nUser\n:   you', '- **Data:** all of it\n- **User:** you'],
  ])('makes a list of %s', async (_, text, expected) => {
    expect(await importPart(text)).toBe(expected);
  });

  it.each(['In 2026 we\n– as before – keep it.', 'The version\n1.0 was first.', '(a) is one of them.'])(
    'leaves %j as it is',
    async (text) => {
      expect(await importPart(text)).toBe(text.replace('\n', ' '));
    },
  );

  it.each([
    ['rows apart', '| A | B |\n\n|---|---|\n\n| 1 | 2 |', '| A | B |\n| - | - |\n| 1 | 2 |'],
    ['no line below the first row', '| A | B |\n| 1 | 2 |', '| A | B |\n| - | - |\n| 1 | 2 |'],
    [
      'a row over several lines',
      '|A|B|\n|-|-|\n|one\ntwo|three|\n|four|five|',
      '| A | B |\n| - | - |\n| one<br>two | three |\n| four | five |',
    ],
    ['text glued below', '|A|B|\n|-|-|\n|1|2|\nText.', '| A | B |\n| - | - |\n| 1 | 2 |\n\nText.'],
    ['a cell too many', '|A|B|\n|-|-|\n|1|2|3|', '| A | B | |\n| - | - | - |\n| 1 | 2 | 3 |'],
    [
      'HTML',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><ul><li>1</li><li>2</li></ul></td><td><p>3</p><p>4</p></td></tr></table>',
      '| A | B |\n| - | - |\n| 1<br>2 | 3<br>4 |',
    ],
    [
      'a caption',
      '<table><caption>Data</caption><tr><th>A</th><th>B</th></tr></table>',
      'Data\n\n| A | B |\n| - | - |',
    ],
    ['a frame around text', '<table><tr><td>Text.</td></tr></table>', 'Text.'],
  ])('mends a table with %s', async (_, text, expected) => {
    expect(await importPart(text)).toBe(expected);
  });
});
