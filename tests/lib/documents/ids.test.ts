import { describe, expect, it } from 'vitest';
import type { Outline } from '#lib/documents/headings/ids.ts';
import { importText } from './imported.ts';

const readHeadings = async (...given: Parameters<typeof importText>) =>
  (await importText(...given)).body.split('\n').filter((line) => line.startsWith('#'));

const outline = (locale: Outline['locale'], ...headings: [title: string, id: string][]): Outline => ({
  locale,
  date: '2026-11-22',
  frontMatter: { title: 'Terms', description: 'Of sale.', change: 'first' },
  headings: headings.map(([title, id]) => ({ title, id, depth: 2 })),
});

describe('the ids of sections', () => {
  it('are those of another language’s edition of the day, by place', async () => {
    const ofDay = outline('en', ['Scope', 'scope'], ['Price', 'price']);
    expect(
      await readHeadings('# T\n## 1. Rozsah\na\n## 2. Cena\nb', 'a.md', { locale: 'cs', ofDay }),
    ).toEqual(['## 1. Rozsah {#scope}', '## 2. Cena {#price}']);
  });

  it('are no other edition’s of the day where that has more or fewer, which a person hears of', async () => {
    const { body, report } = await importText('# T\n## Rozsah\na', 'a.md', {
      locale: 'cs',
      ofDay: outline('en', ['Scope', 'scope'], ['Price', 'price']),
    });
    expect(body).toContain('{#section-1}');
    expect(report.join('\n')).toContain('this edition has 1 sections, that of 2026-11-22 in en has 2');
  });

  it('are those of the newest edition by title, numbers aside, and by place between two that are known', async () => {
    const newest = outline(
      'en',
      ['1. Scope', 'scope'],
      ['2. Data we keep', 'collection'],
      ['3. Price', 'price'],
    );
    expect(
      await readHeadings(
        '# T\n## 1. Scope\na\n## 2. What we collect\nb\n## 3. PRICE\nc\n## 4. New one\nd',
        'a.md',
        { newest },
      ),
    ).toEqual([
      '## 1. Scope {#scope}',
      '## 2. What we collect {#collection}',
      '## 3. PRICE {#price}',
      '## 4. New one {#new-one}',
    ]);
  });

  it('are those of the newest edition in another language only where both have as many', async () => {
    const newest = outline('en', ['Scope', 'scope'], ['Price', 'price']);
    const known = { locale: 'cs', newest } as const;
    expect(await readHeadings('# T\n## Rozsah\na\n## Cena\nb', 'a.md', known)).toEqual([
      '## Rozsah {#scope}',
      '## Cena {#price}',
    ]);
    expect(await readHeadings('# T\n## Rozsah\na', 'a.md', known)).toEqual(['## Rozsah {#section-1}']);
  });

  it.each([
    ['those that the document has', '## Scope {#extent}\na', '## Scope {#extent}'],
    ['none that the page uses itself', '## Main\na', '## Main {#main-2}'],
    ['none that stands there twice', '## Scope\na\n## Scope\nb', '## Scope {#scope-2}'],
    [
      'of letters without accents, and no longer than five words',
      '## 12. Über the café’s data, and who may read it\na',
      '## 12. Über the café’s data, and who may read it {#uber-the-cafes-data-and}',
    ],
    ['numbered where the title has no letters of English', '## ๑. ข้อมูล\na', '## ๑. ข้อมูล {#section-1}'],
  ])('are %s', async (_, text, expected) => {
    expect(await readHeadings(`# T\n${text}`)).toContain(expected);
  });

  it('are what links inside the document lead to, from its anchors and from its headings as GitHub names them', async () => {
    const { body } = await importText(
      '# T\n\n<a id="x"></a>\n## 1. Scope\n\nSee [a](#x), [b](#data-we-keep), [c](#sub), [d](#none).\n\n## Data we keep\n\nText.\n\n### Sub\n\nText.',
    );
    expect(body).toContain('See [a](#scope), [b](#data-we-keep), [c](#sub), d.');
    expect(body).toContain('### Sub {#sub}');
  });
});

describe('the front matter', () => {
  it('says that an edition of a known policy changes, and leaves the words to a person', async () => {
    const newest = outline('en', ['Scope', 'scope']);
    const { frontMatter, report } = await importText('# T\n## Scope\na', 'a.md', { newest });
    expect(frontMatter).toBe(
      'title: T\ndescription: Of sale.\nchange: material\nsummary:\n  - The whole text was written anew.',
    );
    expect(report.join('\n')).toContain('for a person: write under "summary:" what this edition changes');
  });

  it('is plain text, in quotes where YAML needs them', async () => {
    const { frontMatter } = await importText(
      '# **Terms**: `use` <b>now</b> \\*and\\* 2 \\* 3\n\n## A\n\nThis is what we **sell**, to whom and for how much.',
    );
    expect(frontMatter).toBe(
      'title: "Terms: use now and 2 * 3"\ndescription: This is what we sell, to whom and for how much.\nchange: first',
    );
  });
});
