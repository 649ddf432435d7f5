import type { Metadata } from 'next';
import { getAddress } from '#lib/address/origin.ts';
import { getLocalPaths, getPaths, type LocalPath, localizePath, localPaths } from '#lib/address/paths.ts';
import { type Locale, languages, locales } from '#lib/i18n/routing.ts';
import { tellSite, writeAlt } from '#lib/picture/picture-text.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { citeEdition } from '#lib/site/citation.ts';

interface PageDescription {
  locale: Locale;
  /** The page's path without its locale: `/privacy`, or empty for the list of policies. */
  path: LocalPath;
  title: string;
  description: string;
  /** The languages in which there is the page; all, where nothing is said. */
  languages?: Locale[];
  /** For a page that is another's copy or out of date: the path to cite instead, or whether to stay out of indexes. */
  canonical?: LocalPath;
  isIndexed?: boolean;
  /** The forms for machines, by media type. */
  forms?: Record<string, string>;
  /** What link previews show of it, by its path, and what that says; that of the language, where nothing is said. */
  picture?: { path: string; alt: string };
}

/** Whether the address without its locale negotiates a language. */
const isNegotiated = (path: LocalPath): path is string =>
  typeof path === 'string' && path.split('/').length <= 2;

/** Returns the absolute addresses of a page in its languages; `x-default` is the one that negotiates, if there is one. */
export function getAlternates(path: LocalPath, own = locales): Partial<Record<Locale | 'x-default', string>> {
  const entries = own.map((locale) => [locale, getAddress(localizePath(locale, path))]);
  const negotiated = isNegotiated(path) ? [['x-default', getAddress(path || '/')]] : [];
  return Object.fromEntries([...entries, ...negotiated]);
}

/** Makes the head of a page: title, description, canonical address, alternates and Open Graph (ogp.me). */
export function makeMetadata({
  locale,
  path,
  title,
  description,
  languages: own = locales,
  canonical = path,
  isIndexed = true,
  forms = {},
  picture = { path: localizePath(locale, localPaths.picture), alt: writeAlt(tellSite(locale)) },
}: PageDescription): Metadata {
  const address = getAddress(localizePath(locale, canonical));
  return {
    title: `${title} – PhotoRobot`,
    description,
    ...(isIndexed ? {} : { robots: { index: false } }),
    alternates: {
      canonical: address,
      // A page of another language that is nobody's canonical one would be left aside.
      languages: getAlternates(canonical, own),
      types: forms,
    },
    openGraph: {
      type: 'website',
      siteName: 'PhotoRobot',
      title,
      description,
      url: address,
      locale: languages[locale].region.replace('-', '_'),
      images: [{ url: getAddress(picture.path), alt: picture.alt }],
    },
  };
}

/** The path at which an edition is to be cited: the one that stands at the policy's own address stands there too. */
export function getCanonicalPath({ isCurrent, ...edition }: EditionHead): string {
  const paths = getLocalPaths(edition);
  return isCurrent ? paths.current : paths.edition;
}

/** The preview picture of an edition, in the words by which it is cited: those of the page, which cost it least. */
export function getPicture(edition: EditionHead): Pick<PageDescription, 'picture'> {
  return { picture: { path: getPaths(edition).picture, alt: citeEdition(edition) } };
}

/** The forms of an edition for machines, by media type: what `rel="alternate"` names. */
export function getForms(edition: EditionHead): Record<string, string> {
  const { markdown, data } = getPaths(edition);
  const feed = localizePath(edition.locale, localPaths.feed);
  return { 'text/markdown': markdown, 'application/json': data, 'application/atom+xml': feed };
}
