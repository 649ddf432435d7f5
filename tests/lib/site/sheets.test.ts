import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { getEdition } from '#lib/policy/policies.ts';
import { isOfSheets, writeSheets } from '#lib/site/sheets.ts';

const edition = getEdition({ locale: 'en', policy: 'privacy', date: '2026-11-22' }, '2026-11-22');
const path = '/en/privacy/2026-11-22';
const write = (own: Partial<typeof edition>) => writeSheets({ ...edition, ...own }, path, 'Draft');

it('names title, edition, address and the hash of the file', () => {
  const file = readFileSync('tests/fixtures/content/en/privacy/2026-11-22.md');
  const hash = createHash('sha256').update(file).digest('hex');
  expect(write({})).toBe(
    '@page{@bottom-left{content:"Privacy policy, edition of 22 November 2026 · ' +
      `http://localhost:3000/en/privacy/2026-11-22 · SHA-256 (.md) ${hash}"}}`,
  );
});

it('says of a draft that it is one, and of what is past that it is', () => {
  expect(write({ isDraft: true })).toMatch(/"\}@top-center\{content:"Draft"\}\}$/);
  expect(write({ state: 'past', after: '2026-11-23' })).toContain('superseded on 23 November 2026 · ');
});

it.each(['"}}p{--a:0}@page{@bottom-left{content:"', '</style><script>', 'a\\', '\\"', 'a\nb'])(
  'keeps a title text, whatever it holds: %j',
  (title) => {
    const style = write({ title });
    expect(isOfSheets(style)).toBe(true);
    expect(style).not.toMatch(/<|\\[^0-9a-f]|\n/);
  },
);

it.each([
  'p{}',
  `${write({})}p{}`,
  `p{}${write({})}`,
  write({}).replace('content', 'color'),
  '@page{@bottom-left{content:url(x)}}',
  '@page{@bottom-left{content:"a\\"}}',
  '@page{}',
])('takes no other style for one of these: %s', (style) => {
  expect(isOfSheets(style)).toBe(false);
});
