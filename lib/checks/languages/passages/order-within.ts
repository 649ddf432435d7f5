import { nameOthers, type Said, sayTheSame } from '#lib/checks/languages/passages/passage-rows.ts';
import { ContentError } from '#lib/content-error.ts';
import { readFacts } from '#lib/languages/facts/read-facts.ts';
import { isPair, isPlace, isPlain, listSides } from '#lib/languages/meaning/contraries/list-sides.ts';
import { rememberByPassage } from '#lib/languages/passages.ts';

/** What a passage says of a kind, such as its periods, in the order in which it says them. */
interface Told {
  kind: string;
  all: { value: string; text: string; offset: number }[];
}

/** More are a list, which each language may sort in its own way. */
const mostPlaces = 2;

/**
 * Finds in a passage the periods, sums, dates or places that one language says in another order than all others: two were most
 * likely exchanged, such as from where data goes to where. Something to think about.
 */
export function findOtherOrder(row: Said[]): ContentError[] {
  return row
    .flatMap((said) => {
      const others = row.filter((each) => each !== said).map((each) => listTold(each.passage, each.locale));
      return listTold(said.passage, said.locale).flatMap(({ kind, all }) => {
        const theirs = others.map((told) => told.find((each) => each.kind === kind)?.all ?? []);
        const [first = []] = theirs;
        const [own, common] = [listValues(all), listValues(first)];
        if (theirs.some((each) => listValues(each).join('\n') !== common.join('\n'))) return [];
        const isExchanged = own.toSorted().join('\n') === common.toSorted().join('\n');
        if (own.length !== common.length || !(isExchanged ? kind !== mood : isContrary(kind))) return [];
        const place = own.findIndex((value, index) => value !== common[index]);
        const [wrong, meant] = [all[place], first[place]];
        if (!wrong || !meant) return [];
        const problem = `${said.locale} says "${wrong.text}" where ${nameOthers(row, said)} say "${meant.text}"${isExchanged ? ': the order is another' : ''}`;
        const remedy = isExchanged
          ? 'see that the two are not exchanged; where only the words stand in another order, leave it'
          : sayTheSame;
        return [new ContentError(said.path, said.passage.locate(wrong.offset), problem, remedy, true)];
      });
    })
    .slice(0, 1);
}

const listValues = (all: Told['all']) => all.map(({ value }) => value);

const listTold = rememberByPassage((passage, locale): Told[] => {
  const facts = readFacts(passage, locale)
    .facts.filter(({ kind, isWeak }) => !isWeak && kind !== 'name')
    .toSorted((one, other) => one.offset - other.offset);
  const sides = listSides(passage, locale).flatMap((own) => {
    const kind = isPlace(own)
      ? 'place'
      : isPlain(own)
        ? `contrary ${own.family}`
        : isPair(own)
          ? mood
          : undefined;
    return kind ? [{ kind, value: String(own.side), text: own.text, offset: own.offset }] : [];
  });
  const byKind = Map.groupBy([...facts, ...sides], ({ kind }) => kind);
  return [...byKind]
    .map(([kind, all]) => ({ kind, all, values: new Set(all.map(({ value }) => value)) }))
    .filter(({ kind, all, values }) => all.length > 1 && (kind !== 'place' || values.size <= mostPlaces));
});

/** Whether something may or must be: of two in one passage each language says first which it likes. */
const mood = 'mood';
const isContrary = (kind: string) => kind === mood || kind.startsWith('contrary');
