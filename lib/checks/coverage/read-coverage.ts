import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Requirement, requirements } from '#lib/checks/coverage/requirements.ts';
import { readCoverageFile } from '#lib/content/files.ts';
import { ContentError } from '#lib/content-error.ts';

const names = Object.keys(requirements) as [Requirement, ...Requirement[]];

const entrySchema = z
  .strictObject({
    sections: z
      .array(z.string())
      .describe('The ids of the sections that say it; of a gap those where it belongs, if there are any'),
    state: z.enum(['covered', 'partly', 'gap'], 'must be covered, partly or gap'),
    note: z.string().min(1).optional().describe('What is missing, and why'),
  })
  .refine(
    ({ state, note }) => state === 'covered' || note !== undefined,
    'must say in its "note" what is missing',
  )
  .refine(
    ({ state, sections }) => state === 'gap' || sections.length > 0,
    'must name the sections that say it',
  );

/** `content/coverage.yml`: which section says what the law asks, and what none says. */
export const coverageSchema = z.strictObject({
  policy: z.string(),
  reviewed: z.iso.date('must be the day of an edition').describe('The edition that was read for it'),
  requirements: z.record(z.enum(names), entrySchema),
});

export type Coverage = z.infer<typeof coverageSchema>;

/** The coverage as it is written, and the line of each requirement. */
export interface CoverageFile extends Coverage {
  path: string;
  lineOf: (requirement?: string) => number;
}

/** Reads `content/coverage.yml`, where there is one. Throws a ContentError on the first thing that is wrong in it. */
export function readCoverage(): CoverageFile | undefined {
  const file = readCoverageFile();
  if (!file) return undefined;
  const { path, text } = file;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lines = text.split('\n');
  const lineOf = (requirement = 'reviewed') =>
    Math.max(1, lines.findIndex((line) => line.trimStart().startsWith(`${requirement}:`)) + 1);
  const [fault] = document.errors;
  if (fault) {
    const { line, col: column } = counter.linePos(fault.pos[0]);
    throw new ContentError(
      path,
      { line, column },
      `this is not valid YAML (${fault.message})`,
      'write key: text',
    );
  }
  const { data, error } = coverageSchema.safeParse(document.toJS() ?? {});
  if (data) return { ...data, path, lineOf };
  const [issue] = error.issues;
  const [top, requirement, ...rest] = issue?.path.map(String) ?? [];
  const isMissing =
    top === 'requirements' && rest.length === 0 && requirement !== undefined && lineOf(requirement) === 1;
  const what = requirement ?? top ?? 'the file';
  throw isMissing
    ? new ContentError(
        path,
        lineOf('requirements'),
        `"${what}" is missing: ${requirements[what as Requirement]}`,
        `write\n  ${what}:\n    sections: []\n    state: gap\n    note: what is missing`,
      )
    : new ContentError(
        path,
        lineOf(what),
        `"${[what, ...rest].join('.')}" ${issue?.message}`,
        'compare it with its neighbours',
      );
}
