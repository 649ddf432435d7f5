import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Progress, readProgress } from '#lib/publish/run/progress.ts';

/**
 * Runs a build of Next in an environment, telling how far it is. Returns what its end says, and every warning. Throws with all
 * that it said when it fails.
 */
export async function runNext(
  words: string[],
  env: NodeJS.ProcessEnv,
  tell: (progress: Progress) => void,
): Promise<string> {
  const program = ['lib/publish/next.mjs', 'build', ...words];
  const child = spawn(process.execPath, program, {
    // Rendering leaves much behind that is young: with more room for it, a worker tidies up half as often.
    env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --max-semi-space-size=64` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = async (stream: Readable) => {
    const said: string[] = [];
    for await (const line of createInterface({ input: stream })) {
      said.push(line);
      const progress = readProgress(line);
      if (progress) tell(progress);
    }
    return said;
  };
  const reading = Promise.all([read(child.stdout), read(child.stderr)]);
  const [status] = await once(child, 'close');
  const [out, errors] = await reading;
  if (status !== 0) throw new Error([...out, ...errors].join('\n'));
  const end = out.findLastIndex((line) => line.startsWith('As of '));
  const warnings = [...out.slice(0, end), ...errors].filter((line) => /\bwarn|⚠/i.test(line));
  return [...warnings, ...out.slice(end)].join('\n');
}
