import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEditions } from '#lib/content/folder.ts';
import { writeWord } from '#lib/documents/word/write-word.ts';
import { findAll } from '#lib/formats/word/xml.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeWordEdition, writeText } from './editions.ts';
import { randomPair } from './random-bodies.ts';
import { readMain, readShown, settleChanges } from './settle.ts';

/** A redline says what both editions are. */
async function expectBoth(before: string, after: string): Promise<Uint8Array> {
  const bytes = await writeText(after, before);
  expect(await readShown(await settleChanges(bytes, 'accept'))).toEqual(
    await readShown(await writeText(after)),
  );
  expect(await readShown(await settleChanges(bytes, 'reject'))).toEqual(
    await readShown(await writeText(before)),
  );
  return bytes;
}

const part = (text: string) => `## Part {#part}\n\n${text}\n\nThe end.`;
const count = async (bytes: Uint8Array, name: string) => findAll(await readMain(bytes), name).length;

describe('a redline as a Word document', () => {
  it.each([
    ['words', 'We keep data for 5 years.', 'We keep data for 10 years.'],
    ['a paragraph', 'One thing.', 'One thing.\n\nAnother matter altogether.'],
    ['two paragraphs of one', 'One thing here. Another there.', 'One thing here.\n\nAnother there.'],
    ['one paragraph of two', 'One thing **here**.\n\nAnother there.', 'One thing **here**. Another there.'],
    ['a paragraph that becomes a list', 'Names.\n\nAddresses.', '- Names.\n- Addresses.'],
    ['an item', '1. one\n2. three', '1. one\n2. two and a half\n3. three'],
    ['an item with a mark', '- (a) names\n- (b) addresses', '- (a) names\n- (b) mail\n- (c) addresses'],
    ['marks that count otherwise', '- (a) names\n- (b) mail', '- (i) names\n- (ii) mail'],
    ['marks that do not count', '- (a) names\n- (b) mail', '- (a) names\n- (x) mail'],
    ['the number with which a list begins', '1. names\n2. mail', '3. names\n4. mail'],
    ['an item below an item', '1. names\n   - first\n2. mail', '1. names\n   - first\n   - last\n2. mail'],
    ['a paragraph of an item', '1. names\n2. mail', '1. names\n\n   of people\n2. mail'],
    ['a row', '| A | B |\n| - | - |\n| 1 | 2 |', '| A | B |\n| - | - |\n| 0 | 0 |\n| 1 | 2 |'],
    ['a cell', '| A | B |\n| - | - |\n| 1 | 2 |', '| A | B |\n| - | - |\n| 1 | 3<br>4 |'],
    ['a column', '| A | B |\n| - | - |\n| 1 | 2 |', '| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |'],
    ['a table', 'Text.', '| A | B |\n| - | - |\n| 1 | 2 |'],
    ['what is bold', 'We keep data.', 'We **keep** data.'],
    ['where a link leads', 'See [us](https://a.example).', 'See [us](https://b.example).'],
    ['a word of a link', 'See [our old page](https://a.example).', 'See [our new page](https://a.example).'],
    ['a line end', 'Vodičkova 710/31, Praha', 'Vodičkova 710/31\\\nPraha'],
    ['a quotation', '> The law.', '> The new law.'],
    ['a sub-heading', '### Names\n\nText.', '### Addresses\n\nText.'],
    ['code', '```\na\nb\n```', '```\na\nc\n```'],
  ])('changes %s so that both editions can be had of it', async (_, before, after) => {
    const bytes = await expectBoth(part(before), part(after));
    expect((await count(bytes, 'ins')) + (await count(bytes, 'del'))).toBeGreaterThan(0);
  });

  it('changes no more than what changed', async () => {
    const shown = async (before: string, after: string) => {
      const main = await readMain(await writeText(part(after), part(before)));
      return ['del', 'ins'].map((name) =>
        findAll(main, name)
          .map((each) => each.textContent)
          .filter(Boolean),
      );
    };
    expect(await shown('We keep data for 5 years.', 'We keep data for 10 years.')).toEqual([['5'], ['10']]);
    const parted = ['One thing here. Another one.', 'One thing here.\n\nAnother one.'] as const;
    expect(await shown(...parted)).toEqual([[' '], []]);
    expect(await shown(parted[1], parted[0])).toEqual([[], [' ']]);
    expect(await shown('1. one\n2. three', '1. one\n2. second\n3. three')).toEqual([[], ['second']]);
    expect(await shown('| A | B |\n| - | - |\n| 1 | 2 |', '| A | B |\n| - | - |\n| 1 | 3 |')).toEqual([
      ['2'],
      ['3'],
    ]);
  });

  it('moves a section as one, with what changed in it', async () => {
    const [a, b, c] = ['one', 'two', 'three'].map(
      (id) => `## Part ${id} {#${id}}\n\nAll about ${id}.\n\n- An item.`,
    );
    const bytes = await expectBoth(
      [a, b, c].join('\n\n'),
      [b, c, `${a?.replace('All', 'Much')}`].join('\n\n'),
    );
    const main = await readMain(bytes);
    const names = ['moveFromRangeStart', 'moveToRangeStart'].map((name) =>
      findAll(main, name)[0]?.getAttribute('w:name'),
    );
    expect(names).toEqual(['move_one', 'move_one']);
    const read = (name: string) =>
      findAll(main, name)
        .map((each) => each.textContent)
        .filter(Boolean);
    expect(read('moveFrom')).toEqual(['Part one', 'An item.']);
    expect(read('moveTo')).toEqual(read('moveFrom'));
    expect(['del', 'ins'].map((name) => read(name).join(''))).toEqual(['All about one.', 'Much about one.']);
  });

  it('is the company’s, of the edition’s day', async () => {
    const changes = findAll(await readMain(await writeText(part('New.'), part('Old.'))), 'ins');
    for (const change of changes) {
      expect(change.getAttribute('w:author')).toBe('improtech s.r.o.');
      expect(change.getAttribute('w:date')).toMatch(/^2027-01-15T\d\d:00:00Z$/);
    }
  });

  it('changes the title', async () => {
    const edition = makeWordEdition(part('Text.'));
    const bytes = await writeWord({ ...edition, title: 'New terms' }, edition);
    expect((await readShown(await settleChanges(bytes, 'accept')))[0]).toBe('Title  | <New terms>');
    expect((await readShown(await settleChanges(bytes, 'reject')))[0]).toBe('Title  | <Terms>');
  });

  const successors = listEditions().filter(({ date }) => date > '2026-11-22');
  it.each(successors)('says what changed in $locale/$policy/$date', async (name) => {
    const edition = getEdition(name);
    const before = getEdition({ ...name, date: edition.before ?? '' });
    const author = 'improtech s.r.o.';
    const bytes = await writeWord({ ...edition, author }, before);
    const plain = (one: typeof edition) => writeWord({ ...one, author });
    expect(await readShown(await settleChanges(bytes, 'accept'))).toEqual(
      await readShown(await plain(edition)),
    );
    expect(await readShown(await settleChanges(bytes, 'reject'))).toEqual(
      await readShown(await plain(before)),
    );
  });

  it('says what both editions are, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(randomPair, async ([before, after]) => void (await expectBoth(before, after))),
      {
        numRuns: 15,
      },
    );
  });
});
