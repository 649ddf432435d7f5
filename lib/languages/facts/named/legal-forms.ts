import { makeMemory } from '#lib/content/remember.ts';
import { areRight, type Found, type Said } from '#lib/languages/facts/difference.ts';
import type { Part } from '#lib/languages/facts/read-text.ts';

/** A company with what it is called by law behind its name, as it stands in a text. */
export interface NamedCompany {
  /** Its name alone, in small letters. */
  name: string;
  /** The words of a longer name before that, of which the first of a sentence may be none. */
  front: string;
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
const longer = /(?:(?<=(?:^|[.!?:] ))\p{Lu}\S*[ \u00A0])?(?<front>(?:\p{Lu}[\p{L}\p{N}&’-]*[ \u00A0])*)$/u;

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
    const front = longer.exec(text.slice(0, offset))?.groups?.front?.toLowerCase() ?? '';
    return [{ name: groups.name.toLowerCase(), front, form: known, text: own + found, offset }];
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
