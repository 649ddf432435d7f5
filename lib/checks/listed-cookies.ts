import { listRows, makeCookieTable, type Row, writeCookieTable } from '#lib/consent/listed/cookie-table.ts';
import { isAbout } from '#lib/consent/listed/in-force.ts';
import { cookies } from '#lib/consent/registry.ts';
import type { EditionName } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getPoint } from '#lib/policy/sections.ts';

/**
 * Holds the cookie policies against the registry, from the one in force on: a cookie is in force as long as an edition that
 * lists it is (GDPR Art. 13), so that each lists registered ones alone, and the newest all of them. `names` are those of all
 * editions: where the newest cannot be read, the one before it is not the newest.
 */
export function checkCookies(
  editions: CheckedEdition[],
  names: EditionName[],
  isPublic: (edition: CheckedEdition) => boolean,
  today: string,
): ContentError[] {
  const own = editions.filter(({ policy }) => policy === 'cookies');
  return [...Map.groupBy(own, ({ locale }) => locale).values()].flatMap((each) => {
    const row = each.toSorted((a, b) => a.date.localeCompare(b.date));
    const isLater = ({ policy, locale, date }: EditionName) =>
      policy === 'cookies' && locale === row[0]?.locale && date > (row.at(-1)?.date ?? '');
    const newest = names.some(isLater) ? undefined : row.at(-1);
    const current = row.findLastIndex((edition) => edition.date <= today && isPublic(edition));
    return row
      .slice(Math.max(current, 0))
      .flatMap((edition) =>
        edition === newest ? checkNewest(edition, isPublic(edition)) : checkListed(edition),
      );
  });
}

/** The newest table is that of the registry, row by row; where it is published already, another will list what it does not. */
function checkNewest(edition: CheckedEdition, isPublished: boolean): ContentError[] {
  const { tree, path, locale } = edition;
  const found = listRows(tree);
  const expected = makeCookieTable(locale);
  const rows = Math.max(found.length, expected.length);
  for (let row = 0; row < rows; row++) {
    const own = found[row]?.cells.join(' | ');
    const registered = expected[row]?.join(' | ');
    if (own === registered) continue;
    const at = getPoint(found[row]?.node ?? tree.children.find(({ type }) => type === 'table') ?? {});
    const problem = registered
      ? `the cookie table does not say "${registered}"`
      : `the cookie table lists "${own}", which is not in lib/consent/registry.ts`;
    const isToCome = isPublished && !findStranger(found, locale);
    return [new ContentError(path, at, problem, `the table is:\n${writeCookieTable(locale)}`, isToCome)];
  }
  return [];
}

function checkListed({ tree, path, locale }: CheckedEdition): ContentError[] {
  const stranger = findStranger(listRows(tree), locale);
  if (!stranger) return [];
  const problem = `the cookie table lists "${stranger.cells.join(' | ')}", which is not in lib/consent/registry.ts`;
  const remedy = 'keep it there as it is, with isLeaving: true, until this edition is past';
  return [new ContentError(path, getPoint(stranger.node), problem, remedy)];
}

function findStranger([, ...rows]: Row[], locale: Locale): Row | undefined {
  return rows.find(({ cells }) => cookies.every((cookie) => !isAbout(cells, cookie, locale)));
}
