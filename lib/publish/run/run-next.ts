import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** How Next is told to render nothing. */
export const compileAlone = ['--experimental-build-mode', 'compile'];

/** Has Next compile the app, and render none of it, in an environment. Returns every warning, a line each. Throws with all that it said when it fails. */
export async function runNext(env: NodeJS.ProcessEnv): Promise<string[]> {
  const child = spawn(process.execPath, ['lib/publish/next.mjs', 'build', ...compileAlone], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const reading = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await once(child, 'close');
  const said = (await reading).join('');
  if (status !== 0) throw new Error(said.trimEnd());
  return said.split('\n').filter((line) => /\bwarn|⚠/i.test(line));
}
