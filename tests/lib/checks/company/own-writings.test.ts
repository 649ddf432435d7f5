// The company's name in any other writing, and addresses that look like its own.
import { expect, it } from 'vitest';
import { findOtherFacts } from '#lib/checks/company/own-facts.ts';
import { getCompany } from '#lib/policy/company.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const date = '2026-12-01';
const locales = ['th', 'en', 'cs'] as const;
const say = (locale: (typeof locales)[number], text: string) =>
  findOtherFacts(
    makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${text}`),
    getCompany(locale, date),
  ).map(({ said }) => said.join(' — '));

it.each([
  'improtech, s.r.o.',
  'improtech s. r. o.',
  'Impro Tech s.r.o.',
  'improtech sro',
  'improtech spol. s r.o.',
])('is told of another writing of the name: %s', (found) => {
  for (const locale of locales)
    expect(say(locale, `A ${found} B`)).toEqual([
      `"${found}" is not how the company is written in content/company.json — write "improtech s.r.o."`,
    ]);
});

it.each([
  'We are improtech s.r.o. and others.',
  'Improtech s.r.o. is it. Improtech s.r.o. is it.',
  'It is improtech\u00A0s.r.o.',
  'improtechnik, improtech@other.example',
])('is not told of: %s', (text) => {
  for (const locale of locales)
    expect(say(locale, text).filter((each) => each.includes('is written'))).toEqual([]);
});

it.each([
  ['privacy@photorobot.com', 'info@photorobot.com'],
  ['info@photorobot.eu', 'info@photorobot.com'],
  ['info@improtech.cz', 'info@photorobot.com'],
  ['photorobot@gmail.com', 'info@photorobot.com'],
])('is told of a mailbox that looks like its own: %s', (address, right) => {
  for (const locale of locales)
    expect(say(locale, `A <${address}> B`)).toEqual([
      `"${address}" is not named in content/company.json, and looks like the company’s own — write "${right}", or, where it is one, name it there`,
    ]);
});

it('is told of its website at another domain, and of nobody else’s', () => {
  for (const locale of locales) {
    expect(say(locale, 'A <https://www.photorobot.eu/a> B')).toEqual([
      '"www.photorobot.eu" is not named in content/company.json, and looks like the company’s own — write "photorobot.com", or, where it is one, name it there',
    ]);
    const others =
      '<https://cloud.photorobot.com>, <info@photorobot.com>, <posta@uoou.cz>, <https://uoou.cz>';
    expect(say(locale, `A ${others} B`)).toEqual([]);
  }
});
