import { expect, it } from 'vitest';
import { joinPrint } from '#lib/publish/page/join-print.ts';

it('puts what is said of print behind all else, in its order, and what is not printed at its end', () => {
  const style =
    '@media print{@page{margin:0}nav{display:none}p{top:0}}p{top:1px}@media print{.a,.b{display:none}p{left:0}}i{content:"}"}';
  expect(joinPrint(style)).toBe(
    'p{top:1px}i{content:"}"}@media print{@page{margin:0}p{top:0}p{left:0}nav,.a,.b{display:none}}',
  );
});

it.each([
  'p{top:0}',
  '@media print{p{top:0}}',
  '@media print{p{display:none}}',
  '@media print and (width>1px){p{top:0}}p{}',
  '',
])('leaves what says it once as it is: %s', (style) => {
  expect(joinPrint(style)).toBe(style);
});
