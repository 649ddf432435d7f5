import type { Found } from '#lib/languages/facts/difference.ts';
import { listCompanies, type NamedCompany } from '#lib/languages/facts/named/legal-forms.ts';
import type { Part } from '#lib/languages/facts/read-text.ts';
import { isCountry } from '#lib/languages/meaning/contraries/country-words.ts';

/** The companies of a part, each with its passage. */
const listNamed = (part: Part) => ({
  part,
  named: part.passages.flatMap(({ text }, passage) =>
    listCompanies(text).map((each) => ({ ...each, passage, key: `${each.name} ${each.form}` })),
  ),
});

/**
 * Finds where a language names another company of a group than all others, by the country in its name: Google Ireland Limited,
 * Google LLC. A country is no name by which it would be missed itself.
 */
export function findOtherBranches(parts: Part[]): Found[] {
  if (parts.length < 3) return [];
  const all = parts.map(listNamed);
  return all.flatMap(({ part, named }) => {
    const others = all.filter((each) => each.part !== part);
    const isNamed = (key: string, by: typeof all) =>
      by.map((each) => each.named.some((own) => own.key === key));
    const extra = named.find(({ key }) => !isNamed(key, others).includes(true));
    const [first] = others;
    const said = first?.named.find(
      ({ key }) => !isNamed(key, others).includes(false) && named.every((own) => own.key !== key),
    );
    if (!extra || !said || !first || ![extra.name, said.name].some(isCountry)) return [];
    return [{ part, lacking: { part: first.part, said }, extra }];
  });
}

/** Finds where a language has more or other words in the name of a company than all others: Zoom Video Communications, Inc. */
export function findOtherFronts(parts: Part[]): Found[] {
  if (parts.length < 3) return [];
  const all = parts.map(listNamed);
  const isSame = (one: NamedCompany, other: NamedCompany) =>
    one.front.endsWith(other.front) || other.front.endsWith(one.front);
  return all.flatMap(({ part, named }) => {
    const others = all.filter((each) => each.part !== part);
    return named.flatMap((own) => {
      const [first, ...more] = others.map((other) => ({
        part: other.part,
        said: other.named.filter(({ key }) => key === own.key),
      }));
      const [said] = first?.said ?? [];
      const isAlone =
        said &&
        [first, ...more].every(
          (each) => each && each.said.length > 0 && !each.said.some((other) => isSame(own, other)),
        ) &&
        more.every((each) => each.said.some((other) => isSame(said, other)));
      if (!isAlone || !first) return [];
      const write = ({ front, text, offset, passage }: typeof own, { passages }: Part) => {
        const start = offset - front.length;
        return { text: `${passages[passage]?.text.slice(start, offset)}${text}`, offset: start, passage };
      };
      return [
        { part, lacking: { part: first.part, said: write(said, first.part) }, extra: write(own, part) },
      ];
    });
  });
}
