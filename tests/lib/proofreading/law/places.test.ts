import { describe, expect, it } from 'vitest';
import { isPlace } from '#lib/proofreading/law/places.ts';

describe('a place of the GDPR', () => {
  it.each([
    ...[
      '5(2)',
      '6(4)',
      '7(4)',
      '8(3)',
      '9(4)',
      '12(8)',
      '13(4)',
      '14(5)',
      '15(4)',
      '17(3)',
      '18(3)',
      '20(4)',
    ],
    ...['21(6)', '22(4)', '24(3)', '26(3)', '27(5)', '28(10)', '30(5)', '32(4)', '33(5)', '34(4)', '35(11)'],
    ...['37(7)', '38(6)', '39(2)', '45(9)', '46(5)', '49(6)', '77(2)', '78(4)', '79(2)', '82(6)', '83(9)'],
  ])('is %s, and no paragraph behind it', (last) => {
    expect(isPlace(last)).toBe(true);
    expect(isPlace(last.replace(/\((\d+)\)/, (_, paragraph) => `(${Number(paragraph) + 1})`))).toBe(false);
  });

  it.each([
    ['5(1)(f)', '5(1)(g)'],
    ['6(1)(f)', '6(1)(g)'],
    ['9(2)(j)', '9(2)(k)'],
    ['13(1)(f)', '13(1)(g)'],
    ['13(2)(f)', '13(2)(g)'],
    ['14(1)(f)', '14(1)(g)'],
    ['14(2)(g)', '14(2)(h)'],
    ['15(1)(h)', '15(1)(i)'],
    ['17(1)(f)', '17(1)(g)'],
    ['17(3)(e)', '17(3)(f)'],
    ['18(1)(d)', '18(1)(e)'],
    ['20(1)(b)', '20(1)(c)'],
    ['22(2)(c)', '22(2)(d)'],
    ['28(3)(h)', '28(3)(i)'],
    ['46(2)(f)', '46(2)(g)'],
    ['49(1)(g)', '49(1)(h)'],
  ])('is point %s, and none is %s', (last, next) => {
    expect(isPlace(last)).toBe(true);
    expect(isPlace(next)).toBe(false);
  });

  it.each([
    '1',
    '99',
    '1(9)',
    '44',
    '6(1)',
    '6(1)(a)',
    '7(3)(z)',
    '6(2)(z)',
    '6(1)(ii)',
    '6(1)(9)',
    '6(1)(A)',
  ])('may be %s', (cited) => {
    expect(isPlace(cited)).toBe(true);
  });

  it.each(['100', '106(1)', '44(1)', '5(3)(a)'])('is not %s', (cited) => {
    expect(isPlace(cited)).toBe(false);
  });

  it.each(['', 'x', 'x6(5)', '6(5)x', '6(5', '6(1)(g'])(
    'is not read from "%s", which is no citation',
    (cited) => {
      expect(isPlace(cited)).toBe(true);
    },
  );
});
