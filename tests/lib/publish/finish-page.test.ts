import { describe, expect, it } from 'vitest';
import { finishPage } from '#lib/publish/finish-page.ts';

const script = 'ours()';
const readStyle = (href: string) => `/*${href}*/`;
const makePage = (body = '', head = `<script>${script}</script>`) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const finish = (page: string) => finishPage('/en/page', page, { script, readStyle });

describe('finishPage', () => {
  it('takes out what Next puts in, and puts the styles inline', () => {
    const head =
      '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>' +
      '<link rel="stylesheet" href="/_next/b.css"/><link rel="preload" as="script" href="/_next/c.js"/>' +
      `<script src="/_next/static/c.js" async=""></script><script>${script}</script><link rel="icon" href="/i.svg"/>`;
    const body =
      '<div hidden=""><!--$--><!--/$--></div><p>Text<!-- --> more</p>' +
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"x"])</script>';
    expect(finish(makePage(body, head))).toEqual({
      html:
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><script>ours()</script>' +
        '<link rel="icon" href="/i.svg"><style>/*/_next/a.css*//*/_next/b.css*/</style></head>' +
        '<body><p>Text more</p></body></html>',
      script,
      style: '/*/_next/a.css*//*/_next/b.css*/',
    });
  });

  it('keeps structured data, so that no text in it can end the element', () => {
    const { html } = finish(makePage('<script type="application/ld+json">{"name":"a<b<!--"}</script>'));
    expect(html).toContain('<script type="application/ld+json">{"name":"a\\u003cb\\u003c!--"}</script>');
  });

  it.each([
    [
      'a script of somebody else',
      makePage('<script>theirs()</script>'),
      'a script that is not ours: theirs()',
    ],
    [
      'a script that only begins like ours',
      makePage(`<script>${script};x()</script>`),
      'a script that is not ours: ours();x()',
    ],
    ['a script from a file', makePage('<script src="/x.js"></script>'), 'a script that is not ours: /x.js'],
    [
      'a script from elsewhere',
      makePage('<script src="https://e.com/x.js"></script>'),
      'something from elsewhere: https://e.com/x.js',
    ],
    ['no script of ours', makePage('', ''), 'our script stands in it 0 times, not once'],
    ['our script twice', makePage(`<script>${script}</script>`), 'our script stands in it 2 times, not once'],
    [
      'content that waits for script',
      makePage('<template id="B:0"></template>'),
      'content that only script would show (template B:0)',
    ],
    [
      'content that script would move',
      makePage('<div hidden="" id="S:0">x</div>'),
      'content that only script would show (hidden S:0)',
    ],
    ['an error page', makePage().replace('<html', '<html id="__next_error__"'), 'an error page of Next'],
    ['an inline style', makePage('<p style="color:red">x</p>'), 'an inline style: color:red'],
    ['an event attribute', makePage('<p onclick="x()">x</p>'), 'an event attribute: onclick'],
    ['a style element', makePage('<style>p{}</style>'), 'a style element that is not ours'],
    [
      'an image from elsewhere',
      makePage('<img src="//e.com/x.gif">'),
      'something from elsewhere: //e.com/x.gif',
    ],
    [
      'an image in the address',
      makePage('<img src="data:image/gif,x">'),
      'something from elsewhere: data:image/gif,x',
    ],
    [
      'a frame from elsewhere',
      makePage('<iframe src="https://e.com"></iframe>'),
      'something from elsewhere: https://e.com',
    ],
  ])('refuses %s', (_, page, found) => {
    expect(() => finish(page)).toThrow(`/en/page: ${found}`);
  });

  it.each(['@import "x";', 'p{background:url(x.png)}'])(
    'refuses a stylesheet that loads something: %s',
    (style) => {
      const page = makePage('', `<script>${script}</script><link rel="stylesheet" href="/a.css">`);
      expect(() => finishPage('/en', page, { script, readStyle: () => style })).toThrow(
        '/en: a stylesheet that loads',
      );
    },
  );
});
