import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const link = (url: string) => `[x](${url})`;

describe('where a draft leads', () => {
  it.each([
    ['https://a.example/b?utm_source=mail&utm_medium=x', 'https://a.example/b'],
    ['https://a.example/b?id=1&gclid=Cj0#c', 'https://a.example/b?id=1#c'],
    ['https://a.example/?fbclid=Iw&hl=cs', 'https://a.example/?hl=cs'],
    ['https://a.example/b#:~:text=data', 'https://a.example/b'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb%3Futm_id%3D1&data=05',
      'https://a.example/b',
    ],
    ['https://www.google.com/url?q=http://a.example/b&sa=D', 'https://a.example/b'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT', 'https://a.example/'],
  ])('is the address alone, without what sees who follows it: %s', (wrong, right) => {
    for (const locale of locales) {
      expect(say(locale, link(wrong))).toEqual([
        `!9:2: the address "${wrong}" tells others who follows it — write ${right}`,
      ]);
      expect(say(locale, link(right))).toEqual([]);
    }
  });

  it.each([
    'https://localhost:3000/en/privacy',
    'https://127.0.0.1/',
    'https://10.0.0.7/a',
    'https://192.168.1.20/a',
    'https://172.20.0.1/a',
    'https://wiki.intranet/a',
    'https://files.photorobot.local/a',
    'https://staging.photorobot.com/a',
    'https://cloud-test.photorobot.com/a',
    'https://dev.cloud.photorobot.com/a',
  ])('is open to readers: %s', (url) => {
    expect(say('en', link(url))).toEqual([
      `!9:2: no reader can open "${url}" — write the address that is open to all, or delete the link`,
    ]);
  });

  it.each([
    'https://improtech.sharepoint.com/sites/a',
    'https://drive.google.com/file/d/1/view',
    'https://docs.google.com/document/d/1/edit',
    'https://www.dropbox.com/s/1/a.pdf',
  ])('is doubted where colleagues share it: %s', (url) => {
    expect(say('en', link(url))).toEqual([
      `9:2: "${url}" is a document that may be open to colleagues alone — lead to a page that is open to all`,
    ]);
  });

  it('is doubted where it is a file for a program', () => {
    expect(say('cs', link('https://a.example/terms.docx'))).toEqual([
      '9:2: "https://a.example/terms.docx" is a file for a program, not a page — lead to a page or to a PDF',
    ]);
  });

  it('is the section as which the link is called', () => {
    const text = (id: string) =>
      `See [your Rights](#${id}).\n\n## 2. Your rights {#b}\n\nB.\n\n## C {#c}\n\nC.`;
    expect(say('en', text('c'))).toEqual([
      '9:6: the link "your Rights" leads to another section, "C" — write [your Rights](#b)',
    ]);
    expect(say('en', text('b'))).toEqual([]);
    expect(say('en', text('none'))).toEqual([]);
  });

  it('is the policy as it stands, not an edition of it that nobody asked for', () => {
    for (const locale of locales)
      expect(say(locale, `[x](/${locale}/cookies/2026-01-15)`)).toEqual([
        `9:2: the link "x" leads to the edition of 2026-01-15 and stays there when a newer one is in force — write [x](/${locale}/cookies), or say in its words of what day it is`,
      ]);
    for (const right of ['[15 January 2026](/en/cookies/2026-01-15)', '[x](/en/terms/2026-01-15)'])
      expect(say('en', right)).toEqual([]);
  });

  it.each([
    'https://policies.google.com/technologies/cookies?hl=en-US',
    'https://www.google.com/search?q=https://a.example',
    'https://developers.google.com/a?utm=1',
    'https://test.com/',
    'https://latest.photorobot.com/contest.docx.html',
    'https://a.example/file.pdf',
    'mailto:info@photorobot.com',
    'tel:+420123456789',
    '/en/cookies#a',
  ])('is not doubted: %s', (url) => {
    expect(say('en', link(url))).toEqual([]);
  });
});

it.each<[Locale, string, boolean]>([
  ['cs', '[Your rights](#b)', true],
  ['en', '[Vaše práva](#b)', true],
  ['th', '[the rights that you have](#b)', true],
  ['cs', '[Vaše práva](#b)', false],
  ['en', '[Your rights](#b)', false],
  ['en', '[Úřad pro ochranu osobních údajů](https://uoou.gov.cz)', false],
])('is told of a link within the site that is in another language, in %s: %s', (locale, text, isTold) => {
  const said = say(locale, text).filter((each) => each.includes('is in another language'));
  expect(said).toHaveLength(isTold ? 1 : 0);
});
