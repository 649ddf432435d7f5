import { isInWorkflow } from '#lib/cli/github/annotations.ts';

const edition = String.raw`\[?(?<policy><policy>|[a-z][a-z\d-]*) (?<date><date>|\d{4}-\d\d-\d\d)\]?`;
const more = String.raw`(?: (?<to><new-date>|\d{4}-\d\d-\d\d))?(?: "(?<reason>[^"\n]*)")?(?: -- --force "(?<force>[^"\n]*)")?`;
const command = new RegExp(
  `(?<write>write ")?npm run content (?<what>new|seal|postpone|withdraw|correct)\\b(?: words)?(?: ${edition}${more})?(?<end>")?`,
  'gi',
);

/**
 * What a command says, for those who have no terminal: where it names a command, the form or the label that does the same
 * (content/README.md, “In the browser”).
 */
export function writeForBrowser(text: string): string {
  return text.replaceAll(command, (...found) => {
    const { write = '', what, policy, date, to, reason, force, end = '' } = found.at(-1);
    const after = write === '' ? end : '';
    const isFirst = write.startsWith('W');
    if (what === 'seal' && !date)
      return `${isFirst ? 'Set' : 'set'} the label “seal” in the proposal${after}`;
    const parts = [what, writeName(policy), writeName(date), writeName(to, 'new day')];
    const filled = [...parts, writeName(reason, 'reason'), writeName(force, 'force')].filter(Boolean);
    return `${isFirst ? 'Fill' : 'fill'} in the form with ${filled.join(', ')}${after}`;
  });
}

/** In a workflow, has all that is printed from now on say it as those in the browser do it. */
export function speakToBrowser(): void {
  if (!isInWorkflow()) return;
  for (const way of ['log', 'warn', 'error'] as const) {
    const print = console[way];
    console[way] = (...said) =>
      print(...said.map((each) => (typeof each === 'string' ? writeForBrowser(each) : each)));
  }
}

/** What stands between < and > would not be seen in the summary of a run, which is Markdown. */
function writeName(word: string | undefined, field?: string): string | undefined {
  if (word === undefined) return undefined;
  const text = word === '<new-date>' ? 'a later one' : word.replace(/^<(\w+)>$/, 'the $1');
  return field ? `${field}: ${text}` : text;
}
