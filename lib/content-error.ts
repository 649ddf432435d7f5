/** A mistake in what the editors wrote: where it is, what is wrong, and what to write instead. */
export class ContentError extends Error {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
  /** Whether it may be published all the same. */
  readonly isWarning: boolean;

  /** `file` is relative to the working directory; `line` counts from 1. */
  constructor(file: string, line: number, problem: string, remedy: string, isWarning = false) {
    super(`${file}:${line}: ${problem} — ${remedy}`);
    this.name = 'ContentError';
    this.file = file;
    this.line = line;
    this.problem = problem;
    this.remedy = remedy;
    this.isWarning = isWarning;
  }
}

/** Reports a mistake of the file at hand. */
export type Report = (line: number, problem: string, remedy: string) => void;

/** Several mistakes as one failure, in the order in which an editor would go through them. */
export class ContentErrors extends Error {
  constructor(errors: ContentError[]) {
    const inOrder = errors.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
    super(inOrder.map((error) => error.message).join('\n'));
    this.name = 'ContentErrors';
  }
}
