import type { Locale } from '#lib/i18n/routing.ts';

/** How a language says something that another sentence is to say as well. */
export interface Manner {
  /** Words that say it and nothing else. */
  clear: RegExp;
  /** All words by which a translator may say it. */
  any: RegExp;
}

/** What is looked for: what it does, and the word that may have been lost. */
export interface Meaning {
  what: string;
  word: string;
  /** In the languages whose sentences end with a mark. */
  manners: Partial<Record<Locale, Manner>>;
}

/** How a sentence denies. */
export const denial: Meaning = {
  what: 'denies something',
  word: 'not',
  manners: {
    en: {
      clear: /\b(?:not(?! (?:only|less|fewer|more|later|longer|earlier)\b)|never|cannot|\w{2,6}n[’']t)\b/iu,
      any: /\b(?:no|not|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|unless|except|otherwise|instead|rather|only|alone|free|refus\w*|declin\w*|prohibit\w*|forbid\w*|exclud\w*|exclusion|fail\w*|lack\w*|avoid\w*|prevent\w*|stop\w*|outside|beyond|other than|rules? out|\w+n[’']t|(?:un|dis|non-?)\w{4,}|in(?:accurate|complete|correct|valid|accessible|appropriate|sufficient|direct|active|dependent)\w*|\w+less)\b/iu,
    },
    cs: {
      clear:
        /(?<!\p{L})(?<!(?<!\p{L})zda (?:\p{L}+ ){0,4})(?:není|nejs(?:ou|me|te|i)|nebud\p{L}+|nebyl\p{L}*|nem(?:á|ají|áme|áte|ůže\p{L}*|ohou|us\p{L}+)|nesm\p{L}+|nelze|nikdy|ne(?!ch)\p{L}{2,}(?:me|te|uje|ují|ává|ávají)|ne(?!bo|j|pál)\p{L}{3,}l[aoiy]?)(?!\p{L})/iu,
      any: /(?<!\p{L})(?:ne\p{L}+|ni(?:koli\p{L}*|kdy|kdo|kde|c)|žádn\p{L}+|bez\p{L}*|kromě|vyjma|jinak|mimo|jen\p{L}*|pouze|vyl[uo]\p{L}+|odm\p{L}+|odep\p{L}+|zak\p{L}+|zák\p{L}+|zabr\p{L}+|přest\p{L}+)(?!\p{L})/iu,
    },
  },
};

/** Denials and limits, sentence by sentence: of these a translation keeps each. */
export const meanings: Meaning[] = [
  denial,
  {
    what: 'limits something',
    word: 'only',
    manners: {
      en: {
        clear: /\b(?:(?<!not )only|solely|exclusively)\b/iu,
        any: /\b(?:only|sole(?:ly)?|exclusive\w*|alone|just|merely|purely|unless|until|except|limit\w*|restrict\w*|no other|nothing|no more|never|not|none)\b/iu,
      },
      cs: {
        clear: /(?<!\p{L})(?:pouze|výhradně|výlučně|jedině)(?!\p{L})/iu,
        any: /(?<!\p{L})(?:\p{L}{0,2}jen\p{L}*|pouh\p{L}+|pouze|výhrad\p{L}+|výluč\p{L}+|jedin\p{L}+|až|teprve|omez\p{L}+|sam\p{L}+|sám|než|nejvýše|nanejvýš|leda|výjim\p{L}+)(?!\p{L})/iu,
      },
    },
  },
];
