import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

describe('what a policy may not contain', () => {
  const html = 'raw HTML is not allowed — write it as Markdown, or put it in `backticks` to show it';
  const block =
    'raw HTML is not allowed — write it as Markdown: the words alone, with an empty line between two paragraphs';
  const footnote = 'footnotes are not allowed — write the note in brackets or as a sentence of its own';
  const image = 'images are not allowed — describe in words what the image shows';
  const box = 'boxes to tick are not allowed — delete [ ] at the beginning of the item';
  const inside = 'a heading stands inside a list or a quotation — begin its line with ##, without - or >';

  it.each([
    ['Some <b>bold text.', [`1: ${html}`]],
    ['Text.\n\n<div>Text.</div>', [`3: ${block}`]],
    ['A note.[^1]\n\n[^1]: Below.', [`1: ${footnote}`]],
    [
      'Some ~~old~~ text.',
      ['1: struck-through text is not allowed — delete it: the comparison shows what was removed'],
    ],
    ['![A tracker](https://example.com/a.gif)', [`1: ${image}`]],
    ['- [ ] open\n- [x] done\n- neither', [`1: ${box}`, `2: ${box}`]],
    ['> ## Note', [`1: ${inside}`]],
    ['- ## Note', [`1: ${inside}`]],
  ])('is refused: %j', (text, errors) => {
    expect(find(text)).toEqual(errors);
  });

  it('is told from what may stand there', () => {
    expect(find('Some **bold**, *soft* and ~one tilde~ text, a `<b>`.\n\n> Quoted.\n\n- an item')).toEqual(
      [],
    );
  });
});

describe('a link', () => {
  const refused = (url: string) => [
    `1: a link may not lead to "${url}" — ${
      url.startsWith('mailto:')
        ? 'write mailto: and one address, such as mailto:info@photorobot.com'
        : 'begin it with https://, mailto:, tel:, / or #'
    }`,
  ];

  it.each([
    ...['https://example.com', 'https://example.com/a?b=c#d', 'mailto:a@example.com', '/en/privacy', '/'],
    ...['#terms', '#'],
  ])('may lead to %s', (url) => {
    expect(find(`[here](${url})`)).toEqual([]);
  });

  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', '//example.com', 'privacy', 'en/privacy'],
    ...[
      'https://',
      'https:example.com',
      'xhttps://example.com',
      'mailto:',
      'mailto:a',
      'mailto:@',
      'mailto:a@b@c',
    ],
    ...['xmailto:a@b', 'https://exa<mple'],
  ])('may not lead to %s', (url) => {
    expect(find(`[here](${url})`)).toEqual(refused(url));
  });

  it('has a text to be seen', () => {
    const error =
      '1: the link to "https://example.com" has no text — write it as [text](address), or delete it';
    expect(find('See [](https://example.com).')).toEqual([error]);
    expect(find('See [ ](https://example.com).')).toEqual([error]);
  });

  it('that came by a reference is reported where it stands, not where its address does', () => {
    expect(find('[here][there]\n\n[there]: ftp://example.com')).toEqual(refused('ftp://example.com'));
  });
});

describe('a name whose underscores are lost', () => {
  it.each([
    ['_fbp_', '_fbp_', '*fbp*'],
    ['a __cf_bm__ b', '__cf_bm__', '*cfbm*'],
  ])('is named with both ways out: %s', (text, name, emphasis) => {
    expect(find(text)).toEqual([
      `1: the underscores of "${name}" are not shown — if it is a name, put it in backticks: \`${name}\`; if not, write ${emphasis}`,
    ]);
  });

  it('is found on its own line and column', () => {
    expect(find('*soft* and\n**bold** _ga_')).toEqual([expect.stringMatching(/^2: .*"_ga_"/)]);
    expect(find('*_soft words_* and _soft words_')).toEqual([]);
  });
});
