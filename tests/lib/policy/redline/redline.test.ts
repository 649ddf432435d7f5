import fc from 'fast-check';
import type { Parents, Root, Text } from 'mdast';
import {
  defaultTreeAdapter as adapter,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { getEdition } from '#lib/policy/policies.ts';
import type { Labels } from '#lib/policy/redline/handlers.ts';
import { countChanges, makeRedline, type RedlineSection } from '#lib/policy/redline/redline.ts';
import { splitWords } from '#lib/policy/redline/words.ts';
import { renderSection, renderTree } from '#lib/policy/render.ts';
import { makeSections, type Section } from '#lib/policy/sections.ts';

const write = (body: string): Section[] => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n\n${body}\n`;
  const parsed = parseFile({ path: 'x.md', text }, []);
  return parsed ? makeSections(parsed.tree, text) : [];
};
const compare = (before: string, after: string) => makeRedline(write(before), write(after), 'en');
const quiet: Labels = { added: '', removed: '', address: 'address:' };
const join = ({ passages, heading }: RedlineSection, labels = quiet) =>
  passages.map(({ tree }) => renderTree(tree, heading, labels)).join('\n');
const one = (before: string, after: string) => {
  const [section] = compare(`## A {#a}\n\n${before}`, `## A {#a}\n\n${after}`);
  return section ? join(section) : '';
};

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
    expect(one(before, after)).toBe(html);
  });

  it('keeps the form of a table: columns and rows are added whole, and every row has all cells', () => {
    const html = one(
      '| Name | Lasts |\n| --- | --- |\n| `a` | 1 day |\n| `b` | 2 days |',
      '| Name | Owner | Lasts |\n| --- | --- | --- |\n| `a` | us | 1 day |\n| `c` | Google | 3 years |',
    );
    expect(html).toMatchInlineSnapshot(`
      "<div role="region" tabindex="0" aria-label="A"><table>
      <thead>
      <tr>
      <th>Name</th>
      <th><ins>Owner</ins></th>
      <th>Lasts</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td><code>a</code></td>
      <td><ins>us</ins></td>
      <td>1 day</td>
      </tr>
      <tr>
      <td><del><code>b</code></del></td>
      <td></td>
      <td><del>2 days</del></td>
      </tr>
      <tr>
      <td><ins><code>c</code></ins></td>
      <td><ins>Google</ins></td>
      <td><ins>3 years</ins></td>
      </tr>
      </tbody>
      </table></div>"
    `);
    const rows = html.split('<tr>').slice(1);
    expect(rows.map((row) => row.match(/<t[hd]>/g)?.length)).toEqual([3, 3, 3, 3]);
  });

  it('knows a column under another heading by what stands below it', () => {
    const html = one(
      '| Name | Lasts |\n| --- | --- |\n| `a` | 1 day |\n| `b` | 2 days |',
      '| Name | Duration |\n| --- | --- |\n| `a` | 1 day |\n| `b` | 3 days |',
    );
    expect(html).toContain('<th><del>Lasts</del><ins>Duration</ins></th>');
    expect(html).toContain('<td>1 day</td>');
    expect(html).toContain('<td><del>2</del><ins>3</ins> days</td>');
  });

  it('shows a long text of which nothing is left as removed and added', () => {
    const words = (stem: string) => Array.from({ length: 1500 }, (_, index) => stem + index).join(' ');
    const html = one(words('a'), words('b'));
    expect(html.match(/<(ins|del)>/g)).toEqual(['<del>', '<ins>']);
  });

  it('aligns sections by id, and names those that were added, removed, changed or moved', () => {
    const before = '## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n\n## C {#c}\n\nThree.\n\n## D {#d}\n\nFour.';
    const after = '## D {#d}\n\nFour.\n\n## A {#a}\n\nOne.\n\n## New {#e}\n\nFive.\n\n## C2 {#c}\n\nThree.';
    const redline = compare(before, after);
    const show = ({ title }: RedlineSection) => title.map(({ kind, text }) => `${kind}: ${text}`).join(', ');
    expect(redline.map((section) => [section.id, section.change, section.isMoved, show(section)])).toEqual([
      ['d', 'kept', true, 'kept: D'],
      ['a', 'kept', false, 'kept: A'],
      ['b', 'removed', false, 'removed: B'],
      ['e', 'added', false, 'added: New'],
      ['c', 'changed', false, 'removed: C, added: C2'],
    ]);
    expect(countChanges(redline)).toEqual({
      changed: 1,
      added: 1,
      removed: 1,
      moved: 1,
      insertions: 3,
      deletions: 3,
    });
  });

  it.each([
    ['a tight list that became a loose one', '- one\n- two', '- one\n\n- two'],
    ['a column set to the right', '| A |\n| --- |\n| 1 |', '| A |\n| --: |\n| 1 |'],
    ['a rule between two paragraphs', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
  ])('calls a section kept in which no word changed: %s', (_, before, after) => {
    const [section] = compare(`## A {#a}\n\n${before}`, `## A {#a}\n\n${after}`);
    expect([section?.change, section?.passages.map(({ isChanged }) => isChanged)]).toEqual(['kept', [false]]);
    const [own] = write(`## A {#a}\n\n${after}`);
    expect(section && join(section)).toBe(own && renderSection(own, 'en'));
  });

  it('shows a section under a new id as one removed and one added', () => {
    const redline = compare('## A {#a}\n\nText.', '## A {#b}\n\nText.');
    expect(redline.map(({ id, change }) => [id, change])).toEqual([
      ['a', 'removed'],
      ['b', 'added'],
    ]);
  });

  it('finds nothing in two equal editions', () => {
    const { sections } = getEdition({ locale: 'th', policy: 'privacy', date: '2026-11-23' }, '2026-11-23');
    const redline = makeRedline(sections, sections, 'th');
    expect(countChanges(redline)).toEqual({
      changed: 0,
      added: 0,
      removed: 0,
      moved: 0,
      insertions: 0,
      deletions: 0,
    });
  });

  it('puts a label for screen readers in front of each change', () => {
    const [section] = compare('## A {#a}\n\nOne.', '## A {#a}\n\nTwo.');
    expect(section && join(section, { added: 'added:', removed: 'removed:', address: '' })).toBe(
      '<p><del><span>removed: </span>One</del><ins><span>added: </span>Two</ins>.</p>',
    );
  });
});

