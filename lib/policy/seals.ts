import { z } from 'zod';
import { getToday } from '#lib/content/days.ts';
import {
  type EditionName,
  getEditionPath,
  listEditions,
  readEdition,
  readSealFile,
  writeSealFile,
} from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { hashLines, makeSections } from '#lib/policy/sections.ts';

const hashes = z.record(z.string(), z.hash('sha256'));

/** `content/editions.lock.json`: by `policy/date`, the day on which it was accepted and the hash of each section. */
const sealsSchema = z.record(
  z.string(),
  z.strictObject({ accepted: z.iso.date(), sections: z.partialRecord(z.enum(locales), hashes) }),
);

export type Seals = z.infer<typeof sealsSchema>;

/** The name under which the front matter is sealed: no section can have it. */
const frontMatter = '---';

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
 * Holds every sealed edition against its seal: what was published stays as it was (WP260 rev.01 §29: changes are
 * announced, not slipped in).
 */
export function checkSeals(today = getToday()): ContentError[] {
  const paths = new Set(listEditions().map(getEditionPath));
  return Object.entries(attemptSeals()).flatMap(([key, { sections }]) => {
    const [policy = '', date = ''] = key.split('/');
    return Object.entries(sections).flatMap(([locale, sealed]) => {
      const name = { locale: locale as Locale, policy, date };
      if (paths.has(getEditionPath(name))) return compareSeal(name, sealed);
      const remedy =
        date > today
          ? `restore it, or withdraw it in every language before its day comes (npm run content seal ${policy} ${date})`
          : 'restore it: what was published stays readable at its address';
      return [new ContentError(getEditionPath(name), 1, 'this sealed edition is missing', remedy)];
    });
  });
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
    const sections = own.map((name) => [name.locale, Object.fromEntries(hashEdition(name)?.hashes ?? [])]);
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

/** Without seals that can be read there is nothing to compare: `checkContent` says so. */
function attemptSeals(): Seals {
  try {
    return readSeals();
  } catch (error) {
    if (error instanceof ContentError) return {};
    throw error;
  }
}

function compareSeal(name: EditionName, sealed: Record<string, string>): ContentError[] {
  const { policy, date } = name;
  const found = hashEdition(name);
  // What cannot be read at all is named by `checkContent`.
  if (!found) return [];
  const remedy =
    `this edition was published: undo the change and write it in a new edition (npm run content new ${policy} ` +
    `<date>), or accept it as it is now (npm run content seal ${policy} ${date})`;
  const report = (id: string, problem: string) =>
    new ContentError(getEditionPath(name), found.lines.get(id) ?? 1, problem, remedy);
  const { hashes } = found;
  const own = new Map(Object.entries(sealed));
  const changed = [...new Set([...own.keys(), ...hashes.keys()])].flatMap((id) => {
    if (own.get(id) === hashes.get(id)) return [];
    const part = id === frontMatter ? 'front matter' : `section "${id}"`;
    const change = !own.has(id) ? 'was added' : !hashes.has(id) ? 'is missing' : 'has changed';
    return [report(id, `the ${part} ${change}`)];
  });
  const order = [...hashes.keys()];
  const moved = [...own.keys()].findIndex((id, place) => id !== order[place]);
  if (changed.length > 0 || moved === -1) return changed;
  return [report(order[moved] ?? '', `the section "${order[moved]}" stands at another place`)];
}

/** The hashes of an edition's parts, in order, and the lines on which they begin; none where the file cannot be read. */
function hashEdition(name: EditionName) {
  const file = readEdition(name);
  const parsed = parseFile(file, []);
  if (!parsed) return undefined;
  const sections = makeSections(parsed.tree, name.locale, file.text);
  const above = file.text.split('\n').slice(0, (sections[0]?.line ?? 1) - 1);
  const entries = sections.map(({ id, hash }): [string, string] => [id, hash]);
  const hashes = new Map([[frontMatter, hashLines(above)] as const, ...entries]);
  return { hashes, lines: new Map(sections.map(({ id, line }) => [id, line])) };
}
