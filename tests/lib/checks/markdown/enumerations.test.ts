import { describe, expect, it } from 'vitest';
import { findProblems } from './find.ts';

const runTogether = 'this enumeration is not read as a list: its items would run together';

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
      'a) and i) set in as they were typed',
      '1. We keep\n    a) names\n        i) of visitors\n2. We erase',
      2,
      '1. We keep\n   - a) names\n     - i) of visitors\n2. We erase',
    ],
    ['a single a) within an item', '1. We keep\n   a) names', 2, '1. We keep\n   - a) names'],
    ['(ก) and (๑)', '(ก) ชื่อ\n(๑) ของลูกค้า', 1, '- (ก) ชื่อ\n  - (๑) ของลูกค้า'],
    [
      'numbers that go on in a paragraph',
      'We keep\n2. names\n3. addresses',
      2,
      'We keep\n\n2. names\n3. addresses',
    ],
    ['hyphens glued to their text', '-names\n-addresses', 1, '- names\n- addresses'],
    ['a number glued to its text', '1.names\n2. addresses', 1, '1. names\n2. addresses'],
    ['one in the middle', '1. ชื่อ\n2.ที่อยู่\n3. อีเมล', 2, '1. ชื่อ\n2. ที่อยู่\n3. อีเมล'],
    ['one at the end', '1. jména\n2)adresy', 2, '1. jména\n2. adresy'],
    ['●', '● names', 1, '- names'],
    ['▪', 'เราเก็บ\n▪ ชื่อ\n▪ ที่อยู่', 2, 'เราเก็บ\n\n- ชื่อ\n- ที่อยู่'],
    ['•', '• jména\n• adresy', 1, '- jména\n- adresy'],
    ['–', 'Uchováváme:\n– jména\n– adresy', 2, 'Uchováváme:\n\n- jména\n- adresy'],
    ['a definition list', 'Controller\n:   whoever decides', 1, '- **Controller**: whoever decides'],
  ])('and is refused with %s on lines of a paragraph', (_, text, line, mended) => {
    expect(findProblems(text)).toEqual([`${line}: ${runTogether}`]);
    expect(findProblems(mended)).toEqual([]);
  });

  it.each([
    ['an abbreviation at the beginning of a line', 'Společnost improtech\ns. r. o. sídlí v Praze.'],
    ['a letter alone', 'The plan\na) was dropped.'],
    ['a reference that wraps in an item', '1. Podle čl. 6 odst. 1 písm.\na) GDPR.'],
    ['an article that wraps in an item', '1. Under Article 6(1)\n(a) GDPR.'],
    ['a number at the beginning of a sentence', 'Under 6.1 of\n1.1 the contract.'],
    ['marks in a sentence', 'We keep (a) names and (b) addresses.'],
    ['a number glued to its text in a paragraph alone', '2.names of visitors.\nAnd others.'],
    ['a number behind a backslash', '1\\. máje slavíme.'],
    ['a dash at the beginning of a line', 'Names and addresses\n– where they are known – are kept.'],
    ['a source below a quotation', '> “Data shall be processed fairly.”\n>\n> — Article 5(1)(a) GDPR'],
    ['a dash within a line', 'Names – and\naddresses – are kept.'],
  ])('unless it is none: %s', (_, text) => {
    expect(findProblems(text)).toEqual([]);
  });
});
