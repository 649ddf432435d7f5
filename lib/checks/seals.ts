import type { CheckedEdition } from '#lib/checks/edition.ts';
import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { frontMatterKey, hashParts, type Seals } from '#lib/policy/seals.ts';

/**
 * Holds every sealed edition against its seal: what was published stays as it was (WP260 rev.01 §29: changes are
 * announced, not slipped in). An edition among `names` and not among `editions` is wrong in itself.
 */
export function checkSeals(
  editions: CheckedEdition[],
  names: EditionName[],
  seals: Seals,
  today: string,
): ContentError[] {
  const paths = new Set(names.map(getEditionPath));
  const byPath = new Map(editions.map((edition) => [edition.path, edition]));
  return Object.entries(seals).flatMap(([key, { sections }]) => {
    const [policy = '', date = ''] = key.split('/');
    return Object.entries(sections).flatMap(([locale, sealed]) => {
      const path = getEditionPath({ locale: locale as Locale, policy, date });
      const edition = byPath.get(path);
      if (edition) return compareSeal(edition, sealed);
      if (paths.has(path)) return [];
      const remedy =
        date > today
          ? `restore it, or withdraw it in every language before its day comes (npm run content seal ${policy} ${date})`
          : 'restore it: what was published stays readable at its address';
      return [new ContentError(path, 1, 'this sealed edition is missing', remedy)];
    });
  });
}

function compareSeal(edition: CheckedEdition, sealed: Record<string, string>): ContentError[] {
  const { policy, date, path, sections } = edition;
  const remedy =
    `this edition was published: undo the change and write it in a new edition (npm run content new ${policy} ` +
    `<date>), or accept it as it is now (npm run content seal ${policy} ${date})`;
  const lines = new Map(sections.map(({ id, line }) => [id, line]));
  const report = (id: string, problem: string) => new ContentError(path, lines.get(id) ?? 1, problem, remedy);
  const hashes = hashParts(sections, edition);
  const own = new Map(Object.entries(sealed));
  const changed = [...new Set([...own.keys(), ...hashes.keys()])].flatMap((id) => {
    if (own.get(id) === hashes.get(id)) return [];
    const part = id === frontMatterKey ? 'front matter' : `section "${id}"`;
    const change = !own.has(id) ? 'was added' : !hashes.has(id) ? 'is missing' : 'has changed';
    return [report(id, `the ${part} ${change}`)];
  });
  const order = [...hashes.keys()];
  const moved = [...own.keys()].findIndex((id, place) => id !== order[place]);
  if (changed.length > 0 || moved === -1) return changed;
  return [report(order[moved] ?? '', `the section "${order[moved]}" stands at another place`)];
}
