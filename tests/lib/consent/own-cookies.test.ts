import { expect, it } from 'vitest';
import { addMonths, findCookies, nameInBrowser, writeCookie } from '#lib/consent/own-cookies.ts';
import { cookies } from '#lib/consent/registry.ts';

it('lasts as long as the registry says', () => {
  expect(cookies.slice(0, 2).map(({ name, lifetime }) => [name, lifetime])).toEqual([
    ['__Host-consent', { amount: 12, unit: 'month' }],
    ['locale', 'session'],
  ]);
});

it.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
])('counts months by the calendar: %s and %d months', (start, months, end) => {
  expect(addMonths(new Date(start), months)).toEqual(new Date(end));
});

it('says how long a cookie lasts, not until when, so that no clock of a browser shifts it', () => {
  const span: [Date, Date] = [new Date('2026-11-22T12:00:00.4Z'), new Date('2026-11-24T00:00:00Z')];
  expect(writeCookie('a', 'b', span, false)).toBe('a=b; Path=/; Max-Age=129600; SameSite=Lax');
  expect(writeCookie('a', 'b', span, true)).toBe('a=b; Path=/; Max-Age=129600; SameSite=Lax; Secure');
  expect(writeCookie('a', 'b', 'session', true)).toBe('a=b; Path=/; SameSite=Lax; Secure');
});

it.each([
  ['a=1', ['1']],
  ['b=2; a=1', ['1']],
  ['b=2;a=1', ['1']],
  ['a=', ['']],
  ['a=1=2', ['1=2']],
  ['aa=1', []],
  ['A=1', []],
  ['b=a=1', []],
  ['a=1; b=2; a=3', ['1', '3']],
  ['a', []],
  ['', []],
])('in "%s" finds %j', (header, values) => {
  expect(findCookies(header, 'a')).toEqual(values);
});

it.each([
  ['__Host-consent', true, '__Host-consent'],
  ['__Host-consent', false, 'consent'],
  ['consent', true, '__Host-consent'],
  ['consent', false, 'consent'],
  ['locale', true, 'locale'],
  ['_ga_*', true, '_ga_*'],
])('is called, where the registry says %s and the site is at https: %s, %s', (name, isSecure, own) => {
  expect(nameInBrowser(name, isSecure)).toBe(own);
});
