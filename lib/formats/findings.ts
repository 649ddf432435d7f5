/** What an import did with a place of the document: mended it, left it out, or leaves it to a person. */
export type Kind = 'changed' | 'left out' | 'for a person';

/** One line of the report; `line` counts from 1 in the document, and is undefined where it has no lines (Word). */
export interface Finding {
  kind: Kind;
  message: string;
  line: number | undefined;
}

/** Where something stands; nodes of a tree do. */
export interface Place {
  position?: { start: { line: number } } | undefined;
}

/** Adds a line to the report. What is left out is quoted in full, so that no word of the document is lost. */
export type Note = (kind: Kind, message: string, place?: Place) => void;

/** Begins a report. The same said of the same line is said once. */
export function startReport(): { findings: Finding[]; note: Note } {
  const findings: Finding[] = [];
  const said = new Set<string>();
  const note: Note = (kind, message, place) => {
    const line = place?.position?.start.line;
    const key = `${line}: ${message}`;
    if (!said.has(key)) findings.push({ kind, message, line });
    said.add(key);
  };
  return { findings, note };
}
