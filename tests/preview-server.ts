import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findPort } from './server/running.ts';

/** A running `npm run dev`, as an editor has it beside the files. */
export interface PreviewServer {
  origin: string;
  stop: () => Promise<void>;
}

/** Starts the preview of a folder of the project at a free port, and waits until it is ready. Throws with what it said. */
export async function startPreview(folder: string, env: Record<string, string>): Promise<PreviewServer> {
  const port = await findPort();
  const child = spawn(process.execPath, ['lib/publish/next.mjs', 'dev', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ready in')) resolve();
    });
    child.once('exit', () => reject(new Error(`The preview ended: ${said}`)));
  });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { origin: `http://localhost:${port}`, stop };
}
