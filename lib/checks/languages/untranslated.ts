import { isWaived } from '#lib/checks/languages/waivers.ts';
import { ContentError } from '#lib/content-error.ts';
import { defaultLocale, type Locale } from '#lib/i18n/routing.ts';
import { findOtherLanguage } from '#lib/languages/foreign/foreign-parts.ts';
import { summaryName } from '#lib/languages/lag.ts';
import { shorten } from '#lib/languages/shorten.ts';
import { findUntranslated } from '#lib/languages/untranslated.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { writeWaivers } from '#lib/policy/schema.ts';
import { isSealed, type Seals } from '#lib/policy/seals.ts';

/**
 * Finds what an edition, given in every language, says in one in the words of another: of what is not sealed yet, and of what
 * a waiver let wait. A waiver that still holds answers it.
 */
export function checkUntranslated(edition: CheckedEdition[], seals: Seals, today: string): ContentError[] {
  const isOpen = (own: CheckedEdition) => !isSealed(own, seals) || own.frontMatter.waivers !== undefined;
  const isOriginal = (other: CheckedEdition) => other.locale === defaultLocale || isSealed(other, seals);
  return edition.filter(isOpen).flatMap((own) => {
    const language = findOtherLanguage(own);
    if (language && !isSealed(own, seals)) return nameWhole(own, language, today);
    const originals = edition.filter((other) => other !== own && isOriginal(other));
    return compare(own, originals, today);
  });
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** An edition that is in another language as a whole is told of once, with all that may wait. */
function nameWhole(own: CheckedEdition, language: Locale, today: string): ContentError[] {
  const { path, date, locale, sections } = own;
  const open = [summaryName, ...sections.map(({ id }) => id)].filter((id) => !isWaived(own, id, today));
  if (open.length === 0) return [];
  const problem = `this edition is in ${names.of(language)}, and not in ${names.of(locale)}`;
  const remedy =
    `put here the text in ${names.of(locale)}; if it may wait, say in the front matter until when and why:\n` +
    writeWaivers(open, date > today ? date : today);
  return [new ContentError(path, 1, problem, remedy)];
}

function compare(
  { path, date, sections, frontMatter: { waivers = [] } }: CheckedEdition,
  originals: CheckedEdition[],
  today: string,
): ContentError[] {
  const found = originals.flatMap((other) =>
    findUntranslated(sections, other.sections).map((each) => ({ ...each, other: other.path })),
  );
  // One mistake a section: the first.
  const bySection = new Map(found.toReversed().map((each) => [each.section, each]));
  return [...bySection.values()]
    .filter(({ section }) => !waivers.some((each) => each.section === section && each.until >= today))
    .map(({ section, line, text, other }) => {
      const problem = `"${shorten(text, 50)}" stands word for word in ${other}`;
      const until = date > today ? date : today;
      const remedy = `translate the section "${section}"; if it may wait, say in the front matter until when and why:\n${writeWaivers([section], until)}`;
      return new ContentError(path, line, problem, remedy);
    });
}
