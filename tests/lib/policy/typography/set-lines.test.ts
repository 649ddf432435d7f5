import { parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { setLines } from '#lib/policy/typography/set-lines.ts';

/** No-break spaces shown as ~, words that are kept whole in brackets. */
const set = (page: string, locale: Locale) => {
  const fragment = parseFragment(page);
  setLines(fragment, locale);
  return serialize(fragment)
    .replaceAll('&nbsp;', '~')
    .replaceAll(/<(\/?)no-break>/g, (_, end) => (end ? ']' : '['));
};

it.each([
  [
    'where a link ends',
    '<p>podle čl. <a href="#a">6</a> a <em>v</em> ní</p>',
    '<p>podle čl.~<a href="#a">6</a> a~<em>v</em>~ní</p>',
  ],
  [
    'where a change begins',
    '<p>v <del><span>-</span>Praze</del> <ins>Brně</ins></p>',
    '<p>v~<del><span>-</span>Praze</del> <ins>Brně</ins></p>',
  ],
  [
    'but not from one block to the next',
    '<p>a </p><p>b</p><ul><li>a <p>c</p></li></ul>',
    '<p>a </p><p>b</p><ul><li>a <p>c</p></li></ul>',
  ],
  ['and not after a line that ends', '<p>s<br>tím</p>', '<p>s<br>tím</p>'],
  ['over the end of a line in the source', '<p>s\ntím</p>', '<p>s~tím</p>'],
])('binds words %s', (_, page, shown) => {
  expect(set(page, 'cs')).toBe(shown);
});

it.each([
  ['en', 'an E-mail, after-sales, a@b-c.d', 'an [E-mail], after-sales, a@b-c.d'],
  [
    'cs',
    'Poslat e-mailem, je-li tomu tak, česko-thajský, ?hl=en-US',
    'Poslat [e-mailem], [je-li] tomu tak, [česko-thajský], ?hl=en-US',
  ],
  ['en', 'Article 6(1)(f), 6(1), C 108825/MSPH, and/or', 'Article~[6(1)(f)], 6(1), C~108825/MSPH, and/or'],
  ['en', 'E-mail', 'E-mail'],
  ['th', 'ด้วยโพรโทคอล SSH บนคลาวด์', 'ด้วย[โพรโทคอล] SSH บน[คลาวด์]'],
  [
    'th',
    'อย่างน้อยหนึ่งวัตถุประสงค์ เราจึงอาจมอบหมายให้ มีผลอย่างไร',
    'อย่างน้อย[หนึ่ง]วัตถุประสงค์ เราจึงอาจ[มอบหมาย]ให้ มีผล[อย่างไร]',
  ],
  ['th', 'ความเป็นส่วนตัว', 'ความเป็นส่วนตัว'],
  // Compounds and terms of law, where a browser would part them, and what is denied.
  [
    'th',
    'โดยเฉพาะกฎเกณฑ์ด้านภาษี การประมวลผลไม่ถูกต้อง ข้อความที่ไม่ชัดเจน เรามีหน้าที่แจ้ง บริษัทที่มีชื่อเสียงดี',
    'โดยเฉพาะ[กฎเกณฑ์]ด้านภาษี การ[ประมวลผล][ไม่ถูกต้อง] ข้อความที่[ไม่ชัดเจน] เรามี[หน้าที่]แจ้ง บริษัทที่มี[ชื่อเสียง]ดี',
  ],
  ['th', 'ยังไม่มีผลใช้บังคับ กฎหมายที่ใช้บังคับ', 'ยังไม่[มีผลใช้บังคับ] กฎหมายที่[ใช้บังคับ]'],
  [
    'th',
    'ตั้งแต่วันที่ 3 วันที่ – แฟ้มเลขที่ C 1 การเปลี่ยนแปลงที่ 1 วันที่ดี การเปลี่ยนแปลงที่จะมีผล',
    'ตั้งแต่[วันที่] 3 [วันที่]~– แฟ้ม[เลขที่]~C~1 การ[เปลี่ยนแปลงที่] 1 วันที่ดี การเปลี่ยนแปลงที่จะมีผล',
  ],
] as const)(
  'keeps words whole, by an element that copies and searches know nothing of (%s: %s)',
  (locale, text, shown) => {
    expect(set(`<p>${text}</p>`, locale)).toBe(`<p>${shown}</p>`);
  },
);

it('keeps a compound whole in a heading, and in the contents', () => {
  expect(set('<h1>นโยบายความเป็นส่วนตัว</h1>', 'th')).toBe('<h1>นโยบาย[ความเป็นส่วนตัว]</h1>');
  expect(set('<h1>คุกกี้: การเปลี่ยนแปลงที่มีผล</h1>', 'th')).toBe('<h1>คุกกี้: [การเปลี่ยนแปลง]ที่มีผล</h1>');
  expect(set('<nav><ol><li><a>นโยบายความเป็นส่วนตัว</a></ol></nav>', 'th')).toBe(
    '<nav><ol><li><a>นโยบาย[ความเป็นส่วนตัว]</a></li></ol></nav>',
  );
  expect(set('<p>นโยบายความเป็นส่วนตัว</p>', 'th')).toBe('<p>นโยบายความเป็นส่วนตัว</p>');
});

it('puts no character into what script copies, letters and headings of sections, nor into code', () => {
  expect(set('<pre>viz čl. 6 a 7\n<b>V</b> Praze</pre>', 'cs')).toBe(
    '<pre>viz [čl. 6] [a 7]\n<b>V</b>[ Praze]</pre>',
  );
  expect(set('<h2><a>Práva a k nim</a></h2>', 'cs')).toBe('<h2><a>Práva [a k nim]</a></h2>');
  expect(set('<p><code>a b-c</code> – ne</p>', 'cs')).toBe('<p><code>a b-c</code>~– ne</p>');
  expect(set('<script>a b</script><textarea>a b</textarea>', 'cs')).toBe(
    '<script>a b</script><textarea>a b</textarea>',
  );
});

it('follows the language of a part, and sets nothing in one that is not ours', () => {
  expect(set('<p>v <span lang="en">Article 6 a b</span></p><p lang="de">a b</p>', 'cs')).toBe(
    '<p>v <span lang="en">Article~6 a b</span></p><p lang="de">a b</p>',
  );
});

it('sets the heading of a column that the style shows', () => {
  expect(set('<table><tbody><tr><td data-label="s čím">x</td></tr></tbody></table>', 'cs')).toContain(
    'data-label="s~čím"',
  );
});
