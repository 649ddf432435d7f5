import { describe, expect, it } from 'vitest';
import { find, first, later, make, seal, text } from './row.ts';

const czech = '## A {#a}\n\nJména a adresy všech zákazníků uchováváme po dobu pěti let.';

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
    // What one other language has alone is told there.
    const alone = { locale: 'cs', policy: 'terms', date: '2026-01-01' } as const;
    const started = make('2026-07-01', 'change: first');
    expect(find([started], {}, [alone])).toEqual([]);
    expect(find([started], {}, [alone, { ...alone, locale: 'th' }])).toHaveLength(1);
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

  it('sees it as well where another was announced in between, which knows of it', () => {
    const seals = seal('2026-01-01', '2026-08-01', '2026-09-01');
    const urgent = make('2026-07-01', later, `${text} Since today.`);
    const knowing = make('2026-08-01', later.replace('year', 'month'), `${text} Since today. And more.`);
    const last = make('2026-09-01', later.replace('year', 'week'), `${text} And last.`);
    expect(find([first, urgent, knowing, last], seals)).toEqual([
      expect.stringContaining(
        'en/terms/2026-09-01.md:8: this edition would undo what the edition of 2026-07-01',
      ),
    ]);
  });
});
