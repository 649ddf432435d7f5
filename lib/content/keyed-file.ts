import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { SourceFile } from '#lib/content/files.ts';
import { findMergeMark } from '#lib/content/merge-marks.ts';
import { ContentError, type Point } from '#lib/content-error.ts';

/** Something in a file of keys that its schema does not take. */
export interface Wrong {
  keys: PropertyKey[];
  kind: 'unknown' | 'missing' | 'wrong';
  message: string;
  value: unknown;
}

/** What a file of keys holds, what is wrong with it, and where each key stands in it, or the nearest one above. */
export interface KeyedFile<T> {
  data: T | undefined;
  errors: ContentError[];
  locate: (keys: PropertyKey[]) => Point;
}

/** Reads a file of keys, in YAML or in JSON, which is YAML as well, by its schema; `explain` says of a mistake problem and remedy. */
export function readKeyedFile<T>(
  { path, text }: SourceFile,
  schema: z.ZodType<T>,
  explain: (wrong: Wrong) => [problem: string, remedy: string],
): KeyedFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const find = (offset = 0): Point => {
    const { line, col: column } = counter.linePos(offset);
    return { line, column };
  };
  const locate = (keys: PropertyKey[]): Point => {
    for (let length = keys.length; length > 0; length--) {
      const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
      const key = keys[length - 1];
      const pair = isMap(parent)
        ? parent.items.find((each) => isScalar(each.key) && each.key.value === key)
        : undefined;
      const node = pair?.key ?? (isSeq(parent) ? parent.items[Number(key)] : undefined);
      if (isNode(node) && node.range) return find(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const fail = (at: Point | number, problem: string, remedy: string) => {
    return { data: undefined, errors: [new ContentError(path, at, problem, remedy)], locate };
  };
  const joined = findMergeMark(text);
  if (joined) return fail(joined.line, joined.problem, joined.remedy);
  const broken = path.endsWith('.json') ? findBrokenJson(text) : undefined;
  if (broken) return fail(...broken);
  const [fault] = document.errors;
  if (fault) {
    const remedy =
      'write key: text, set in as its neighbours are, with the text in quotes if it holds a colon';
    return fail(find(fault.pos[0]), `this is not valid YAML (${fault.message})`, remedy);
  }
  const { success, data, error } = schema.safeParse(document.toJS() ?? {});
  if (success) return { data, errors: [], locate };
  const errors = error.issues
    .flatMap((issue): Wrong[] => {
      const { path: keys, message } = issue;
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
          keys: [...keys, key],
          kind: 'unknown',
          message,
          value: undefined,
        }));
      const kind = keys.length === 0 || document.hasIn(keys) ? 'wrong' : 'missing';
      return [{ keys, kind, message, value: keys.length === 0 ? undefined : document.getIn(keys) }];
    })
    .map((wrong) => new ContentError(path, locate(wrong.keys), ...explain(wrong)));
  return { data: undefined, errors, locate };
}

/** Where a text is no JSON, and what to write there; undefined where it is. */
export function findBrokenJson(text: string): [at: Point, problem: string, remedy: string] | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const lines = text.trimEnd().split('\n');
    const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    const [, line, column] = /line (\d+) column (\d+)/.exec((error as Error).message) ?? [];
    const at = line ? { line: Number(line), column: Number(column) } : end;
    return [at, ...explainJson(lines, at)];
  }
}

function explainJson(lines: string[], { line, column }: Point): [problem: string, remedy: string] {
  const own = lines[line - 1] ?? '';
  const problem = 'this is not valid JSON';
  const before = `${lines.slice(0, line - 1).join('\n')}\n${own.slice(0, column - 1)}`.trimEnd();
  if (/[„“”«»]/u.test(own))
    return [problem, 'put keys and texts in straight quotation marks ("), not curly ones'];
  if (before.endsWith(','))
    return [problem, 'delete the comma behind the last line: it stands between two alone'];
  if (/"$/.test(before) && own.slice(column - 1).startsWith('"'))
    return [problem, 'put a comma at the end of the line before'];
  return [
    problem,
    'write each line as "key": "text", with a comma between two lines and each bracket closed',
  ];
}
