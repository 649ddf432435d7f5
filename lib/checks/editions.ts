import { checkIdleWaivers } from '#lib/checks/languages/idle-waivers.ts';
import { checkSameHead } from '#lib/checks/languages/same-head.ts';
import { checkSectionIds } from '#lib/checks/languages/section-ids.ts';
import { checkUnwaived, checkWaivers } from '#lib/checks/languages/waivers.ts';
import { checkReadiness } from '#lib/checks/readiness.ts';
import { checkUndone, isToBeCompared, wasPostponed } from '#lib/checks/undone.ts';
import type { EditionName } from '#lib/content/files.ts';
import { asWarning, ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import type { Successor } from '#lib/languages/lag.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { getSealKey, type Seals } from '#lib/policy/seals.ts';

/** What is about to be done: what hinders it is a mistake now, and what is answered by it is none. */
export interface Plan {
  /** Which editions are to be sealed, by their names in the lock. */
  isSealing?: (key: string) => boolean;
  /** Which sealed editions are to get a language, by their names in the lock. */
  isAdding?: (key: string) => boolean;
  /** Which sealed editions may differ from their seals. */
  isCorrecting?: (key: string) => boolean;
  /** Whether what is sealed may be undone by an edition after it. */
  isForced?: boolean;
}

/**
 * Checks each policy's editions as a row: how it begins, what each says of its change, and whether a draft can be sealed.
 * `names` are those of all editions: one that is wrong in itself is one all the same.
 */
export function checkEditions(
  editions: CheckedEdition[],
  names: EditionName[],
  seals: Seals,
  today: string,
  { isSealing = () => false, isCorrecting = () => false, isForced = false }: Plan = {},
): ContentError[] {
  const inOrder = editions.toSorted((a, b) => a.date.localeCompare(b.date));
  const rows = Map.groupBy(inOrder, ({ locale, policy }) => `${locale}/${policy}`);
  const look = (edition: CheckedEdition, step: -1 | 1) => {
    const row = rows.get(`${edition.locale}/${edition.policy}`) ?? [];
    return row[row.indexOf(edition) + step];
  };
  const listLater = (edition: CheckedEdition) => {
    const row = rows.get(`${edition.locale}/${edition.policy}`) ?? [];
    return row.slice(row.indexOf(edition) + 1);
  };
  const follow = (edition: CheckedEdition): Successor<CheckedEdition> => {
    const row = rows.get(`${edition.locale}/${edition.policy}`) ?? [];
    const place = row.indexOf(edition);
    return { edition, before: row[place - 1], earlier: row.slice(0, Math.max(0, place - 1)) };
  };
  return [...Map.groupBy(inOrder, getSealKey)].flatMap(([key, own]) => {
    const original = own.find(({ locale }) => locale === defaultLocale);
    const isDraft = !Object.hasOwn(seals, key) || isSealing(key);
    const drafts = isDraft ? own.map(follow) : [];
    const [first] = drafts;
    const isWhole = names.every(
      (name) => getSealKey(name) !== key || own.some(({ locale }) => locale === name.locale),
    );
    const hindrances = [
      // Where a file cannot be read, what it answers is not known.
      ...(isWhole ? checkReadiness(drafts, seals, today) : []),
      ...(isSealing(key) && isForced ? [] : checkSectionIds(drafts)),
    ];
    return [
      ...checkSameHead(own, isDraft),
      ...drafts.flatMap(({ edition }) => checkFirst(edition, names)),
      ...(first ? checkDay(original ?? first.edition, seals, today, isSealing(key)) : []),
      ...findCopied(drafts, original, isSealing(key)),
      ...(isSealing(key) ? hindrances : hindrances.map(asWarning)),
      ...(isDraft || own.some((edition) => (look(edition, 1)?.date ?? '9999') <= today)
        ? []
        : checkWaivers(own.map(follow), seals, today)),
      ...(isCorrecting(key) && !isDraft
        ? [...checkUnwaived(own.map(follow), seals), ...checkIdleWaivers(own.map(follow), seals, today)]
        : []),
      ...own.flatMap((edition) => {
        const before = look(edition, -1);
        if (!before || (isSealing(key) && isForced)) return [];
        return listLater(edition).flatMap((later) => {
          const isDecided = !isSealing(key) || wasPostponed(later, seals, today);
          const undone = isToBeCompared(edition, later, seals, today)
            ? checkUndone({ before, urgent: edition, later })
            : [];
          return isDecided ? undone.map(asWarning) : undone;
        });
      }),
    ];
  });
}

/** A draft is published nowhere, so that its day must not come; nor is one published for a day that has passed. */
function checkDay({ path, policy, date }: CheckedEdition, seals: Seals, today: string, isSealing: boolean) {
  const beginsPolicy = Object.keys(seals).every((key) => !key.startsWith(`${policy}/`));
  if (date > today || (isSealing && (date === today || beginsPolicy))) return [];
  const canBeSealed = date === today || beginsPolicy;
  const problem = `the day of this draft has come, and it is not published`;
  const remedy = `${canBeSealed ? `seal it (npm run content seal ${policy} ${date}), or ` : ''}postpone it (npm run content postpone ${policy} ${date} <new-date>)`;
  return [new ContentError(path, 1, problem, remedy)];
}

function checkFirst({ path, locale, policy, date, frontMatter }: CheckedEdition, names: EditionName[]) {
  const earlier = names.filter((name) => name.policy === policy && name.date < date);
  const isFirst = earlier.length === 0;
  // What another language alone has may be named by a wrong day, which is told there.
  const [one] = earlier;
  const isAlone = one && one.locale !== locale && earlier.every((name) => name.locale === one.locale);
  if (isAlone || (frontMatter.change === 'first') === isFirst) return [];
  const problem = isFirst
    ? 'this is the policy’s first edition'
    : 'there is an earlier edition: "first" was that';
  const remedy = isFirst
    ? 'write change: first, and delete summary: with its lines'
    : 'write change: material or editorial, and under summary: what changes';
  return [new ContentError(path, 1, problem, remedy)];
}

/** A copy in which the whole text is still that of the edition before, in every language, was most likely not finished. */
function findCopied(
  drafts: Successor<CheckedEdition>[],
  original: CheckedEdition | undefined,
  isSealing: boolean,
) {
  const write = ({ frontMatter: { title, description }, sections }: CheckedEdition) =>
    [title, description, ...sections.map(({ hash }) => hash)].join();
  const isCopy = drafts.every(({ edition, before }) => before && write(edition) === write(before));
  const { path } = original ?? drafts[0]?.edition ?? {};
  if (drafts.length === 0 || !isCopy || !path) return [];
  return [
    new ContentError(
      path,
      1,
      `the text is that of the edition before${drafts.length > 1 ? ', in every language' : ''}`,
      'edit it',
      !isSealing,
    ),
  ];
}
