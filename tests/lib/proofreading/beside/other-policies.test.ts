// A draft that calls itself or a link as another policy, or takes what is said of one.
import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { type Beside, say } from './say.ts';

const other = (title: string): NonNullable<Beside['other']> => ({
  head: [title, 'On cookies.'],
  text: 'Yes.',
});

describe('a draft that calls itself another policy', () => {
  it.each<[FrozenLocale, name: string, text: string, found: string]>([
    ['en', 'Cookie policy', 'See: This Cookie Policy holds.', 'This Cookie Policy'],
    ['cs', 'Zásady cookies', 'Viz: Tyto zásady cookies platí.', 'Tyto zásady cookies'],
    [
      'cs',
      'Zásady pro soubory cookies',
      'Z těchto zásad pro soubory cookies.',
      'těchto zásad pro soubory cookies',
    ],
    ['th', 'นโยบายคุกกี้', 'ดู นโยบายคุกกี้ฉบับนี้', 'นโยบายคุกกี้ฉบับนี้'],
    ['th', 'นโยบายคุกกี้ Cookies', 'ดู นโยบายคุกกี้ cookiesฉบับใหม่', 'นโยบายคุกกี้ cookiesฉบับใหม่'],
  ])('is told in %s: %s %s', (locale, name, text, found) => {
    expect(say({ locale, text, other: other(name) })).toEqual([
      `9:${text.indexOf(found) + 1}: "${found}" is another policy — write the name of this one, Terms`,
    ]);
    expect(say({ locale, text, other: other(name), before: text })).toEqual([]);
  });

  it.each<[FrozenLocale, name: string, text: string]>([
    ['en', 'Cookie policy', 'The cookie policy holds, and within this one.'],
    ['en', 'Cookie policy', 'See this cookie policyholder.'],
    ['cs', 'Cookies', 'Tyto cookies platí.'],
    ['cs', 'Cookies', 'Tyto cookies (naše) platí.'],
    ['cs', 'Zásady cookies', 'Zásady cookies platí, a tyto zásady také.'],
    ['th', 'นโยบายคุกกี้', 'นโยบายคุกกี้ของเรา'],
  ])('is not doubted in %s: %s %s', (locale, name, text) => {
    expect(say({ locale, text, other: other(name) })).toEqual([]);
  });

  it('is not doubted where its own name holds that of the other', () => {
    const own: Beside['head'] = ['Cookie policy of ours', 'A policy.'];
    expect(
      say({
        locale: 'en',
        head: own,
        text: 'See this cookie policy of ours.',
        other: other('Cookie policy'),
      }),
    ).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    'here',
    'Click here',
    'click on this link',
    'this link',
    'link',
    'read more',
    'this page',
    ' more',
  ])('is told that it says nothing of where it leads: %s', (shown) => {
    expect(say({ locale: 'en', text: `It is [${shown}](/en/notices).` })).toEqual([
      expect.stringContaining('does not say where it leads — write the name of the page as its text'),
    ]);
  });

  it.each(['klikněte', 'Klikněte zde', 'klikněte sem', 'zde', 'tento odkaz', 'více'])(
    'is told so in Czech: %s',
    (shown) => expect(say({ locale: 'cs', text: `To je [${shown}](/cs/notices).` })).toHaveLength(1),
  );

  it.each(['ที่นี่', 'คลิกที่นี่', 'คลิก', 'ลิงก์', 'ลิงก์นี้', 'อ่านต่อ'])('is told so in Thai: %s', (shown) =>
    expect(say({ locale: 'th', text: `ดู[${shown}](/th/notices)` })).toHaveLength(1),
  );

  it.each([
    ['see here', '/en/notices'],
    ['here and there', '/en/notices'],
    ['Cookie policy', '/en/notices'],
    ['Cookie policy', '/en/notices#a'],
    ['Cookie policy', 'https://example.com/terms'],
    ['Cookie policy', '/en/nowhere'],
    ['Cookie policy', '/en'],
    ['Our terms', '/en/terms'],
  ])('is not doubted: %s %s', (shown, url) => {
    expect(say({ locale: 'en', text: `It is [${shown}](${url}).`, other: other('Cookie policy') })).toEqual(
      [],
    );
  });

  it.each(['/en/terms', '/en/terms#a'])('is told that it leads to another policy: %s', (url) => {
    expect(
      say({ locale: 'en', text: `See [Cookie Policy](${url}).`, other: other('Cookie policy') }),
    ).toEqual([
      `9:6: the link "Cookie Policy" leads to another policy, ${url} — write /en/notices, or another text`,
    ]);
  });
});

describe('a day', () => {
  it.each([
    ['2036-01-15', true],
    ['2035-12-31', false],
  ])('is far behind every other edition: %s', (date, isTold) => {
    expect(say({ locale: 'en', date, text: 'Yes.', before: 'No.' })).toEqual(
      isTold
        ? [
            `1:1: the file is of ${date}, ten years and more behind every other edition — rename it to the day that is meant`,
          ]
        : [],
    );
  });
});
