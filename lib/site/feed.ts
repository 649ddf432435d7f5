import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { Feed, type Item } from 'feed';
import { getAddress } from '#lib/address/origin.ts';
import { getPaths, localizePath, localPaths } from '#lib/address/paths.ts';
import { getStartOfDay } from '#lib/content/days.ts';
import { escapeText } from '#lib/html.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { summaryName } from '#lib/languages/lag.ts';
import { listNewer } from '#lib/languages/newer.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import type { GoneEdition } from '#lib/policy/life/gone.ts';
import { listChangeDays } from '#lib/site/change-days.ts';

/** An edition as an entry of the feed. */
export interface FeedEntry {
  edition: EditionHead;
  /** Such as "Privacy policy, edition of 23 November 2026". */
  title: string;
  /** Such as "In force since 23 November 2026". */
  status: string;
  /** Such as "Corrected on 25 November 2026: a slip of the pen". */
  corrections: string[];
}

/** An announced edition that is gone, as an entry: who was told of it is told that it does not come. */
export interface GoneEntry {
  edition: GoneEdition;
  title: string;
  /** Such as "The edition that was announced for 1 February 2027 takes effect on 1 March 2027 instead". */
  status: string;
}

interface FeedParts {
  locale: Locale;
  title: string;
  company: CompanyFacts;
  entries: FeedEntry[];
  gone?: GoneEntry[];
}

/** Makes the Atom feed of policy changes in a language (RFC 4287): one entry an edition, the newest first. */
export function makeFeed({ locale, title, company, entries, gone = [] }: FeedParts): string {
  const items = [...entries.map(makeItem), ...gone.map(makeGoneItem)];
  const inOrder = items.toSorted((a, b) => b.date.getTime() - a.date.getTime());
  const feed = new Feed({
    id: getAddress(localizePath(locale, localPaths.feed)),
    title,
    link: getAddress(localizePath(locale, localPaths.home)),
    feedLinks: { atom: getAddress(localizePath(locale, localPaths.feed)) },
    author: { name: company.name, email: company.email, link: `https://${company.web}` },
    updated: inOrder[0]?.date ?? new Date(0),
    generator: false,
  });
  for (const item of inOrder) feed.addItem(item);
  return new XMLSerializer().serializeToString(tellLanguages(feed.atom1(), locale));
}

/** Says in which language a feed is, and what it links to, which the package cannot (RFC 4287 §2, §4.2.7). */
function tellLanguages(atom: string, locale: Locale): Document {
  const feed = new DOMParser().parseFromString(atom, 'application/xml');
  feed.documentElement.setAttribute('xml:lang', locale);
  for (const link of Array.from(feed.getElementsByTagName('link'))) {
    if (link.getAttribute('rel') === 'self') continue;
    link.setAttribute('rel', 'alternate');
    link.setAttribute('type', 'text/html');
    link.setAttribute('hreflang', locale);
  }
  return feed;
}

function makeItem({ edition, title, status, corrections }: FeedEntry): Item {
  const paths = getPaths(edition);
  // A summary that waits for its translation is still that of the edition before.
  const { summary = [] } = listNewer(edition, summaryName).length > 0 ? {} : edition;
  const items = summary.map((item) => `<li>${escapeText(item)}</li>`).join('');
  const told = corrections.map((line) => `<p>${escapeText(line)}</p>`).join('');
  return {
    title: escapeText(title),
    id: getAddress(paths.edition),
    link: getAddress(edition.before ? paths.changes : paths.edition),
    date: new Date(Math.max(...listChangeDays(edition).map(getStartOfDay))),
    published: new Date(getStartOfDay(edition.accepted)),
    content: `<p>${escapeText(status)}</p>${items && `<ul>${items}</ul>`}${told}`,
  };
}

function makeGoneItem({ edition, title, status }: GoneEntry): Item {
  const address = getAddress(getPaths(edition).edition);
  const date = new Date(getStartOfDay(edition.day));
  return {
    title: escapeText(title),
    id: address,
    link: address,
    date,
    content: `<p>${escapeText(status)}</p>`,
  };
}
