import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { refuseDay } from '#lib/cli/life/decide.ts';
import { type EditionName, getEditionPath, readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { findNameFault } from '#lib/content/policy-names.ts';
import { rewriteEdition, writeEdition } from '#lib/content/writing/write-files.ts';
import type { KnownPolicy } from '#lib/documents/front-matter.ts';
import { readOutline } from '#lib/documents/headings/read-outline.ts';
import { importDocument } from '#lib/documents/import-document.ts';
import { getCallFolder } from '#lib/folders.ts';
import type { Finding } from '#lib/formats/findings.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { findOtherLanguage } from '#lib/languages/foreign/foreign-parts.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { isSealed, readSeals } from '#lib/policy/seals.ts';
import { makeSections } from '#lib/policy/sections.ts';

/** `import`: makes an edition of a document in Word, HTML or Markdown, and says line by line what it did. */
export const importEdition: Command = {
  takes: '<file> <policy> <date> <locale>',
  does: 'makes an edition of a document (.docx, .html, .md), and says what it changed and what needs a person',
  options: ['replace'],
  run: async (words, today, { replace = false }) => {
    const { path, name } = readWords(words);
    const isReplaced = isThere(name);
    if (isReplaced) refuseKnown(name, words, replace);
    refusePast(name, today);
    const bytes = readDocument(path);
    const { text, findings } = await importDocument(
      { name: basename(path), bytes },
      { ...findKnown(name, isReplaced), isReplaced },
    );
    if (!/[\p{L}\p{N}]/u.test(text.split('\n---\n').slice(1).join('\n')))
      throw new CommandError(`"${path}" has no text: give a document with the text of the policy.`);
    refuseOtherLanguage(path, name, text);
    if (isReplaced) rewriteEdition(name, text);
    else writeEdition(name, text);
    const persons = findings.filter(({ kind }) => kind === 'for a person');
    for (const finding of findings) if (finding.kind !== 'for a person') console.log(write(path, finding));
    console.log(
      `\nWrote ${getEditionPath(name)}. ${persons.length === 0 ? 'Nothing' : 'This'} needs a person:\n`,
    );
    for (const finding of persons) console.log(write(path, finding));
    console.log('\nThen npm run content, until it finds nothing; npm run dev shows how it will look.');
    return true;
  },
};

function readWords(words: string[]): { path: string; name: EditionName } {
  const [path = '', policy = '', date = '', locale = '', ...rest] = words;
  if (rest.length > 0 || !locale) throw new CommandError(`Write "${writeUsage('import', importEdition)}".`);
  if (!isLocale(locale))
    throw new CommandError(`"${locale}" is no language of the site: write ${locales.join(', ')}.`);
  refuseDay(date);
  const fault = findNameFault(policy);
  if (fault) throw new CommandError(`${fault.problem}: ${fault.remedy}.`);
  return { path, name: { locale, policy, date } };
}

const isThere = ({ locale, policy, date }: EditionName) =>
  listEditions().some((each) => each.locale === locale && each.policy === policy && each.date === date);

/** What is sealed stays as it is; of a draft, the text is written over where that is wanted. */
function refuseKnown(name: EditionName, words: string[], isWanted: boolean): void {
  const path = getEditionPath(name);
  if (isSealed(name, readSeals())) throw new CommandError(`${path} is sealed: choose another day.`);
  if (isWanted) return;
  throw new CommandError(
    `${path} is there already: choose another day, or write the text over that draft, whose first lines stay:\nnpm run content import ${words.join(' ')} -- --replace`,
  );
}

/** What takes effect on a past day is the beginning of a policy, or a language that follows. */
function refusePast({ policy, date }: EditionName, today: string): void {
  const own = listEditions().filter((name) => name.policy === policy);
  if (date >= today || own.length === 0 || own.some((name) => name.date === date)) return;
  throw new CommandError(`${date} has passed: choose today or a day that is to come.`);
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function refuseOtherLanguage(file: string, name: EditionName, text: string): void {
  const source = { path: getEditionPath(name), text };
  const parsed = parseFile(source, []);
  const sections = parsed ? makeSections(parsed.tree, text) : [];
  const language = parsed && findOtherLanguage({ ...name, ...source, ...parsed, sections });
  if (!language) return;
  const [own, other] = [name.locale, language].map((each) => languageNames.of(each));
  throw new CommandError(
    `"${file}" is in ${other}, and not in ${own}: write ${language} in the place of ${name.locale}, or give the document in ${own}.`,
  );
}

function readDocument(name: string): Uint8Array {
  const path = resolve(getCallFolder(), name);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(`There is no file "${name}".`);
  return readFileSync(path);
}

/** What the site has of the policy: the edition of that day in another language, English first, and the newest one: the draft that is replaced. */
function findKnown({ locale, policy, date }: EditionName, isReplaced: boolean): KnownPolicy {
  const own = listEditions().filter((name) => name.policy === policy);
  const rank = (each: Locale) => (each === locale ? 0 : each === 'en' ? 1 : 2);
  const inOrder = own.toSorted((a, b) => b.date.localeCompare(a.date) || rank(a.locale) - rank(b.locale));
  const draft = inOrder.find((name) => isReplaced && name.date === date && name.locale === locale);
  const ofDay = inOrder.find((name) => name.date === date && name !== draft);
  const newest =
    draft ??
    inOrder.find((name) => name.date !== date && name.locale === locale) ??
    inOrder.find((name) => name.date !== date);
  const read = (name: EditionName | undefined) => name && readOutline(name, readEdition(name));
  return { locale, policy, ofDay: read(ofDay), newest: read(newest) };
}

function write(path: string, { kind, line, message }: Finding): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${kind}: ${message}`;
}
