import { z } from 'zod';
import { bundleWords, makeWords, type RenderWords, type Words } from '#lib/cli/words/words.ts';
import { readWordsFile } from '#lib/content/files.ts';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { writeWordsFile } from '#lib/content/writing/write-files.ts';
import { ContentError } from '#lib/content-error.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { listPublishedDays } from '#lib/policy/life/published.ts';
import type { Act } from '#lib/policy/seals.ts';

const shown = z.strictObject({ text: z.string(), html: z.string() });
const sealedWords = z.strictObject({
  /** The first day on which they are shown; the last is that before the first day of the next. */
  from: z.iso.date(),
  by: z.string().optional(),
  asked: z.array(z.string()),
  edition: z.string(),
  hash: z.hash('sha256'),
  banner: shown,
  settings: shown,
});

/**
 * `content/consent.lock.json`: for which cookies each purpose was asked, by the name that it has in the records of answers,
 * and in which words, in each language, the first first (GDPR Art. 7(1)).
 */
const schema = z.strictObject({
  asked: z.record(z.string(), z.array(z.looseObject({ name: z.string(), provider: z.string() }))),
  words: z.partialRecord(z.enum(locales), z.array(sealedWords)),
});

type Lock = z.infer<typeof schema>;

/**
 * Warns of words that are shown on a day, or will be, and are not sealed; says nothing as long as none ever were. Where the
 * content is not sound, so that nothing can `render` them, says no more than that the seals cannot be read.
 */
export function findUnsealedWords(today: string, render: RenderWords | undefined): ContentError[] {
  const file = readWordsFile();
  if (!file) return [];
  let lock: Lock | undefined;
  try {
    lock = readLock();
  } catch (error) {
    if (error instanceof ContentError) return [error];
    throw error;
  }
  if (!lock || !render) return [];
  const days = listDays(today);
  const changed = days.flatMap((day) => listUnsealed(lock, day, render).map(({ locale }) => locale));
  const unsealed = locales.filter(
    (locale) => lock.words[locale]?.some(isNeverShown(today, days)) || changed.includes(locale),
  );
  if (unsealed.length === 0) return [];
  const problem = `the words of the cookie banner or its settings are not as they were sealed (${unsealed.join(', ')})`;
  return [
    new ContentError(
      file.path,
      1,
      problem,
      'when they are accepted, write "npm run content seal words"',
      true,
    ),
  ];
}

/** Seals the words of today and of coming days, where they are not; returns the languages in which they were not. */
export function sealWords(today: string, { by }: Act): Locale[] {
  const lock = readLock() ?? { asked: {}, words: {} };
  const sealed = new Set<Locale>();
  const days = listDays(today);
  for (const locale of locales) {
    const own = lock.words[locale] ?? [];
    const dropped = own.filter(isNeverShown(today, days));
    if (dropped.length === 0) continue;
    lock.words[locale] = own.filter((each) => !dropped.includes(each));
    sealed.add(locale);
  }
  const render = bundleWords();
  for (const day of days) {
    for (const { locale, words, cookies } of listUnsealed(lock, day, render)) {
      const before = (lock.words[locale] ?? []).filter(({ from }) => day === today || from !== day);
      const added = { from: day, ...(by === undefined ? {} : { by }), ...words };
      lock.words[locale] = [...before, added].toSorted((a, b) => a.from.localeCompare(b.from));
      lock.asked = { ...cookies, ...lock.asked };
      sealed.add(locale);
    }
  }
  if (sealed.size > 0) writeWordsFile(`${JSON.stringify(lock, null, 2)}\n`);
  return [...sealed];
}

/** Whether words were to be shown from a coming day on that is none now, as the edition of that day was taken back. */
function isNeverShown(today: string, days: string[]) {
  return ({ from }: Pick<z.infer<typeof sealedWords>, 'from'>) => from > today && !days.includes(from);
}

function listUnsealed(
  lock: Lock,
  day: string,
  render: RenderWords,
): { locale: Locale; words: Words; cookies: Lock['asked'] }[] {
  const { cookies, words } = makeWords(day, render);
  const copied = Object.entries(cookies).map(([name, own]) => [name, own.map((cookie) => ({ ...cookie }))]);
  return [...words]
    .filter(
      ([locale, own]) =>
        !isSame(
          lock.words[locale]?.findLast(({ from }) => from <= day),
          own,
        ),
    )
    .map(([locale, own]) => ({ locale, words: own, cookies: Object.fromEntries(copied) }));
}

function isSame(sealed: z.infer<typeof sealedWords> | undefined, own: Words): boolean {
  if (!sealed) return false;
  const { from: _from, by: _by, ...words } = sealed;
  return JSON.stringify(words) === JSON.stringify(own);
}

/** Today, and each coming day of a cookie policy. */
function listDays(today: string): string[] {
  const days = locales.flatMap((locale) => listPublishedDays(locale, 'cookies'));
  return [...new Set([today, ...days.filter((day) => day > today)])].toSorted();
}

function readLock(): Lock | undefined {
  const file = readWordsFile();
  if (!file) return undefined;
  const joined = findMergeMark(file.text);
  // As of the seals of editions: of one's own version what visitors are shown would be sealed no more.
  const settle =
    'in every place keep the version of the main branch, delete the lines of these marks, and seal the words again (npm run content seal words)';
  if (joined) throw new ContentError(file.path, joined.line, joined.problem, settle);
  try {
    return schema.parse(JSON.parse(file.text));
  } catch {
    throw new ContentError(
      file.path,
      1,
      'the sealed words cannot be read',
      'restore the last version of the file',
    );
  }
}
