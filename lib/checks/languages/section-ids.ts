import { ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import type { Successor } from '#lib/languages/lag.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { canCompare } from '#lib/policy/redline/align.ts';
import { measureSimilarity, readText } from '#lib/policy/redline/words.ts';
import type { Section } from '#lib/policy/sections.ts';

/**
 * Finds ids that are others than they should be: that of a section which was there under another, and one in the words of
 * another language than the default one. An id is part of an address for good, once it is published.
 */
export function checkSectionIds(drafts: Successor<CheckedEdition>[]): ContentError[] {
  const original = drafts.find(({ edition }) => edition.locale === defaultLocale)?.edition;
  const renamed = drafts
    .filter(({ edition }) => hasSameIds(edition, original))
    .flatMap(({ edition, before }) => findRenamed(edition, before));
  const lowered = drafts.flatMap(({ edition, before }) => findLowered(edition, before));
  return [...renamed, ...lowered, ...findTranslated(drafts, original)];
}

/** Whether the sections are those of the `original`; where not, that is what is to be mended. */
function hasSameIds({ sections }: CheckedEdition, original: CheckedEdition | undefined): boolean {
  const write = (each: Section[]) => each.map(({ id }) => id).join();
  return !original || write(sections) === write(original.sections);
}

/** A section under a new id with nearly the old text was most likely renamed: its address and its redline are lost. */
function findRenamed(
  { path, policy, date, locale, sections }: CheckedEdition,
  before: CheckedEdition | undefined,
) {
  const read = (one: Section[], others: Section[]) => {
    const ids = new Set(others.map(({ id }) => id));
    const own = one.filter(({ id }) => !ids.has(id));
    return own.map((section) => ({ section, words: readText(section.text, locale) }));
  };
  if (!before) return [];
  const [gone, added] = [read(before.sections, sections), read(sections, before.sections)];
  if (!canCompare(gone, added, ({ words }) => words.length)) return [];
  return added.flatMap(({ section, words }) => {
    const old = gone.find((each) => measureSimilarity(each.words, words) > 0.7)?.section;
    if (!old) return [];
    const problem = `the section "${section.id}" reads like "${old.id}" of ${before.path}: the redline shows one removed and one added`;
    const remedy =
      `keep {#${old.id}}, so that its address and its comparison stay; where it is another section, say why: ` +
      `npm run content seal ${policy} ${date} -- --force "the reason"`;
    return [new ContentError(path, section.line, problem, remedy)];
  });
}

/** A section that has become a part of another: it stands in no contents any more, and what changes in it is told of the other. */
function findLowered(
  { path, policy, date, text, sections }: CheckedEdition,
  before: CheckedEdition | undefined,
) {
  const own = new Set(sections.map(({ id }) => id));
  const parts = new Set(before?.sections.flatMap(({ subheadings }) => subheadings.map(({ title }) => title)));
  const lines = text.split('\n');
  return (before?.sections ?? []).flatMap((old) => {
    const part = own.has(old.id)
      ? undefined
      : sections
          .flatMap(({ subheadings }) => subheadings)
          .find(({ id, title }) => (id === old.id || title === old.title) && !parts.has(title));
    if (!part) return [];
    const line = lines.findIndex((each) => /^#{3,}\s/.test(each) && each.includes(part.title)) + 1;
    const problem = `the section "${old.id}" of ${before?.path} is a sub-heading here: the contents and a comparison lead to it no more`;
    const remedy =
      `write "## ${part.title} {#${old.id}}"; where it is to be a part of another, say why: ` +
      `npm run content seal ${policy} ${date} -- --force "the reason"`;
    return [new ContentError(path, Math.max(1, line), problem, remedy)];
  });
}

/** New ids that are made of the words of a heading in another language, and not of what the original says. */
function findTranslated(
  drafts: Successor<CheckedEdition>[],
  original: CheckedEdition | undefined,
): ContentError[] {
  if (!original) return [];
  const known = new Set(drafts.flatMap(({ before }) => before?.sections.map(({ id }) => id) ?? []));
  return original.sections.flatMap(({ id, title, text, line }) => {
    const words = id.split('-').filter((word) => /^[a-z]{3,}$/.test(word));
    const isMadeOf = (source: string) => {
      const own = fold(source);
      return words.some((word) => own.some((each) => isSameStem(word, each)));
    };
    if (known.has(id) || words.length === 0 || isMadeOf(`${title} ${text}`)) return [];
    const other = drafts.find(
      ({ edition: { locale, sections } }) =>
        locale !== defaultLocale && isMadeOf(sections.find((section) => section.id === id)?.title ?? ''),
    );
    if (!other) return [];
    const { policy, date, path } = original;
    const problem = `the id "${id}" is in the words of ${other.edition.path}: it is part of an address, the same in every language`;
    const remedy =
      `make it of the English heading "${title}", in every language; where it is English as well, say so: ` +
      `npm run content seal ${policy} ${date} -- --force "the reason"`;
    return [new ContentError(path, line, problem, remedy)];
  });
}

/** The words of a text in the letters of which ids are made: `Doba uchovávání` → doba, uchovavani. */
function fold(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? []
  );
}

/** Whether two words are the same but for their endings. */
function isSameStem(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length) && Math.abs(one.length - other.length) <= 4;
}
