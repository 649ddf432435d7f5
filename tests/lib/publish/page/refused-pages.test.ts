import { describe, expect, it } from 'vitest';
import { finish, makePage, more, script } from './page.ts';

describe('finishPage', () => {
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
    [
      'another of ours alone',
      makePage('', `<script>${more}</script>`),
      'our script stands in it 0 times, not once',
    ],
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
    [
      'our script as something else',
      makePage('', `<script type="module">${script}</script>`),
      'a script that is not ours: ours()',
    ],
    [
      'what Next keeps of an error',
      makePage('<template data-dgst="x"></template>'),
      'content that only script would show',
    ],
    [
      'a mark of an error',
      makePage('', `<script>${script}</script><meta name="next-error" content="x">`),
      'an error page of Next',
    ],
    [
      'a script in a template',
      makePage('<template><script>x()</script></template>'),
      'content that only script would show',
    ],
    [
      'what is for browsers without script',
      makePage('<noscript>x</noscript>'),
      'content that only a browser without script would show',
    ],
    ['an image of ours', makePage('<img src="/picture.png">'), 'something that loads: img'],
    ['a drawing that loads', makePage('<svg><use href="/a.svg#b"></use></svg>'), 'something that loads: use'],
    [
      'a button that is an image',
      makePage('<input type="image" src="/picture.png">'),
      'something that loads: input',
    ],
    [
      'a frame with its own text',
      makePage('<iframe srcdoc="x"></iframe>'),
      'an attribute that loads or runs: srcdoc',
    ],
    ['a link that tells', makePage('<a href="/en" ping="/x">x</a>'), 'an attribute that loads or runs: ping'],
    ['a link that runs', makePage('<a href=" java\nscript:x()">x</a>'), 'an address that runs:'],
    [
      'a form that leads away',
      makePage('<form action="https://e.com"></form>'),
      'something from elsewhere: https://e.com',
    ],
    [
      'an address in disguise',
      makePage('<script src="/\\e.com/x.js"></script>'),
      'something from elsewhere: /\\e.com/x.js',
    ],
    [
      'an instruction in the head',
      makePage('', `<script>${script}</script><meta http-equiv="refresh" content="0">`),
      'an attribute that loads or runs: http-equiv',
    ],
    ...['prefetch', 'preconnect', 'stylesheet', 'STYLESHEET', 'preload stylesheet'].map((rel) => [
      `a link to elsewhere: ${rel}`,
      makePage('', `<script>${script}</script><link rel="${rel}" href="https://e.com/">`),
      `a link that loads: ${rel} https://e.com/`,
    ]),
    [
      'an icon from elsewhere',
      makePage('', `<script>${script}</script><link rel="icon" href="//e.com/i.png">`),
      'something from elsewhere: //e.com/i.png',
    ],
    [
      'a stylesheet for print alone',
      makePage('', `<script>${script}</script><link rel="stylesheet" href="/_next/a.css" media="print">`),
      'a stylesheet for some media alone: print',
    ],
  ] as [string, string, string][])('refuses %s', (_, page, found) => {
    expect(() => finish(page)).toThrow(`/en/page: ${found}`);
  });
});
