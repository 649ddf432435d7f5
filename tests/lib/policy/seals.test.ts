import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEdition } from '#lib/content/files.ts';
import { locales } from '#lib/i18n/routing.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { getSealKey, hashEdition, hashFile, isSealed, readSeals, type Seal } from '#lib/policy/seals.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

const lock = 'content/editions.lock.json';
const hash = 'a'.repeat(64);
const act = { day: '2027-01-02', by: 'Jana' };
const reasons = { en: 'A slip.', cs: 'Překlep.' };
/** An edition to which everything has happened that can. */
const seal: Seal = {
  accepted: '2027-01-01',
  by: 'Jana',
  sections: { en: { '---': hash, what: hash }, cs: {} },
  added: { cs: act },
  corrections: [
    {
      ...act,
      reasons,
      changed: { en: { what: [hash, hash], new: [null, hash], old: [hash, null] } },
      forced: 'x',
    },
    { day: '2027-01-03', reasons: {}, changed: {} },
  ],
  withdrawn: { ...act, reasons },
  postponed: { ...act, to: '2027-05-01' },
  forced: 'the season ends',
};

describe('the seals', () => {
  useCopyOfContent(['cookies/2027-03-01']);
  const write = (value: unknown) => writeFileSync(at(lock), JSON.stringify({ 'cookies/2027-03-01': value }));

  it('hold all that became of an edition', () => {
    write(seal);
    expect(readSeals()).toEqual({ 'cookies/2027-03-01': seal });
  });

  it('are none where no edition was sealed yet, and read anew when they change', () => {
    expect(Object.keys(readSeals())).toEqual(['cookies/2027-03-01']);
    writeFileSync(at(lock), '{}');
    expect(readSeals()).toEqual({});
    rmSync(at(lock));
    expect(readSeals()).toEqual({});
  });

  it.each<[string, unknown]>([
    ['no day', { ...seal, accepted: undefined }],
    ['a day that does not exist', { ...seal, accepted: '2027-02-30' }],
    ['no sections', { ...seal, sections: undefined }],
    ['a language that the site does not have', { ...seal, sections: { de: {} } }],
    ['a hash that is none', { ...seal, sections: { en: { what: hash.slice(1) } } }],
    ['a key that is not known', { ...seal, note: 'x' }],
    ['a name that is no text', { ...seal, by: 1 }],
    ['a language added on no day', { ...seal, added: { cs: { by: 'Jana' } } }],
    ['a language added with more', { ...seal, added: { cs: { ...act, note: 'x' } } }],
    ['a correction without its day', { ...seal, corrections: [{ reasons, changed: {} }] }],
    ['a correction without its reasons', { ...seal, corrections: [{ ...act, changed: {} }] }],
    ['a correction without what it changed', { ...seal, corrections: [{ ...act, reasons }] }],
    ['a correction with more', { ...seal, corrections: [{ ...act, reasons, changed: {}, note: 'x' }] }],
    [
      'a correction of one hash',
      { ...seal, corrections: [{ ...act, reasons, changed: { en: { a: [hash] } } }] },
    ],
    [
      'a correction forced by no reason',
      { ...seal, corrections: [{ ...act, reasons, changed: {}, forced: true }] },
    ],
    ['a withdrawal without its reasons', { ...seal, withdrawn: act }],
    ['a withdrawal for a reason that is no text', { ...seal, withdrawn: { ...act, reasons: { en: 1 } } }],
    ['a withdrawal with more', { ...seal, withdrawn: { ...act, reasons, note: 'x' } }],
    ['a postponement to nowhere', { ...seal, postponed: act }],
    ['a postponement to no day', { ...seal, postponed: { ...act, to: 'later' } }],
    ['a postponement with more', { ...seal, postponed: { ...act, to: '2027-05-01', note: 'x' } }],
    ['an order forced by no reason', { ...seal, forced: true }],
  ])('are refused with %s', (_, value) => {
    write(value);
    expect(readSeals).toThrow(
      'content/editions.lock.json:1:1: the seals cannot be read — restore the last version of the file',
    );
  });

  it('are written in the order of their names, one fact a line, so that git shows what became of each', () => {
    const accepted = '2027-01-01';
    writeSeals({
      'terms/2027-01-01': { accepted, sections: {} },
      'cookies/2027-01-01': { accepted, sections: {} },
    });
    expect(readFileSync(at(lock), 'utf8')).toBe(`{
  "cookies/2027-01-01": {
    "accepted": "2027-01-01",
    "sections": {}
  },
  "terms/2027-01-01": {
    "accepted": "2027-01-01",
    "sections": {}
  }
}
`);
  });

  it('name an edition by its policy and day, in each language that was sealed', () => {
    const name = { policy: 'cookies', date: '2027-03-01' };
    expect(getSealKey(name)).toBe('cookies/2027-03-01');
    const seals = { 'cookies/2027-03-01': seal };
    expect(locales.filter((locale) => isSealed({ ...name, locale }, seals))).toEqual(['en', 'cs']);
    expect(isSealed({ ...name, date: '2027-03-02', locale: 'en' }, seals)).toBe(false);
    expect(isSealed({ ...name, locale: 'en' }, {})).toBe(false);
  });

  it('are the hashes of an edition in every language that it has, of no other', () => {
    rmSync(at('content/th/cookies/2027-03-01.md'));
    const { th: _, ...others } = readSeals()['cookies/2027-03-01']?.sections ?? {};
    expect(hashEdition('cookies/2027-03-01')).toEqual(others);
    expect(hashEdition('cookies/2027-03-02')).toEqual({});
  });

  it('are the same as of the file by itself, and none of one that cannot be read', () => {
    const name = { locale: 'cs', policy: 'cookies', date: '2027-03-01' } as const;
    const sealed = readSeals()['cookies/2027-03-01']?.sections.cs;
    expect(hashFile(readEdition(name))).toEqual(sealed);
    expect(Object.keys(hashFile(readEdition(name)))).toEqual(Object.keys(sealed ?? {}));
    edit('content/cs/cookies/2027-03-01.md', 'title: ', 'titel: ');
    expect(hashFile(readEdition(name))).toEqual({});
  });
});

it('the front matter is sealed with all that stands above the first section', () => {
  const text =
    '---\ntitle: T\ndescription: D\nchange: first\n---\n\n## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n';
  const sha256 = (part: string) => createHash('sha256').update(part).digest('hex');
  expect(Object.entries(hashFile({ path: 'x.md', text }))).toEqual([
    ['---', sha256('---\ntitle: T\ndescription: D\nchange: first\n---')],
    ['a', sha256('## A {#a}\n\nOne.')],
    ['b', sha256('## B {#b}\n\nTwo.')],
  ]);
});
