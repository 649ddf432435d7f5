import { describe, expect, it } from 'vitest';
import { importPart, importText } from './imported.ts';

const importHtml = (text: string) => importText(text, 'policy.html');

describe('a saved page', () => {
  it('gives its text alone, and names what stands around it', async () => {
    const { frontMatter, body, report } =
      await importHtml(`<!doctype html><html><head><title>Terms | Shop</title>
      <meta name="description" content="How we sell."><script>track()</script><style>p{}</style></head><body>
      <nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>
      <main><h1>Terms of <em>sale</em></h1><p>Valid from<br>1 May 2026.</p>
      <div><h2 id="scope">1. Scope</h2><div>We sell things.</div><div>You buy them.</div></div>
      <h2>2. Price</h2><p>As in <a href="#scope">section 1</a>, <a href="/price">the list</a>.</p><!-- check -->
      <form><input type="email" placeholder="Your e-mail"><button>Subscribe</button></form></main>
      <footer>All rights reserved</footer></body></html>`);
    expect(frontMatter).toBe('title: Terms of sale\ndescription: How we sell.\nchange: first');
    expect(body).toMatchInlineSnapshot(`
      "## Introduction {#introduction}

      Valid from\\
      1 May 2026.

      ## 1. Scope {#scope}

      We sell things.

      You buy them.

      ## 2. Price {#price}

      As in [section 1](#scope), the list."
    `);
    expect(report).toMatchInlineSnapshot(`
      [
        "3 left out: what stands around the text, in <nav>: "Home Shop"",
        "4 changed: the heading "Terms of sale" is the title: it went into the front matter",
        "4 for a person: text stands above the first heading: "Introduction" was put over it, write the heading that it should have",
        "5 changed: "1. Scope" has the id {#scope}",
        "6 left out: a comment, which the site would publish: "check"",
        "6 for a person: "the list" no longer leads to "/price", which is no address of a policy: write one that begins with https://",
        "6 changed: "2. Price" has the id {#price}",
        "7 left out: a field or button: "Your e-mail"",
        "7 left out: a field or button: "Subscribe"",
        "8 left out: what stands around the text, in <footer>: "All rights reserved"",
        "- changed: "Introduction" has the id {#introduction}",
        "- left out: the file calls the document "Terms | Shop"",
      ]
    `);
  });

  it('is read without its header where nothing says what its text is', async () => {
    const { body } = await importHtml(
      '<header>Shop</header><h1>Terms</h1><h2>Scope</h2><p>Text.</p><aside>Ad</aside>',
    );
    expect(body).toBe('## Scope {#scope}\n\nText.');
  });

  it('keeps no line ends of its program', async () => {
    expect(await importPart('<p>We keep\n(a) data\n(b) files</p>', 'policy.html')).toBe(
      'We keep (a) data (b) files',
    );
  });

  it('keeps the words of tables, lists of definitions and hidden text', async () => {
    const part = await importPart(
      '<dl><dt>Data</dt><dd>all of it</dd></dl><p hidden>Not shown</p>',
      'policy.html',
    );
    expect(part).toBe('- Data\n\n  all of it');
  });
});
