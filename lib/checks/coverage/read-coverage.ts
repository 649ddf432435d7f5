import { z } from 'zod';
import { type Requirement, requirements } from '#lib/checks/coverage/requirements.ts';
import { findMeantDay } from '#lib/content/days.ts';
import { readCoverageFile } from '#lib/content/files.ts';
import { readKeyedFile, type Wrong } from '#lib/content/keyed-file.ts';

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
  corrected: z
    .int('must be a number of corrections')
    .min(1, 'must be a number of corrections')
    .optional()
    .describe('How many corrections of that edition were read as well, where one changed what readers go by'),
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
  const lines = text.split('\n');
  const lineOf = (requirement = 'reviewed') =>
    Math.max(1, lines.findIndex((line) => line.trimStart().startsWith(`${requirement}:`)) + 1);
  const { data, errors } = readKeyedFile(file, coverageSchema, explain);
  if (!data) throw errors[0];
  return { ...data, path, lineOf };
}

/** What to write in the place of a value that is none. */
const remedies: Record<string, string> = {
  state: 'write state: covered, state: partly or state: gap',
  sections:
    'write the ids of the sections in square brackets: sections: [general, contact]; of a gap (state: gap) that belongs nowhere, []',
  note: 'write note: and in a few words what is missing',
  policy: 'write policy: privacy',
  corrected: 'write corrected: 1, where one was read',
};

function explain({ keys, kind, message, value }: Wrong): [problem: string, remedy: string] {
  const [top, requirement, ...rest] = keys.map(String);
  const last = rest[0] ?? (requirement === undefined ? top : undefined) ?? '';
  const name = [requirement ?? top ?? 'the file', ...rest].join('.');
  const asked = requirement === undefined ? undefined : requirements[requirement as Requirement];
  if (top === 'requirements' && rest.length === 0 && kind === 'missing' && asked)
    return [
      `"${requirement}" is missing: ${asked}`,
      `write\n  ${requirement}:\n    sections: []\n    state: gap\n    note: what is missing`,
    ];
  if (kind === 'unknown')
    return [`"${name}" is no key of this file`, 'delete it, or write it as its neighbours are written'];
  if (last === 'reviewed')
    return [`"reviewed" ${message}`, `write reviewed: ${findMeantDay(String(value)) ?? '2027-01-15'}`];
  const problem = `"${name}" ${kind === 'missing' ? 'is missing' : message}`;
  const own = /note/.test(message) ? 'note' : /sections/.test(message) ? 'sections' : last;
  return [problem, remedies[own] ?? 'write it as its neighbours are written'];
}
