import type { WrittenCase } from './written-words.ts';

/** Cases of what is pasted from a page or another system. */
export const pasted: Record<string, WrittenCase[]> = {
  'raw HTML': [
    ['<script>x()</script>\n\nnames', 'delete it: a policy runs and loads nothing', 'names'],
    ['<a id="x"></a>names', 'delete it: each heading has an id to which links lead', 'names'],
    [
      'See <a href="https://example.com">names</a>.',
      'write it as Markdown: [text](https://example.com)',
      'See [names](https://example.com).',
    ],
    ['<img src="a.png">\n\nnames', 'delete it, or describe in words what it shows', 'names'],
    ['<h2>names</h2>\n\nText.', 'write it as Markdown: "## Title {#id}"', '## names {#names}\n\nText.'],
    ['<h3>names</h3>\n\nText.', 'write it as Markdown: "### Title"', '### names\n\nText.'],
    ['<ul>\n<li>names</li>\n</ul>', 'each item on a line that begins with "- "', '- names'],
    ['    <ol type="a">\n    <li>names</li>', 'or "1. "', '1. names'],
    [
      '<table>\n<tr><td>names</td><td>data</td></tr>\n</table>',
      'each row on a line, such as | one | two |',
      '| names | data |\n| --- | --- |\n| rights | 1 |',
    ],
    ['names\n\n<hr>\n\ndata', 'delete it: headings part what a policy says', 'names\n\ndata'],
    ['We keep <name of provider>.', 'write what belongs in its place', 'We keep names.'],
    ['<p>names</p>', 'the words alone, with an empty line between two paragraphs', 'names'],
  ],
  'a list that goes on with another mark': [
    ['1. names\n2) data', 'as in the list above it', '1. names\n2. data'],
  ],
  'a row with tabs': [
    [
      '| names | data |\n| --- | --- |\n| a | b |\nc\td',
      'write it with bars: "| c | d |"',
      '| names | data |\n| --- | --- |\n| a | b |\n| c | d |',
    ],
  ],
  'an attribute': [
    ['names {: .lead}', 'delete it with the space before it', 'names'],
    ['{: cite="https://example.com"}\n\nnames', 'of another system’s Markdown — delete it', 'names'],
  ],
};
