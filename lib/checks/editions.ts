import type { CheckedEdition } from '#lib/checks/edition.ts';
import type { EditionName } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { measureSimilarity, readText } from '#lib/policy/redline/words.ts';
import { isSealed, type Seals } from '#lib/policy/seals.ts';
import type { Section } from '#lib/policy/sections.ts';
import { noticeDays } from '#lib/policy/timeline.ts';

/**
 * Checks each policy's editions as a row: how it begins, what each says of its change, and how early it is announced.
 * `names` are those of all editions: one that is wrong in itself is one all the same.
 */
export function checkEditions(
  editions: CheckedEdition[],
  names: EditionName[],
  seals: Seals,
  today: string,
): ContentError[] {
  const inOrder = editions.toSorted((a, b) => a.date.localeCompare(b.date));
  return inOrder.flatMap((edition) => {
    const own = inOrder.filter(
      ({ locale, policy }) => locale === edition.locale && policy === edition.policy,
    );
    const before = own[own.indexOf(edition) - 1];
    const original = inOrder.find(
      ({ locale, policy, date }) =>
        locale === defaultLocale && policy === edition.policy && date === edition.date,
    );
    return [
      ...checkSameChange(edition, original),
      ...(isSealed(edition, seals)
        ? []
        : [
            ...checkSameSummary(edition, original),
            ...checkFirst(edition, names),
            ...checkOrder(edition, names, seals),
            ...checkNotice(edition, today),
            ...findRenamed(edition, before),
            ...findCopied(edition, before),
          ]),
    ];
  });
}

function checkFirst({ path, policy, date, frontMatter }: CheckedEdition, names: EditionName[]) {
  const isFirst = names.every((name) => name.policy !== policy || name.date >= date);
  if ((frontMatter.change === 'first') === isFirst) return [];
  const problem = isFirst
    ? 'this is the policy’s first edition'
    : 'there is an earlier edition: "first" was that';
  return [
    new ContentError(
      path,
      1,
      problem,
      isFirst ? 'write change: first' : 'write change: material or editorial',
    ),
  ];
}

function checkSameChange({ path, frontMatter }: CheckedEdition, original: CheckedEdition | undefined) {
  return (['change', 'notice'] as const).flatMap((key) => {
    const [own, other] = [frontMatter[key], original?.frontMatter[key]];
    if (!original || own === other) return [];
    const problem = `"${key}" is ${own ?? 'not there'} here but ${other ?? 'not there'} in ${original.path}`;
    return [new ContentError(path, 1, problem, 'write the same in every language')];
  });
}

/** A summary says the same in every language, item by item. */
function checkSameSummary({ path, frontMatter }: CheckedEdition, original: CheckedEdition | undefined) {
  const [own, other] = [frontMatter, original?.frontMatter].map((each) => each?.summary?.length);
  if (own === undefined || other === undefined || own === other) return [];
  const problem = `the summary has another number of items here (${own}) than in ${original?.path} (${other})`;
  return [new ContentError(path, 1, problem, 'say the same in every language, item by item')];
}

/** What was published after an edition was published as its successor: no other can come between them. */
function checkOrder({ path, locale, policy, date }: CheckedEdition, names: EditionName[], seals: Seals) {
  const later = names.find(
    (name) => name.policy === policy && name.locale === locale && name.date > date && isSealed(name, seals),
  );
  if (!later) return [];
  const problem = `the edition of ${later.date} is sealed: an earlier one would change what it is compared with`;
  return [new ContentError(path, 1, problem, `choose a day after ${later.date}, or delete this edition`)];
}

/** A material change is told well before it takes effect; how early is counted only until the edition is accepted. */
function checkNotice({ path, date, frontMatter }: CheckedEdition, today: string): ContentError[] {
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
  if (frontMatter.change !== 'material') {
    if (days >= 0) return [];
    const problem = 'this edition has taken effect and is not sealed: a change to it would be seen by nobody';
    return [new ContentError(path, 1, problem, 'npm run content seal, when it is as it was accepted', true)];
  }
  if (days >= noticeDays) return [];
  const notice =
    days > 0 ? `takes effect in ${days} day${days === 1 ? '' : 's'}` : 'has taken effect already';
  const problem = `this material edition is not yet published and ${notice}: readers must hear of it well in advance (GDPR Art. 13 and 14, WP260 rev.01 §30)`;
  const isRequired = frontMatter.notice === 'required';
  const wayOut = isRequired
    ? 'delete the line "notice: required", and npm run content seal'
    : 'npm run content seal';
  const remedy = `date it ${noticeDays} days ahead or later; if the time is short for a good reason, ${wayOut} accepts it`;
  return [new ContentError(path, 1, problem, remedy, !isRequired)];
}

/** A section under a new id with nearly the old text was most likely renamed: its address and its redline are lost. */
function findRenamed({ path, locale, sections }: CheckedEdition, before: CheckedEdition | undefined) {
  const isNew = (one: Section, others: Section[]) => others.every(({ id }) => id !== one.id);
  const gone = before?.sections.filter((section) => isNew(section, sections)) ?? [];
  return sections
    .filter((section) => before && isNew(section, before.sections))
    .flatMap((section) => {
      const words = (text: string) => readText(text, locale);
      const old = gone.find(({ text }) => measureSimilarity(words(text), words(section.text)) > 0.7);
      if (!old) return [];
      const problem = `the section "${section.id}" reads like "${old.id}" of ${before?.path}: the redline shows one removed and one added`;
      const remedy = `keep {#${old.id}}, so that its address and its comparison stay`;
      return [new ContentError(path, section.line, problem, remedy, true)];
    });
}

/** A copy in which the summary or the whole text is still that of the edition before was most likely not finished. */
function findCopied({ path, frontMatter, sections }: CheckedEdition, before: CheckedEdition | undefined) {
  const warn = (problem: string, remedy: string) => [new ContentError(path, 1, problem, remedy, true)];
  const write = (all: Section[]) => all.map(({ hash }) => hash).join();
  if (before && write(sections) === write(before.sections)) {
    return warn(`the text is that of ${before.path}`, 'edit it, or delete this edition');
  }
  if (frontMatter.summary && frontMatter.summary.join() === before?.frontMatter.summary?.join()) {
    return warn(`the summary is that of ${before.path}`, 'say what this edition changes');
  }
  return [];
}
