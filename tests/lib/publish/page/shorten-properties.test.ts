import { expect, it } from 'vitest';
import { shortenProperties } from '#lib/publish/page/shorten-properties.ts';

it('names custom properties by letters, in the order in which they stand', () => {
  const style =
    '@media print{:root{--ink:#000;--space-m:1rem;--space:.5rem}}p{margin:var(--space-m) var(--space,0);color:var(--ink)}';
  expect(shortenProperties(style)).toBe(
    '@media print{:root{--a:#000;--b:1rem;--c:.5rem}}p{margin:var(--b) var(--c,0);color:var(--a)}',
  );
});

it('writes what never changes where it is read', () => {
  const style =
    ':root{--edge:max(var(--gutter),1px);--gutter:clamp(1rem,4vw,3rem)}p{margin:0 var(--edge) var(--gutter)}';
  expect(shortenProperties(style)).toBe('p{margin:0 max(clamp(1rem,4vw,3rem),1px) clamp(1rem,4vw,3rem)}');
  const serif = ':root{--serif:"A;B",serif}p{font-family:var(--serif)}i{font-family:var(--serif)}';
  expect(shortenProperties(serif)).toBe('p{font-family:"A;B",serif}i{font-family:"A;B",serif}');
});

it.each([
  ['in the dark', ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}p{color:var(--a)}'],
  ['in a language', ':root{--a:1.5}:root:lang(th){--a:1.7}p{line-height:var(--a)}'],
  ['on some pages', ':root:has(.b){--a:1rem}p{top:var(--a)}'],
  ['in an element', 'p{--a:1rem;top:var(--a)}i{top:var(--a)}'],
  ['where nothing is said', ':root{--a:1rem}p{top:var(--a,0)}'],
])('keeps by its name what is another %s', (_, style) => {
  expect(shortenProperties(style)).toBe(style);
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
