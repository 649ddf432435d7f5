import { describe, expect, it } from 'vitest';
import { importPart, importText } from './imported.ts';

const importHtml = (text: string) => importText(text, 'policy.html');

describe('a document of Google Docs', () => {
  const head = `<html><head><style type="text/css">ol.lst-kix_x-0{list-style-type:none}
    .c1{font-weight:700}.c2{font-style:italic}.c3{font-weight:400}</style></head><body class="c9 doc-content">`;

  it('has its title, bold text and direct links', async () => {
    const { frontMatter, body } =
      await importHtml(`${head}<p class="c4 title"><span class="c3">Privacy</span></p>
      <h1 class="c5" id="h.1"><span class="c3">Data</span></h1>
      <p class="c6"><span class="c3">We keep </span><span class="c1">your&nbsp;data</span><span class="c2"> here</span><span>: see </span>
      <span><a class="c7" href="https://www.google.com/url?q=http://example.com/a&amp;sa=D&amp;ust=1">this</a></span><span>.</span></p>
      <p class="c6"><span class="c3"></span></p></body></html>`);
    expect(frontMatter).toContain('title: Privacy');
    expect(body).toBe('## Data {#data}\n\nWe keep **your data** *here*: see [this](https://example.com/a).');
  });

  it('is not bold where its clipboard says so', async () => {
    const part = await importPart(
      '<b style="font-weight:normal"><p><span style="font-weight:700">Data</span> is kept.</p></b>',
      'policy.html',
    );
    expect(part).toBe('**Data** is kept.');
  });
});

describe('the lists of a word processor', () => {
  it('are those that Google Docs says in its styles', async () => {
    const { body } =
      await importHtml(`<html><head><style>.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) ". "}
      .lst-kix_a-1>li:before{content:"(" counter(lst-ctn-kix_a-1,lower-latin) ") "}.lst-kix_a-2>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) "." counter(lst-ctn-kix_a-2,upper-roman) " "}
      .lst-kix_b-0>li:before{content:"\\0025cf   "}</style></head><body><h1>T</h1><h2>Data</h2>
      <ol class="c1 lst-kix_a-0 start" start="1"><li class="c0"><span>one</span></li></ol>
      <ol class="c1 lst-kix_a-1 start" start="1"><li>two</li><li>three</li></ol>
      <ol class="c1 lst-kix_a-0" start="2"><li>four</li></ol><ol class="lst-kix_a-2 start" start="1"><li>five</li></ol>
      <p>Between.</p><ol class="c1 lst-kix_a-0" start="3"><li>six</li></ol>
      <ul class="c1 lst-kix_b-0 start"><li>seven</li></ul></body></html>`);
    expect(body).toMatchInlineSnapshot(`
      "## Data {#data}

      1. one
         - (a) two
         - (b) three
      2. four
         - 2.I five

      Between.

      3. six

      - seven"
    `);
  });

  it('are those that Word writes as text', async () => {
    const item = (level: number, mark: string, text: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    const { body, report } = await importHtml(
      `<h1>T</h1><h2>Data</h2>${item(1, '1.', 'one')}${item(2, 'a)', 'two')}${item(2, 'b)', 'three')}${item(1, '2.', 'four')}<p>Between.</p>${item(1, '·', 'five')}${item(2, 'o', 'six')}`,
    );
    expect(body).toMatchInlineSnapshot(`
      "## Data {#data}

      1. one
         - a) two
         - b) three
      2. four

      Between.

      - five
        - six"
    `);
    expect(report.join()).not.toMatch(/supportLists|o:p/);
  });
});

describe('a footnote', () => {
  it.each([
    [
      'Google Docs',
      'Data<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> is kept.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Of any <b>kind</b>.</span></p></div><p>',
    ],
    [
      'Word',
      'Data<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> is kept.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Of any <b>kind</b>.</p></div><p>',
    ],
    [
      'GitHub',
      'Data<sup><a href="#fn-1" id="fnref-1">1</a></sup> is kept.</p><section data-footnotes><h2>Footnotes</h2><ol><li id="fn-1"><p>Of any <b>kind</b>. <a href="#fnref-1">↩</a></p></li></ol></section><p>',
    ],
  ])('of %s stands in brackets where it is referred to', async (_, html) => {
    expect((await importPart(`<p>${html}</p>`, 'policy.html')).replace(/\n\n---$/, '')).toBe(
      'Data (Of any **kind**.) is kept.',
    );
  });
});
