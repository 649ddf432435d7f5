import { Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Point, Report } from '#lib/content-error.ts';
import { type FrontMatter, frontMatterSchema, remedies } from '#lib/policy/schema.ts';
import { findCurlyRemedy, findPoint, reportFaults } from '#lib/policy/yaml/faults.ts';

/** YAML as gray-matter takes it, with the lines that its positions stand on. */
export interface Yaml {
  lines: LineCounter;
  parse: (source: string) => Document;
}

type Issue = NonNullable<ReturnType<typeof frontMatterSchema.safeParse>['error']>['issues'][number];

/** Makes a parser of YAML that throws nothing and keeps comments and places. */
export function makeYaml(): Yaml {
  const lines = new LineCounter();
  return { lines, parse: (source) => parseDocument(source, { lineCounter: lines, prettyErrors: false }) };
}

/** Reads what gray-matter made of the front matter of a `text` by that parser; mistakes are reported, and then there is no value. */
export function readFrontMatter(
  data: unknown,
  { lines, parse }: Yaml,
  report: Report,
  text = '',
): FrontMatter | undefined {
  const document = data instanceof Document ? data : parse('');
  if (reportFaults(document, lines, text, report)) return undefined;

  const { success, data: frontMatter, error } = frontMatterSchema.safeParse(readValue(document));
  if (success) return frontMatter;
  const known = Object.keys(frontMatterSchema.shape);
  const named = new Set<string>();
  for (const issue of error.issues) {
    const isUnknown = issue.code === 'unrecognized_keys' && issue.path.length === 0;
    const keys = isUnknown ? issue.keys : issue.path.slice(0, 1).map(String);
    for (const key of keys.length > 0 ? keys : ['']) {
      // One mistake for what stands below one key.
      if (named.has(key)) continue;
      named.add(key);
      const at = findKey(document, key, lines);
      if (!key) report(1, 'the front matter is not a list of keys', `write ${known.join(', ')}, one a line`);
      else if (!known.includes(key)) {
        report(
          at,
          `"${key}" is not a key of the front matter`,
          `delete it; the keys are ${known.join(', ')}`,
        );
      } else if (!document.has(key)) {
        const remedy = remedies[key] ?? `add a line ${key}: … between the two lines ---`;
        report(1, `the front matter has no "${key}"`, remedy);
      } else {
        const line = typeof at === 'number' ? at : at.line;
        const own = findRemedy(issue, document.get(key), key) ?? findCurlyRemedy(text, line);
        report(
          at,
          `"${key}" ${issue.message}`,
          own ?? remedies[key] ?? `write ${key}: followed by plain text`,
        );
      }
    }
  }
  return undefined;
}

/** Where a value of the front matter of a file stands in it; the first line, where there is none. */
export function findValue(text: string, path: (string | number)[]): Point {
  const { lines, parse } = makeYaml();
  // As gray-matter takes it: from behind the first line of hyphens on.
  const node = parse(text.slice(3, text.indexOf('\n---', 3))).getIn(path, true);
  return findPoint(lines, isNode(node) ? (node.range?.[0] ?? 0) : 0);
}

/** What to write, where that depends on what is written. */
function findRemedy(issue: Issue, value: unknown, key: string): string | undefined {
  if (issue.code === 'custom') return issue.params?.remedy as string | undefined;
  const isPlain = ['number', 'boolean'].includes(typeof value) && ['title', 'description'].includes(key);
  return isPlain ? `put it in quotes: ${key}: "${value}"` : undefined;
}

/** The value of a YAML document; an alias that leads nowhere makes it none. */
function readValue(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return [];
  }
}

function findKey(document: Document, key: string, lines: LineCounter): Point | number {
  const node = document.get(key, true) as { range?: number[] | null } | undefined;
  const offset = node?.range?.[0];
  return offset === undefined ? 1 : findPoint(lines, offset);
}
