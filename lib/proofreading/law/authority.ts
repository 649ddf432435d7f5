import type { Passage } from '#lib/languages/passages.ts';
import { replace } from '#lib/proofreading/rule.ts';
import type { Found } from '#lib/proofreading/sense/phrase.ts';

/** The Czech supervisory authority (uoou.gov.cz), as it is to be written wherever a text names it: what is like it, and what it is. */
const authority: { what: string; like: RegExp; right: string }[] = [
  { what: 'another street than that of the authority', like: /Pplk\. ?Sochora (\d+)(?!\d)/u, right: '27' },
  {
    what: 'another website than that of the authority',
    like: /(?<![\p{L}\d.-])(?:www\.)?(uoou(?:\.[a-z]+)+)/iu,
    right: 'uoou.gov.cz',
  },
  {
    what: 'another mailbox than that of the authority',
    like: /([\p{L}\d.]+@uoou(?:\.[a-z]+)+)/iu,
    right: 'posta@uoou.gov.cz',
  },
  {
    what: 'a name that is written otherwise',
    like: /(?<!\p{L})(úřad|Úřad)(?=\p{Ll}{0,3} pro (?:O|o)chranu (?:O|o)sobních (?:Ú|ú)dajů)/u,
    right: 'Úřad',
  },
  {
    what: 'a name that is written otherwise',
    like: /(?<=(?:Ú|ú)řad\p{Ll}{0,3} )(pro ochranu osobních údajů)/iu,
    right: 'pro ochranu osobních údajů',
  },
];

/** Finds what a text says of the supervisory authority that it is not. */
export function findOtherAuthority({ text, links }: Passage): Found[] {
  const hosts = links
    .filter(({ url }) => url.includes('uoou'))
    .map(({ url, offset }) => ({ text: url, at: offset }));
  if (hosts.length === 0 && !/Sochora|uoou|řad/iu.test(text)) return [];
  return authority.flatMap(({ what, like, right }) =>
    [{ text, at: undefined }, ...hosts].flatMap((each) => {
      const found = like.exec(each.text);
      const written = found?.[1] ?? right;
      return found && written !== right
        ? [{ offset: each.at ?? found.index, said: replace(what, written, right) }]
        : [];
    }),
  );
}
