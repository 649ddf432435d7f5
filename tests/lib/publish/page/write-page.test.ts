import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writePage } from '#lib/publish/page/write-page.ts';

const write = (body: string) => {
  const html = writePage(parse(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`));
  return html.replace(/^<!DOCTYPE html><html><head><\/head><body>(.*)<\/body><\/html>$/s, '$1');
};

describe('writePage', () => {
  it.each([
    ['<ul><li>a</li><li><p>b</p></li></ul>', '<ul><li>a<li><p>b</ul>'],
    ['<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>', '<dl><dt>a<dd>b<dt>c<dd>d</dl>'],
    [
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
      '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>',
    ],
    ['<div><p>a</p><p>b</p><ol><li>c</li></ol><p>d</p></div>', '<div><p>a<p>b<ol><li>c</ol><p>d</div>'],
  ])('leaves out the end tags of %s', (body, written) => {
    expect(write(body)).toBe(written);
    expect(serialize(parse(write(body)))).toBe(serialize(parse(body)));
  });

  // HTML §13.1.2.4, optional tags.
  it.each([
    ...['address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'fieldset', 'footer', 'form'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'ol', 'pre', 'section', 'table', 'ul'],
  ])('ends a paragraph with %s', (name) => {
    expect(write(`<p>a</p><${name}></${name}>`)).toBe(`<p>a<${name}></${name}>`);
    expect(write('<p>a</p><hr>')).toBe('<p>a<hr>');
  });

  it.each([
    ['<dl><dt>a</dt><dt>b</dt><dd>c</dd><dd>d</dd></dl>', '<dl><dt>a<dt>b<dd>c<dd>d</dl>'],
    ['<dl><dt>a</dt></dl>', '<dl><dt>a</dt></dl>'],
    ['<table><thead></thead><tfoot></tfoot></table>', '<table><thead><tfoot></tfoot></table>'],
    ['<table><thead></thead></table>', '<table><thead></thead></table>'],
    [
      '<table><tbody></tbody><tbody></tbody><tfoot></tfoot></table>',
      '<table><tbody><tbody><tfoot></tfoot></table>',
    ],
    ['<table><tbody><tr></tr><tr></tr></tbody></table>', '<table><tbody><tr><tr></table>'],
    [
      '<table><tbody><tr><td>a</td><th>b</th><td>c</td></tr></tbody></table>',
      '<table><tbody><tr><td>a<th>b<td>c</table>',
    ],
    ['<div><p>a</p><video><p>b</p></video></div>', '<div><p>a</p><video><p>b</p></video></div>'],
    ['<abbr><p>a</p></abbr>', '<abbr><p>a</abbr>'],
    ['<figure><p>a</p></figure>', '<figure><p>a</figure>'],
    ['<main><p>a</p></main>', '<main><p>a</main>'],
  ])('leaves out of %s what something else ends, and no more', (body, written) => {
    expect(write(body)).toBe(written);
  });

  it.each([
    '<p>a</p>b',
    '<p>a</p> <p>b</p>c',
    '<p>a</p><span>b</span>',
    '<ul><li>a</li> <li>b</li> </ul>',
    '<a href="/"><p>a</p></a>b',
    '<ins><p>a</p></ins>b',
    '<no-break><p>a</p></no-break>b',
    '<div><dl><div><dt>a</dt></div></dl></div>',
    '<table><thead><tr><th>a</th></tr></thead></table>',
    '<p title="&quot;&amp;">a<br>&lt;b&gt;&amp;amp;</p><img alt="" src="/a"><script>a<b&&c</script>',
  ])('writes what a browser reads as the same: %s', (body) => {
    expect(serialize(parse(write(body)))).toBe(serialize(parse(body)));
  });

  it('keeps the end of a paragraph that nothing else ends', () => {
    expect(write('<p>a</p>b<a href="/"><p>c</p></a>')).toBe('<p>a</p>b<a href="/"><p>c</p></a>');
  });
});
