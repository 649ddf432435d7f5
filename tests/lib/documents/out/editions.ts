import { type WordEdition, writeWord } from '#lib/documents/word/write-word.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeSections } from '#lib/policy/sections.ts';

/** An edition of a text in Markdown. Fails where that cannot be read. */
export function makeWordEdition(
  body: string,
  title = 'Terms',
  locale: WordEdition['locale'] = 'en',
): WordEdition {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n\n${body}\n`;
  const parsed = parseFile({ path: 'terms.md', text }, []);
  if (!parsed) throw new Error(text);
  const sections = makeSections(parsed.tree, text);
  return { title, sections, locale, policy: 'terms', date: '2027-01-15', author: 'improtech s.r.o.' };
}

/** A Word document of a text, or of what it changes against another. */
export function writeText(after: string, before = after): Promise<Uint8Array> {
  return writeWord(makeWordEdition(after), makeWordEdition(before));
}
