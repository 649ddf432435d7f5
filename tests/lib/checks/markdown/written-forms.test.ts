import { describe, expect, it } from 'vitest';
import { findProblems } from './find.ts';

describe('a list is shown as it is written', () => {
  it.each<[name: string, text: string, error: string, mended: string]>([
    [
      'a list within a list that is not set in far enough',
      '1. We keep:\n  1. names\n  2. addresses\n2. We delete.',
      '2: this item is set in by 2 and does not stand within the item above it',
      '1. We keep:\n   1. names\n   2. addresses\n2. We delete.',
    ],
    [
      'items with hyphens that are not set in far enough',
      'ข้อ\n\n1. ชื่อ\n  - ที่อยู่\n2. ลบ',
      '4: this item is set in by 2 and does not stand within the item above it',
      'ข้อ\n\n1. ชื่อ\n   - ที่อยู่\n2. ลบ',
    ],
    [
      'an item that is set in by one',
      '- jména\n - adresy',
      '2: this item is set in by 1 and does not stand within the item above it',
      '- jména\n- adresy',
    ],
    ['a gap', '1. a\n2. b\n4. c', '3: this item is written 4. and would be shown as 3.', '1. a\n2. b\n3. c'],
    [
      'a gap that is meant',
      '5) a\n10) b',
      '2: this item is written 10) and would be shown as 6)',
      '- 5\\) a\n- 10\\) b',
    ],
    [
      'the same number throughout',
      '1. a\n1. b\n1. c',
      '2: this item is written 1. and would be shown as 2.',
      '1. a\n2. b\n3. c',
    ],
    [
      'a number that goes back behind a quotation',
      '1. a\n2. b\n\n> c\n\n3. d\n2. e',
      '7: this item is written 2. and would be shown as 4.',
      '1. a\n2. b\n\n> c\n\n3. d\n4. e',
    ],
    [
      'a Czech date at the beginning of a paragraph',
      '3. května 2027 nabývají účinnosti.',
      '1: the date "3. května" is read as an item of a list, and its day is lost',
      '3\\. května 2027 nabývají účinnosti.',
    ],
    [
      'a Thai date behind a list',
      '1. ก\n2. ข\n\n12. สิงหาคม 2569',
      '4: the date "12. สิงหาคม" is read as an item of a list, and its day is lost',
      '1. ก\n2. ข\n\n12\\. สิงหาคม 2569',
    ],
    [
      'an English date',
      '1. May 2027 is the day.',
      '1: the date "1. May" is read as an item of a list, and its day is lost',
      '1\\. May 2027 is the day.',
    ],
  ])('and is refused with %s', (_, text, error, mended) => {
    expect(findProblems(text)).toEqual([error]);
    expect(findProblems(mended)).toEqual([]);
  });

  it.each([
    ['goes on behind a paragraph', '1. a\n2. b\n\nA word.\n\n3. c'],
    ['is set right by its numbers', ' 9. a\n10. b'],
    ['begins an item with May', '1. May I object? Yes.\n2. May I appeal? Yes.'],
    ['has three levels', '1. a\n   - (a) b\n     - (i) c\n     - (ii) d\n   - (b) e\n2. f'],
  ])('where it %s', (_, text) => {
    expect(findProblems(text)).toEqual([]);
  });
});

describe('a name keeps its underscores', () => {
  it.each<[text: string, error: string, mended: string]>([
    ['Google sets _fbp_ here.', 'the underscores of "_fbp_" are not shown', 'Google sets `_fbp_` here.'],
    ['เก็บ _ga_ ไว้', 'the underscores of "_ga_" are not shown', 'เก็บ `_ga_` ไว้'],
    ['a __cf_bm__ b', 'the underscores of "__cf_bm__" are not shown', 'a `__cf_bm__` b'],
    ['Soubor __cf_bm trvá.', 'this name is not read as it is written', 'Soubor `__cf_bm` trvá.'],
  ])('%s', (text, error, mended) => {
    expect(findProblems(text)).toEqual([`1: ${error}`]);
    expect(findProblems(mended)).toEqual([]);
  });

  it('and emphasis of words stays what it is', () => {
    expect(findProblems('The _right of access_ and _GDPR 2016_ apply; `_ga_` and _ga are names.')).toEqual(
      [],
    );
  });
});
