import { describe, expect, it } from 'vitest';
import { checkEditions } from '#lib/checks/editions.ts';
import type { EditionName } from '#lib/content/files.ts';
import type { Seals } from '#lib/policy/seals.ts';
import { makeCheckedEdition } from './made-edition.ts';

const today = '2026-06-01';
const text = '## A {#a}\n\nWe keep the names and addresses of all our customers for five years.';
const czech = '## A {#a}\n\nJména a adresy všech zákazníků uchováváme po dobu pěti let.';
const later = 'change: material\nsummary: Backups are kept for a year.';
const make = (
  date: string,
  head: string,
  body = `${text} Since ${date}.`,
  locale: EditionName['locale'] = 'en',
) => makeCheckedEdition({ locale, policy: 'terms', date }, body, head);
const first = make('2026-01-01', 'change: first');
const seal = (...dates: string[]): Seals =>
  Object.fromEntries(
    dates.map((date) => [`terms/${date}`, { accepted: date, sections: { en: {}, cs: {} } }]),
  );

/** What is wrong with a row of editions of which the first is sealed. */
const find = (
  editions: ReturnType<typeof make>[],
  seals = seal('2026-01-01'),
  names: EditionName[] = editions,
) =>
  checkEditions(editions, names, seals, today).map(
    ({ file, line, problem, remedy, isWarning }) =>
      `${isWarning ? 'warning: ' : ''}${file.slice(8)}:${line}: ${problem} — ${remedy}`,
  );

describe('a row of editions', () => {
  it('is sound in any order, with one more 14 days ahead', () => {
    expect(find([make('2026-06-15', later), first])).toEqual([]);
  });

  it('begins with a first edition, and has one only', () => {
    expect(find([make('2026-07-01', later)], {})).toEqual([
      'en/terms/2026-07-01.md:1: this is the policy’s first edition — write change: first, and delete summary: with its lines',
    ]);
    expect(find([first, make('2026-07-01', 'change: first')])).toEqual([
      'en/terms/2026-07-01.md:1: there is an earlier edition: "first" was that — write change: material or editorial, and under summary: what changes',
    ]);
    // An earlier one that is wrong in itself, or stands in another language, is an earlier one.
    const names = [{ locale: 'cs', policy: 'terms', date: '2026-01-01' } as const];
    expect(find([make('2026-07-01', later)], {}, names)).toEqual([]);
    const others = [{ locale: 'en', policy: 'privacy', date: '2026-01-01' } as const];
    expect(find([make('2026-07-01', later)], {}, others)).toHaveLength(1);
  });

  it('says the same of its change in every language', () => {
    const original = make('2026-07-01', later);
    expect(find([first, original, make('2026-07-01', 'change: editorial\nsummary: x', czech, 'cs')])).toEqual(
      [
        'cs/terms/2026-07-01.md:1: "change" is editorial here but material in content/en/terms/2026-07-01.md — write the same in every language',
      ],
    );
    // Sealed or not.
    const own = make('2026-07-01', 'change: editorial\nsummary: x', czech, 'cs');
    expect(find([first, original, own], seal('2026-01-01', '2026-07-01'))).toHaveLength(1);
  });

  it('names the one language that differs from the others, be it the one that they are compared with', () => {
    const [material, editorial] = [later, 'change: editorial\nsummary: x\neditorial: a day was missing'];
    const heads = (th: string, en: string, cs: string) =>
      find([
        first,
        ...(
          [
            ['th', th],
            ['en', en],
            ['cs', cs],
          ] as const
        ).map(([locale, head]) => make('2026-07-01', head, text, locale)),
      ])
        .filter((message) => message.includes('"change" is'))
        .map((message) => message.split(' — ')[0]);
    expect(heads(material, editorial, material)).toEqual([
      'en/terms/2026-07-01.md:1: "change" is editorial here but material in content/th/terms/2026-07-01.md',
    ]);
    expect(heads(editorial, material, material)).toEqual([
      'th/terms/2026-07-01.md:1: "change" is editorial here but material in content/en/terms/2026-07-01.md',
    ]);
  });

  it('has summaries of as many items in every language, until they are sealed', () => {
    const editions = [
      first,
      make('2026-07-01', later),
      make('2026-07-01', 'change: material\nsummary:\n  - Zálohy uchováváme rok.\n  - x', czech, 'cs'),
    ];
    expect(find(editions)).toEqual([
      'cs/terms/2026-07-01.md:1: the summary has another number of items here (2) than in content/en/terms/2026-07-01.md (1) — say the same in every language, item by item',
    ]);
    expect(find(editions, seal('2026-01-01', '2026-07-01'))).toEqual([]);
  });

  it('takes an urgent edition in before a sealed one, and sees whether that would undo it', () => {
    const seals = seal('2026-01-01', '2026-08-01');
    const urgent = make('2026-07-01', later, `${text} Since today. Backups too.`);
    const summary = later.replace('year', 'month');
    const knowing = make('2026-08-01', summary, `${text} Since today. Backups too. And more.`);
    expect(find([first, urgent, knowing], seals)).toEqual([]);
    const others = [make('2026-08-01', summary), make('2026-08-01', summary, `${text} Since 2026-01-01.`)];
    for (const other of others)
      expect(find([first, urgent, other], seals)).toEqual([
        expect.stringContaining(
          'warning: en/terms/2026-08-01.md:8: this edition would undo what the edition of 2026-07-01 changes: a —',
        ),
      ]);
  });
});

