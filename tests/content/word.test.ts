import { expect, it } from 'vitest';
import { readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { readOutline } from '#lib/documents/headings/read-outline.ts';
import { importDocument } from '#lib/documents/import-document.ts';
import { writeWord } from '#lib/documents/word/write-word.ts';
import { makeWording } from '#lib/policy/edition.ts';

it.each(listEditions())('$locale/$policy/$date comes back from Word as it went', async (name) => {
  const file = readEdition(name);
  const { sections, frontMatter } = makeWording(file) ?? expect.fail('it cannot be read');
  const bytes = await writeWord({ ...name, title: frontMatter.title, sections, author: 'improtech s.r.o.' });
  const { locale, policy } = name;
  const known = { locale, policy, newest: readOutline(name, file) };
  const { text } = await importDocument({ name: 'edition.docx', bytes }, known);
  const readBody = (whole: string) => whole.replace(/^---\n.*?\n---\n/s, '');
  expect(readBody(text)).toBe(readBody(file.text));
});
