import { measureDistance } from '#lib/languages/facts/names.ts';
import type { Passage } from '#lib/languages/passages.ts';
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
    const meant = known.find((each) => isNearly(small, each));
    return meant ? [{ offset, said: replace('a host that is nearly another', host, meant) }] : [];
  });
}

function isNearly(host: string, meant: string): boolean {
  return Math.abs(host.length - meant.length) <= most && measureDistance(host, meant) <= most;
}
