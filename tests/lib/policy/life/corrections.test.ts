import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readEdition } from '#lib/content/files.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { compareHashes, findSealedText, tellCorrections, tellReason } from '#lib/policy/life/corrections.ts';
import { type Correction, hashEdition, readSeals, type Seal } from '#lib/policy/seals.ts';
import { at, edit, useCopyOfContent } from '../../../content-copy.ts';

describe('a reason', () => {
  it.each<[Locale, Correction['reasons'], string]>([
    ['cs', { en: 'A slip.', cs: 'Překlep.' }, 'Překlep.'],
    ['th', { cs: 'Překlep.', en: 'A slip.' }, 'A slip.'],
    ['th', { cs: 'Překlep.' }, 'Překlep.'],
    ['th', {}, ''],
  ])('is told in %s of %j as %j', (locale, reasons, told) => {
    expect(tellReason(reasons, locale)).toBe(told);
  });
});

describe('the corrections of an edition', () => {
  const hash = 'a'.repeat(64);
  const seal: Seal = {
    accepted: '2027-01-01',
    sections: {},
    corrections: [
      {
        day: '2027-01-02',
        by: 'Jana',
        reasons: { en: 'A slip.' },
        changed: { en: { what: [hash, null], used: [null, hash] } },
      },
      {
        day: '2027-01-03',
        reasons: { en: 'Another.', cs: 'Další.' },
        changed: { cs: { used: [hash, hash] } },
      },
    ],
  };

  it('are told in order, each with its day, its reason and the sections of the reader’s language', () => {
    expect(tellCorrections(seal, 'en')).toEqual([
      { day: '2027-01-02', reason: 'A slip.', sections: ['what', 'used'] },
      { day: '2027-01-03', reason: 'Another.', sections: [] },
    ]);
    expect(tellCorrections(seal, 'cs')).toEqual([
      { day: '2027-01-02', reason: 'A slip.', sections: [] },
      { day: '2027-01-03', reason: 'Další.', sections: ['used'] },
    ]);
  });

  it('are none where nothing was corrected', () => {
    expect(tellCorrections({ accepted: '2027-01-01', sections: {} }, 'en')).toEqual([]);
  });
});

describe('what was sealed and what there is now', () => {
  it.each<[string, Record<string, string>, Record<string, string>, unknown]>([
    ['the same', { a: '1', b: '2' }, { a: '1', b: '2' }, {}],
    ['a section that changed', { a: '1', b: '2' }, { a: '1', b: '3' }, { en: { b: ['2', '3'] } }],
    ['a section that was added', { a: '1' }, { a: '1', b: '2' }, { en: { b: [null, '2'] } }],
    ['a section that is gone', { a: '1', b: '2' }, { b: '2' }, { en: { a: ['1', null] } }],
    ['a section of any id', {}, { constructor: '1' }, { en: { constructor: [null, '1'] } }],
    [
      'sections in another order',
      { a: '1', b: '2', c: '3' },
      { a: '1', c: '3', b: '2' },
      { en: { b: ['2', '2'] } },
    ],
    ['another order and a change', { a: '1', b: '2' }, { b: '2', a: '3' }, { en: { a: ['1', '3'] } }],
  ])('are compared: %s', (_, before, after, changed) => {
    const unchanged = { a: '1' };
    expect(compareHashes({ en: before, cs: unchanged }, { en: after, cs: unchanged })).toEqual(changed);
  });

  it('are compared where a language was added or is gone', () => {
    expect(compareHashes({ en: { a: '1' } }, { cs: { a: '2' } })).toEqual({
      en: { a: ['1', null] },
      cs: { a: [null, '2'] },
    });
  });
});

describe('the text of an edition that was sealed', () => {
  useCopyOfContent(['cookies/2027-03-01']);
  const name = { locale: 'en', policy: 'cookies', date: '2027-03-01' } as const;
  const file = 'content/en/cookies/2027-03-01.md';
  const find = () => findSealedText(name, readSeals()['cookies/2027-03-01'] as Seal);
  const git = (...words: string[]) => {
    const { status, stderr } = spawnSync('git', ['-C', at('content'), ...words]);
    expect([status, stderr.toString()]).toEqual([0, '']);
  };
  const commit = () => {
    git('add', '.');
    git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.com', 'commit', '-qm', 'An edition');
  };

  it('is what lies there, as long as it is the same', () => {
    expect(find()).toEqual(readEdition(name));
  });

  it('is found in the history of git once it was edited', () => {
    const sealed = readEdition(name);
    git('init', '-q');
    commit();
    for (const word of ['tells', 'says']) {
      edit(file, /short \w+/, `short ${word}`);
      commit();
    }
    edit(file, /short \w+/, 'short note');
    expect(find()).toEqual(sealed);
  });

  it('is none where nobody kept it', () => {
    edit(file, 'short text', 'short note');
    expect(find()).toBeUndefined();
    expect(
      findSealedText(name, { accepted: '2027-01-01', sections: hashEdition('cookies/2027-03-01') }),
    ).toEqual(readEdition(name));
  });
});
