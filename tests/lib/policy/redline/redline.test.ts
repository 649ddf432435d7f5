import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare.ts';

describe('makeRedline', () => {
  it.each([
    [
      'words',
      'We keep data for 5 years.',
      'We keep data for 10 years.',
      '<p>We keep data for <del>5</del><ins>10</ins> years.</p>',
    ],
    [
      'phrases, not their splinters',
      'If you do not agree, leave the site.',
      'We ask you first: you decide, then use the site.',
      '<p><del>If you do not agree, leave </del><ins>We ask you first: you decide, then use </ins>the site.</p>',
    ],
    [
      'the address of a link',
      'See [here](https://a.example).',
      'See [here](https://b.example).',
      '<p>See <a href="https://b.example">here</a> <small>(address: https://a.example → https://b.example)</small>.</p>',
    ],
    ['emphasis', 'A b c.', 'A **b** c.', '<p>A <del>b</del><ins><strong>b</strong></ins> c.</p>'],
    [
      'a list item',
      '- one thing\n- two things',
      '- one thing\n- another matter\n- two things',
      '<ul>\n<li>one thing</li>\n<li><ins>another matter</ins></li>\n<li>two things</li>\n</ul>',
    ],
    [
      'a list inside a list item',
      '- one\n- two',
      '- one\n  - inner\n- two',
      '<ul>\n<li>one\n<ul>\n<li><ins>inner</ins></li>\n</ul>\n</li>\n<li>two</li>\n</ul>',
    ],
    [
      'a paragraph that was removed',
      'One.\n\nTwo gone.\n\nThree.',
      'One.\n\nThree.',
      '<p>One.</p>\n<p><del>Two gone.</del></p>\n<p>Three.</p>',
    ],
    [
      'a paragraph added to an item of a list, which is loose from then on',
      '- one thing\n- two things',
      '- one thing\n\n  More.\n- two things',
      '<ul>\n<li>\n<p>one thing</p>\n<p><ins>More.</ins></p>\n</li>\n<li>\n<p>two things</p>\n</li>\n</ul>',
    ],
    [
      'a list that is numbered otherwise',
      '3. one\n4. two',
      '5. one\n6. two',
      '<ol start="3">\n<li><del>one</del></li>\n<li><del>two</del></li>\n</ol>\n<ol start="5">\n<li><ins>one</ins></li>\n<li><ins>two</ins></li>\n</ol>',
    ],
    [
      'a sub-heading, which keeps its address; one that is gone has none',
      '### One {#one}\n\nText.\n\n### Gone {#gone}\n\nMore.',
      '### One more {#one}\n\nText.\n\nMore.',
      '<h3 id="one">One<ins> more</ins></h3>\n<p>Text.</p>\n<h3><del>Gone</del></h3>\n<p>More.</p>',
    ],
    [
      'a sub-heading of another level',
      '### One\n\nText.',
      '#### One\n\nText.',
      '<h3><del>One</del></h3>\n<h4 id="a-1"><ins>One</ins></h4>\n<p>Text.</p>',
    ],
    [
      'a counted list without an item: what is kept has its new number, what is gone the one it had',
      '1. one thing\n2. two things\n3. three more',
      '1. one thing\n2. three more',
      '<ol>\n<li value="1">one thing</li>\n<li value="2" class="removed"><del>two things</del></li>\n<li value="2">three more</li>\n</ol>',
    ],
    [
      'nothing where a paragraph was split',
      'One thing. And two. Then three.',
      'One thing.\n\nAnd two.\n\nThen three.',
      '<p>One thing.</p>\n<p>And two.</p>\n<p>Then three.</p>',
    ],
    [
      'nothing where paragraphs were merged beside a change',
      'One thing.\n\nAnd two.\n\nFive days.',
      'One thing. And two.\n\nSix days.',
      '<p>One thing. And two.</p>\n<p><del>Five</del><ins>Six</ins> days.</p>',
    ],
    [
      'nothing where letters are composed, spaces do not break, or a mark has no width',
      'Pr\u030ci\u0301jemce\u00A0dat, น\u0E49\u0E4D\u0E32 a\u00ADb',
      'P\u0159\u00EDjemce dat, น\u0E49\u0E33 ab',
      '<p>P\u0159\u00EDjemce dat, น\u0E49\u0E33 ab</p>',
    ],
    [
      'the address of a link that ends its paragraph',
      'See [here](#a)',
      'See [here](#b)',
      '<p>See <a href="#b">here</a> <small>(address: #a → #b)</small></p>',
    ],
    [
      'the words of a link, and where it leads, each by itself',
      'See [the old form](https://a.example) now.',
      'See [the new form](https://b.example) now.',
      '<p>See <a href="https://b.example">the </a><del><a href="https://a.example">old</a></del><ins><a href="https://b.example">new</a></ins><a href="https://b.example"> form</a> <small>(address: https://a.example → https://b.example)</small> now.</p>',
    ],
    [
      'nothing where the source was wrapped anew',
      'One two\nthree.',
      'One\ntwo three.',
      '<p>One\ntwo three.</p>',
    ],
    [
      'a line of a code block, whose line ends are text',
      '```\na = 1\nb = 2\n```',
      '```\na = 1\nb = 3\n```',
      '<pre><code>a = 1\nb = <del>2</del><ins>3</ins>\n</code></pre>',
    ],
    [
      'a link with another form inside it, which stays one link',
      'See [the `a` form](https://a.example).',
      'See the form.',
      '<p>See <del><a href="https://a.example">the <code>a</code> form</a></del><ins>the form</ins>.</p>',
    ],
    [
      'a rule that was removed as gone',
      'One.\n\n---\n\nTwo.',
      'One.\n\nTwo!',
      '<p>One.</p>\n<p>Two<del>.</del><ins>!</ins></p>',
    ],
    ['what looks like HTML', 'a \\< b', 'a \\<b> b', '<p>a &#x3C;<ins>b></ins> b</p>'],
  ])('marks %s', (_, before, after, html) => {
    expect(compareTexts(before, after)).toBe(html);
  });

  it('shows a long text of which nothing is left as removed and added', () => {
    const words = (stem: string) => Array.from({ length: 1500 }, (_, index) => stem + index).join(' ');
    const html = compareTexts(words('a'), words('b'));
    expect(html.match(/<(ins|del)>/g)).toEqual(['<del>', '<ins>']);
  });
});
