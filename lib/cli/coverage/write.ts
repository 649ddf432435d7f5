import type { Coverage } from '#lib/checks/coverage/read-coverage.ts';
import { type Requirement, requirements } from '#lib/checks/coverage/requirements.ts';
import { escapeText } from '#lib/html.ts';

/** A line of the matrix: what the law asks, where it is said, and what is missing. */
export interface CoverageRow {
  requirement: Requirement;
  asks: string;
  sections: string[];
  state: Coverage['requirements'][Requirement]['state'];
  note: string;
}

/** The lines of the matrix in the order of the law. */
export function listRows(coverage: Coverage): CoverageRow[] {
  return (Object.keys(requirements) as Requirement[]).map((requirement) => ({
    requirement,
    asks: requirements[requirement],
    ...coverage.requirements[requirement],
    note: coverage.requirements[requirement].note ?? '',
  }));
}

/** The matrix for a terminal, a requirement a line, with what is missing below it. */
export function writeText({ policy, ...read }: Coverage, rows: CoverageRow[]): string {
  const width = Math.max(...rows.map(({ requirement }) => requirement.length));
  const lines = rows.flatMap(({ requirement, asks, sections, state, note }) => [
    `${requirement.padEnd(width)}  ${state.padEnd(7)}  ${asks}${sections.length > 0 ? ` (${sections.join(', ')})` : ''}`,
    ...(note ? [`${' '.repeat(width + 11)}${note}`] : []),
  ]);
  return [`${policy}, as read in ${writeEdition(read)}`, '', ...lines, '', count(rows)].join('\n');
}

/** The matrix as one file, to be opened in a browser. */
export function writeHtml({ policy, ...read }: Coverage, rows: CoverageRow[]): string {
  const title = `What the law asks of the policy “${escapeText(policy)}”, as read in ${writeEdition(read)}`;
  const body = rows.map(({ requirement, asks, sections, state, note }) => {
    const cells = [`${requirement}: ${asks}`, sections.join(', '), note].map(escapeText);
    cells.splice(2, 0, `<strong>${state}</strong>`);
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;max-width:75rem}
table{border-collapse:collapse}
td,th{padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top;border-block-end:1px solid #8888}
/* On a phone a row is a block: what is asked, where it is said, how far, and the note. */
@media (width<40rem){thead{display:none}tr,td{display:block;border:0}tr{padding-block:.5rem;border-block-end:1px solid #8888}}
</style>
<h1>${title}</h1>
<p>${count(rows)}</p>
<table>
<thead><tr><th>Requirement<th>Sections<th>State<th>Note</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</html>
`;
}

function writeEdition({ reviewed, corrected }: Pick<Coverage, 'reviewed' | 'corrected'>): string {
  return `the edition of ${reviewed}${corrected ? ` after so many corrections: ${corrected}` : ''}`;
}

function count(rows: CoverageRow[]): string {
  const of = (state: CoverageRow['state']) => rows.filter((row) => row.state === state).length;
  return `${of('covered')} covered, ${of('partly')} partly, ${of('gap')} gap${of('gap') === 1 ? '' : 's'}.`;
}
