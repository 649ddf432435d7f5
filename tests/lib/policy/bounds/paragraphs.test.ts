// What counts as a mark, and which marks stand in one paragraph.
import { describe, expect, it } from 'vitest';
import { findInBody, list } from './excess.ts';

describe('the marks of a paragraph times its characters', () => {
  // With a mark each, besides the end of the line.
  const line = `${'word '.repeat(9)}*ab`;
  const lines = (count: number) => list(count, () => line);

  it('may be 20,000,000, counted from its first line on', () => {
    // 913 × 21,888, and 915 × 21,936.
    expect(findInBody(`a\n\n${lines(456)}`)).toBeUndefined();
    expect(findInBody(`a\n\n${lines(457)}`)).toBe(
      '6: this paragraph has 915 marks such as * [ < { in 21,936 characters — delete those that mean nothing, or divide the paragraph',
    );
  });

  it('may be exactly 20,000,000', () => {
    // The heading is 3 characters with 2 marks; 498 lines are 40 with 2 each.
    const begin = `# a\n${list(498, () => `${'word '.repeat(7)}*abcd`)}\n`;
    expect(findInBody(`${begin}${'word '.repeat(15)}*a`)).toBeUndefined();
    expect(findInBody(`${begin}${'word '.repeat(15)}*ab`)).toMatch(
      /^4: this paragraph has 1,000 marks such as \* \[ < { in 20,001 characters/,
    );
  });

  it.each([
    ['- a', 284],
    ['', 285],
    ['  ', 285],
  ])('are told where the paragraph begins, below or with the line %j', (begin, line) => {
    expect(findInBody(`${lines(280)}\n${begin}\n${lines(457)}`)).toMatch(
      new RegExp(`^${line}: this paragraph has `),
    );
  });

  it.each(['', '# A', '- a', '* a', '+ a', '1. a', '12. a', '1) a', '| a |', '> - a', '>'])(
    'begin anew with a line %j',
    (begin) => {
      expect(findInBody(`${lines(280)}\n${begin}\n${lines(280)}`)).toBeUndefined();
    },
  );

  it.each(['a', '-a', '1.a', '2027 a', '1234567890. a'])('go on with a line %j', (goOn) => {
    expect(findInBody(`\n${lines(280)}\n${goOn}\n${lines(280)}`)).toMatch(/^5: this paragraph has /);
  });
});

describe('what no mark begins or ends', () => {
  it.each([
    'a, b. c; d: e (f) "g" \'h\' “i” ‘j’ „k“ l/m | n – o-p',
    'ข้อมูลส่วนบุคคล ๑๒',
    'Příliš žluťoučký kůň',
  ])('is not counted: %s', (text) => {
    // As many lines of any mark would be too many.
    expect(findInBody(list(2001, () => `${text.repeat(2)}\n`))).toBeUndefined();
  });

  it.each(['*', '_', '`', '[', '<', '{', '&', '\\', '!', '--', '((', '""', '::', '..'])(
    'but %j is counted',
    (mark) => {
      expect(findInBody(list(4001, () => `a${`${mark}a`.repeat(5)}\n`))).toMatch(/more than 20,000 marks/);
    },
  );
});

describe('a bracket', () => {
  it('that is closed nests nothing, and one closed too often owes none', () => {
    expect(findInBody('[a] '.repeat(500))).toBeUndefined();
    expect(findInBody(`${']'.repeat(50)}${'['.repeat(100)}`)).toBeUndefined();
    expect(findInBody(`${']'.repeat(50)}${'['.repeat(101)}`)).toMatch(/^4: more than 100 brackets/);
  });

  it('that is left open ends with its paragraph', () => {
    expect(findInBody(`${'['.repeat(60)}\n\n${'['.repeat(60)}`)).toBeUndefined();
    expect(findInBody(`${'['.repeat(60)}\n${'['.repeat(60)}`)).toMatch(/^5: more than 100 brackets/);
  });
});
