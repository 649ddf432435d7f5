/** Front matter that is wrong, a part of what is said of it, and what that says to write. */
export type FrontMatterCase = [wrong: string, said: string, mended: string];

const rest = 'description: B\nchange: first';
const whole = `---\ntitle: A\n${rest}\n---\n\n## A {#a}\n\nText.\n`;
const later = 'title: A\ndescription: B\nchange: material';
const put = (head: string) => whole.replace(`title: A\n${rest}`, head);
const titled = (wrong: string, said: string, right: string): FrontMatterCase => [
  put(`title: ${wrong}\n${rest}`),
  said,
  put(`title: ${right}\n${rest}`),
];

export const frontMatter: FrontMatterCase[] = [
  ['', 'the file is empty — begin the file with a line ---', whole],
  [
    whole.replace('---\n', ''),
    'the file does not begin with front matter — begin the file with a line ---',
    whole,
  ],
  [whole.replace('---', '---js'), 'front matter is YAML, not "---js" — write --- alone', whole],
  [whole.replace('\n---\n', '\n'), 'the front matter is never closed — add a line --- below it', whole],
  [
    put(`title: A\n<<<<<<< a\n${rest}\n=======\ndescription: C\n>>>>>>> b`),
    'keep one of the two versions between <<<<<<< and >>>>>>>, and delete the lines of these marks',
    whole,
  ],
  [
    put(
      `${later}\nsummary: C.\nwaivers: [{section: a, until: 2027-01-31, reason: why it may wait until then}]`,
    ),
    '"waivers" have the reason of the example — write in your own words why it may wait',
    put(`${later}\nsummary: C.\nwaivers: [{section: a, until: 2027-01-31, reason: it is being translated}]`),
  ],
  [put('title: A\ndescription:B\nchange: first'), 'write a space behind the colon: "description: B"', whole],
  [
    put(`${later}\nsummary: C.\nsummary: D.`),
    'write each key once: what stands below both belongs below the first',
    put(`${later}\nsummary: [C., D.]`),
  ],
  titled('\n\tA', 'write spaces in the place of the tab', 'A'),
  titled('A: B', 'with the text in quotes if it holds a colon', '"A: B"'),
  titled('A\ntitle: B', 'the front matter is not valid YAML', 'A'),
  titled('A #5', 'put the whole text in quotes, or delete it', '"A #5"'),
  titled('A #5', 'what stands behind # is not shown', 'A'),
  titled('**A** b', 'read as a reference to another place — write the text without the marks *', 'A b'),
  titled('@A b', 'begin the text with a word: @', 'To @A b'),
  titled('&A b', '"&A" before this text is not shown — begin the text with a word', 'To &A b'),
  titled('"A" b', 'write the quotation marks within the text as “ ”', '“A” b'),
  titled('2027', '"title" must be text — put it in quotes: title: "2027"', '"2027"'),
  titled('[A]', '"title" must be text — write title: followed by plain text', 'A'),
  titled('""', '"title" is empty — write title: followed by plain text', 'A'),
  titled('„A: B“', 'put the text in straight quotation marks ("), as typed in a plain editor', '"A: B"'),
  titled('„A“', 'write "A", in straight quotation marks', '"A"'),
  titled('"- A"', 'begins with a mark that would be shown ("- A")', 'A'),
  titled('"**A**"', 'holds Markdown or HTML, and is shown as it is written — write plain text', 'A'),
  titled('A\u200B', 'holds an invisible character (U+200B) — delete it', 'A'),
  titled('prаvo', 'holds a Cyrillic letter within "prаvo" (U+0430) — write "pravo"', 'pravo'),
  titled('A\nauthor: B', '"author" is not a key of the front matter — delete it; the keys are title,', 'A'),
  [put('- A'), 'the front matter is not a list of keys — write title, description, change,', whole],
  [put(rest), 'the front matter has no "title" — add a line title: … between the two lines ---', whole],
  [put(`${rest.replace('first', 'big')}\ntitle: A`), 'write change: material, change: editorial, or', whole],
  [put(later), '"summary"', put(`${later}\nsummary: C`)],
  [put(`${later}\nsummary: 1`), 'must be one to five lines of text', put(`${later}\nsummary: C`)],
  [
    put(`${later}\nsummary:\n  - C\n  - C`),
    '"summary" says the same twice',
    put(`${later}\nsummary:\n  - C`),
  ],
  [
    put(`${later}\nsummary:\n  – C\n  – D`),
    'two spaces, a hyphen and a space: "  - text"',
    put(`${later}\nsummary:\n  - C\n  - D`),
  ],
  [whole.replace('first', 'first\nsummary: C'), 'has no place in a first edition: nothing changed', whole],
  [
    whole.replace('first', 'first\nnotice: 1'),
    'write notice: and why the time is short, or delete the line',
    whole,
  ],
  [whole.replace('first', 'first\neditorial: 1'), 'write editorial: and why the change means nothing', whole],
  [
    whole.replace('first', 'first\nwaivers: C'),
    'must be a list of waivers, each with its section, until and reason — write it as\nwaivers:\n  - section: retention',
    whole.replace(
      'first',
      'first\nwaivers:\n  - section: retention\n    until: 2027-01-31\n    reason: why it may wait',
    ),
  ],
];

