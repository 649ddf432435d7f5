import { describe, expect, it } from 'vitest';
import { checkSense } from '#lib/proofreading/sense/check-sense.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

describe('what a draft says', () => {
  it('is asked for in the front matter and in headings as well', () => {
    const name = { locale: 'en', policy: 'terms', date: '2026-01-15' } as const;
    const head = 'change: editorial\nsummary: Ask John Doe.';
    const edition = makeCheckedEdition(name, '## Ask Jane Smith {#a}\n\nB.', head);
    expect(
      checkSense(edition, undefined).map(({ line, column, problem }) => [line, column, problem]),
    ).toEqual([
      [5, 14, 'a name or an address that stands in samples: "John Doe"'],
      [8, 8, 'a name or an address that stands in samples: "Jane Smith"'],
    ]);
  });

  it('is asked of each passage by its own figures', () => {
    expect(say('en', 'Monday 1 is one.\n\nWe say 24 November 2026.')).toEqual([]);
  });

  it('is told kind by kind, what may not be published and what may', () => {
    expect(say('en', 'Dear Eva, ask John Doe, 30 to 14 days. You must object.')).toEqual([
      '!9:1: a part of a letter: "Dear Eva," — delete it',
      '9:15: a name or an address that stands in samples: "John Doe" — write the one that is meant, or delete it',
      '9:40: a right is made a duty: "You must object" — say that readers can do so',
      '9:25: a range that does not rise: "30 to 14 days" — write the smaller number first',
    ]);
  });

  it('was thought about in the edition before, its figures only where the whole passage is as it was', () => {
    expect(say('en', 'Ask John Doe.', 'Ask John Doe, 30 to 14 days.')).toEqual([]);
    expect(say('en', 'In 30 to 14 days.', 'In 30 to 14 days.')).toEqual([]);
    expect(say('en', 'Now in 30 to 14 days.', 'In 30 to 14 days.')).toEqual([
      '9:8: a range that does not rise: "30 to 14 days" — write the smaller number first',
    ]);
  });

  it('was thought about where it is odd in the edition before, wherever it stood', () => {
    const table = '| a | b |\n| - | - |\n| c | d |\n| c | d |';
    const told = '12:1: the row "c" stands in line 11 already — delete one of the two';
    expect(say('en', table)).toEqual([told]);
    expect(say('en', table, `${'One.\n\n'.repeat(50)}${table}`)).toEqual([]);
    expect(say('en', table, table.replaceAll('c', 'e'))).toEqual([told]);
  });
});
