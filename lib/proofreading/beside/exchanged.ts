import { listPassages, readText } from '#lib/languages/facts/read-text.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CheckedEdition, Target } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** Finds items that say of one name what the edition before says of another, where both names are still there. */
export function findExchangedNames(edition: CheckedEdition, before: CheckedEdition | undefined): Doubt[] {
  if (!before) return [];
  const own = listPassages(edition).flatMap(readNamed);
  if (own.length === 0) return [];
  const old = listPassages(before).flatMap(readNamed);
  const names = new Map(old.map(({ name, text }) => [text, name]));
  const [now, then] = [own, old].map((all) => new Set(all.map(({ name }) => name)));
  return own.flatMap(({ name, text, at }): Doubt[] => {
    const earlier = names.get(text);
    return earlier !== undefined && earlier !== name && now?.has(earlier) && then?.has(name)
      ? [
          {
            at,
            said: [
              `"${name}" is what "${earlier}" was in the edition before`,
              'write each name beside what it means',
            ],
          },
        ]
      : [];
  });
}

/** An item that begins with what it is about: "Statistics: cookies that …". */
function readNamed({ kind, text, locate }: Passage) {
  const [, name = '', rest = ''] = (kind === 'paragraph' && /^([^:]{2,40}): (.{15,})$/su.exec(text)) || [];
  return name ? [{ name, text: rest, at: locate(0) }] : [];
}

/** Finds sections that are called as one of another policy is, and have not its id, which another section has here. */
export function findExchangedIds({ sections }: CheckedEdition, others: Target[]): Doubt[] {
  const ids = new Set(sections.map(({ id }) => id));
  const known = others.flatMap((each) =>
    each.ids.map(({ section, title }) => ({ id: section, name: fold(title) })),
  );
  return sections.flatMap(({ id, title, line }): Doubt[] => {
    const name = fold(title);
    const same = known.filter((each) => isBeginning(each.name, name) || isBeginning(name, each.name));
    const other = same.find((each) => ids.has(each.id))?.id;
    return other !== undefined && same.every((each) => each.id !== id)
      ? [
          {
            at: line,
            said: [
              `"${title}" is {#${other}} in another policy, and another section is that here`,
              `see which of the two sections {#${other}} is, and exchange their headings, or their ids: links lead to ids for good`,
            ],
          },
        ]
      : [];
  });
}

/** "Your rights" begins "Your rights under the GDPR". */
const isBeginning = (text: string, whole: string) =>
  text.length > 5 && whole.startsWith(text) && !/^\p{L}/u.test(whole.slice(text.length));

const fold = (title: string) =>
  foldText(title)
    .replace(/^[\s\p{N}.)§]+/u, '')
    .trim()
    .toLowerCase();

/** By so much more of its words a line must stand in the section of the other. */
const margin = 0.2;

/** Finds two lines at a glance of which each says what the section of the other says. */
export function findExchangedLines(edition: CheckedEdition): Doubt[] {
  const { locale, frontMatter } = edition;
  const { glance = [], summary = [] } = frontMatter;
  // Thai writes no spaces between its words.
  if (locale === 'th' || glance.length < 2) return [];
  const [front, ...parts] = readText(edition);
  const words = new Map(
    parts.map(({ id, passages }) => [id, new Set(readStems(passages.map(({ text }) => text).join(' ')))]),
  );
  const score = (text: string, section: string) => {
    const own = readStems(text);
    return own.filter((word) => words.get(section)?.has(word)).length / Math.max(1, own.length);
  };
  const isOf = (one: { text: string; section: string }, other: { section: string }) =>
    score(one.text, other.section) >= score(one.text, one.section) + margin;
  return glance.flatMap((line, index): Doubt[] => {
    const other = glance.find(
      (each) => each.section !== line.section && isOf(line, each) && isOf(each, line),
    );
    return other
      ? [
          {
            at: front?.passages[2 + summary.length + index]?.locate(0) ?? 1,
            said: [
              `"${line.text}" says what the section "${other.section}" says`,
              `write it behind section: ${other.section}`,
            ],
          },
        ]
      : [];
  });
}

const readStems = (text: string) =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
