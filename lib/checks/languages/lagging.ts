import { describeLag, offerWaiver } from '#lib/checks/languages/waivers.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { findOtherLanguage } from '#lib/languages/foreign/foreign-parts.ts';
import { findLag, type Lag, type Successor } from '#lib/languages/lag.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Seals } from '#lib/policy/seals.ts';

/**
 * Finds where a draft, given in every language, lags behind in one: there, and where one language alone differs from all
 * others, which are right most likely, at that one.
 */
export function checkLag(
  all: Successor<CheckedEdition>[],
  seals: Readonly<Seals>,
  today: string,
): ContentError[] {
  // Of one that is in another language as a whole, that is told.
  const edition = all.filter((each) => !findOtherLanguage(each.edition));
  const ids = edition.map(({ edition: { sections } }) => sections.map(({ id }) => id).join());
  // Languages of different sections are to be mended first.
  if (new Set(ids).size > 1) return [];
  // Of a waiver that has ended, that is told.
  const lags = findLag(edition, seals).filter(
    ({ edition: { frontMatter }, section }) => !frontMatter.waivers?.some((each) => each.section === section),
  );
  return [...Map.groupBy(lags, ({ section }) => section).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { section, changed } = first;
    const sources = edition.filter((each) => changed.includes(each.edition.locale));
    // Where most went back, they meant to.
    const undone = sources.flatMap((each) => nameUndone(each, section) ?? []);
    if (undone.length > 0 && undone.length === sources.length && undone.length < own.length) return undone;
    const [odd] = sources;
    if (sources.length === 1 && odd && own.length > 1 && odd.edition.locale !== defaultLocale)
      return nameOdd(odd, section, own, today);
    return own.map(({ edition: each, line }) => {
      const [problem, remedy] = describeLag(section, changed);
      return new ContentError(each.path, line, problem, offerWaiver(remedy, each, section, today));
    });
  });
}

/** Where a section is that of an edition before the one before it: an urgent change was not carried over. */
function nameUndone({ edition, before, earlier = [] }: Successor<CheckedEdition>, id: string) {
  const find = ({ sections }: CheckedEdition) => sections.find((section) => section.id === id);
  const own = find(edition);
  const old = earlier.findLast((each) => find(each)?.hash === own?.hash);
  if (!own || !old || !before) return undefined;
  const problem = `the section "${id}" is that of the edition of ${old.date} here, which that of ${before.date} changed`;
  return new ContentError(edition.path, own.line, problem, `write the change here too, as in ${before.path}`);
}

/** Where one language alone says something else than before: a slip, or a change that the others are to follow. */
function nameOdd(
  { edition }: Successor<CheckedEdition>,
  section: string,
  others: Lag<CheckedEdition>[],
  today: string,
) {
  const names = others.map((each) => each.edition.locale).join(' and ');
  const problem = `the section "${section}" changed here alone, and is the old one in ${names}`;
  const remedy = `undo the change, or write it in ${names} too`;
  const line = edition.sections.find(({ id }) => id === section)?.line ?? 1;
  const where = `the front matter of ${names}`;
  return [new ContentError(edition.path, line, problem, offerWaiver(remedy, edition, section, today, where))];
}
