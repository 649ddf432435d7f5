import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { append, at, edit } from '../../content-copy.ts';
import { cookies, cs, en, find, th, useFirstEditions } from './first-editions.ts';

describe('checkContent', () => {
  useFirstEditions();

  it.each<[string, () => void]>([
    ['a missing language file', () => rmSync(at(cs))],
    ['an unknown front-matter key', () => edit(en, 'description:', 'author: A lawyer\ndescription:')],
    ['a missing front-matter key', () => edit(th, /^title: .*\n/m, '')],
    ['a front-matter value that is no text', () => edit(cs, /^title: .*$/m, 'title: 12')],
    ['front matter that is no YAML', () => edit(cs, /^title: .*$/m, 'title: Zásady: nové')],
    ['front matter that is a program', () => edit(en, '---', '---js')],
    ['front matter in JSON', () => edit(en, '---', '---json')],
    [
      'front matter that is never closed',
      () => writeFileSync(at(en), '---\ntitle: Privacy policy\n\n## General {#general}\n'),
    ],
    ['no front matter', () => edit(en, '---\n', '')],
    ['an impossible date', () => renameSync(at(cookies), at('content/en/cookies/2026-02-30.md'))],
    ['a file name that is not a date', () => writeFileSync(at('content/en/cookies/draft.md'), '')],
    ['a file that is not Markdown', () => writeFileSync(at('content/en/cookies/2026-11-22.docx'), '')],
    ['a language that the site does not have', () => mkdirSync(at('content/de'))],
    ['a file beside the policies', () => writeFileSync(at('content/en/notes.md'), '')],
    ['a policy whose name cannot be an address', () => mkdirSync(at('content/en/Terms of use'))],
    ...['choice', 'consent', 'healthz', 'th'].map((name): [string, () => void] => [
      `a policy called ${name}, as an address of the site is`,
      () => mkdirSync(at(`content/en/${name}`)),
    ]),
    ['two equal ids', () => append(en, '## Again {#general}\n\nText.')],
    ['ids that differ between languages', () => edit(th, '{#retention}', '{#storage}')],
    ['a heading without id', () => edit(cookies, ' {#choice}', '')],
    ['an id that the page uses itself', () => append(en, '## Footer {#page-contact}\n\nText.')],
    ['a heading of another level', () => edit(cookies, '## How to change', '### How to change')],
    ['a section without text', () => edit(cookies, /(?<={#what}\n)[^#]*/, '\n')],
    [
      'text above the first heading',
      () => edit(cookies, '## What cookies are', 'A word before.\n\n## What cookies are'),
    ],
    ['raw HTML', () => append(cookies, 'Some <b>bold</b> text.')],
    ['a footnote', () => append(cookies, 'A note.[^1]\n\n[^1]: Below.')],
    ['an image', () => append(cookies, '![A tracker](https://example.com/pixel.gif)')],
    ...['javascript:alert(1)', 'data:text/html,x', 'http://example.com', '//example.com', 'privacy'].map(
      (url): [string, () => void] => [`a link to ${url}`, () => append(cookies, `[here](${url})`)],
    ),
    [
      'a reference link whose address is not allowed',
      () => append(cookies, '[here][there]\n\n[there]: javascript:alert(1)'),
    ],
    ['a link to a page that does not exist', () => append(cookies, '[terms](/en/terms)')],
    ['a link to a section that does not exist', () => append(cookies, '[here](#table)')],
    ['a link into another language', () => append(cookies, '[there](/cs/privacy)')],
    ['a code block that is never closed', () => append(cookies, '```\nconsent=…')],
    ['an id that the cookie settings use', () => append(cookies, '## Receipt {#cookie-receipt}\n\nText.')],
    ['a heading without its space', () => append(cookies, '##New {#new}')],
    ['a heading inside a quotation', () => append(cookies, 'See {#what} there.')],
    ['an alias in the front matter', () => edit(cs, /^title: .*$/m, 'title: *Zásady*')],
    ['a folder in the place of a file', () => mkdirSync(at('content/en/privacy/2027-01-15.md'))],
    ['an empty file', () => writeFileSync(at(cookies), '\n')],
    [
      'a row of a table with a cell too many',
      () => append(cookies, '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |'),
    ],
    [
      'a row of a table with a cell too few',
      () => append(cookies, '| A | B |\n| --- | --- |\n| 1 | 2 |\nText.'),
    ],
    ['a table without its second line', () => append(cookies, 'See:\n| A | B |\n| 1 | 2 |')],
    ['text indented by four spaces', () => append(cookies, '    We keep data for 5 years.')],
    ['bold that is never closed', () => append(cookies, 'Some **bold text.')],
    ['bold that Markdown does not see in Thai', () => append(th, 'ข้อมูล**(สำคัญ)**ของคุณ')],
    ['a reference link without its address', () => append(cookies, 'See [our terms][terms].')],
    ['a link with a space in it', () => append(cookies, 'See [our terms] (https://example.com).')],
    ['a link without text', () => append(cookies, 'See [](https://example.com).')],
    ['a link without a host', () => append(cookies, '[here](https://) or [there](mailto:)')],
    ['a list glued to a paragraph', () => append(cookies, 'We use data for:\n2. one\n3. two')],
    ['items with points of their own', () => append(cookies, 'We use\n• one\n• two')],
    ['items without a space', () => append(cookies, '-one\n-two')],
    ['a box to tick', () => append(cookies, '- [ ] done')],
    ['an invisible character', () => append(cookies, 'Some\u202E text\u200B.')],
    ['an id of an announcement', () => append(en, '## From {#announced-2027-01-15}\n\nText.')],
    [
      'front matter that ends at a #',
      () => edit(en, /^description: .*$/m, 'description: Request #5 and more'),
    ],
    ['Markdown in the front matter', () => edit(en, /^title: .*$/m, 'title: "**Privacy** policy"')],
    ['text that is struck through', () => append(cookies, 'Some ~~old~~ text.')],
    ['a heading in a quotation', () => append(cookies, '> ## Note {#note}')],
    ['an id without its ##', () => append(cookies, 'Retention {#storage}')],
    ['a control character in the front matter', () => edit(cs, /^title: .*$/m, 'title: "Z\\bsady"')],
    ['a name in capitals', () => renameSync(at(cookies), at('content/en/cookies/2026-11-24.MD'))],
    [
      'a file that is not UTF-8',
      () => writeFileSync(at(cookies), Buffer.from('---\ntitle: Z\xE1sady\n---\n', 'latin1')),
    ],
    ['SARA AM as two characters', () => edit(th, 'ดำเนิน', 'ด\u0E4D\u0E32เนิน')],
    ['a fact about the company that differs', () => edit(cs, 'CZ27367762', 'CZ27367763')],
    [
      'a cookie table that tells another lifetime',
      () => edit('content/cs/cookies/2027-03-01.md', '| 24 měsíců |', '| 30 měsíců |'),
    ],
    [
      'a cookie table without one of the cookies',
      () => edit('content/en/cookies/2027-03-01.md', /^\| `test_cookie.*\n/m, ''),
    ],
    [
      'a cookie table with a cookie that nobody registered',
      () =>
        edit(
          'content/en/cookies/2027-03-01.md',
          /^(\| `test_cookie.*\n)/m,
          '$1| `_fbp` | Meta | Advertising | 90 days | ads |\n',
        ),
    ],
    ['a missing file of company facts', () => rmSync(at('content/company.json'))],
    [
      'company facts that are incomplete',
      () => edit('content/company.json', '"cs": "Česká republika"', '"de": "Tschechien"'),
    ],
    ['no content at all', () => rmSync(at('content'), { recursive: true })],
  ])('names %s', (_, spoil) => {
    spoil();
    const messages = find();
    expect(messages).not.toEqual([]);
    for (const message of messages) expect(message).toMatch(/^[^:]+:\d+:\d+: .+ — .+$/s);
    expect(messages.join('\n')).toMatchSnapshot();
  });
});
