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

/** Several mistakes as one failure, in the order in which an editor would go through them. */
export class ContentErrors extends Error {
  constructor(errors: ContentError[]) {
    const inOrder = errors.toSorted(
      (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
    );
    super(listMessages(inOrder).join('\n'));
    this.name = 'ContentErrors';
  }
}

/** Of one kind in one file, as many are shown: who has mended these has learnt how. */
const mostOfAKind = 20;

function listMessages(errors: ContentError[]): string[] {
  const counts = new Map<string, number>();
  const lines = errors.flatMap((error) => {
    const kind = getKind(error);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostOfAKind ? [error.message] : [];
  });
  const more = [...counts].filter(([, count]) => count > mostOfAKind);
  return [
    ...lines,
    ...more.map(([kind, count]) => {
      const [file, problem] = kind.split('\0');
      return `${file}: and ${count - mostOfAKind} more of this kind: ${problem}`;
    }),
  ];
}

/** Errors of one file that differ only in what they quote and count. */
function getKind({ file, problem }: ContentError): string {
  return `${file}\0${problem.replaceAll(/"[^"]*"/g, '"…"').replaceAll(/\d+/g, '…')}`;
}
