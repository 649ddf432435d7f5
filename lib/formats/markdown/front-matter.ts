import { parseDocument } from 'yaml';
import type { Note } from '#lib/formats/findings.ts';
import { most } from '#lib/policy/bounds/most.ts';

/** The front matter of any system, as far as it is of use here; `body` begins `linesAbove` lines below the top. */
export interface ForeignFrontMatter {
  title: string | undefined;
  description: string | undefined;
  body: string;
  linesAbove: number;
}

/** Takes the front matter (YAML between ---, TOML between +++) off a file. What the site does not use is quoted. */
export function readFrontMatter(text: string, note: Note): ForeignFrontMatter {
  const [whole = '', fence = '', source = ''] =
    /^(---|\+{3})[ \t]*\n((?:.*\n)*?)\1[ \t]*(?:\n|$)/.exec(text) ?? [];
  const values = fence === '---' ? readYaml(source) : {};
  const [title, description] = [values.title, values.description].map((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
  );
  for (const [index, line] of source.split('\n').entries()) {
    const isUsed = /^(title|description):/.test(line) && fence === '---';
    if (line.trim() === '' || (isUsed && values[line.split(':', 1)[0] ?? ''] !== undefined)) continue;
    note('left out', `front matter of another system: "${line.trim()}"`, at(index + 2));
  }
  return { title, description, body: text.slice(whole.length), linesAbove: whole.split('\n').length - 1 };
}

/** What would keep the parser busy for long is quoted line by line, like all that is of no use here. */
function readYaml(source: string): Record<string, unknown> {
  const marks = source.match(/[[{&*!]|[-?:](?=\s|$)/g)?.length ?? 0;
  if (marks > most.frontMatterMarks || source.length > most.frontMatter) return {};
  try {
    const value: unknown = parseDocument(source, { prettyErrors: false }).toJS();
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function at(line: number) {
  return { position: { start: { line } } };
}
