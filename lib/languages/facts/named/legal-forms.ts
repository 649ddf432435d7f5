import { makeMemory } from '#lib/content/remember.ts';
import { areRight, type Found, type Said } from '#lib/languages/facts/difference.ts';
import type { Part } from '#lib/languages/facts/read-text.ts';
import { isCountry } from '#lib/languages/meaning/contraries/country-words.ts';

/** A company with what it is called by law behind its name, as it stands in a text. */
export interface NamedCompany {
  /** Its name alone, in small letters. */
  name: string;
  form: string;
  text: string;
  offset: number;
}

/** What companies are called by law, and by which sign each is known. */
const forms: [pattern: string, form: string][] = [
  [String.raw`spol\. s ?r\. ?o\.|s\. ?r\. ?o\.`, 's.r.o.'],
  [String.raw`a\. ?s\.|akciová společnost`, 'a.s.'],
  [String.raw`v\. ?o\. ?s\.`, 'v.o.s.'],
  [String.raw`k\. ?s\.`, 'k.s.'],
  [String.raw`z\. ?s\.`, 'z.s.'],
  [String.raw`o\. ?p\. ?s\.`, 'o.p.s.'],
  ['GmbH', 'GmbH'],
  ['AG', 'AG'],
  ['SE', 'SE'],
  [String.raw`Inc(?:\.|orporated)?`, 'Inc.'],
  [String.raw`Corp(?:\.|oration)?`, 'Corp.'],
  [String.raw`Ltd\.?|Limited`, 'Ltd.'],
  [String.raw`L\.?L\.?C\.?`, 'LLC'],
  ['PLC|plc', 'PLC'],
  [String.raw`B\. ?V\.|BV`, 'B.V.'],
  [String.raw`N\. ?V\.|NV`, 'N.V.'],
  [String.raw`S\. ?A\.|SA`, 'S.A.'],
  [String.raw`S\.à r\.l\.|Sàrl|S\.A\.R\.L\.|SARL`, 'S.à r.l.'],
  [String.raw`S\. ?p\. ?A\.|SpA`, 'S.p.A.'],
  ['ApS', 'ApS'],
  ['A/S', 'A/S'],
  [String.raw`sp\. z o\. ?o\.`, 'sp. z o.o.'],
  ['Oyj?', 'Oy'],
  ['AB', 'AB'],
  [String.raw`Pty\.? Ltd\.?`, 'Pty Ltd'],
];

const form = new RegExp(
  String.raw`(?<=[ \u00A0])(?:${forms.map(([pattern]) => pattern).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
const whole = forms.map(([pattern, own]) => [new RegExp(`^(?:${pattern})$`, 'u'), own] as const);

/** Before a form; longer names are known by their ends. */
const before = /(?<name>[\p{L}\p{N}][\p{L}\p{N}&-]{0,40}),?[ \u00A0]$/u;

/** Lists the companies of a text that stand there with what they are called by law. */
export const listCompanies = (text: string): NamedCompany[] => remember(text, () => findCompanies(text));
const remember = makeMemory<NamedCompany[]>();

function findCompanies(text: string): NamedCompany[] {
  // The forms are few: what stands before one is looked at where there is one.
  return Array.from(text.matchAll(form)).flatMap(({ 0: found, index }) => {
    const start = text.slice(Math.max(0, index - 50), index);
    const { 0: own = '', groups } = before.exec(start) ?? {};
    if (!groups?.name) return [];
    const known = whole.find(([pattern]) => pattern.test(found))?.[1] ?? found;
    const offset = index - own.length;
    return [{ name: groups.name.toLowerCase(), form: known, text: own + found, offset }];
  });
}

/** Finds where a language calls a company another kind by law than most that call it any: Google Inc., Google LLC. */
export function findOtherForms(parts: Part[]): Found[] {
  const said = parts.flatMap((part) =>
    part.passages.flatMap(({ text }, passage) =>
      listCompanies(text).map((each) => ({
        part,
        name: each.name,
        form: each.form,
        said: { ...each, passage },
      })),
    ),
  );
  return [...Map.groupBy(said, ({ name }) => name).values()].flatMap((own) => {
    const able = new Set(own.map(({ part }) => part));
    const byForm = [...Map.groupBy(own, ({ form }) => form).values()];
    const right = byForm.find((each) => {
      const holders = [...new Set(each.map(({ part }) => part.locale))];
      return areRight(holders, able.size);
    });
    const [first] = right ?? [];
    if (!first || byForm.length < 2) return [];
    const lacking: { part: Part; said: Said } = { part: first.part, said: first.said };
    const isRight = ({ part }: { part: Part }) => right?.some((each) => each.part === part);
    return own
      .filter((each) => each.form !== first.form && !isRight(each))
      .map(({ part, said: extra }) => ({ part, lacking, extra }));
  });
}

/**
 * Finds where a language names another company of a group than all others, by the country in its name: Google Ireland Limited,
 * Google LLC. A country is no name by which it would be missed itself.
 */
export function findOtherBranches(parts: Part[]): Found[] {
  if (parts.length < 3) return [];
  const all = parts.map((part) => ({
    part,
    named: part.passages.flatMap(({ text }, passage) =>
      listCompanies(text).map((each) => ({ ...each, passage, key: `${each.name} ${each.form}` })),
    ),
  }));
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
