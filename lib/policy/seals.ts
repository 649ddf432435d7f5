import { z } from 'zod';
import {
  type EditionName,
  readEdition,
  readSealFile,
  type SourceFile,
  writeSealFile,
} from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { ContentError } from '#lib/content-error.ts';
import { isLocale, locales } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { hashLines, makeSections, type Section } from '#lib/policy/sections.ts';

const hashes = z.record(z.string(), z.hash('sha256'));

/** `content/editions.lock.json`: by `policy/date`, the day on which it was accepted and the hash of each section. */
const sealsSchema = z.record(
  z.string(),
  z.strictObject({ accepted: z.iso.date(), sections: z.partialRecord(z.enum(locales), hashes) }),
);

export type Seals = z.infer<typeof sealsSchema>;

/** The name under which the front matter is sealed: no section can have it. */
export const frontMatterKey = '---';

/** Reads all seals. Throws a ContentError when the file is not as the site wrote it. */
export function readSeals(): Seals {
  const file = readSealFile();
  if (!file) return {};
  try {
    return sealsSchema.parse(JSON.parse(file.text));
  } catch {
    throw new ContentError(file.path, 1, 'the seals cannot be read', 'restore the last version of the file');
  }
}

/**
 * Seals editions as they are now, in every language there is; one already sealed keeps its day of acceptance. Takes the
 * seal off one that is there no more in any language: it was withdrawn.
 */
export function seal(editions: Pick<EditionName, 'policy' | 'date'>[], today: string): void {
  const seals = readSeals();
  const getKey = ({ policy, date }: (typeof editions)[number]) => `${policy}/${date}`;
  const inAllLanguages = Map.groupBy(listEditions(), getKey);
  for (const key of new Set(editions.map(getKey))) {
    const own = inAllLanguages.get(key) ?? [];
    const sections = own.map((name) => [name.locale, Object.fromEntries(hashEdition(name))]);
    if (own.length === 0) delete seals[key];
    else seals[key] = { accepted: seals[key]?.accepted ?? today, sections: Object.fromEntries(sections) };
  }
  const inOrder = Object.entries(seals).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  writeSealFile(`${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}

/** Whether an edition is sealed in its language. */
export function isSealed({ locale, policy, date }: EditionName, seals: Seals): boolean {
  return isLocale(locale) && seals[`${policy}/${date}`]?.sections[locale] !== undefined;
}

/** The hashes of an edition's parts by their ids, in order; `text` is the file that the sections were made of. */
export function hashParts(sections: Section[], { text }: Pick<SourceFile, 'text'>): Map<string, string> {
  const above = text.split('\n').slice(0, (sections[0]?.line ?? 1) - 1);
  const entries = sections.map(({ id, hash }): [string, string] => [id, hash]);
  return new Map([[frontMatterKey, hashLines(above)], ...entries]);
}

function hashEdition(name: EditionName): Map<string, string> {
  const file = readEdition(name);
  const parsed = parseFile(file, []);
  return parsed ? hashParts(makeSections(parsed.tree, file.text), file) : new Map();
}
