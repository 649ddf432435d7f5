/** A place in a file; both count from 1. */
export interface Point {
  line: number;
  column: number;
}

/** A mistake in what the editors wrote: where it is, what is wrong, and what to write instead. */
export class ContentError extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
  /** Whether it may be published all the same. */
  readonly isWarning: boolean;

  /** `file` is relative to the working directory; a line alone stands for its beginning. */
  constructor(file: string, at: Point | number, problem: string, remedy: string, isWarning = false) {
    const { line, column } = typeof at === 'number' ? { line: at, column: 1 } : at;
    super(`${file}:${line}:${column}: ${problem} — ${remedy}`);
    this.name = 'ContentError';
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.remedy = remedy;
    this.isWarning = isWarning;
  }
}

/** The same mistake as something to think about. */
export function asWarning({ file, line, column, problem, remedy }: ContentError): ContentError {
  return new ContentError(file, { line, column }, problem, remedy, true);
}

/** Reports a mistake of the file at hand. */
export type Report = (at: Point | number, problem: string, remedy: string) => void;

/** Several mistakes as one failure, file by file, in the order in which an editor would go through them. */
export class ContentErrors extends Error {
  constructor(errors: ContentError[]) {
    super(writeByFile(errors));
    this.name = 'ContentErrors';
  }
}

/** Mistakes file by file, from the top of each. */
export function sortByPlace(errors: ContentError[]): ContentError[] {
  return errors.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** Of one kind in one file, as many are shown: who has mended these has learnt how. */
const mostOfAKind = 20;

/** Writes what was found file by file, with an empty line between two files; `write` says how one is shown. */
export function writeByFile(
  errors: ContentError[],
  write: (error: ContentError) => string = ({ message }) => message,
): string {
  const files = Map.groupBy(sortByPlace(errors), ({ file }) => file);
  return [...files].map(([file, own]) => listLines(file, own, write).join('\n')).join('\n\n');
}

function listLines(file: string, errors: ContentError[], write: (error: ContentError) => string): string[] {
  const kinds = [...Map.groupBy(errors, getKind)];
  const shown = new Set(kinds.flatMap(([, own]) => own.slice(0, mostOfAKind)));
  const more = kinds.filter(([, { length }]) => length > mostOfAKind);
  return [
    ...errors.filter((each) => shown.has(each)).map(write),
    ...more.map(([kind, { length }]) => `${file}: and ${length - mostOfAKind} more of this kind: ${kind}`),
  ];
}

/** Errors that differ only in what they quote and count. */
function getKind({ problem }: ContentError): string {
  return problem.replaceAll(/"[^"]*"/g, '"…"').replaceAll(/\d+/g, '…');
}
