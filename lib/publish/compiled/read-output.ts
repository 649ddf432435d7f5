import { readFile } from 'node:fs/promises';
import { type Answer, answer } from '#lib/publish/compiled/answer.ts';
import type { Output } from '#lib/publish/outputs.ts';

/** Reads an output of the build, or has it answered; what it says of its type, where it says anything. */
export async function readOutput({ path, file, type, question }: Output): Promise<Answer> {
  const { bytes, ...said } = question ? await answer(path, file, question) : { bytes: await readFile(file) };
  return { bytes, ...said, ...(type === undefined ? {} : { type }) };
}
