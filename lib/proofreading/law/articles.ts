import type { Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { topics } from '#lib/proofreading/law/all-topics.ts';
import { findOtherPeriods } from '#lib/proofreading/law/periods.ts';
import { isPlace } from '#lib/proofreading/law/places.ts';
import type { Topic } from '#lib/proofreading/law/topics.ts';

/** How an article of the GDPR is called; a section of an act is none. */
const article = /^(?:Art|[Čč]l|ข้อ)/u;

type Found = { offset: number; said: Doubt['said'] };

/** Finds citations of the GDPR that it has no place for, or whose place is about something else than the text. */
export function findOtherArticles({ text }: Passage, facts: Fact[], locale: Locale): Found[] {
  if (!/GDPR|2016\/679/.test(text)) return [];
  const cited = facts.filter((fact) => article.test(fact.text)).toSorted((a, b) => a.offset - b.offset);
  return cited.flatMap((fact, index) => {
    const { offset, value, text: written } = fact;
    if (!isPlace(value))
      return [{ offset, said: [`the GDPR has no "${written}"`, 'write the article that is meant'] }];
    const start = (cited[index - 1]?.offset ?? 0) + (cited[index - 1]?.text.length ?? 0);
    const sentence = readSentence(text, offset);
    const owner = findOwner(value);
    // "(b) and (f)" is about a word each.
    const isOneOfMany = cited.some((each) => each !== fact && each.offset === offset);
    const topic = owner && !isOneOfMany ? findOtherTopic(text, fact, start, sentence, owner, locale) : [];
    return [...topic, ...findOtherPeriods(fact, facts, text, sentence, locale)];
  });
}

function findOwner(value: string): Topic | undefined {
  const [number] = value.split('(');
  return topics.find(({ articles }) => articles.includes(value) || articles.includes(number ?? ''));
}

/** Where the sentence begins and ends in which a place stands; Thai writes none of its marks. */
function readSentence(text: string, offset: number): { start: number; end: number } {
  const ends = [
    ...text.matchAll(
      /(?<=\p{L}{2,}\)?)(?<!(?<!\p{L})(?:[Pp]plk|[Pp]lk|[Gg]en|nám|ul|tř|odst|písm|např|tzv|resp|Arts?|Nos|Str|Dr|Ing|Mgr))[.;:](?=\s|$)/gu,
    ),
  ].map(({ index }) => index + 1);
  return {
    start: ends.findLast((end) => end <= offset) ?? 0,
    end: ends.find((end) => end > offset) ?? text.length,
  };
}

function findOtherTopic(
  text: string,
  { offset, text: written }: Fact,
  start: number,
  sentence: { start: number; end: number },
  owner: Topic,
  locale: Locale,
): Found[] {
  const before = text.slice(Math.max(start, sentence.start), offset).replace(/\(\s*$/u, '');
  const clause = owner.isBasis
    ? before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('(')) + 1)
    : before;
  const behind = /^[^(.;]{0,20}\(([^);]*)/u.exec(text.slice(offset + written.length))?.[1] ?? '';
  const own = topics.filter(({ isBasis, isScope }) => isBasis === owner.isBasis && !isScope);
  const [named] = findWords(clause, own, locale).toReversed();
  const all = findWords(behind, own, locale);
  const said = named ?? (new Set(all.map(({ topic }) => topic)).size === 1 ? all[0] : undefined);
  const around = owner.isNear ? before + behind : text.slice(sentence.start, sentence.end);
  const scope = owner.isBasis ? clause + behind : around;
  // A legitimate interest in the performance of a contract is one.
  if (!said || said.topic === owner || isAbout(owner.isBasis ? clause : scope, owner, locale)) return [];
  const [meant] = said.topic.articles;
  return [
    {
      offset,
      said: [
        `"${written}" of the GDPR is not about "${said.word}"`,
        `write the article that is, ${meant}, or the words for what this one is about`,
      ],
    },
  ];
}

function isAbout(text: string, topic: Topic, locale: Locale): boolean {
  return topic.scope?.[locale]?.test(text) || findWords(text, [topic], locale).length > 0;
}

function findWords(text: string, own: Topic[], locale: Locale) {
  return own
    .flatMap((topic) =>
      [...text.matchAll(topic.words[locale] ?? /(?!)/g)].map(({ 0: word, index }) => ({
        topic,
        word,
        index,
      })),
    )
    .toSorted((a, b) => a.index - b.index);
}
