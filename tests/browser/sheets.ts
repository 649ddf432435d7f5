import { spawnSync } from 'node:child_process';

/** The text of each sheet of a PDF in the order in which it was written, without white space, as poppler reads it. */
export function readSheets(pdf: Buffer): string[] {
  const { stdout, status, stderr } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout.toString().split('\f').slice(0, -1).map(squeeze);
}

/** A text without white space, the vowels of Thai in one form: lines end elsewhere on paper. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}
