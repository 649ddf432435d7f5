import { describe, expect, it } from 'vitest';
import { formatLifetime, makeCookieTable, writeCookieTable } from '#lib/consent/listed/cookie-table.ts';
import { edit, useCopyOfContent } from '../../../content-copy.ts';

it.each([
  ['en', 1, 'day', '1 day'],
  ['en', 12, 'month', '12 months'],
  ['cs', 90, 'day', '90 dnů'],
  ['cs', 15, 'minute', '15 minut'],
  ['th', 24, 'month', '24 เดือน'],
] as const)('tells a lifetime in words of %s: %d %s', (locale, amount, unit, words) => {
  expect(formatLifetime(locale, { amount, unit })).toBe(words);
});

it.each([
  ['th', 'จนกว่าคุณจะปิดเบราว์เซอร์'],
  ['en', 'until you close the browser'],
  ['cs', 'do zavření prohlížeče'],
] as const)('tells in words of %s what lasts a session', (locale, words) => {
  expect(formatLifetime(locale, 'session')).toBe(words);
});

describe('the table of the registered cookies', () => {
  useCopyOfContent();

  it('is written as Markdown, with names in backticks', () => {
    const [head, rule, first, ...others] = writeCookieTable('en').split('\n');
    expect([head, rule, first]).toEqual([
      '| Cookie | Provider | Purpose | Lasts | What it is for |',
      '| --- | --- | --- | --- | --- |',
      '| `__Host-consent` | improtech s.r.o. | Necessary | 12 months | remembers your cookie choice |',
    ]);
    expect(others.map((row) => row.split(' | ')[0])).toEqual(
      ['locale', '_ga', '_ga_*', 'IDE', 'test_cookie'].map((name) => `| \`${name}\``),
    );
  });

  it('leaves empty what the interface texts do not say, which their own check names', () => {
    edit('messages/en.json', '"CookieTable"', '"Table"');
    edit('messages/en.json', '"PurposeSwitches"', '"Switches"');
    expect(makeCookieTable('en').slice(0, 2)).toEqual([
      ['', '', '', '', ''],
      ['__Host-consent', 'improtech s.r.o.', '', '12 months', ''],
    ]);
  });

  it('leaves empty what is said of one cookie alone', () => {
    edit('messages/en.json', '"remembers your cookie choice"', '""');
    expect(makeCookieTable('en')[1]).toEqual([
      '__Host-consent',
      'improtech s.r.o.',
      'Necessary',
      '12 months',
      '',
    ]);
    edit('messages/en.json', '"uses"', '"use of"');
    expect(makeCookieTable('en')[2]?.at(-1)).toBe('');
  });
});
