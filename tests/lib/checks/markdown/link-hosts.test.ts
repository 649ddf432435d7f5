import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findInLink } from './find-in-link.ts';

it.each([
  ['https://photorobot.com@other.example/a', 'https://other.example/a'],
  ['https://photorobot.com:secret@other.example', 'https://other.example/'],
  ['https://photorobot.com%2F@other.example', 'https://other.example/'],
  ['https://@other.example/', 'https://other.example/'],
])(
  'sees what stands before the host in %s, and the address that the remedy gives is followed',
  (url, mended) => {
    expect(findInLink(url)).toEqual([
      `what stands before the @ in "${url}" hides where the link leads — write ${mended}`,
    ]);
    expect(findInLink(mended)).toEqual([]);
  },
);

it.each([
  ['Cyrillic letters among Latin ones', 'https://ph\u043Etorobot.com'],
  ['Cyrillic letters alone', 'https://\u0441\u043E\u0440\u0443.com'],
  ['the same, written for machines', new URL('https://\u0441\u043E\u0440\u0443.com').href],
  ['a Greek letter', 'https://ph\u03BFtorobot.com'],
  ['an i without its dot', 'https://m\u0131crosoft.com'],
  ['an l with a stroke', 'https://paypa\u0142.com'],
  ['Thai and Latin in one name', 'https://photorobotไทย.com'],
  ['Armenian', 'https://\u0581\u0585\u0585\u0581.com'],
  ['in an address for mail', 'mailto:info@ph\u043Etorobot.com'],
])('sees look-alikes in a host: %s', (_, url) => {
  expect(findInLink(url)).toEqual([
    expect.stringMatching(/^the host ".+" has letters that look like others — /),
  ]);
});

it.each([
  ['https://ｐｈｏｔｏｒｏｂｏｔ.com/a', 'photorobot.com', 'https://photorobot.com/a'],
  ['https://%70hotorobot.com', 'photorobot.com', 'https://photorobot.com/'],
  ['https://2130706433/', '127.0.0.1', 'https://127.0.0.1/'],
  ['https://photorobot。com/', 'photorobot.com', 'https://photorobot.com/'],
])('sees that %s is read as another host', (url, host, mended) => {
  expect(findInLink(url)).toEqual([`the host of "${url}" is read as "${host}" — write ${mended}`]);
  expect(findInLink(mended)).toEqual([]);
});

it.each([
  ['https://photorobot.com', 'https://other.example/a', 'other.example', 'https://photorobot.com'],
  [
    'www.photorobot.com',
    'https://photorobot.com.other.example',
    'photorobot.com.other.example',
    'https://www.photorobot.com',
  ],
  [
    'http://photorobot.com/terms',
    'https://photorobot.example',
    'photorobot.example',
    'https://photorobot.com/terms',
  ],
  ['uoou.gov.cz', 'https://uoou.cz/a', 'uoou.cz', 'https://uoou.gov.cz'],
  [
    'cloud.photorobot.com/terms',
    'https://photorobot.com/terms',
    'photorobot.com',
    'https://cloud.photorobot.com/terms',
  ],
])('sees that the text %s names another host than %s', (text, url, host, named) => {
  expect(findInLink(url, text)).toEqual([
    `the text "${text}" names another host than the link, which leads to ${host} — if the link is right, write [${host}](${url}); if the text is, [${text}](${named})`,
  ]);
  expect(findInLink(url, host)).toEqual([]);
});

it.each([
  ['www.photorobot.com', 'https://www.photorobot.com'],
  ['https://photorobot.com', 'https://www.photorobot.com/en'],
  ['www.photorobot.com is ours', 'https://other.example'],
  ['photorobot.com/terms', 'https://www.photorobot.com/en/terms'],
  ['photorobot.com', 'https://cloud.photorobot.com'],
  ['Next.js', 'https://nextjs.org'],
  ['info@photorobot.com', 'https://photorobot.com'],
])('lets the text %s lead to %s', (text, url) => {
  expect(findInLink(url, text)).toEqual([]);
});

it('follows no web address whose host is not the one that is written', () => {
  const part = fc.constantFrom(
    'a',
    'photorobot',
    '.',
    '.com',
    '@',
    ':',
    '/',
    '\\',
    '%40',
    '?',
    '#',
    '\u043E',
    'ไทย',
    'č',
    '-',
    '1',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const url = `https://${parts.join('')}`;
      if (findInLink(url).length > 0) return;
      const { hostname, username, password } = new URL(url);
      expect(username + password).toBe('');
      const [written = ''] = url
        .slice('https://'.length)
        .toLowerCase()
        .split(/[/?#:]/);
      expect([written, new URL(`https://${written}`).hostname]).toContain(hostname);
      expect(written).not.toMatch(/[@%\\\u043E]/);
    }),
    { numRuns: 2000 },
  );
});
