import { countFound } from '#lib/checks/count-found.ts';
import type { Decision, EditionRow } from '#lib/cli/status/overview.ts';
import type { ContentError } from '#lib/content-error.ts';
import { escapeText } from '#lib/html.ts';

/** Says of an edition where it stands, in words. */
export function writeState({ state, inDays = 0, to }: EditionRow): string {
  if (state === 'postponed') return `postponed to ${to}`;
  if (state !== 'draft' && state !== 'upcoming') return state;
  const when = Math.abs(inDays) === 1 ? '1 day' : `${Math.abs(inDays)} days`;
  if (inDays > 0) return `${state}, in ${when}`;
  return inDays === 0 ? `${state}, for today` : `${state}, its day was ${when} ago`;
}

/** What is to be said of an edition besides, a line each. */
export function listRemarks({ missing, behind, waivers, corrections, withdrawn }: EditionRow): string[] {
  const write = (what: string, { day, reasons }: Decision) =>
    `${what} on ${day}: ${[...new Set(Object.values(reasons))].join(' / ')}`;
  return [
    ...missing.map((locale) => `${locale} is missing`),
    ...[...Map.groupBy(behind, ({ locale }) => locale)].map(
      ([locale, all]) => `${locale} is behind in ${all.map(({ section }) => section).join(', ')}`,
    ),
    ...waivers.map(
      ({ locale, section, until, reason: why, isOver }) =>
        `${locale} may be behind in ${section} until ${until}${isOver ? ', which is over' : ''}: ${why}`,
    ),
    ...corrections.map((each) => write('corrected', each)),
    ...(withdrawn ? [write('withdrawn', withdrawn)] : []),
  ];
}

/** The overview for a terminal. */
export function writeText(rows: EditionRow[], found: ContentError[]): string {
  const width = Math.max(...rows.map((row) => writeState(row).length));
  const lines = rows.flatMap((row, index) => [
    ...(row.policy === rows[index - 1]?.policy ? [] : [`${index > 0 ? '\n' : ''}${row.policy}`]),
    `  ${row.date}  ${writeState(row).padEnd(width)}  ${writeSealed(row)}`.trimEnd(),
    ...listRemarks(row).map((remark) => `              ${remark}`),
  ]);
  return [...lines, '', `${countFound(found)}.`].join('\n');
}

/** The overview as one file, to be opened in a browser. */
export function writeHtml(rows: EditionRow[], found: ContentError[], today: string): string {
  const body = rows.map((row) => {
    const remarks = listRemarks(row).map(escapeText).join('<br>');
    const cells = [row.policy, row.date, writeState(row), writeSealed(row)].map(escapeText);
    return `<tr>${[...cells, remarks].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const findings = found.map(({ message }) => `<li>${escapeText(message).replaceAll('\n', '<br>')}</li>`);
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Policies as of ${today}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem}td,th{padding:.25rem .75rem;text-align:start;vertical-align:top;border-block-end:1px solid #ccc}</style>
<h1>Policies as of ${today}</h1>
<table>
<thead><tr><th>Policy<th>Edition<th>State<th>Sealed<th>Remarks</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
<h2>${escapeText(countFound(found))}</h2>
<ul>${findings.join('\n')}</ul>
</html>
`;
}

function writeSealed({ sealed, by }: EditionRow): string {
  if (sealed === undefined) return 'not sealed';
  return `sealed ${sealed}${by === undefined ? '' : ` by ${by}`}`;
}
