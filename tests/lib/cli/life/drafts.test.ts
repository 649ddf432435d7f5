import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { makeEdition } from '#lib/cli/new.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { locales } from '#lib/i18n/routing.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { getEdition, getHistory } from '#lib/policy/policies.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { listFilePaths, listPagePaths } from '#lib/site/promised-paths.ts';
import { at, edit } from '../../../content-copy.ts';
import { draft, extend, pagesOfAnEdition, readTexts, run, today, useEditor } from './editor.ts';

describe('a draft', () => {
  useEditor();

  it('is published nowhere until it is sealed, in all languages at once', () => {
    const list = () => [...listPagePaths(), ...listFilePaths()].filter((path) => path.includes('2027-06-15'));
    draft();
    expect(list()).toEqual([]);
    expect(getHistory('en', 'cookies').map(({ date }) => date)).not.toContain('2027-06-15');
    expect(() => getEdition({ locale: 'en', policy: 'cookies', date: '2027-06-15' })).toThrow('no edition');
    expect(run(sealEditions, ['cookies', '2027-06-15'])).toBe('Sealed: cookies 2027-06-15.');
    expect(list()).toHaveLength(locales.length * pagesOfAnEdition);
    const { accepted, by, sections } = readSeals()['cookies/2027-06-15'] ?? {};
    expect([accepted, by, Object.keys(sections ?? {}).toSorted()]).toEqual([
      today,
      'Jana Editor',
      ['cs', 'en', 'th'],
    ]);
  });

  it('is shown in the preview, and said to be one', () => {
    draft();
    vi.stubEnv('NODE_ENV', 'development');
    const name = { locale: 'en', policy: 'cookies', date: '2027-06-15' } as const;
    expect(getEdition(name)).toMatchObject({ isDraft: true, state: 'upcoming' });
    expect(getEdition({ ...name, date: '2027-03-01' }).isDraft).toBe(false);
  });

  it('of a new policy makes no policy of the site', () => {
    for (const locale of locales)
      cpSync(at(`content/${locale}/cookies`), at(`content/${locale}/terms`), { recursive: true });
    expect(listPagePaths().filter((path) => path.includes('terms'))).toEqual([]);
  });

  it('of today says what that means, when it is begun and when it is sealed', () => {
    expect(run(makeEdition, ['cookies', today])).toContain(
      'It takes effect today: seal it and publish the site today, or postpone it.',
    );
    for (const locale of locales) {
      const file = `content/${locale}/cookies/${today}.md`;
      const change = `change: material\nnotice: a fault\nsummary:\n  - Now on ${today} `;
      edit(file, /change: \w+\nsummary:\n {2}- /, change);
      extend(file, 'More.');
    }
    expect(run(sealEditions, [])).toContain(`Sealed: cookies ${today}.
In force from today: cookies ${today}. Readers see it once the site is built and published again, so do that today.`);
    expect(getHistory('en', 'cookies')[0]).toMatchObject({ date: today, state: 'in force' });
  });

  it('is not sealed while a language lags behind', () => {
    draft();
    const file = at('content/cs/cookies/2027-06-15.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(' More.', ''));
    expect(run(sealEditions, [])).toContain('1 to mend before anything is sealed.');
    expect(readSeals()['cookies/2027-06-15']).toBeUndefined();
  });

  it('asks its copy anew for what it answered', () => {
    draft('2027-06-10');
    edit(
      'content/en/cookies/2027-06-10.md',
      'change: material',
      'change: material\nnotice: the time is short',
    );
    edit(
      'content/cs/cookies/2027-06-10.md',
      /(?=\n---\n\n)/,
      '\nwaivers:\n  - section: used\n    until: 2027-07-01\n    reason: x',
    );
    expect(run(sealEditions, [])).toContain('Sealed: cookies 2027-06-10.');
    run(makeEdition, ['cookies', '2027-09-01']);
    const plain = readTexts('2027-06-10').map((text) =>
      text.replace(/notice: .*\n|waivers:\n(?: .*\n)+/g, ''),
    );
    expect(readTexts('2027-09-01')).toEqual(plain);
  });

  it('is a language, too, that is added to a sealed edition: it gets its seal, and leaves the others as they were', () => {
    const {
      accepted,
      sections: { cs: _, ...others },
    } = readSeals()['cookies/2027-03-01'] ?? { accepted: '', sections: {} };
    writeSeals({ ...readSeals(), 'cookies/2027-03-01': { accepted, sections: others } });
    const path = '/cs/cookies/2027-03-01';
    expect(listPagePaths()).not.toContain(path);
    expect(run(sealEditions, [])).toContain('Sealed: cookies 2027-03-01.');
    expect(listPagePaths()).toContain(path);
    expect(readSeals()['cookies/2027-03-01']).toMatchObject({
      accepted,
      sections: others,
      added: { cs: { day: today, by: 'Jana Editor' } },
    });
  });

  it('is copied from the edition that will precede it', () => {
    draft('2027-09-01');
    run(sealEditions, []);
    expect(run(makeEdition, ['cookies', '2027-06-20'])).toContain(
      'It comes before the edition of 2027-09-01',
    );
    expect(readTexts('2027-06-20')).toEqual(readTexts('2027-03-01'));
  });
});
