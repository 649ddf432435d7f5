import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { checkSeals } from '#lib/checks/seals.ts';
import { listEditions } from '#lib/content/folder.ts';
import { locales } from '#lib/i18n/routing.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { at, edit, sealCopy, useCopyOfContent } from '../../content-copy.ts';

const file = 'content/en/privacy/2026-11-22.md';
const find = (today?: string) => {
  const names = listEditions();
  const editions = names.flatMap((name) => readCheckedEdition(name, []) ?? []);
  return checkSeals(editions, names, readSeals(), today ?? '2026-11-25').map(({ message }) => message);
};

describe('checkSeals', () => {
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2026-11-23', 'cookies/2026-11-23']);

  it.each<[string, () => void]>([
    ['a word that changed', () => edit(file, 'is the controller of', 'is the data controller of')],
    ['a title that changed', () => edit(file, 'title: Privacy policy', 'title: Privacy notice')],
    ['a section under another id', () => edit(file, '{#retention}', '{#storage}')],
    ['a file that was deleted', () => rmSync(at(file))],
  ])('names %s, with what to do', (_, change) => {
    change();
    expect(find().join('\n')).toMatchSnapshot();
    expect(find()).not.toEqual([]);
  });

  it('minds neither the line ends of Windows nor empty lines at the end', () => {
    edit(file, /$/, '\n\n');
    edit(file, /\n/g, '\r\n');
    expect(find()).toEqual([]);
  });

  it('seals a new edition with the day of today', () => {
    rmSync(at('content/editions.lock.json'));
    expect([readSeals(), find()]).toEqual([{}, []]);
    sealCopy('cookies', '2026-11-23', '2027-05-05');
    const seals = readSeals();
    expect(Object.keys(seals)).toEqual(['cookies/2026-11-23']);
    expect(seals['cookies/2026-11-23']?.accepted).toBe('2027-05-05');
    expect(Object.keys(seals['cookies/2026-11-23']?.sections.th ?? {})).toEqual(
      expect.arrayContaining(['---', 'what', 'purposes', 'used', 'choice', 'duration']),
    );
  });

  const unread = '1:1: the seals cannot be read — restore the last version of the file';
  it.each([
    [
      '{"privacy/2026-11-22": {},}',
      '1:27: this is not valid JSON — delete the comma behind the last line: it stands between two alone; or restore the last version of the file',
    ],
    ['{"privacy/2026-11-22": {}}', unread],
    ['{"privacy/2026-11-22": {"accepted": "soon", "sections": {}}}', unread],
  ])('does not take %j for seals, and names other mistakes all the same', (text, said) => {
    writeFileSync(at('content/editions.lock.json'), text);
    rmSync(at(file));
    const messages = checkContent('2026-11-22').map(({ message }) => message);
    expect(messages).toContain(`content/editions.lock.json:${said}`);
    expect(messages).toContainEqual(expect.stringContaining(`${file}:1:1: this edition is missing`));
  });

  it('says of a sealed edition that is missing what can be done before its day, and after', () => {
    for (const locale of locales) rmSync(at(`content/${locale}/privacy/2026-11-23.md`));
    const messages = find('2026-11-22');
    expect(messages).toHaveLength(locales.length);
    expect(messages[0]).toContain('npm run content withdraw privacy 2026-11-23 "the reason"');
    expect(find('2026-11-23')[0]).toContain('what was published stays readable at its address');
  });

  it('names a language that was added to a sealed edition', () => {
    const { sections, accepted } = readSeals()['privacy/2026-11-22'] ?? { sections: {}, accepted: '' };
    const { cs: _, ...others } = sections;
    writeSeals({ ...readSeals(), 'privacy/2026-11-22': { accepted, sections: others } });
    expect(find()).toEqual([
      'content/cs/privacy/2026-11-22.md:1:1: this edition was sealed without this language, which is not published — npm run content seal, when it is accepted',
    ]);
  });

  it('knows a section by any id that can be written', () => {
    edit(file, '{#retention}', '{#constructor}');
    sealCopy('privacy', '2026-11-22', '2027-05-05');
    edit(file, '{#constructor}', '{#storage}');
    expect(find().map((message) => / the (.*?) —/.exec(message)?.[1])).toEqual([
      'section "constructor" is missing',
      'section "storage" was added',
    ]);
  });

  it('sees that sections were put in another order', () => {
    const text = readFileSync(at(file), 'utf8');
    const [head = '', first = '', second = '', ...rest] = text.split(/^(?=## )/m);
    writeFileSync(at(file), [head, second, first, ...rest].join(''));
    expect(find()).toEqual([expect.stringContaining('the section "collection" stands at another place')]);
  });

  it('leaves a file that cannot be read to the check of content', () => {
    edit(file, 'title: Privacy policy', 'title: Privacy: policy');
    expect(find()).toEqual([]);
  });
});
