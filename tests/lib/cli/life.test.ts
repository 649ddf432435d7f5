import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import type { Command, Options } from '#lib/cli/command.ts';
import { correctEdition } from '#lib/cli/correct.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { postponeEdition } from '#lib/cli/postpone.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { withdrawEdition } from '#lib/cli/withdraw.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getEdition, getGoneEdition, getHistory } from '#lib/policy/policies.ts';
import { readSeals, writeSeals } from '#lib/policy/seals.ts';
import { listFilePaths, listGonePaths, listPagePaths } from '#lib/site/promised-paths.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

const today = '2027-06-01';
afterEach(() => vi.unstubAllEnvs());

/** Runs a command as of a day; returns what it said, or why it did nothing. */
const run = (command: Command, words: string[], options: Options = {}, day = today): string => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  try {
    command.run(words, day, options);
    return said.join('\n');
  } catch (error) {
    return (error as Error).message;
  } finally {
    log.mockRestore();
  }
};
const git = (...words: string[]) => {
  const { status, stderr } = spawnSync('git', ['-C', at('content'), ...words]);
  expect([status, stderr.toString()]).toEqual([0, '']);
};
const commit = () => {
  git('add', '.');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.com', 'commit', '-qm', 'An edition');
};
/** Adds a sentence to the last paragraph. */
const extend = (file: string, sentence: string) => edit(file, /\n*$/, ` ${sentence}`);
/** Makes a draft of the cookie policy that says one thing more. */
const draft = (date = '2027-06-15', sentence = 'More.') => {
  run(makeEdition, ['cookies', date]);
  for (const locale of locales) {
    const file = `content/${locale}/cookies/${date}.md`;
    edit(file, /change: \w+\nsummary:\n {2}- /, `change: material\nsummary:\n  - Now on ${date} `);
    extend(file, sentence);
  }
};
const readFile = (date: string) =>
  locales.map((locale) => readFileSync(at(`content/${locale}/cookies/${date}.md`), 'utf8'));

beforeEach(() => {
  vi.stubEnv('GIT_AUTHOR_NAME', 'Jana Editor');
  vi.stubEnv('AS_OF', today);
});

describe('a draft', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01', 'privacy/2026-11-22']);

  it('is published nowhere until it is sealed, in all languages at once', () => {
    const list = () => [...listPagePaths(), ...listFilePaths()].filter((path) => path.includes('2027-06-15'));
    draft();
    expect(list()).toEqual([]);
    expect(getHistory('en', 'cookies').map(({ date }) => date)).not.toContain('2027-06-15');
    expect(() => getEdition({ locale: 'en', policy: 'cookies', date: '2027-06-15' })).toThrow('no edition');
    expect(run(sealEditions, ['cookies', '2027-06-15'])).toBe('Sealed: cookies 2027-06-15.');
    expect(list()).toHaveLength(locales.length * 4);
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
    expect(run(sealEditions, [])).toBe('Sealed: cookies 2027-06-10.');
    run(makeEdition, ['cookies', '2027-09-01']);
    const plain = readFile('2027-06-10').map((text) =>
      text.replace(/notice: .*\n|waivers:\n(?: .*\n)+/g, ''),
    );
    expect(readFile('2027-09-01')).toEqual(plain);
  });

  it('is a language, too, that is added to a sealed edition: it gets its seal, and leaves the others as they were', () => {
    const {
      accepted,
      sections: { cs: _, ...others },
    } = readSeals()['cookies/2027-03-01'] ?? { accepted: '', sections: {} };
    writeSeals({ ...readSeals(), 'cookies/2027-03-01': { accepted, sections: others } });
    const path = '/cs/cookies/2027-03-01';
    expect(listPagePaths()).not.toContain(path);
    expect(run(sealEditions, [])).toBe('Sealed: cookies 2027-03-01.');
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
    expect(readFile('2027-06-20')).toEqual(readFile('2027-03-01'));
  });
});

