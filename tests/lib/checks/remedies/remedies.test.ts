// What a remedy says to write is written here, word for word: then nothing is wrong any more.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { checkMessages } from '#lib/checks/interface-texts.ts';
import { checkHouseStyle } from '#lib/checks/markdown/house-style.ts';
import { checkTree } from '#lib/checks/markdown/tree.ts';
import { checkSpelling } from '#lib/checks/spelling/check-spelling.ts';
import type { ContentError, Report } from '#lib/content-error.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { useCopyOfContent } from '../../../content-copy.ts';
import { alone } from './alone.ts';
import { beside } from './beside.ts';
import { spoken } from './concepts.ts';
import { type ContentCase, content, today } from './content.ts';
import { correctedCoverage } from './corrected-coverage.ts';
import { coverage } from './coverage.ts';
import { listErrorTexts } from './error-texts.ts';
import { facts } from './facts.ts';
import { bodies, bounds, frontMatter } from './front-matter.ts';
import { glanceHeads, glances } from './glance.ts';
import { languages } from './languages.ts';
import { life } from './life.ts';
import { makeContent } from './made-content.ts';
import { pasted } from './pasted.ts';
import { sealedCases } from './sealed.ts';
import { spelling } from './spelling.ts';
import { terms } from './terms.ts';
import { texts as ofTexts } from './texts.ts';
import { houseStyle, written } from './written.ts';

/** What is said of a file on which a parser fails, as none that we know does; and how many mistakes there are. */
const unheard = [
  'this file cannot be read (…)',
  'undo what was written last, and write it in a simpler form',
  '… to mend, … to think about: npm run content',
];

/** All that was said to editors while these tests ran. */
const said = new Set<string>();

function checkFile(text: string, locale: Locale): string[] {
  const errors: ContentError[] = [];
  const found: string[] = [];
  const file = { path: `content/${locale}/terms/2026-01-01.md`, text };
  const parsed = parseFile(file, errors);
  const report: Report = (_, problem, remedy) => found.push(`${problem} — ${remedy}`);
  if (parsed) {
    checkTree(parsed.tree, file, report);
    checkHouseStyle(parsed.tree, locale, report);
  }
  const messages = [...errors.map(({ problem, remedy }) => `${problem} — ${remedy}`), ...found];
  for (const message of messages) said.add(message);
  return messages;
}

const words: Partial<Record<Locale, Record<string, string>>> = {
  en: { names: 'names', data: 'data', rights: 'rights' },
  cs: { names: 'jména', data: 'údaje', rights: 'práva' },
  th: { names: 'ชื่อ', data: 'ข้อมูล', rights: 'สิทธิ' },
};
const translate = (text: string, locale: Locale) =>
  text.replaceAll(/(?<![\w-]|\{#)(?:names|data|rights)(?!\w)/g, (word) => words[locale]?.[word] ?? word);
const put = (text: string) =>
  `---\ntitle: Terms\ndescription: A policy.\nchange: first\n---\n\n## Terms {#terms}\n\nFirst.\n\n${text}\n`;

describe.each(locales)('what is written in %s', (locale) => {
  describe.each(Object.entries({ ...written, ...pasted }))('of %s', (_, cases) => {
    it.each(cases)('%j: %s', (wrong, text, mended) => {
      expect(checkFile(put(translate(wrong, locale)), locale)).toEqual([
        expect.stringContaining(translate(text, locale)),
      ]);
      expect(checkFile(put(translate(mended, locale)), locale)).toEqual([]);
    });
  });
});

it.each(houseStyle)('what the house writes otherwise: %s', (wrong, text, mended) => {
  expect(checkFile(put(wrong), 'th')).toEqual([expect.stringContaining(text)]);
  expect(checkFile(put(mended), 'th')).toEqual([]);
});

it.each([...frontMatter, ...glanceHeads, ...bodies, ...bounds])(
  'what a file is, case %#',
  (wrong, text, mended) => {
    expect(checkFile(wrong, 'en')).toEqual([expect.stringContaining(text)]);
    expect(checkFile(mended, 'en')).toEqual([]);
  },
);

/** What is wrong with the content, warnings included. */
function check({ plan }: Pick<ContentCase, 'plan'>, day: string): string[] {
  const messages = [...checkContent(day, plan), ...checkMessages()].map(({ message }) => message);
  for (const message of messages) said.add(message);
  return messages;
}

async function spell(): Promise<string[]> {
  const messages = (await checkSpelling()).map(({ message }) => message);
  for (const message of messages) said.add(message);
  return messages;
}

async function expectMended(each: ContentCase, day: string): Promise<void> {
  vi.spyOn(console, 'log').mockReturnValue();
  each.spoil();
  const messages = check(each, day);
  expect(messages).not.toEqual([]);
  for (const message of messages) expect(message).toContain(each.said);
  await each.mend();
  expect(check(each, day)).toEqual([]);
}

describe('the files of a policy', () => {
  useCopyOfContent();
  beforeEach(makeContent);

  it.each([
    ...[...content, ...beside, ...life, ...glances, ...sealedCases],
    ...[...ofTexts, ...languages, ...spoken, ...alone, ...coverage, ...correctedCoverage, ...terms],
  ])('$does', (each) => expectMended(each, today));
});

describe('the words of a policy', () => {
  useCopyOfContent([]);
  beforeEach(makeContent);

  it.each(spelling)('$does', async ({ spoil, said, mend }) => {
    spoil();
    expect(await spell()).toEqual([expect.stringContaining(said)]);
    await mend();
    expect(await spell()).toEqual([]);
  });
});

describe('the company, its cookies and the interface', () => {
  useCopyOfContent(['privacy/2026-11-22', 'cookies/2026-11-22', 'cookies/2027-03-01']);

  it.each(facts)('$does', (each) => expectMended(each, '2026-12-01'));
});

describe('what is said to editors', () => {
  it('was said here, every text of it, and mended', () => {
    const messages = [...said];
    const texts = listErrorTexts();
    expect(texts.length).toBeGreaterThan(150);
    const silent = texts.filter(({ pattern }) => !messages.some((message) => pattern.test(message)));
    expect(silent.map(({ text }) => text).toSorted()).toEqual(unheard.toSorted());
  });
});
