/** How far the build of a day is; `left` of its pages are still to be rendered, or to be finished. */
export interface Progress {
  step: 'compiling' | 'rendering' | 'finishing';
  left?: number;
}

const counted = [
  { step: 'rendering', line: /Generating static pages .*\((\d+)\/(\d+)\)/ },
  { step: 'finishing', line: /^Publishing (\d+) of (\d+)$/ },
] as const;

/** Reads from a line that Next says, or our adapter in it, how far it is; most lines do not say. */
export function readProgress(line: string): Progress | undefined {
  if (line.includes('Creating an optimized production build')) return { step: 'compiling' };
  for (const { step, line: form } of counted) {
    const [, done, all] = form.exec(line) ?? [];
    if (all) return { step, left: Number(all) - Number(done) };
  }
  return undefined;
}

/** Says how far a build is: in a terminal in one line that is written anew, for tools (`--json`) an object a line. */
export function tell(day: string, progress: Progress, isJson: boolean, out = process.stdout): void {
  if (isJson) {
    out.write(`${JSON.stringify({ day, ...progress })}\n`);
    return;
  }
  const left = progress.left === undefined ? '' : `, ${progress.left.toLocaleString('en-GB')} left`;
  const line = `${day}: ${progress.step}${left}`;
  out.write(out.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
}
