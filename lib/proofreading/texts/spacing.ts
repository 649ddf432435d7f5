import { type Rule, replace } from '#lib/proofreading/rule.ts';

const marks: Record<string, string> = { ',': 'comma', ';': 'semicolon', ':': 'colon' };

const twice = 'a word that stands there twice';

/** What typing in haste or a copy of a printed page leaves between words, with what to write instead. */
export const spacing: Rule[] = [
  {
    pattern: /(\p{Ll}{2})([.!?])(\p{Lu}\p{Ll})/gu,
    needs: /[.!?]\p{Lu}/u,
    locales: ['cs', 'en'],
    say: ([found, end, mark, next]) =>
      replace('no space between two sentences', found, `${end}${mark} ${next}`),
  },
  {
    // In an address it stands for a full stop.
    pattern: /(?<!@\S*)(\p{L}\p{M}*\p{L}\p{M}*)([,;:])(\p{L}\p{M}*\p{L}\p{M}*|[aikosuvz](?= ))/gu,
    needs: /[,;:]\p{L}/u,
    say: ([found, one, mark = '', other]) =>
      replace(`no space behind a ${marks[mark]}`, found, `${one}${mark} ${other}`),
  },
  {
    pattern: /[,;:][.,;]|(?<![\p{L}\d])[.][,;]/gu,
    needs: /[.,;:][.,;]/,
    say: ([found]) => [`two marks side by side: "${found}"`, 'write the one that is meant'],
  },
  { pattern: /\([ \u00A0]+(?=\S)/gu, say: ([found]) => replace('a space inside brackets', found, '(') },
  {
    pattern: /(?<=\S)(?<!\s[:;]-?\))[ \u00A0]+\)/gu,
    say: ([found]) => replace('a space inside brackets', found, ')'),
  },
  {
    // Behind a word it may close what another of them opens.
    pattern: /(?<=\p{L})[´`](?:(?=\p{L})|(?<!(?<!\p{L})[´`‘'][^´`\n]*[´`])(?=[\s.,;:!?)]|$))/gu,
    needs: /[´`]/,
    say: ([found]) => replace('an accent in the place of an apostrophe', found, '’'),
  },
  {
    // What is an abbreviation begins with e or is called so: eIDAS, iOS.
    pattern:
      /(?<![\p{L}\p{M}\p{N}.@/_-])(?!e|iOS|iPadOS|macOS|tvOS|mTLS)[a-záčďéěíňóřšťúůýž](?:\p{Lu}{4,}|\p{Lu}+(?= \p{Lu}{3}))(?: \p{Lu}{2,})*(?![\p{L}\p{N}/_-])/gu,
    needs: /\p{Ll}\p{Lu}/u,
    say: ({ 0: found, index, input }) => {
      const [first = '', ...rest] = found.toLowerCase();
      const isBeginning = /(?:^|[.!?]\s)$/.test(input.slice(0, index));
      const mended = (isBeginning ? first.toUpperCase() : first) + rest.join('');
      return replace('capitals in the place of small letters', found, mended);
    },
  },
  {
    // The key for capitals was let go too late: NAhrávky; what is called so has more of them, or ends otherwise.
    pattern: /(?<![\p{L}\p{M}\p{N}.@/_-])(?!OK)(\p{Lu})(\p{Lu})(\p{Ll}{3,})(?![\p{L}\p{N}/_@-])/gu,
    needs: /\p{Lu}{2}\p{Ll}/u,
    locales: ['cs', 'en'],
    say: ([found, first = '', second = '', rest = '']) =>
      replace('capitals in the place of small letters', found, first + second.toLowerCase() + rest),
  },
  {
    // `pre- and post-warranty` is meant.
    pattern: /(\p{Ll}{5,})-\s(?!(?:and|or|to|nor|a|i|nebo|či|až|ani)(?!\p{L}))(\p{Ll}{2,})/gu,
    needs: /-\s/,
    locales: ['cs', 'en'],
    say: ([found, start = '', end = '']) =>
      replace('a word parted as at the end of a line', found, start + end),
  },
  {
    pattern: /(?<!\p{L})(\p{Lu}[^.!?]{24,}[.!?])\s+\1/gu,
    needs: /[.!?]\s+\p{Lu}[^.!?]{24,}[.!?]/u,
    locales: ['cs', 'en'],
    say: ([, sentence = '']) => [`"${sentence.slice(0, 30)}…" stands there twice`, 'delete one of the two'],
  },
  {
    pattern: /(?<!\S)([ก-๎]\S{7,}(?: \S+){0,3})\s\1(?!\S)/gu,
    locales: ['th'],
    say: ([, sentence = '']) => [`"${sentence.slice(0, 30)}…" stands there twice`, 'delete one of the two'],
  },
  {
    // A paragraph of one sentence may be a label, and a line an address; one of several sentences ends as they do.
    // What ends with an address needs no mark behind that.
    pattern:
      /$(?<![.:;!?…”“"’*)\]\uFFFC\s])(?<![/@]\S*)(?<=(?:\p{Ll}{3}|(?<!\p{L})(?:us|it|me|so|do|in|on|up|by|be|is|to|ji|je|ho|mu|si|se|ně|ní|to|ty|vy|my)|\p{Lu}{3}|[\p{L}\d]\))[.!?]\s\p{Lu}[\p{Ll} \u00A0][^\n]*)/gu,
    locales: ['cs', 'en'],
    say: () => [
      'this passage ends within a sentence',
      'write the rest of it, or the full stop; before a list, a colon',
    ],
  },
  {
    pattern: /([ะาๆฯ])\1/gu,
    locales: ['th'],
    say: ([found, mark = '']) => replace('a letter that stands there twice', found, mark),
  },
  {
    // Small letters alone: `verze A a verze B`; a letter may be the name of a point.
    pattern:
      /(?<![\p{L}\p{M}\p{N}.@/’-])(?<!(?:[Pp]ísm(?:\.|en\p{L}*)|[Bb]od\p{L}*|[Vv]erz\p{L}*|[Tt]yp\p{L}*|[Kk]ategori\p{L}*) )([kvszouai])\s\1(?=\s\p{L}\p{Ll})/gu,
    needs: /([kvszouai])\s\1\s/,
    locales: ['cs'],
    say: ([found, word = '']) => replace(twice, found, word),
  },
  {
    pattern: /(?<=(?:^|[.!?]\s))([KVSZOU])\s(?=[kvszou]\s\p{L}\p{Ll})(\p{L})/gu,
    needs: /[KVSZOU]\s[kvszou]\s/,
    locales: ['cs'],
    say: ([found, first = '', next]) =>
      first.toLowerCase() === next ? replace(twice, found, first) : undefined,
  },
  {
    pattern:
      /(?<![\p{L}\p{M}\p{N}.@/’-])(?<!\b(?:[Pp]oint|[Ll]etter|[Ii]tem|[Tt]ype|[Cc]ategory|[Gg]rade|[Cc]lass) )(a)\sa(?=\s\p{Ll}{3})/gu,
    needs: /\sa\sa\s/,
    locales: ['en'],
    say: ([found, word = '']) => replace(twice, found, word),
  },
  {
    pattern: /[\w.+-]+@[\w-]+(?:,\s?[a-z]{2,4}(?![\p{L}\d-])|;[a-z]{2,4}(?![\p{L}\d-]))/giu,
    needs: /@[\w-]+[,;]/,
    say: ([found]) => replace('no full stop in an address', found, found.replace(/[,;]\s?(?=[a-z]+$)/i, '.')),
  },
  {
    pattern: /<(?!\S*@\S*[,;])(?=https?:\/\/|mailto:|www\.|[\w.+-]+@|\uFFFC)/giu,
    needs: /</,
    say: () => ['the bracket "<" before an address is never closed', 'write ">" behind it'],
  },
  { pattern: /\t+/gu, say: () => ['a tab between words', 'write one space'] },
  {
    pattern: /(?![\d#*©®™])\p{Extended_Pictographic}\uFE0F?/gu,
    say: ([found]) => [`a picture among the letters: "${found}"`, 'delete it'],
  },
  {
    pattern: /(?<![\p{L}\d])\d*(?:\d[OoIl]|[OIl]\d)\d+(?![\p{L}])/gu,
    say: ([found]) =>
      replace('a letter in a number', found, found.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1')),
  },
];
