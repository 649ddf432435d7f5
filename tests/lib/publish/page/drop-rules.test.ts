import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { dropRules } from '#lib/publish/page/drop-rules.ts';

const page = parse('<p class="note big" id="here"><b role="list">text</b></p>');
const list = (node: typeof page | (typeof page.childNodes)[number]): Parameters<typeof dropRules>[0] =>
  'childNodes' in node
    ? [...('tagName' in node ? [node] : []), ...node.childNodes.flatMap((child) => list(child))]
    : [];
const drop = (style: string) => dropRules(list(page), style);

it.each([
  'p{}',
  '*,:before{}',
  ':root{--a:0}',
  '.note>b:hover{}',
  'html:after{}',
  '#here:target{}',
  'p[hidden]::before{}',
  'b[role=list]>p{}',
  'b[role="list"][data-b]{}',
  ':not([role=region]){}',
  'p:is(td,.other){}',
  'p:not(:has(table,h3),h4){}',
  'p:not(:has(table)){}',
  'p:is(:has(table),b){}',
  'p:has(b,table){}',
  'p:has(>b[role=list],table){}',
  ':root:has(#here) p{}',
  '@page{margin:0}',
  '@media print{p{}}',
  '@media (width>=1rem){@supports selector(::marker){b::marker{}}}',
  'b{content:"}.x{"}',
])('keeps what something in the page may match: %s', (style) => {
  expect(drop(style)).toBe(style);
});

it.each([
  ['td{}', ''],
  ['.other{}', ''],
  ['#there{}', ''],
  ['.note td{}', ''],
  ['p>.other:hover{}', ''],
  ['b[role=region],[role=region] p{}', ''],
  [':root:has(p #there) p{}', ''],
  ['p:has(>.other),p:has(b):has(td){}', ''],
  ['p:has(b),p:has(td){}', 'p:has(b){}'],
  ['td,p,th:not(a,b){color:red}b{}', 'p{color:red}b{}'],
  ['@media print{td{}}p{}', 'p{}'],
  ['@media print{td{}@supports (a:b){.other{}}p{}}', '@media print{p{}}'],
  ['td:is(p,b),b:is(p,td){}', 'b:is(p,td){}'],
  ['td{content:"}"}p{}', 'p{}'],
])('takes out what nothing can match: %s', (style, kept) => {
  expect(drop(style)).toBe(kept);
});
