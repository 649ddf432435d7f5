/** How far the build of a day is; `left` of its outputs are still to be rendered and finished. */
export interface Progress {
  step: 'compiling' | 'rendering';
  left?: number;
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