describe('how early an edition is told', () => {
  const told = (words: string) =>
    `this material edition takes effect ${words}: readers must hear of it at least 14 days ahead (WP260 rev.01 §30) — choose a later day, or write in the front matter "notice:" and why the time is short`;

  it.each([
    ['2026-06-14', 'in 13 days'],
    ['2026-06-02', 'in 1 day'],
  ])('is seen of a material draft of %s, until it says why', (date, words) => {
    expect(find([first, make(date, later)])).toEqual([`warning: en/terms/${date}.md:1: ${told(words)}`]);
    expect(find([first, make(date, `${later}\nnotice: a court ordered it`)])).toEqual([]);
    expect(find([first, make(date, later)], seal('2026-01-01', date))).toEqual([]);
  });

  it('is no matter for an editorial one', () => {
    const editorial = 'change: editorial\nsummary: x\neditorial: a day was missing';
    expect(find([first, make('2026-06-02', editorial)])).toEqual([]);
  });

  it.each([
    [
      '2026-06-01',
      'seal it (npm run content seal terms 2026-06-01), or postpone it (npm run content postpone terms 2026-06-01 <new-date>)',
    ],
    ['2026-05-31', 'postpone it (npm run content postpone terms 2026-05-31 <new-date>)'],
  ])('is too late for a draft of %s', (date, remedy) => {
    const draft = make(date, 'change: editorial\nsummary: x\neditorial: a day was missing');
    expect(find([first, draft])).toEqual([
      `en/terms/${date}.md:1: the day of this draft has come, and it is not published — ${remedy}`,
    ]);
    // What was in force before it came here is taken over as it was.
    expect(find([make(date, 'change: first')], {})).toEqual([expect.stringContaining('— seal it (')]);
  });
});

describe('a copy that was not finished', () => {
  const date = '2026-07-01';
  const warning = `warning: en/terms/${date}.md`;

  it('is seen by its text, else by its summary', () => {
    expect(find([make('2026-01-01', 'change: first', text), make(date, later, text)])).toEqual([
      `${warning}:1: the text is that of the edition before, in every language — edit it`,
    ]);
    expect(
      find([first, make('2026-02-01', later), make(date, later)], seal('2026-01-01', '2026-02-01')),
    ).toEqual([
      expect.stringContaining(
        `${warning}:1: the summary is still that of the edition before — say what this edition changes`,
      ),
    ]);
  });

  it('is not seen in what another language says', () => {
    const czech = makeCheckedEdition({ locale: 'cs', policy: 'terms', date: '2026-01-01' }, text);
    expect(find([czech, first, make(date, later, `${text} More.`)])).toEqual([]);
  });
});

describe('a section under another id', () => {
  const date = '2026-07-01';

  it('is taken for the old one where it reads like it', () => {
    expect(find([first, make(date, later, `${text.replace('{#a}', '{#b}')} Since ${date}.`)])).toEqual([
      `warning: en/terms/${date}.md:8: the section "b" reads like "a" of content/en/terms/2026-01-01.md: the redline shows one removed and one added — keep {#a}, so that its address and its comparison stay`,
    ]);
  });

  it('is another where it says something else, or the old one is there still', () => {
    expect(find([first, make(date, later, '## B {#b}\n\nNothing that was said before.')])).toEqual([]);
    expect(find([first, make(date, later, `${text} More.\n\n${text.replace('{#a}', '{#b}')}`)])).toEqual([]);
  });
});
