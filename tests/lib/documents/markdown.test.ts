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
    ['letters of another script', 'The prаvo of Ｕsers, ข\u0EC9อมูล.', 'The pravo of Users, ข้อมูล.'],
    ['a bracket behind numbers', '1) one\n2) two\n   1. three', '1) one\n2) two\n   1. three'],
    ['shortcodes', '{{< toc >}}\n\n!!! note\n\nText.', 'Text.'],
    ['a rule of a table that is too short', '|a|b|\n|-|\n|c|d', '| a | b |\n| - | - |\n| c | d |'],
    ['a number to call that Markdown does not read', '[call](tel:+420 123 (456))', '[call](tel:+420123456)'],
    ['a number to call', '[call](<tel:00420 123 456 789>)', '[call](tel:+420123456789)'],
    ['a mail that is begun', '[write](mailto:a@b.cz?subject=Hi)', '[write](mailto:a@b.cz)'],
    ['a host of other letters', 'See [it](https://exаmple.com).', 'See it.'],
    ['a text that names another host', '[www.a.example](https://b.example)', 'www\\.a.example'],
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
    [
      'an image of Google Docs',
      `Text ![][image1] here.\n\n[image1]: <data:image/png;base64,${'iVBOR'.repeat(200_000)}>`,
      'Text here.',
    ],
    ['a footnote', 'Data[^1] is kept.\n\n[^1]: Of any *kind*.', 'Data (Of any *kind*.) is kept.'],
    ['a box to tick', '- [x] done\n- [ ] open', '- done\n- open'],
    ['struck-through text', 'Some ~~old~~ text.', 'Some text.'],
    [
      'a name with low lines',
      'We set `_a`, _fbp_2_, __cf_bm and _this_.',
      'We set `_a`, `_fbp_2_`, `__cf_bm` and *this*.',
    ],
    ['a name at the end', 'We set _ga.id and __cf_bm.', 'We set `_ga.id` and `__cf_bm`.'],
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

it('is told of what the site will say of the edition, where no step could mend it', async () => {
  const { report } = await importText('# T\n\n## A\n\nSee [ref][] here.');
  expect(report).toContainEqual(
    '- for a person: line 9 of the edition: this link is not read as one — write [text](address), with no space between and none in the address',
  );
  const thai = await importText('# ก\n\n## ข\n\nสิทธิ์', 'a.md', { locale: 'th' });
  expect(thai.report.join('\n')).toContain('the house does not write "สิทธิ์" — write สิทธิ');
});
