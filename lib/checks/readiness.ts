import { checkIdleWaivers } from '#lib/checks/languages/idle-waivers.ts';
import { checkLag } from '#lib/checks/languages/lagging.ts';
import { checkOwnWaivers, isWaived, offerWaiver } from '#lib/checks/languages/waivers.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { findForeignParts, findOtherLanguage } from '#lib/languages/foreign/foreign-parts.ts';
import { type Successor, summaryName } from '#lib/languages/lag.ts';
import { findMeaningChanges, writeMeaningChanges } from '#lib/languages/meaning/meaning-changes.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { sampleSummaries } from '#lib/policy/life/samples.ts';
import { frontMatterKey, type Seals } from '#lib/policy/seals.ts';
import { countDays, noticeDays } from '#lib/policy/timeline.ts';

/**
 * Finds what keeps a draft, given in every language, from being sealed as it is: a language that lags behind or stands in
 * the text of another, too short notice, a change that is called editorial and touches the meaning. Each is mended, or answered in the front matter.
 */
export function checkReadiness(
  edition: Successor<CheckedEdition>[],
  seals: Readonly<Seals>,
  today: string,
): ContentError[] {
  return [
    ...edition.flatMap((each) => checkOwnWaivers(each.edition, today)),
    ...checkIdleWaivers(edition, seals, today),
    ...edition.flatMap((each) => checkSummary(each.edition)),
    ...checkLag(edition, seals, today),
    ...checkLanguage(edition, today),
    ...checkNotice(edition, today),
    ...checkEditorial(edition),
  ];
}

/** A summary that the import made up says nothing of what changes. */
function checkSummary({ path, frontMatter: { summary = [] } }: CheckedEdition): ContentError[] {
  const samples: string[] = Object.values(sampleSummaries);
  if (!summary.some((item) => samples.includes(item))) return [];
  const remedy = 'say under summary: what this edition changes, in one to five sentences';
  return [new ContentError(path, 1, 'the summary is the one that the import put in', remedy)];
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Finds what was left in another language of the site, without a waiver that still holds. */
function checkLanguage(edition: Successor<CheckedEdition>[], today: string): ContentError[] {
  const found = findForeignParts(edition.map((each) => each.edition));
  // An edition that is in another language as a whole is told of for itself.
  const told = edition.filter((each) => !findOtherLanguage(each.edition));
  return told.flatMap(({ edition: own }) =>
    (found.get(own) ?? []).flatMap(({ id, foreign }) => {
      const section = id === frontMatterKey ? summaryName : id;
      if (isWaived(own, section, today)) return [];
      // What is not translated at all is told for itself, in the sections.
      const left = id === frontMatterKey ? foreign : foreign.filter(({ isUntranslated }) => !isUntranslated);
      return left.map(({ passage, language, offset, beginning }) => {
        const problem = `this ${passage.kind} is in ${names.of(language)}: "${beginning}"`;
        const remedy = offerWaiver(`write it in ${names.of(own.locale)}`, own, section, today);
        return new ContentError(own.path, passage.locate(offset), problem, remedy);
      });
    }),
  );
}

/** A material change is told well before it takes effect (GDPR Art. 13 and 14, WP260 rev.01 §30). */
function checkNotice(edition: Successor<CheckedEdition>[], today: string): ContentError[] {
  const own = findOriginal(edition);
  if (!own) return [];
  const answer = findAnswer(edition, 'notice');
  const days = countDays(today, own.date);
  const isShort = own.frontMatter.change === 'material' && days < noticeDays;
  if (answer && !isShort) {
    const problem =
      own.frontMatter.change === 'material'
        ? `“notice” says why the time is short, and there are ${days} days until this edition takes effect`
        : '“notice” says why the time is short, which nobody asks of a change that is not material';
    return [new ContentError(answer.path, findKey(answer, 'notice'), problem, 'delete the line', true)];
  }
  // A draft whose day has passed is told of that.
  if (!isShort || answer || days < 0) return [];
  const when = days > 0 ? `in ${days} day${days === 1 ? '' : 's'}` : 'at once';
  const problem = `this material edition takes effect ${when}: readers must hear of it at least ${noticeDays} days ahead (WP260 rev.01 §30)`;
  const remedy = `choose a later day, or write in the front matter "notice:" and why the time is short`;
  return [new ContentError(own.path, 1, problem, remedy)];
}

/** Doubts that a change is editorial where it touches figures, dates, names or negations (WP260 rev.01 §29). */
function checkEditorial(edition: Successor<CheckedEdition>[]): ContentError[] {
  const found = edition.flatMap(({ edition: own, before }) => {
    if (!before || own.frontMatter.change !== 'editorial') return [];
    // What an edition says of its change is another each time.
    const plain = ({ frontMatter: { summary: _, ...frontMatter }, sections }: CheckedEdition) => ({
      frontMatter,
      sections,
    });
    const changes = findMeaningChanges(plain(before), plain(own), own.locale);
    return changes.length > 0 ? [{ own, changes }] : [];
  });
  const answer = findAnswer(edition, 'editorial');
  const first = found.find(({ own }) => own.locale === defaultLocale) ?? found[0];
  if (answer && !first) {
    const problem = '“editorial” answers a doubt that nothing in this edition gives rise to';
    return [new ContentError(answer.path, findKey(answer, 'editorial'), problem, 'delete the line', true)];
  }
  if (!first || answer) return [];
  const problem = `this edition is called editorial, but changes what readers go by: ${writeMeaningChanges(first.changes)}`;
  const remedy =
    'write change: material, or in the front matter "editorial:" and why it means nothing to readers';
  return [new ContentError(first.own.path, 1, problem, remedy)];
}

/** The file in which a question about a draft is answered, where one is. */
function findAnswer(edition: Successor<CheckedEdition>[], key: 'notice' | 'editorial') {
  return edition.find(({ edition: { frontMatter } }) => frontMatter[key] !== undefined)?.edition;
}

function findKey({ text }: CheckedEdition, key: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1;
}

function findOriginal(edition: Successor<CheckedEdition>[]): CheckedEdition | undefined {
  const original = edition.find((each) => each.edition.locale === defaultLocale) ?? edition[0];
  return original?.edition;
}
