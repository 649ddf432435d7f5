import fs, { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getCopyAddress, getPlace, preparePlace } from '#lib/server/records/place.ts';
import { openTable } from '#lib/server/records/table.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true });
});

it.each([
  [undefined, resolve('data/consent.sqlite')],
  ['', resolve('data/consent.sqlite')],
  ['/var/lib/policies/consent.sqlite', resolve('/var/lib/policies/consent.sqlite')],
  ['other/answers.sqlite', resolve('other/answers.sqlite')],
  ['off', undefined],
])('CONSENT_RECORDS %j keeps answers in %s', (named, place) => {
  vi.stubEnv('CONSENT_RECORDS', named);
  expect(getPlace()).toBe(place);
});

it.each([
  [undefined, undefined],
  ['', undefined],
  ['postgres://u:secret@h/d', 'postgres://u:secret@h/d'],
  ['postgresql://h', 'postgresql://h'],
])('CONSENT_RECORDS_POSTGRES %j copies them to %s', (named, address) => {
  vi.stubEnv('CONSENT_RECORDS_POSTGRES', named);
  expect(getCopyAddress()).toBe(address);
});

it.each([
  'https://u:secret@h/d',
  'a postgres://u:secret@h/d',
  'postgres://u:secret@h:port/d',
  'postgresq://h',
  'x-postgres://h',
])('is told in one line, which tells no password, that %s is no address', (named) => {
  vi.stubEnv('CONSENT_RECORDS_POSTGRES', named);
  expect(getCopyAddress).toThrow(
    new Error(
      'CONSENT_RECORDS_POSTGRES is no address of a database — write postgres://user:password@host/name.',
    ),
  );
});

it('makes the folders of a file that is not there yet, and leaves nothing open', () => {
  const open = vi.spyOn(fs, 'openSync');
  const close = vi.spyOn(fs, 'closeSync');
  syncBuiltinESMExports();
  const path = join(folder, 'a', 'b', 'consent.sqlite');
  preparePlace(path);
  preparePlace(path);
  expect(readFileSync(path, 'utf8')).toBe('');
  expect(close.mock.calls.slice(0, 2)).toEqual(open.mock.results.slice(0, 2).map(({ value }) => [value]));
});

it('takes a file that has records', () => {
  const path = join(folder, 'consent.sqlite');
  openTable(path, 0).close();
  const before = readFileSync(path);
  preparePlace(path);
  expect(readFileSync(path)).toEqual(before);
});

const refusal = (path: string, why: string) =>
  new RegExp(
    `^Answers to the cookie banner cannot be recorded in ${RegExp.escape(path)} \\(.*${why}.*\\) — let CONSENT_RECORDS name a file that can be written, or "off"\\.$`,
  );

it.each(['S', 'SQLite format 4\0', 'This is no database.'])(
  'refuses a file of something else, and leaves it as it is: %j',
  (text) => {
    const path = join(folder, 'file');
    writeFileSync(path, text);
    expect(() => preparePlace(path)).toThrow(refusal(path, 'it is another file'));
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

it('refuses what is a folder, or lies below a file, or beside what cannot be written', () => {
  expect(() => preparePlace(folder)).toThrow(refusal(folder, 'E[A-Z]+'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const below = join(file, 'consent.sqlite');
  expect(() => preparePlace(below)).toThrow(refusal(below, 'E[A-Z]+'));
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  // Root may write everywhere.
  const access = vi.spyOn(fs, 'accessSync').mockImplementation(() => {
    throw new Error('EACCES');
  });
  syncBuiltinESMExports();
  const beside = join(closed, 'consent.sqlite');
  expect(() => preparePlace(beside)).toThrow(refusal(beside, 'EACCES'));
  expect(access).toHaveBeenCalledWith(closed, fs.constants.W_OK);
});
