import { describe, expect, it } from 'vitest';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import { parseFile } from '#lib/policy/parse.ts';

const head = '---\ntitle: Terms\ndescription: A policy.\nchange: first\n---\n\n## Terms {#terms}\n\n';

/** What is wrong with a text: the line in it, and what the error says. */
const find = (text: string) => {
  const file = { path: 'content/en/terms/2026-01-01.md', text: `${head}${text}\n` };
  const { tree } = parseFile(file, []) ?? {};
  const found: string[] = [];
  if (tree)
    checkTree(tree, file, (at, problem) => {
      const line = typeof at === 'number' ? at : at.line;
      found.push(`${line - 8}: ${problem}`);
    });
  return found;
};

const runTogether = 'this enumeration is not read as a list: its items would run together';

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
    expect(find(text)).toEqual([error]);
    expect(find(mended)).toEqual([]);
  });

  it.each([
    ['goes on behind a paragraph', '1. a\n2. b\n\nA word.\n\n3. c'],
    ['is set right by its numbers', ' 9. a\n10. b'],
    ['begins an item with May', '1. May I object? Yes.\n2. May I appeal? Yes.'],
    ['has three levels', '1. a\n   - (a) b\n     - (i) c\n     - (ii) d\n   - (b) e\n2. f'],
  ])('where it %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('an enumeration is a list', () => {
  it.each<[name: string, text: string, line: number, mended: string]>([
    ['(a)', '(a) names\n(b) addresses', 1, '- (a) names\n- (b) addresses'],
    ['a) behind a colon', 'We keep:\na) names', 2, 'We keep:\n\n- a) names'],
    ['a.', 'a. jména\nb. adresy', 1, '- a. jména\n- b. adresy'],
    ['(i)', 'Uchováváme\n(i) jména\n(ii) adresy', 2, 'Uchováváme\n\n- (i) jména\n- (ii) adresy'],
    ['1.1', '1.1 The seller\n1.2 The buyer', 1, '- 1.1 The seller\n- 1.2 The buyer'],
    ['1.1 in bold', '**1.1** The seller  \n**1.2** The buyer', 1, '- 1.1 The seller\n- 1.2 The buyer'],
    ['§ 1', '§ 1 Prodávající\n§ 2 Kupující', 1, '- § 1 Prodávající\n- § 2 Kupující'],
    ['ก.', 'ก. ชื่อ\nข. ที่อยู่', 1, '- ก. ชื่อ\n- ข. ที่อยู่'],
    ['(๑)', '(๑) ชื่อ\n(๒) ที่อยู่', 1, '- (๑) ชื่อ\n- (๒) ที่อยู่'],
    [
      'a) within an item',
      '1. We keep\n   a) names\n   b) addresses',
      2,
      '1. We keep\n   - a) names\n   - b) addresses',
    ],
    [
      'numbers that go on in a paragraph',
      'We keep\n2. names\n3. addresses',
      2,
      'We keep\n\n2. names\n3. addresses',
    ],
    ['hyphens glued to their text', '-names\n-addresses', 1, '- names\n- addresses'],
    ['●', '● names', 1, '- names'],
    ['▪', 'เราเก็บ\n▪ ชื่อ\n▪ ที่อยู่', 2, 'เราเก็บ\n\n- ชื่อ\n- ที่อยู่'],
    ['•', '• jména\n• adresy', 1, '- jména\n- adresy'],
    ['–', 'Uchováváme:\n– jména\n– adresy', 2, 'Uchováváme:\n\n- jména\n- adresy'],
    ['a definition list', 'Controller\n:   whoever decides', 1, '- **Controller**: whoever decides'],
  ])('and is refused with %s on lines of a paragraph', (_, text, line, mended) => {
    expect(find(text)).toEqual([`${line}: ${runTogether}`]);
    expect(find(mended)).toEqual([]);
  });

  it.each([
    ['an abbreviation at the beginning of a line', 'Společnost improtech\ns. r. o. sídlí v Praze.'],
    ['a letter alone', 'The plan\na) was dropped.'],
    ['a number at the beginning of a sentence', 'Under 6.1 of\n1.1 the contract.'],
    ['marks in a sentence', 'We keep (a) names and (b) addresses.'],
    ['a number behind a backslash', '1\\. máje slavíme.'],
    ['a dash at the beginning of a line', 'Names and addresses\n– where they are known – are kept.'],
    ['a dash within a line', 'Names – and\naddresses – are kept.'],
  ])('unless it is none: %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a name keeps its underscores', () => {
  it.each<[text: string, error: string, mended: string]>([
    ['Google sets _fbp_ here.', 'the underscores of "_fbp_" are not shown', 'Google sets `_fbp_` here.'],
    ['เก็บ _ga_ ไว้', 'the underscores of "_ga_" are not shown', 'เก็บ `_ga_` ไว้'],
    ['a __cf_bm__ b', 'the underscores of "__cf_bm__" are not shown', 'a `__cf_bm__` b'],
    ['Soubor __cf_bm trvá.', 'this name is not read as it is written', 'Soubor `__cf_bm` trvá.'],
  ])('%s', (text, error, mended) => {
    expect(find(text)).toEqual([`1: ${error}`]);
    expect(find(mended)).toEqual([]);
  });

  it('and emphasis of words stays what it is', () => {
    expect(find('The _right of access_ and _GDPR 2016_ apply; `_ga_` and _ga are names.')).toEqual([]);
  });
});

describe('what was left behind is found', () => {
  it.each([
    ['{{ company }}', '{{ company }}'],
    ['{% include cookies.md %}', '{% include cookies.md %}'],
    ['{: .lead}', '{: .lead}'],
    ['{.wide}', '{.wide}'],
    ['{++new++}', '{++new++}'],
    [':::note', ':::note'],
    ['data[^1] are', '[^1]'],
    ['data[1] are', '[1]'],
    ['> [!NOTE]', '[!NOTE]'],
    ['[TOC]', '[TOC]'],
    ['[DATE]', '[DATE]'],
    ['[doplnit]', '[doplnit]'],
    ['[…]', '[…]'],
    ['[ระบุวันที่]', '[ระบุวันที่]'],
    ['We keep them for X months.', 'X'],
    ['Uchováváme je XX měsíců.', 'XX'],
    ['เก็บไว้ XX วัน', 'XX'],
    ['within ___ days', '___'],
    ['TODO: ask', 'TODO'],
    ['TBD', 'TBD'],
    ['???', '???'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['see Error! Reference source not found.', 'Error! Reference source not found'],
    ['viz Chyba! Nenalezen zdroj odkazů.', 'Chyba! Nenalezen zdroj odkazů'],
  ])('%s', (text, leftover) => {
    expect(find(text)).toEqual([expect.stringContaining(`1: "${leftover}" is left over: `)]);
  });

  it.each([
    'The right to be informed (Article 13) [text](#terms) holds.',
    'Vzor X. Y. platí; a co dál?',
    '`{{ template }}` and `[DATE]` stand in code.',
    'ปี ๒๕๖๙ และ 90 วัน',
  ])('and nothing else: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
