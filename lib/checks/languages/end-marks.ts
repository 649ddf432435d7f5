import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type Part, readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';

/** With what a sentence asks: at its beginning, or where a clause begins, with what begins no other one; in Thai anywhere. */
const asks: Partial<Record<Locale, RegExp>> = {
  en: /^["“]?(?:(?:in|for|with|to|by|from|at|on|and|or|but|so) )?(?:who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|was|were|am|have|has|had|can|could|may|might|will|would|shall|should|must|any|want|need|not)(?!\p{L})|[,;:–] (?:and |or |but )?(?:what|why|how|do|does|did|is|are|can|may|will|must) /iu,
  cs: /^„?(?:(?:v|ve|na|do|od|o|pro|po|s|se|z|za|k|u|a|i) )?(?:kdo|koho|komu|kým|co|čeho|čemu|čím|čí|jak\p{L}*|kter\p{L}+|kdy|kde|kam|kudy|odkud|proč|kolik\p{L}*|zda\p{L}*|jestli|(?:ne)?(?:\p{L}+(?:te|me|li)|je|jsou|jsem|byl\p{L}*|bude\p{L}*|budou|má|mají|mám|může|mohou|mohu|smí|lze|musí|chce|platí|existuj\p{L}+|dá|jde))(?!\p{L})|[,;:–] (?:proč|kolik|odkud|kam) /iu,
  th: /ไหม|มั้ย|หรือไม่|หรือเปล่า|หรือยัง|อะไร|ทำไม|เหตุใด|อย่างไร|ใคร|ผู้ใด|เมื่อใด|เมื่อไร|ที่ใด|ที่ไหน|เท่าไร|เท่าใด|กี่|ไหน|ใด/u,
};

/** Languages whose sentences end with a mark. */
const stops: Partial<Record<Locale, string>> = { en: '.', cs: '.' };

/**
 * Finds sentences that end with a question mark and ask nothing, or with an exclamation mark, where no other language has
 * one in the same paragraph, item or cell, and paragraphs that lost their full stop. Something to think about.
 */
export function checkEndMarks(
  edition: CheckedEdition[],
  isDue: (section: string) => boolean,
): ContentError[] {
  const parts = Map.groupBy(edition.flatMap(readText), ({ id }) => id);
  return [...parts].flatMap(([id, own]) => {
    const lengths = new Set(own.map(({ passages }) => passages.length));
    return own.length < 2 || own.length < edition.length || lengths.size > 1 || !isDue(id)
      ? []
      : own.flatMap((part) => [
          ...['?', '!'].flatMap((mark) => findMarks(part, own, mark)),
          ...findLostStops(part, own),
        ]);
  });
}

/** Whether a text reads as a sentence: it begins with a capital, is of several words, and ends with a full stop. */
const sentence = /^["„“]?\p{Lu}\S*(?: \S+){3,}\p{L}\.$/u;
const open = /^["„“]?\p{Lu}\S*(?: \S+){3,}[\p{L}\p{N})]$/u;

/** Where a paragraph ends without a full stop, and with one in every other language whose sentences do. */
function findLostStops(part: Part, all: Part[]): ContentError[] {
  const others = all.filter((each) => each !== part && stops[each.locale] !== undefined);
  if (stops[part.locale] === undefined || others.length === 0) return [];
  return part.passages.flatMap(({ kind, text, locate }, place) => {
    const isLost =
      kind === 'paragraph' &&
      open.test(text) &&
      others.every((each) => sentence.test(each.passages[place]?.text ?? ''));
    if (!isLost) return [];
    const word = /\S{1,24}$/u.exec(text)?.[0] ?? '';
    const lines = others.map((each) => `${each.locale}:${each.passages[place]?.locate(0).line}`);
    const problem = `this ends with "${word}", and in ${lines.join(' and ')} with a full stop`;
    return [
      new ContentError(part.path, locate(text.length - word.length), problem, `write "${word}."`, true),
    ];
  });
}

function findMarks(part: Part, all: Part[], mark: string): ContentError[] {
  const others = all.filter((each) => each !== part);
  return part.passages.flatMap(({ text, locate }, place) => {
    if (!text.includes(mark) || others.some((each) => each.passages[place]?.text.includes(mark))) return [];
    const sentences = text.matchAll(
      /(?<=^|[.?!]["”“)]?\s)[^.?!]*(?:[.?!](?![\s"”“)]|$)[^.?!]*)*[?!](?=["”“)]?(?:\s|$))/gu,
    );
    return [...sentences].flatMap(({ 0: sentence, index }) => {
      if (!sentence.endsWith(mark) || (mark === '?' && asks[part.locale]?.test(sentence.trim()))) return [];
      const word = /[^\s]{1,24}$/u.exec(sentence.slice(0, -1))?.[0] ?? '';
      const lines = others.map((each) => `${each.locale}:${each.passages[place]?.locate(0).line}`);
      const problem = `a sentence ends with "${word}${mark}", and in ${lines.join(' and ')} with no such mark`;
      const remedy = `write "${word}${stops[part.locale] ?? ''}", or the mark in every language`;
      return [
        new ContentError(part.path, locate(index + sentence.length - 1 - word.length), problem, remedy, true),
      ];
    });
  });
}
