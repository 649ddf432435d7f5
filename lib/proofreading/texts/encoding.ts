import type { Rule } from '#lib/proofreading/rule.ts';

/** What UTF-8 becomes where it is read as Windows-1252 or Windows-1250: ZÃ¡lohy, ZĂˇlohy, à¸‚à¹‰à¸­; and Thai as Windows-874: เธฅเธš. */
export const encoding: Rule[] = [
  {
    // The last: Thai as Windows-874 reads it, in which each letter is one of three.
    pattern:
      /Â[^\s\p{L}]|[ÃĂĹ]\S|Ä[›Ť\u0080-\u00BF]|Å[\u0080-\u00BF™˜]|â€|à[¸¹]|(?:เธ[^\s\d]|เน[\u0080-\u00FF‚ƒ„…†‡ˆ‰Š‹‘’“”•–—€]){2,}/gu,
    isError: true,
    say: ({ index, input }) => {
      const found =
        (/\S*$/u.exec(input.slice(0, index))?.[0] ?? '') + (/^\S*/u.exec(input.slice(index))?.[0] ?? '');
      const meant = decode(found);
      return [
        `"${found}" was saved in one encoding and read in another`,
        meant === undefined ? 'write the word as it was meant' : `write "${meant}"`,
      ];
    },
  },
];

/** The word as it was meant, where that can be told. */
function decode(found: string): string | undefined {
  if (/[^\t-\u00FF]/u.test(found)) return undefined;
  const text = Buffer.from(found, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? undefined : text;
}
