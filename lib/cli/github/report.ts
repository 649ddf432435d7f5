import { writeForBrowser } from '#lib/cli/github/in-the-browser.ts';
import type { EditionRow } from '#lib/cli/status/overview.ts';
import { listRemarks, writeState } from '#lib/cli/status/write.ts';
import type { ContentError } from '#lib/content-error.ts';

/** So many are told; who has mended them looks again. */
const mostTold = 50;

/** What was found, in Markdown, for a reader who edits texts and not programs. */
export function writeResult(found: ContentError[]): string {
  const errors = found.filter(({ isWarning }) => !isWarning);
  const warnings = found.filter(({ isWarning }) => isWarning);
  const [title, text] =
    errors.length === 0
      ? ['Nothing to mend', 'Files, languages, facts and seals agree with each other.']
      : [
          `${errors.length} to mend`,
          'Nothing can be published until this is mended. Each line names the file and the line in it, what is wrong, and what to write instead.',
        ];
  const doubts = [
    '### To think about',
    'Nothing here keeps the site from being built. What is said of a draft may have to be answered before it can be sealed.',
    ...listFound(warnings),
  ];
  return [`### ${title}`, text, ...listFound(errors), ...(warnings.length > 0 ? doubts : [])].join('\n\n');
}

/**
 * What a reviewer is told of a change: the result, the editions that it touches, where their pages are, and how to go on.
 * `questions` are what has to be answered before its drafts can be sealed.
 */
export function writeComment(
  found: ContentError[],
  questions: ContentError[],
  rows: EditionRow[],
  isTouched: (row: EditionRow) => boolean,
  pages: string | undefined,
): string {
  const asked = new Set(questions.map(({ message }) => message));
  const touched = rows.filter(isTouched);
  const hasDraft = touched.some(({ state }) => state === 'draft');
  const place = pages ? `[the pages of this check](${pages})` : 'the files beside this one';
  const parts = [
    '## The policies, as they would be with this change',
    writeResult(found.filter(({ message }) => !asked.has(message))),
    ...(questions.length > 0 ? ['### To answer before it can be sealed', ...listFound(questions)] : []),
    '### What it touches',
    touched.length === 0
      ? 'No edition.'
      : `${writeTable(touched)}\n\nTo read them as readers will, with every change marked, open ${place}: one file for each edition, in all its languages.`,
    '### How to go on',
    [...found, ...questions].some(({ isWarning }) => !isWarning)
      ? 'Choose “Files changed”, there “…” beside the file, then “Edit file”. Each save is checked again, and this comment is brought up to date.'
      : hasDraft
        ? 'When every language has been read and accepted, set the label `seal`. The drafts are then sealed, which is recorded with your name; they are published when this change is merged.'
        : 'When it is accepted, choose “Merge pull request”.',
    `<details><summary>Where every edition stands</summary>\n\n${writeTable(rows)}\n\n</details>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function listFound(found: ContentError[]): string[] {
  const lines = found.slice(0, mostTold).map(({ file, line, problem, remedy }) => {
    const [first = '', ...rest] = writeForBrowser(`${problem} — ${remedy}`).split('\n');
    const code = rest.length > 0 ? `\n\n  ~~~\n${rest.map((each) => `  ${each}`).join('\n')}\n  ~~~` : '';
    return `- **${escapeMarkdown(file)}, line ${line}:** ${escapeMarkdown(first)}${code}`;
  });
  const more = found.length > mostTold ? [`And ${found.length - mostTold} more.`] : [];
  return [lines.join('\n'), ...more].filter(Boolean);
}

function writeTable(rows: EditionRow[]): string {
  const cells = rows.map((row) => [row.policy, row.date, writeState(row), listRemarks(row).join('; ')]);
  const lines = [
    ['Policy', 'Edition', 'State', 'Remarks'],
    ['---', '---', '---', '---'],
  ];
  const escaped = cells.map((row) => row.map((cell) => escapeMarkdown(cell).replaceAll('\n', ' ')));
  return [...lines, ...escaped].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What the texts quote is shown as it is: no marks, no HTML, nobody called by an @. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]()#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}
