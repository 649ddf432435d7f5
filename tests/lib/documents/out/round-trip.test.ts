import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { readOutline } from '#lib/documents/headings/read-outline.ts';
import { importDocument } from '#lib/documents/import-document.ts';
import { writeWord } from '#lib/documents/word/write-word.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { listParts } from '#lib/policy/shown/glance.ts';
import { makeWordEdition, writeText } from './editions.ts';
import { settleChanges } from './settle.ts';

const importBack = async (bytes: Uint8Array, locale: 'en' | 'cs' | 'th' = 'en') => {
  const { text, findings } = await importDocument({ name: 'terms.docx', bytes }, { locale, policy: 'terms' });
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
  return {
    frontMatter,
    body: body.trim(),
    report: findings.map(({ kind, message }) => `${kind}: ${message}`),
  };
};
const part = (text: string) => `## Part {#part}\n\n${text}`;

describe('an edition that goes to Word and comes back', () => {
  it.each([
    ['paragraphs', 'One.\n\nTwo.'],
    ['line ends', 'Vodičkova 710/31\\\n110 00 Praha 1'],
    ['what is bold, in italics and code', 'A **bold** and an *odd* word, and `_fbp_`.'],
    [
      'links',
      'See <https://a.example>, [us](https://a.example/x), [mail](mailto:a@b.example), [here](#part).',
    ],
    [
      'links within the site',
      'See [the other policy](/en/privacy) and [its cookies](/en/cookies#cookie-settings).',
    ],
    ['bullets', '- names\n- addresses'],
    ['numbers, from where they begin', '3. names\n4. addresses'],
    ['marks', '- (a) names\n- (b) addresses'],
    ['Thai marks', '- ก. names\n- ข. addresses\n- ค. mail'],
    ['levels of a number', '- 1.1 names\n- 1.2 addresses'],
    ['marks that do not count', '- § 1 names\n- § 3a addresses'],
    [
      'a list in a list in a list',
      '1. We keep\n   - (a) names\n     - (i) of visitors\n     - (ii) of others\n   - (b) mail\n2. We send',
    ],
    ['paragraphs of an item', '1. We keep\n\n   names\n\n2. We send\n   - mail\n\n     at night'],
    ['tables', '| A | B |\n| - | - |\n| 1<br>2 | **3** |'],
    [
      'sub-headings, with ids and without',
      '### Names\n\nText.\n\n### Mail {#mail}\n\nText.\n\n#### Of visitors\n\nText.',
    ],
    ['quotations', '> The law says so.'],
  ])('keeps %s', async (_, text) => {
    const { body } = await importBack(await writeText(part(text)));
    expect(body).toBe(part(text));
  });

  it('keeps what it says at a glance', async () => {
    const edition = makeWordEdition(
      '## One {#one}\n\nText.\n\n## Two {#two}\n\nText.\n\n## Three {#c-d}\n\nText.',
    );
    const glance = ['two', 'one', 'c-d'].map((section) => ({ section, text: `What stands in ${section}.` }));
    const bytes = await writeWord({ ...edition, sections: listParts({ ...edition, glance }) });
    const { frontMatter, body, report } = await importBack(bytes);
    expect(parse(frontMatter)).toMatchObject({ glance });
    expect(body).toBe('## One {#one}\n\nText.\n\n## Two {#two}\n\nText.\n\n## Three {#c-d}\n\nText.');
    expect(report.join()).not.toMatch(/glance|nowhere in the edition/);
  });

  it('keeps its title, and the ids of its sections under other headings and in another order', async () => {
    const edition = makeWordEdition(
      '## One {#legal-basis}\n\nText.\n\n## Two {#what-we-keep}\n\nText.',
      'Our terms',
    );
    const [one, two] = edition.sections;
    const sections = [
      { ...two, title: 'First' },
      { ...one, title: 'Second' },
    ] as typeof edition.sections;
    const { body, frontMatter } = await importBack(await writeWord({ ...edition, sections }));
    expect(body.match(/^##.*/gm)).toEqual(['## First {#what-we-keep}', '## Second {#legal-basis}']);
    expect(frontMatter).toContain('title: Our terms');
  });

  it('comes back with its tracked changes accepted, and names what they deleted', async () => {
    const [before, after] = [
      '1. names\n2. old addresses\n3. mail',
      '1. names\n2. mail\n3. telephone numbers',
    ].map(part);
    const { body, report } = await importBack(await writeText(after ?? '', before));
    expect(body).toBe(after);
    expect(report).toContain('left out: text that a tracked change deletes: "old addresses"');
  });

  it('comes back with each section at its new place under its own id, where others are moved or gone', async () => {
    const list = '1. names\n2. mail\n\n| A | B |\n| - | - |\n| 1 | 2 |';
    const section = (id: string, text: string) => `## Part ${id} {#what-${id}}\n\n${text}`;
    const [a, b, c, d] = [
      section('a', list),
      section('b', 'Old.'),
      section('c', list),
      section('d', 'Text.'),
    ];
    const before = [a, b, c, d].join('\n\n');
    const after = [c, d, a].join('\n\n');
    const { body, report } = await importBack(await writeText(after, before));
    expect(body).toBe(after);
    expect(report.join('\n')).toContain('text that a tracked change deletes: "Old."');
  });

  it('comes back where every change was rejected', async () => {
    const [before, after] = [
      '| A | B |\n| - | - |\n| 1 | 2 |',
      '| A | B |\n| - | - |\n| 3 | 4 |\n| 1 | 2 |',
    ].map(part);
    const bytes = await settleChanges(await writeText(after ?? '', before), 'reject');
    expect((await importBack(bytes)).body).toBe(before);
  });

  it.each(listEditions())(
    '$locale/$policy/$date does so byte for byte, below its front matter',
    async (name) => {
      const file = readEdition(name);
      const bytes = await writeWord({ ...getEdition(name), author: 'improtech s.r.o.' });
      const { locale, policy } = name;
      const newest = readOutline(name, file);
      const { text } = await importDocument({ name: 'edition.docx', bytes }, { locale, policy, newest });
      const readBody = (whole: string) => whole.replace(/^---\n.*?\n---\n/s, '');
      expect(readBody(text)).toBe(readBody(file.text));
    },
  );

  it('changes no byte of sections in which nothing was changed', async () => {
    const text = `${part('| Name    | Lasts |\n|---------|-------|\n| consent | a year |')}\n\n## Two {#two}\n\n* one\n* two\n`;
    const source = { path: 'terms.md', text: `---\ntitle: T\ndescription: D\nchange: first\n---\n\n${text}` };
    const newest = readOutline({ locale: 'en', policy: 'terms', date: '2026-11-22' }, source);
    const bytes = await writeText(text.replace('two', 'three'));
    const known = { locale: 'en', policy: 'terms', newest } as const;
    const back = (await importDocument({ name: 'terms.docx', bytes }, known)).text;
    expect(back).toContain(part('| Name    | Lasts |\n|---------|-------|\n| consent | a year |'));
  });
});