/** The text of HTML without the elements of one name; spaces between blocks count as one. */
const readWithout = (tag: string, html: string): string => {
  const fragment = parseFragment(html);
  const read = ({ childNodes }: Tree.ParentNode): string =>
    childNodes
      .map((child) => {
        if (adapter.isTextNode(child)) return child.value;
        // Where a link leads is said beside the text of both.
        if (!adapter.isElementNode(child) || [tag, 'small'].includes(child.tagName)) return '';
        return child.tagName === 'br' ? '\n' : read(child);
      })
      .join('');
  return read(fragment).replaceAll(/\s+/g, ' ').trim();
};

const listTags = (html: string) => html.match(/<[^>]*>/g);

describe.each(locales)('the redline of random edits (%s)', (locale) => {
  const source = getEdition({ locale, policy: 'cookies', date: '2026-11-23' }, '2026-11-23').sections;
  const pool = source.flatMap(({ text }) => text.split(/(?<=\s)/));
  const edit = fc.record({
    place: fc.double({ min: 0, max: 0.999, noNaN: true }),
    kind: fc.constantFrom('insert', 'remove', 'replace', 'drop block'),
    word: fc.constantFrom(...pool, '\u00A0', '“ก”', '1', '<b>', '&amp;'),
  });
  const choose = <T>(list: T[], place: number) => list[Math.floor(place * list.length)];
  /** Changes a word, or takes a block out of those beside it. */
  const change = (tree: Root, { place, kind, word }: { place: number; kind: string; word: string }): Root => {
    const copy = structuredClone(tree);
    const [texts, holders]: [Text[], Parents[]] = [[], []];
    visit(copy, (node) => {
      if (node.type === 'text') texts.push(node);
      if (['root', 'list', 'listItem'].includes(node.type)) holders.push(node as Parents);
    });
    if (kind === 'drop block') {
      const holder = choose(holders, place);
      if (holder && holder.children.length > 1)
        holder.children.splice(Math.floor(place * holder.children.length), 1);
      return copy;
    }
    const text = choose(texts, place);
    if (!text) return copy;
    const words = splitWords(text.value, locale);
    const count = kind === 'insert' ? 0 : 1;
    words.splice(Math.floor(place * words.length), count, ...(kind === 'remove' ? [] : [word]));
    text.value = words.join('');
    return copy;
  };

  it('is the new text without <del>, the old one without <ins>, and well-formed', () => {
    const edits = fc.tuple(fc.nat(source.length - 1), fc.array(edit, { maxLength: 12 }));
    fc.assert(
      fc.property(edits, ([index, changes]) => {
        const before = source[index] as Section;
        const after = { ...before, tree: changes.reduce(change, before.tree) };
        const [redline] = makeRedline([before], [after], locale);
        const html = redline ? join(redline) : '';
        expect(readWithout('del', html)).toBe(readWithout('', renderSection(after, locale)));
        expect(readWithout('ins', html)).toBe(readWithout('', renderSection(before, locale)));
        // A parser finds nothing to mend, and no change stands around a block.
        expect(listTags(serialize(parseFragment(html)))).toEqual(listTags(html));
        expect(html).not.toMatch(/<(ins|del)>(?:(?!<\/\1>).)*<(p|li|ul|ol|table|tr|td|th|div)\b/s);
      }),
      { numRuns: 150 },
    );
  });
});
