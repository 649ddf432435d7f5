import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { shortenClasses } from '#lib/publish/page/shorten-classes.ts';

const shorten = (html: string, style: string) => {
  const fragment = parseFragment(html);
  const shortened = shortenClasses(fragment.childNodes as Tree.Element[], style);
  return { html: serialize(fragment), style: shortened };
};

it('names classes by letters, in the order in which the style selects them', () => {
  const style = '.Ab1_list>li{margin:.5em}.x-y_list .Ab1_list,.x-y_list:hover{margin:0 1.5rem}';
  expect(shorten('<ul class="x-y_list"></ul><p class="x-y_list Ab1_list"></p>', style)).toEqual({
    html: '<ul class="b"></ul><p class="b a"></p>',
    style: '.a>li{margin:.5em}.b .a,.b:hover{margin:0 1.5rem}',
  });
});

it('takes out what no style selects, so that no short name is anybody else’s', () => {
  expect(shorten('<p class="a b" id="c"></p><p class="a"></p>', '.b{top:0}')).toEqual({
    html: '<p class="a" id="c"></p><p></p>',
    style: '.a{top:0}',
  });
});

it('goes on with two letters where there are more than the alphabet has', () => {
  const names = Array.from({ length: 60 }, (_, index) => `name${index}`);
  const { style } = shorten('', names.map((name) => `.${name}{}`).join(''));
  const short = [...style.matchAll(/\.(\w+)/g)].map(([, name]) => name);
  expect([short[25], short[26], short[51], short[52]]).toEqual(['z', 'aa', 'az', 'ba']);
  expect(new Set(short).size).toBe(60);
});
