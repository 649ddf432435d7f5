import { isOwnAnchor } from '#lib/address/anchors.ts';
import { getSitePath } from '#lib/address/origin.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { visitWithPoint } from '#lib/checks/markdown/visit.ts';
import type { EditionName } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { isLocale } from '#lib/i18n/routing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { makeTarget, type Target } from '#lib/policy/checked-edition.ts';

/**
 * Checks that links inside the site lead to a page and a section that exist, in the reader's own language, on every day
 * from `today` on which the edition is in force. What a past edition leads to may have changed since. `names` are those
 * of all editions, of those too that are wrong in themselves and not among `all`.
 */
export function checkInternalLinks(
  edition: CheckedEdition,
  all: Target[],
  names: EditionName[],
  today: string,
): ContentError[] {
  const errors: ContentError[] = [];
  visitWithPoint(edition.tree, (node, at) => {
    if (node.type !== 'link') return;
    const own = findOwnPath(node.url, names);
    if (own !== undefined) {
      const problem = `the link "${node.url}" leads to this website by its whole address, which a preview or another host does not have`;
      errors.push(new ContentError(edition.path, at, problem, `write ${own}`, true));
    }
    if (!/^[/#](?!\/)/.test(node.url)) return;
    const [path = '', fragment = ''] = node.url.split('#');
    const fault =
      findPathFault(path, edition, names) ??
      (fragment === '' || isOwnAnchor(fragment, path.split('/')[2] ?? edition.policy)
        ? undefined
        : findSectionFault(fragment, listTargets(path, edition, all, today)));
    if (!fault) return;
    errors.push(new ContentError(edition.path, at, `the link "${node.url}" ${fault[0]}`, fault[1]));
  });
  return errors;
}

/** The path of a page of this website in an address that names its host as well. */
function findOwnPath(url: string, names: EditionName[]): string | undefined {
  const [, place = ''] = /^https?:\/\/[^/]+(\/.*)$/.exec(url) ?? [];
  const [, path, locale, policy] =
    /^(\/([a-z]+)\/([a-z-]+)(?:\/[\d-]+|\/history)?(?:#.*)?)$/.exec(cutSitePath(place)) ?? [];
  const isPage = isRights(path) || listOwn(names, policy).length > 0;
  return isLocale(locale) && isPage ? path : undefined;
}

function cutSitePath(place: string): string {
  const base = getSitePath();
  return place.startsWith(`${base}/`) ? place.slice(base.length) : place;
}

/** Whether a path is that of the page of rights, in whatever language. */
function isRights(path = ''): boolean {
  return path.split('#')[0]?.replace(/^\/[a-z]+/, '') === localPaths.rights;
}

/** Problem and remedy. */
type Fault = [string, string];

function findPathFault(path: string, { locale }: CheckedEdition, names: EditionName[]): Fault | undefined {
  if (path === '') return undefined;
  const [, target, policy, date, ...rest] = path.split('/');
  const own = listOwn(names, policy);
  const isPolicy = policy === undefined || isRights(path) || own.length > 0;
  const inLanguage = own.filter((name) => name.locale === locale);
  const hasEdition = inLanguage.some((name) => name.date === date);
  const isEdition = date === undefined || date === 'history' || hasEdition;
  const hasRedline = hasEdition && inLanguage.some((name) => name.date < (date ?? ''));
  const isPart = rest.length === 0 || (rest.join() === 'changes' && hasRedline);
  if (!isLocale(target) || !isPolicy || !isEdition || !isPart) {
    const policies = [...new Set(names.map((name) => getPaths({ ...name, locale }).current))].join(', ');
    return ['leads to no page of the site', `the pages in this language are ${policies}`];
  }
  return target === locale
    ? undefined
    : ['leads to another language', `begin it with ${localizePath(locale, '/')}`];
}

function findSectionFault(fragment: string, targets: Target[] | undefined): Fault | undefined {
  if (!targets) return ['leads to no section', 'that page has none: leave out what begins with #'];
  const lacking = targets.find(({ ids }) =>
    ids.every(({ section, within }) => section !== fragment && !within.includes(fragment)),
  );
  if (!lacking) return undefined;
  const ids = lacking.ids.flatMap(({ section }) => section || []).join(', ');
  return ['leads to no section', `the ids on that page are ${ids}`];
}

/**
 * The editions that a reader can meet behind a link, none behind one to a page without sections. Where an edition is wrong
 * itself, its sections are not known yet.
 */
function listTargets(
  path: string,
  edition: CheckedEdition,
  all: Target[],
  today: string,
): Target[] | undefined {
  if (path === '') return [makeTarget(edition)];
  const inOrder = (policy: string | undefined) =>
    listOwn(all, policy)
      .filter((each) => each.locale === edition.locale)
      .toSorted((a, b) => a.date.localeCompare(b.date));
  const [, , policy, date] = path.split('/');
  if (policy === undefined || date === 'history' || isRights(path)) return undefined;
  const targets = inOrder(policy);
  if (date !== undefined) return targets.filter((each) => each.date === date);
  const end = inOrder(edition.policy).find((each) => each.date > edition.date)?.date ?? '9999';
  if (end <= today) return [];
  const start = edition.date > today ? edition.date : today;
  const current = targets.findLast((each) => each.date <= start) ?? targets[0];
  return targets.filter((each) => each === current || (each.date > start && each.date < end));
}

/** All links ask for the editions of a policy among the same ones. */
const byPolicy = new WeakMap<EditionName[], Map<string, EditionName[]>>();

function listOwn<T extends EditionName>(all: T[], policy: string | undefined): T[] {
  const policies = byPolicy.get(all) ?? Map.groupBy<string, EditionName>(all, (each) => each.policy);
  byPolicy.set(all, policies);
  return (policies.get(policy ?? '') as T[] | undefined) ?? [];
}