describe('a sealed edition', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01', 'privacy/2026-11-22']);
  const file = 'content/en/cookies/2027-03-01.md';
  const name = { locale: 'en', policy: 'cookies', date: '2027-03-01' } as const;
  beforeEach(() => {
    git('init', '-q');
    commit();
  });
  const correct = (reasons: string[], options: Options = {}, day = today, date = '2027-03-01') =>
    run(correctEdition, ['cookies', date, ...reasons], options, day);

  it('is not sealed again: that is a correction', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    expect(run(sealEditions, ['cookies', '2027-03-01'])).toBe(
      'The edition of 2027-03-01 was sealed on 2026-11-22. What is to change in it is a correction: npm run content correct cookies 2027-03-01 "the reason".',
    );
  });

  it('is corrected with a reason, which stands in the lock and wherever the edition is shown', () => {
    const before = readSeals()['cookies/2027-03-01'];
    edit(file, 'Visiting the website', 'Visiting this website');
    expect(correct(['a word was missing'])).toMatch(/^Recorded: en \(\w+\)\.$/);
    const { corrections = [], sections, accepted } = readSeals()['cookies/2027-03-01'] ?? {};
    expect(accepted).toBe(before?.accepted);
    const [[id = '', hashes] = []] = Object.entries(corrections[0]?.changed.en ?? {});
    expect(hashes).toEqual([before?.sections.en?.[id], sections?.en?.[id]]);
    expect(corrections).toEqual([
      {
        day: today,
        by: 'Jana Editor',
        reasons: { th: 'a word was missing', en: 'a word was missing', cs: 'a word was missing' },
        changed: { en: { [id]: hashes } },
      },
    ]);
    expect(getEdition(name).corrections).toEqual([
      { day: today, reason: 'a word was missing', sections: [id] },
    ]);
    expect(correct(['again'])).toContain('Nothing has changed');
  });

  it('tells each language its own reason, where it is given', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    expect(correct(['a', 'b'])).toBe('Give one reason for all languages, or 3: th, en, cs.');
    expect(correct([' '])).toBe('Say why: readers are told.');
    correct(['คำตกหล่น', 'a word was missing', 'chybělo slovo']);
    expect(getEdition({ ...name, locale: 'cs' }).corrections).toEqual([
      { day: today, reason: 'chybělo slovo', sections: [] },
    ]);
  });

  it('is not corrected where the meaning changed, unless it is forced with a reason', () => {
    extend(file, 'We keep them for 30 days.');
    expect(correct(['a slip'])).toMatchInlineSnapshot(`
      "This changes what readers go by, which is no correction:

      en: duration (30, days)

      Undo it and make a new edition: npm run content new cookies <date>. If it is a slip all the same, say why:
      npm run content correct cookies 2027-03-01 "the reason" -- --force "why it needs no new edition""
    `);
    expect(readSeals()['cookies/2027-03-01']?.corrections).toBeUndefined();
    expect(correct(['a slip'], { force: 'it was left out in one language' })).toMatch(/^Recorded/);
    expect(readSeals()['cookies/2027-03-01']?.corrections?.[0]?.forced).toBe(
      'it was left out in one language',
    );
  });

  it('is not corrected where its old text cannot be found, nor where something else is wrong', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    rmSync(join(at('content'), '.git'), { recursive: true });
    expect(correct(['a slip'])).toContain('en: its old text is not in git');
    edit('content/en/privacy/2026-11-22.md', 'is the controller of', 'is the data controller of');
    expect(correct(['a slip'], { force: 'x' })).toContain('1 to mend before anything is corrected.');
  });

  it('is announced anew where it is not in force yet and its meaning changes', () => {
    draft();
    run(sealEditions, []);
    commit();
    const change = (date: string) => {
      for (const locale of locales) extend(`content/${locale}/cookies/${date}.md`, '30 / 30.');
    };
    change('2027-06-15');
    expect(correct(['a period was missing'], {}, '2027-06-02', '2027-06-15')).toContain(
      'takes effect in 13 days',
    );
    expect(correct(['a period was missing'], {}, today, '2027-06-15')).toMatch(/^Recorded/);
  });

  it('gets the text that it was sealed with a waiver for', () => {
    draft();
    const late = 'content/cs/cookies/2027-06-15.md';
    edit(late, ' More.', '');
    const waiver = '\nwaivers:\n  - section: duration\n    until: 2027-07-01\n    reason: x';
    edit(late, /(?=\n---\n\n)/, waiver);
    expect(run(sealEditions, [])).toBe('Sealed: cookies 2027-06-15.');
    commit();
    expect(checkContent('2027-07-01')).toEqual([]);
    expect(checkContent('2027-07-02').map(({ problem, isWarning }) => [problem, isWarning])).toEqual([
      ['the section "duration" was to follow by 2027-07-01, and is still the old one here', true],
    ]);
    edit(late, waiver, '');
    extend(late, 'Uchováváme je 30 dní.');
    expect(correct(['the translation followed'], {}, '2027-06-20', '2027-06-15')).toMatch(/^Recorded/);
  });
});

