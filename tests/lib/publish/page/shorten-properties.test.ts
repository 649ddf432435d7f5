import { expect, it } from 'vitest';
import { shortenProperties } from '#lib/publish/page/shorten-properties.ts';

it('names custom properties by letters, in the order in which they stand', () => {
  const style =
    ':root{--ink:#000;--space-m:1rem;--space:.5rem}p{margin:var(--space-m) var(--space,0);color:var(--ink)}';
  expect(shortenProperties(style)).toBe(
    ':root{--a:#000;--b:1rem;--c:.5rem}p{margin:var(--b) var(--c,0);color:var(--a)}',
  );
});

it('takes out what nothing reads, also what only that had read, and rules that say nothing then', () => {
  const style =
    ':root{--one:1px;--two:var(--one);--none: }@media print{:root{--two:var(--one);--none:initial}}p{top:0;}';
  expect(shortenProperties(style)).toBe('p{top:0}');
});

it('keeps what else stands beside a property that is taken out', () => {
  expect(shortenProperties('p{top:0;--one:"a;b}";left:0}i{--one:0;top:0}b{top:0;--one:0}')).toBe(
    'p{top:0;left:0}i{top:0}b{top:0}',
  );
});

it('keeps a property that is read where it is not declared, and its fallback', () => {
  expect(shortenProperties('html:after{height:var(--banner,0px)}')).toBe('html:after{height:var(--a,0px)}');
});

it('leaves classes with dashes in them as they are', () => {
  expect(shortenProperties('.a--b{top:var(--c)}')).toBe('.a--b{top:var(--a)}');
});
