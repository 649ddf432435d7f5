// What was measured stands in three places: as it was written down, in the README, and in what is counted from it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatRows, type Row } from '../bench/rows.ts';

const parts: Record<string, { rows: Row[] }> = JSON.parse(readFileSync('bench/latest.json', 'utf8'));
const rows = Object.values(parts).flatMap((part) => part.rows);
const find = (figure: string): number => {
  const row = rows.find((each) => each.figure === figure);
  if (!row) throw new Error(`bench/latest.json has no figure "${figure}"`);
  return row.median;
};
const readme = readFileSync('README.md', 'utf8');
const scale = readFileSync('docs/scale.md', 'utf8');
const write = (value: number, digits = 0) => value.toLocaleString('en-GB', { maximumFractionDigits: digits });

it('says in the README what was measured, row by row', () => {
  const [, , ...lines] = formatRows(rows).split('\n');
  expect(lines.length).toBeGreaterThan(25);
  expect(lines.filter((line) => !readme.includes(`${line}\n`))).toEqual([]);
});

const [ours, nginx] = [find('requests a second, ours'), find('requests a second, nginx')];
const bytes = find('cold visit to /th/privacy: bytes with headers');
const choices = find('answers to the cookie banner a second, each recorded');
const [some, many] = [30, 300];
const [few, all] = [find(`build, ${some} documents`), find(`build, ${many} documents, nothing kept`)];
/** In millions, if a tenth of a day's falls into one hour. */
const aDay = (aSecond: number) => `${write((aSecond * 3600 * 10) / 1e6)} million`;

it.each([
  ['bytes of a visit', `${write(bytes)} bytes with headers`],
  [
    'what two cores answer',
    `Two cores answer ${write(ours)} of them a second by our server, ${write(nginx)} by nginx`,
  ],
  ['visits by our server', `| ${write(ours)} | ${aDay(ours)} |`],
  ['visits by nginx', `| ${write(nginx)} | ${aDay(nginx)} |`],
  ['choices', `${write(choices)} a second | one machine: ${aDay(choices)} a day`],
  [
    'a build',
    `${write((all - few) / (many - some), 2)} s for each edition more (${write(few)} s for ${some}, ${write(all)} s for ${many})`,
  ],
  ['the real site', `| ${write(find('build of the real site, nothing kept'))} s |`],
  ['memory', `| ${write(find('resident memory after the load, records on'))} MB |`],
])('counts on paper from what was measured: %s', (_, text) => {
  expect(scale).toContain(text);
});
