import { describe, expect, it } from 'vitest';
import { ContentError } from '#lib/content-error.ts';
import { differs, find, kept, make, other, path, today } from './two-sections.ts';

describe('what an edition says', () => {
  it('is the same in every language', () => {
    expect(find([make('th'), make('en'), make('cs')])).toEqual([]);
    expect(find([])).toEqual([]);
  });

  it('is named where one language says something else', () => {
    expect(find([make('th'), make('en'), make('cs', other.cs)])).toEqual([differs('a', 9)]);
    expect(find([make('th'), make('en'), make('cs', other.cs, other.cs)])).toEqual([
      differs('a', 9),
      differs('b', 13),
    ]);
  });

  it('is one line to think about where it is sealed, and none where that is being corrected', () => {
    const sealed = (more: string) =>
      `warning: cs:9: terms of 2026-01-01 is sealed, and its languages differ: en names \`90 days\` in \`a\` (${path('en')}:9), cs names \`60 dnů\`${more} — mind it in the next edition`;
    const one = [make('th'), make('en'), make('cs', other.cs)];
    expect(find(one, { isKept: true })).toEqual([sealed('')]);
    expect(find([make('th'), make('en'), make('cs', other.cs, other.cs)], { isKept: true })).toEqual([
      sealed(' (and 1 more)'),
    ]);
    expect(find(one, { isKept: true, isCorrecting: false })).toEqual([sealed('')]);
    expect(find(one, { isKept: true, isCorrecting: true })).toEqual([]);
    expect(find(one, { isCorrecting: true })).toEqual([differs('a', 9)]);
    expect(find([make('th'), make('en'), make('cs')], { isKept: true })).toEqual([]);
  });

  it('is compared when it is there in every language', () => {
    expect(find([make('en'), make('cs', other.cs)])).toEqual([]);
  });

  it.each([
    ['that section until today', 'a', today, []],
    ['that section until yesterday', 'a', '2026-05-31', [differs('a', 9 + 4)]],
    ['another section', 'b', today, [differs('a', 9 + 4)]],
  ])('may wait by a waiver of %s', (_, section, until, told) => {
    const head = `change: first\nwaivers:\n  - section: ${section}\n    until: ${until}\n    reason: ill`;
    const found = find([make('th'), make('en'), make('cs', other.cs, kept.cs, head)]);
    expect(found).toEqual(told.map((line) => line.replace(`${path('en')}:13`, `${path('en')}:9`)));
  });

  it.each<[string, string, number, string[]]>([
    ['in that passage', 'cs', 9, ['b']],
    ['in that passage of another language', 'th', 9, ['b']],
    ['in the next section', 'cs', 13, ['a']],
    ['at its heading', 'cs', 7, ['a', 'b']],
    ['behind it', 'cs', 10, ['a', 'b']],
    ['in the front matter', 'cs', 2, ['a', 'b']],
    ['in another file', 'de', 9, ['a', 'b']],
  ])('is not compared where a fault stands %s', (_, locale, line, sections) => {
    const faults = [new ContentError(path(locale), line, 'a fault', 'mend it')];
    const found = find([make('th'), make('en'), make('cs', other.cs, other.cs)], { faults });
    expect(found).toEqual(sections.map((section) => differs(section, section === 'a' ? 9 : 13)));
  });

  it('is not compared in passages over several lines in which a fault stands', () => {
    const broken = other.cs.replace(' ', '\n');
    const find9 = (line: number) =>
      find([make('th'), make('en'), make('cs', broken)], {
        faults: [new ContentError(path('cs'), line, 'a fault', 'mend it')],
      });
    expect([9, 10, 11].map((line) => find9(line).length)).toEqual([0, 0, 1]);
  });

  it('is not compared in a section of other passages for a fault, which stands anywhere in it', () => {
    const more = make('cs', other.cs, `${other.cs}\n\n${kept.cs}`);
    const faults = [13, 15].map((line) => new ContentError(path('cs'), line, 'a fault', 'mend it'));
    expect(find([make('th'), make('en'), more], { faults })).toEqual([differs('a', 9)]);
  });

  it('is not compared where it stands in another language', () => {
    const english = 'We keep all your data for 60 days and no longer.';
    expect(find([make('th'), make('en'), make('cs', english)])).toEqual([]);
    expect(find([make('th'), make('en'), make('cs', english)], { isKept: true })).toHaveLength(1);
  });
});
