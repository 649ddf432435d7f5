import { z } from 'zod';
import { type EditionName, readEdition, type SourceFile } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { findBrokenJson } from '#lib/content/keyed-file.ts';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { readSealFile } from '#lib/content/seal-file.ts';
import { ContentError } from '#lib/content-error.ts';
import { isLocale, locales } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { hashLines, makeSections, type Section } from '#lib/policy/sections.ts';

const day = z.iso.date();
const hash = z.hash('sha256');
const inLanguages = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(locales), value);

/** When something was decided, and by whom, where that is known. */
const act = { day, by: z.string().optional() };
const reasoned = { ...act, reasons: inLanguages(z.string()) };

/** What became of an edition once it was accepted. */
const sealSchema = z.strictObject({
  /** The day on which it was accepted for publication, and by whom. */
  accepted: day,
  by: act.by,
  /** The hash of each section, in each language. */
  sections: inLanguages(z.record(z.string(), hash)),
  /** Languages that were added since, when and by whom. */
  added: inLanguages(z.strictObject(act)).optional(),
  /** Each correction, the first one first: of each section its hash before and after, none where it was not there. */
  corrections: z
    .array(
      z.strictObject({
        ...reasoned,
        changed: inLanguages(z.record(z.string(), z.tuple([hash.nullable(), hash.nullable()]))),
        /** That readers go by something else since: what the law asks is to be read again of it. */
        changesMeaning: z.literal(true).optional(),
        /** Why a change of meaning was made without a new edition. */
        forced: z.string().optional(),
      }),
    )
    .optional(),
  /** That it was withdrawn before its day, and why: its files stay, as they were announced. */
  withdrawn: z.strictObject(reasoned).optional(),
  /** That it takes effect on another day: its files, and all that is said of it, are under that. */
  postponed: z.strictObject({ ...act, to: day }).optional(),
  /** Why it may be undone by an edition after it that was accepted before it. */
  forced: z.string().optional(),
});

/** `content/editions.lock.json`: the life of every accepted edition, by `policy/date`. */
const sealsSchema = z.record(z.string(), sealSchema);

export type Seal = z.infer<typeof sealSchema>;
export type Seals = z.infer<typeof sealsSchema>;
export type Correction = NonNullable<Seal['corrections']>[number];

/** When something is decided, and by whom, where that is known. */
export type Act = Pick<Correction, 'day' | 'by'>;

/** The name under which the front matter is sealed: no section can have it. */
export const frontMatterKey = '---';

let last: { text: string; seals: Seals } | undefined;

/** Reads all seals. Throws a ContentError when the file is not as the site wrote it. */
export function readSeals(): Readonly<Seals> {
  const file = readSealFile();
  if (!file) return {};
  // Every page asks for them.
  if (last?.text === file.text) return last.seals;
  const joined = findMergeMark(file.text);
  // Of their own version people would take back what others have published.
  const remedy =
    'in every place keep the version of the main branch, delete the lines of these marks, and record your own again (npm run content seal)';
  if (joined) throw new ContentError(file.path, joined.line, joined.problem, remedy);
  try {
    last = { text: file.text, seals: sealsSchema.parse(JSON.parse(file.text)) };
    return last.seals;
  } catch {
    const restore = 'restore the last version of the file';
    // Entries are deleted by hand (content/README.md), and commas are left.
    const broken = findBrokenJson(file.text);
    if (!broken) throw new ContentError(file.path, 1, 'the seals cannot be read', restore);
    const [at, problem, mend] = broken;
    throw new ContentError(file.path, at, problem, `${mend}; or ${restore}`);
  }
}

/** The name of an edition in the lock: the same for all languages. */
export function getSealKey({ policy, date }: Pick<EditionName, 'policy' | 'date'>): string {
  return `${policy}/${date}`;
}

/** Whether an edition is sealed in its language. */
export function isSealed(name: EditionName, seals: Readonly<Seals>): boolean {
  return isLocale(name.locale) && seals[getSealKey(name)]?.sections[name.locale] !== undefined;
}

/** The hashes of an edition's parts by their ids, in order; `text` is the file that the sections were made of. */
export function hashParts(sections: Section[], { text }: Pick<SourceFile, 'text'>): Map<string, string> {
  const above = text.split('\n').slice(0, (sections[0]?.line ?? 1) - 1);
  const entries = sections.map(({ id, hash }): [string, string] => [id, hash]);
  return new Map([[frontMatterKey, hashLines(above)], ...entries]);
}

/** The hashes of an edition as it lies in the content folder, in every language that it has. */
export function hashEdition(key: string): Seal['sections'] {
  const own = listEditions().filter((name) => getSealKey(name) === key);
  return Object.fromEntries(own.map((name) => [name.locale, hashFile(readEdition(name))]));
}

/** The hashes of the parts of an edition's file; none where its front matter cannot be read. */
export function hashFile(file: SourceFile): Record<string, string> {
  const parsed = parseFile(file, []);
  return parsed ? Object.fromEntries(hashParts(makeSections(parsed.tree, file.text), file)) : {};
}
