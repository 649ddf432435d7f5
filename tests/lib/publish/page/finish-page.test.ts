import { describe, expect, it } from 'vitest';
import { finish, joined, makePage, more, script } from './page.ts';

describe('finishPage', () => {
  it('takes out what Next puts in, and puts the styles inline', () => {
    const head =
      '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>' +
      '<link rel="stylesheet" href="/_next/b.css"/><link rel="preload" as="script" href="/_next/c.js"/>' +
      `<script src="/_next/static/c.js" async=""></script><script>${script}</script><link rel="icon" href="/i.svg"/>`;
    const body =
      '<div hidden=""><!--$--><!--/$--></div><p>Text<!-- --> more</p>' +
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"x"])</script>';
    expect(finish(makePage(body, head))).toEqual({
      html:
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><script>ours()</script>' +
        '<link rel="icon" href="/i.svg"><style>p{left:a}p{left:b}</style></head>' +
        '<body><p>Text more</body></html>',
      scripts: [script],
      style: 'p{left:a}p{left:b}',
    });
  });

  it('puts one script in the place of ours and of what stands beside it', () => {
    const { html, scripts } = finish(makePage(`<p>Text</p><script>${more}</script>`));
    expect(scripts).toEqual([joined]);
    expect(html).toContain(`<head><script>${joined}</script>`);
    expect(html).toContain('<body><p>Text</body>');
  });

  it('weighs the same, however many files its style was written in', () => {
    const page = makePage('', `<script>${script}</script><link rel="stylesheet" href="/_next/a.css">`);
    const style = 'html{top:0}\nbody{top:0}\n@media print{head{top:0}}\ntd{top:0}\n';
    expect(finish(page, () => style).style).toBe('html{top:0}body{top:0}@media print{head{top:0}}');
  });

  it('puts what stands on printed sheets behind the style, as a part of it', () => {
    const sheets = '@page{@bottom-left{content:"url(a) · b"}}';
    const head = `<script>${script}</script><link rel="stylesheet" href="/_next/a.css">`;
    const { html, style } = finish(makePage(`<style>${sheets}</style><p>Text</p>`, head));
    expect(style).toBe(`p{left:a}${sheets}`);
    expect(html).toContain(`<style>${style}</style></head><body><p>Text</body>`);
  });

  it('keeps of a dialog that our script fills the rules, and nothing else', () => {
    const head = `<script>${script}</script><link rel="stylesheet" href="/_next/a.css">`;
    const body = '<p class="x">Text</p><dialog><div class="y"></div></dialog>';
    const { html, style } = finish(makePage(body, head), () => '.x{top:0}dialog .y{top:1px}.z{top:2px}');
    expect(style).toBe('.a{top:0}dialog .b{top:1px}');
    expect(html).toContain('<p class="a">Text</p><dialog></dialog>');
  });

  it('leads links and forms below the path of the site, and nothing else', () => {
    const head = `<script>${script}</script><link rel="icon" href="/i.svg"/><link rel="canonical" href="https://a.b/x/th"/>`;
    const body =
      '<a href="/th/privacy#a">/th</a><a href="#b">b</a><a href="https://c.d/th">c</a><a href="mailto:e@f">e</a>' +
      '<form action="/consent" method="post"><input name="return" type="hidden" value="/th"/></form>';
    expect(finish(makePage(body, head), undefined, '/x/y').html).toBe(
      `<!DOCTYPE html><html lang="en"><head><script>${script}</script><link rel="icon" href="/x/y/i.svg">` +
        '<link rel="canonical" href="https://a.b/x/th"><style></style></head>' +
        '<body><a href="/x/y/th/privacy#a">/th</a><a href="#b">b</a><a href="https://c.d/th">c</a>' +
        '<a href="mailto:e@f">e</a><form action="/x/y/consent" method="post">' +
        '<input name="return" type="hidden" value="/th"></form></body></html>',
    );
  });

  it('says once what cards of X take from Open Graph', () => {
    const own =
      '<meta property="og:title" content="T"><meta name="twitter:card" content="summary_large_image">';
    const head = `<script>${script}</script>${own}<meta name="twitter:title" content="T"><meta name="twitter:image" content="/x">`;
    expect(finish(makePage('', head)).html).toContain(`</script>${own}<style>`);
  });

  it('keeps structured data, so that no text in it can end the element', () => {
    const { html } = finish(makePage('<script type="application/ld+json">{"name":"a<b<!--"}</script>'));
    expect(html).toContain('<script type="application/ld+json">{"name":"a\\u003cb\\u003c!--"}</script>');
  });

  it.each([
    '@import "x";',
    'p{background:url(x.png)}',
    'p{background:image-set("x.png" 1x)}',
    'p{background:u\\72l(x.png)}',
    'p::after{content:"</style><script>x()</script>"}',
  ])('refuses a stylesheet that loads something: %s', (style) => {
    const page = makePage('', `<script>${script}</script><link rel="stylesheet" href="/_next/a.css">`);
    expect(() => finish(page, () => style)).toThrow('/en/page: a stylesheet that loads');
  });
});
