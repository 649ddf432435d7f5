import { readText } from '#lib/languages/facts/read-text.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { frontMatterKey } from '#lib/policy/seals.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { grantedRights, type Topic } from '#lib/proofreading/law/topics.ts';

/** A line that names so many of them lists them. */
const few = 2;

const bases = grantedRights.filter(({ isBasis }) => isBasis);

/** Finds lines at a glance that list on which bases data is processed, and not those that their section cites (GDPR Art. 13(1)(c)). */
export function findOtherBases(edition: CheckedEdition): Doubt[] {
  const { locale, frontMatter } = edition;
  const { summary = [], glance = [] } = frontMatter;
  const [front, ...parts] = readText(edition);
  if (front?.id !== frontMatterKey) return [];
  const passages = parts.flatMap((part) => part.passages);
  const isSaid = ({ words }: Topic, text: string) => text.search(words[locale] ?? /(?!)/) >= 0;
  return glance.flatMap(({ section, text }, index): Doubt[] => {
    const facts = parts.find(({ id }) => id === section)?.facts ?? [];
    const cited = new Set(facts.flatMap(({ kind, value }) => (kind === 'article' ? [value] : [])));
    const isCited = ({ articles }: Topic) => articles.some((each) => cited.has(each));
    const named = bases.filter((each) => isSaid(each, text));
    const own = bases.filter(isCited);
    if (named.length < few || own.length < few) return [];
    const at = front.passages[2 + summary.length + index]?.locate(0) ?? 1;
    const say = (...said: Doubt['said']): Doubt => ({ at, said });
    return [
      ...own
        .filter((each) => !named.includes(each))
        .map(({ articles: [article] }) =>
          say(
            `the section cites Article ${article}, and this line does not name that basis`,
            'name every legal basis that the section cites',
          ),
        ),
      ...named
        .filter((each) => !isCited(each) && !passages.some((passage) => isSaid(each, passage.text)))
        .map(({ articles: [article] }) =>
          say(
            `this line names the basis of Article ${article}, and the text does not speak of it`,
            'name the legal bases that the text names, and no other',
          ),
        ),
    ];
  });
}
