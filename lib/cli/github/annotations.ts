import type { ContentError } from '#lib/content-error.ts';

/** Whether a command runs in a workflow of GitHub's, which shows what it says in the pull request. */
export function isInWorkflow(): boolean {
  return process.env.GITHUB_ACTIONS === 'true';
}

/** Writes a mistake so that GitHub shows it at its line in the pull request (its workflow commands `error` and `warning`). */
export function writeAnnotation({ file, line, column, problem, remedy, isWarning }: ContentError): string {
  const title = isWarning ? 'To think about' : 'To mend';
  const place = Object.entries({ file, line, col: column, title });
  const properties = place.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${isWarning ? 'warning' : 'error'} ${properties}::${escapeMessage(`${problem} — ${remedy}`)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
