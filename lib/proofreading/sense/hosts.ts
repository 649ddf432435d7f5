import { measureDistance } from '#lib/languages/facts/names.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import { findMeantHost } from '#lib/policy/bounds/host-ends.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { replace } from '#lib/proofreading/rule.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

/** Hosts that policies name: those of authorities, of Google. */
const known = [
  'uoou.gov.cz',
  'pdpc.or.th',
  'edpb.europa.eu',
  'eur-lex.europa.eu',
  'policies.google.com',
  'tools.google.com',
];
/** So many letters more, less or other: a slip, not another host. */
const most = 2;

/** Finds hosts of links and mailboxes that are nearly ones that policies name. */
export function findOtherHosts({ links }: Passage): Found[] {
  return links.flatMap(({ url, offset }) => {
    const [, host = ''] = /^(?:https?:\/\/(?:www\.)?|mailto:[^@]*@)([\w.-]+)/i.exec(url) ?? [];
    const small = host.toLowerCase();
    if (host === '' || known.some((each) => small === each || small.endsWith(`.${each}`))) return [];
    const meant = known.find((each) => isNearly(small, each)) ?? findMeantHost(host);
    return meant ? [{ offset, said: replace('a host that is nearly another', host, meant) }] : [];
  });
}

function isNearly(host: string, meant: string): boolean {
  return Math.abs(host.length - meant.length) <= most && measureDistance(host, meant) <= most;
}

/** Shorter parts of addresses are like each other: en, cs, api. */
const least = 5;

/** Finds addresses that differ by a letter or two from one that stood in the edition before and is gone, or that stands beside it. */
export function findOtherAddresses(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  const earlier = before ? listAddresses(before).map(({ url }) => url) : [];
  const own = listAddresses(edition);
  const now = new Set(own.map(({ url }) => url));
  const gone = earlier.filter((url) => !now.has(url));
  return own.flatMap(({ url, at }): Doubt[] => {
    if (earlier.includes(url)) return [];
    const isKnown = (each: string) => earlier.includes(each) || count(own, each) > count(own, url);
    const meant =
      gone.find((each) => isSlip(url, each)) ?? [...now].find((each) => isKnown(each) && isSlip(url, each));
    return meant ? [{ at, said: replace('an address that is nearly another', url, meant) }] : [];
  });
}

const count = (all: { url: string }[], own: string) => all.filter(({ url }) => url === own).length;

/** The pages and mailboxes that an edition names, without what is the same of all. */
function listAddresses(edition: CheckedEdition): { url: string; at: Doubt['at'] }[] {
  return listPassages(edition).flatMap(({ links, locate }) =>
    links
      .filter(({ url }) => /^(?:https?|mailto):/i.test(url))
      .map(({ url, offset }) => ({ url: url.replace(/^(?:mailto:|https?:\/\/)/i, ''), at: locate(offset) })),
  );
}

/** Whether one part alone is another, and that by a letter or two within the word; numbers are other numbers. */
function isSlip(url: string, meant: string): boolean {
  const [own, other] = [url.split(/[^\p{L}\d]+/u), meant.split(/[^\p{L}\d]+/u)];
  const differing = own.flatMap((part, place) => (part === other[place] ? [] : place));
  const [place = -1] = differing;
  const [part = '', right = ''] = [own[place], other[place]];
  if (own.length !== other.length || differing.length !== 1 || right.length < least) return false;
  const most = right.length >= 8 ? 2 : 1;
  return !/\d/.test(part + right) && measureDistance(part.toLowerCase(), right.toLowerCase(), most) <= most;
}
