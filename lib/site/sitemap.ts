import type { MetadataRoute } from 'next';
import { getLocalPaths, localPaths } from '#lib/address/paths.ts';
import { defaultLocale, type Locale, locales } from '#lib/i18n/routing.ts';
import { listLanguages, listRedlineLanguages } from '#lib/languages/existing.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { getGoneEdition, getHistory, listGoneParams, listPolicies } from '#lib/policy/policies.ts';
import { findLastChange, listChangeDays } from '#lib/site/change-days.ts';
import { getAlternates } from '#lib/site/metadata.ts';

/** A page, the languages in which there is one, and the days on which it changed in a language. */
interface Listed {
  path: string;
  languages: Locale[];
  listDays: (locale: Locale) => string[];
}

/** The editions of a policy by language, the newest first. */
type Histories = Partial<Record<Locale, EditionHead[]>>;

/**
 * Every page that is to be indexed: not the past editions, and the one in force at the policy's own address alone; each
 * with the day on which it last changed (sitemaps.org, lastmod).
 */
export function makeSitemap(): MetadataRoute.Sitemap {
  // Once a language: it reads the names in every folder.
  const named = locales.map((locale) => ({ locale, policies: listPolicies(locale) }));
  const policies = listPolicies(defaultLocale).map((policy) => ({
    policy,
    histories: readHistories(
      policy,
      named.flatMap((own) => (own.policies.includes(policy) ? own.locale : [])),
    ),
  }));
  const listNews = (locale: Locale) => policies.flatMap(({ histories }) => listDaysOfNews(histories[locale]));
  const own: Listed[] = [
    { path: localPaths.home, languages: locales, listDays: listNews },
    { path: localPaths.rights, languages: locales, listDays: () => [] },
  ];
  const pages = [...own, ...policies.flatMap(listPages)];
  return pages.flatMap(({ path, languages, listDays }) => {
    const alternates = getAlternates(path, languages);
    return languages.map((locale) => {
      const lastModified = findLastChange(listDays(locale));
      return {
        url: alternates[locale] ?? '',
        ...(lastModified && { lastModified }),
        alternates: { languages: alternates },
      };
    });
  });
}

function readHistories(policy: string, languages: Locale[]): Histories {
  return Object.fromEntries(languages.map((locale) => [locale, getHistory(locale, policy)]));
}

function listPages({ policy, histories }: { policy: string; histories: Histories }): Listed[] {
  const { current, history } = getLocalPaths({ policy, date: '' });
  const languages = locales.filter((locale) => histories[locale]);
  const find = (locale: Locale, day?: string) => histories[locale]?.filter(({ date }) => date === day) ?? [];
  const listHistory = (locale: Locale) => [
    ...(histories[locale] ?? []).flatMap(listChangeDays),
    ...listDaysOfGone(locale, policy),
  ];
  const editions = (histories[defaultLocale] ?? []).toReversed().flatMap((head): Listed[] => {
    const { date, before, state, isCurrent } = head;
    const paths = getLocalPaths({ policy, date });
    const listDays = (locale: Locale) => find(locale, date).flatMap(listChangeDays);
    // What was put right in the edition before it is put right in the redline.
    const listDaysOfBoth = (locale: Locale) => [
      ...listDays(locale),
      ...find(locale, before).flatMap(({ corrections }) => corrections.map(({ day }) => day)),
    ];
    const isOwnPage = state === 'upcoming' && !isCurrent;
    const isCompared = state !== 'past' && before;
    return [
      ...(isOwnPage ? [{ path: paths.edition, languages: listLanguages(head), listDays }] : []),
      ...(isCompared
        ? [{ path: paths.changes, languages: listRedlineLanguages(head), listDays: listDaysOfBoth }]
        : []),
    ];
  });
  return [
    { path: current, languages, listDays: (locale) => listDaysOfNews(histories[locale]) },
    { path: history, languages, listDays: listHistory },
    ...editions,
  ];
}

/** The days of the edition that stands at the policy's own address, and those on which coming ones were announced there. */
function listDaysOfNews(editions: EditionHead[] = []): string[] {
  const announced = editions.filter(({ state, change }) => state === 'upcoming' && change === 'material');
  return [...editions.filter(({ isCurrent }) => isCurrent), ...announced].flatMap(listChangeDays);
}

/** The days on which it was decided that an announced edition does not come on its day. */
function listDaysOfGone(locale: Locale, policy: string): string[] {
  return listGoneParams()
    .filter((params) => params.locale === locale && params.policy === policy)
    .map(({ edition: date }) => getGoneEdition({ locale, policy, date }).day);
}
