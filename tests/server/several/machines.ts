import { once } from 'node:events';
import { join } from 'node:path';
import { type RunningNginx, runNginx } from '../nginx.ts';
import { type Certificate, readRecipe } from '../recipes/recipe.ts';
import { getFile, shared } from '../records/sharing.ts';
import { findPort, type Running, site, start } from '../running.ts';

/** A server of several: what becomes of the process, its port and its file stay. */
export interface Machine {
  records: string;
  /** What all its processes have said. */
  complaints: string[];
  /** Ends the process by a signal, and starts one of a build, its clock ahead by so many milliseconds. */
  restart: (signal: 'SIGTERM' | 'SIGKILL', dist: string, offset: number) => Promise<void>;
  end: () => Promise<number | null>;
}

/** Starts a machine at a port. */
export async function startMachine(name: string, port: number, offset: number): Promise<Machine> {
  const records = getFile(name);
  const complaints: string[] = [];
  const begin = (dist: string, ahead: number): Promise<Running> =>
    start(
      port,
      process.execPath,
      ['--import', join(import.meta.dirname, '../clock.ts'), `${dist}/server.mjs`],
      {
        PORT: String(port),
        CLOCK_OFFSET: String(ahead),
        CONSENT_RECORDS: records,
        CONSENT_RECORDS_POSTGRES: shared.address,
      },
    );
  let running = await begin(site, offset);
  const restart: Machine['restart'] = async (signal, dist, ahead) => {
    const exited = once(running.process, 'exit');
    running.process.kill(signal);
    const [code] = await exited;
    complaints.push(running.complaint());
    if (signal === 'SIGTERM' && code !== 0) throw new Error(`A server ended with ${code}`);
    running = await begin(dist, ahead);
  };
  return { records, complaints, restart, end: () => running.stop() };
}

/** The recipe for an nginx before our servers, as it is written, but for the ports, the certificate and their number. */
export async function startBalancer(ports: number[], { cert, key }: Certificate): Promise<RunningNginx> {
  const [secure, plain] = [await findPort(), await findPort()];
  const servers = ports.map((port) => `server 127.0.0.1:${port} max_fails=0;`);
  const recipe = readRecipe('nginx-proxy.conf', {
    'server site:8080 max_fails=0;': servers.join('\n'),
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ': `listen 127.0.0.1:${secure} `,
    '/etc/policies/fullchain.pem': cert,
    '/etc/policies/privkey.pem': key,
  });
  return runNginx(secure, recipe);
}
