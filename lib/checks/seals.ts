import type { Plan } from '#lib/checks/editions.ts';
import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey, getSealKey, hashParts, isSealed, type Seals } from '#lib/policy/seals.ts';

/**
 * Holds every sealed edition against its seal: what was published stays as it was (WP260 rev.01 §29: changes are
 * announced, not slipped in). An edition among `names` and not among `editions` is wrong in itself.
 */
export function checkSeals(
  editions: CheckedEdition[],
  names: EditionName[],
  seals: Seals,
  today: string,
  { isCorrecting = () => false }: Plan = {},
): ContentError[] {
  const paths = new Set(names.map(getEditionPath));
  const byPath = new Map(editions.map((edition) => [edition.path, edition]));
  return [
    ...findUnsealed(names, seals),
    ...Object.entries(seals).flatMap(([key, { sections, withdrawn }]) => {
      if (isCorrecting(key)) return [];
      const [policy = '', date = ''] = key.split('/');
      return Object.entries(sections).flatMap(([locale, sealed]) => {
        const path = getEditionPath({ locale: locale as Locale, policy, date });
        const edition = byPath.get(path);
        if (edition) return compareSeal(edition, sealed);
        if (paths.has(path)) return [];
        const remedy =
          date > today && !withdrawn
            ? `restore it; to withdraw it before its day comes: npm run content withdraw ${policy} ${date} "the reason"`
            : `restore it: ${withdrawn ? 'it stays as it was announced' : 'what was published stays readable at its address'}`;
        return [new ContentError(path, 1, 'this sealed edition is missing', remedy)];
      });
    }),
  ];
}

/** A language that was added to an edition after that was sealed is published when it is sealed as well. */
function findUnsealed(names: EditionName[], seals: Seals) {
  return names
    .filter((name) => Object.hasOwn(seals, getSealKey(name)) && !isSealed(name, seals))
    .map((name) => {
      const to = seals[getSealKey(name)]?.postponed?.to;
      if (to) {
        const gone = `the edition of this day was postponed to ${to}, and this address says so for good`;
        return new ContentError(getEditionPath(name), 1, gone, 'name it by another day');
      }
      const problem = 'this edition was sealed without this language, which is not published';
      return new ContentError(
        getEditionPath(name),
        1,
        problem,
        'npm run content seal, when it is accepted',
        true,
      );
    });
}

function writeCorrect({ policy, date }: Pick<EditionName, 'policy' | 'date'>): string {
  return `npm run content correct ${policy} ${date} "the reason"`;
}

function compareSeal(edition: CheckedEdition, sealed: Record<string, string>): ContentError[] {
  const { policy, path, sections } = edition;
  const remedy =
    `this edition is sealed: undo the change and write it in a new edition (npm run content new ${policy} ` +
    `<date>); a slip that is put right is recorded: ${writeCorrect(edition)}`;
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