/** What stands above the first section, or in the place of one. */
export const bodies: FrontMatterCase[] = [
  [
    whole.replace('## A {#a}\n\n', ''),
    'the policy has no section — put a heading such as "## General information {#general}" above its text',
    whole.replace('## A {#a}', '## General information {#general}'),
  ],
  [
    whole.replace('## A', 'More.\n\n## A'),
    'this text stands above the first heading — move it below a heading, or delete it',
    whole.replace('Text.', 'More.\n\nText.'),
  ],
];

const line = (text: string) => whole.replace('Text.', text);
const many = (count: number, text: string) => Array.from({ length: count }, () => text).join('');

/** Files that have too much of something: what is said is a bound, and within it the file is read. */
export const bounds: FrontMatterCase[] = [
  [line(many(200_000, 'word ')), 'divide the policy: 1,000,000 at most', whole],
  [line(many(20_000, '\n')), 'divide the policy: 20,000 at most', whole],
  [put(`title: ${many(20_001, 'a')}\n${rest}`), 'shorten its texts: 20,000 at most', whole],
  [put(`title: A\n${many(301, '- \n')}`), 'write each key once, as key: "text", and delete the rest', whole],
  [line(`A\n\n${many(101, '> ')}a`), 'spaces before its text: 100 levels at most', line('> a')],
  [
    line(many(700, `${many(40, '- ')}a\n`)),
    'write paragraphs instead of lists within lists: 40,000 at most',
    whole,
  ],
  [line(many(10_000, '|a|b|c|d|e|\n')), 'delete rows, or divide the policy', whole],
  [
    line(many(201, 'a\n---\n')),
    'begin each heading with ## and delete the line below it',
    line('Text.\n\n## B {#b}\n\nText.'),
  ],
  [
    line(many(1001, 'a')),
    'put spaces between them, or delete them: 1,000 at most',
    line(`${many(500, 'a')} ${many(501, 'a')}`),
  ],
  [
    line(`|${many(102, 'a|')}\n|${many(102, '-|')}`),
    'divide it into smaller ones: 100 columns at most',
    line('| a |\n| - |'),
  ],
  [line(many(3000, '*a* *b* *c* *d*\n\n')), 'delete those that mean nothing, or divide the policy', whole],
  [
    line(many(3000, '*a* ')),
    'delete those that mean nothing, or divide the paragraph',
    line(many(100, '*a* ')),
  ],
  [line(many(101, '[')), 'delete those that are never closed', whole],
  [
    line(`${many(120, '*a ')}${many(120, ' a*')}`),
    'write it with fewer marks within marks: 100 levels at most',
    line('*a*'),
  ],
];