describe('an announced edition', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01', 'privacy/2026-11-22']);
  const gone = (date: string) => [...listGonePaths()].filter(([path]) => path.includes(date)).length;
  const announce = (date = '2027-07-15') => {
    draft(date);
    expect(run(sealEditions, ['cookies', date])).toBe(`Sealed: cookies ${date}.`);
  };

  it('is postponed: its text and its seal move, its old address says so and is taken for good', () => {
    announce();
    const [texts, seal] = [readFile('2027-07-15'), readSeals()['cookies/2027-07-15']];
    const postpone = (...words: string[]) => run(postponeEdition, ['cookies', ...words]);
    expect(postpone('2027-07-15', '2027-08-15')).toContain('Postponed: cookies 2027-07-15 to 2027-08-15.');
    expect([readFile('2027-08-15'), readSeals()['cookies/2027-08-15']]).toEqual([texts, seal]);
    expect([gone('2027-07-15'), gone('2027-08-15')]).toEqual([locales.length * 4, 0]);
    const name = { locale: 'en', policy: 'cookies', date: '2027-07-15' } as const;
    expect(getGoneEdition(name)).toMatchObject({ to: '2027-08-15', day: today, isReplaced: true });
    expect(listPagePaths().filter((path) => path.includes('2027-07-15'))).toEqual([]);
    expect(run(makeEdition, ['cookies', '2027-07-15'])).toContain(
      'There is already an edition of 2027-07-15',
    );
    expect(checkContent(today)).toEqual([]);
    // Once more, and then withdrawn: the first address follows.
    postpone('2027-08-15', '2027-09-15');
    expect(getGoneEdition(name).to).toBe('2027-09-15');
    run(withdrawEdition, ['cookies', '2027-09-15', 'no longer needed']);
    expect(getGoneEdition(name)).toMatchObject({ day: today, reason: 'no longer needed' });
    expect(gone('2027-07-15') + gone('2027-08-15') + gone('2027-09-15')).toBe(locales.length * 12);
  });

  it('is withdrawn: its files stay as they were announced, and nothing of them is published', () => {
    announce();
    const texts = readFile('2027-07-15');
    expect(run(withdrawEdition, ['cookies', '2027-07-15', 'a court ruled otherwise'])).toContain('Withdrawn');
    expect([readFile('2027-07-15'), gone('2027-07-15')]).toEqual([texts, locales.length * 4]);
    expect(getHistory('en', 'cookies').map(({ date }) => date)).toEqual(['2027-03-01', '2026-11-22']);
    expect(checkContent(today)).toEqual([]);
    run(makeEdition, ['cookies', '2027-08-01']);
    expect(readFile('2027-08-01')).toEqual(readFile('2027-03-01'));
    extend('content/en/cookies/2027-07-15.md', 'x');
    expect(checkContent(today).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the section "duration" has changed'),
    );
  });

  it.each<[Command, string[], string]>([
    [postponeEdition, ['2027-03-01', '2027-09-01'], 'The edition of 2027-03-01 has taken effect'],
    [withdrawEdition, ['2027-03-01', 'x'], 'The edition of 2027-03-01 has taken effect'],
    [postponeEdition, ['2027-07-15', '2027-07-01'], 'Choose a day after 2027-07-15.'],
    [postponeEdition, ['2027-07-15', '2027-02-30'], '"2027-02-30" is no day'],
    [postponeEdition, ['2027-07-15', '2027-08-01'], 'There is already an edition of 2027-08-01'],
    [postponeEdition, ['2027-07-15', '2027-09-01'], 'The edition of 2027-08-01 would come before it'],
    [withdrawEdition, ['2027-08-01', 'x'], 'is a draft, which nobody has seen: delete its files.'],
    [withdrawEdition, ['2027-07-15'], 'Write "npm run content withdraw'],
    [withdrawEdition, ['2027-07-15', 'a', 'b'], 'Give one reason for all languages'],
  ])('stays as it is where it cannot be otherwise', (command, words, why) => {
    announce();
    draft('2027-08-01');
    const before = readFileSync(at('content/editions.lock.json'), 'utf8');
    expect(run(command, ['cookies', ...words])).toContain(why);
    expect(readFileSync(at('content/editions.lock.json'), 'utf8')).toBe(before);
  });

  it('is not withdrawn where another leads to it, and stays whole', () => {
    announce();
    run(makeEdition, ['privacy', '2027-08-01']);
    for (const locale of locales) {
      const file = `content/${locale}/privacy/2027-08-01.md`;
      edit(file, 'change: first', 'change: material\nsummary: x');
      extend(file, `[x](/${locale}/cookies/2027-07-15)`);
    }
    expect(run(sealEditions, [])).toBe('Sealed: privacy 2027-08-01.');
    expect(run(withdrawEdition, ['cookies', '2027-07-15', 'x'])).toContain('leads to no page of the site');
    expect(run(postponeEdition, ['cookies', '2027-07-15', '2027-07-16'])).toContain('leads to no page');
    expect([gone('2027-07-15'), readFile('2027-07-15').length]).toEqual([0, 3]);
    expect(checkContent(today).filter(({ isWarning }) => !isWarning)).toEqual([]);
  });

  it('lets an urgent one before it, unless it would undo that', () => {
    announce();
    draft('2027-06-20', 'Urgent.');
    const refused = run(sealEditions, ['cookies', '2027-06-20']);
    expect(refused).toContain('3 to mend');
    expect(refused).toContain('this edition would undo what the edition of 2027-06-20 changes: duration');
    const file = (locale: string) => `content/${locale}/cookies/2027-07-15.md`;
    for (const locale of locales) edit(file(locale), 'More.', 'Urgent. More.');
    run(correctEdition, ['cookies', '2027-07-15', 'says what is urgent as well'], { force: 'x' });
    expect(run(sealEditions, ['cookies', '2027-06-20'])).toBe('Sealed: cookies 2027-06-20.');
    expect(getEdition({ locale: 'en', policy: 'cookies', date: '2027-07-15' }).before).toBe('2027-06-20');
  });

  it('is undone on purpose where that is said, and warned of where it was postponed', () => {
    announce();
    draft('2027-06-20', 'Urgent.');
    expect(run(sealEditions, ['cookies', '2027-06-20'])).toContain('would undo');
    run(postponeEdition, ['cookies', '2027-07-15', '2027-08-15']);
    expect(run(sealEditions, ['cookies', '2027-06-20'])).toBe('Sealed: cookies 2027-06-20.');
    draft('2027-06-25', 'Most urgent.');
    expect(run(sealEditions, [], { force: 'it ends with the season' }, '2027-06-02')).toContain('Sealed');
    expect(readSeals()['cookies/2027-06-25']?.forced).toBe('it ends with the season');
    expect(checkContent('2027-06-02')).toEqual([]);
  });
});
