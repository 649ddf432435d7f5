// Words that may mean something: they answer for it, and ask no other language for it.
import { describe, expect, it } from 'vitest';
import { concepts } from '#lib/languages/meaning/concepts/kinds.ts';
import { readConcepts } from '#lib/languages/meaning/concepts/read-concepts.ts';
import { findHints, getHintName, hints } from '#lib/languages/meaning/hints/find-hints.ts';

const read = (text: string, locale: 'en' | 'cs' | 'th') =>
  [
    ...readConcepts(
      { kind: 'cell', text, links: [], codes: [], locate: () => ({ line: 1, column: 1 }) },
      locale,
    ).values(),
  ].map(({ concept, text: word, times }) => `${getHintName(concept)}: ${word} ${times}`);

describe('the words that may mean something', () => {
  it('are of a concept, each of them', () => {
    const names = new Set(concepts.map(getHintName));
    expect(Object.keys(hints).filter((name) => !names.has(name))).toEqual([]);
  });

  it('are none that mean it anyway', () => {
    const twice = concepts.flatMap((concept) =>
      concept.flatMap((words, place) => {
        const sure = new Set(words.split('|'));
        return findHints(concept, place).filter((word) => sure.has(word));
      }),
    );
    expect(twice).toEqual([]);
  });

  it('are read, and said no times', () => {
    expect(read('Vedení v databázi', 'cs')).toContain('keep: Vedení 0');
    expect(read('Uchovávání v databázi', 'cs')).toContain('keep: Uchovávání 1');
    expect(read('Vedení a uchovávání', 'cs')).toContain('keep: uchovávání 1');
  });

  it('take nothing from the words within them', () => {
    expect(read('sales partners', 'en')).toEqual(
      expect.arrayContaining([
        'distributor: sales partners 0',
        'sales: sales partners 1',
        'partner: partners 1',
      ]),
    );
  });

  it('are none where they are part of another word', () => {
    expect(read('Vstupenky', 'cs')).toEqual(['card: Vstupenky 0']);
  });
});
