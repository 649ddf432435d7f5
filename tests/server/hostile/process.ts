import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Running } from '../running.ts';

/** The resident set of a server, in MB (10⁶ bytes). */
export function readMemory({ process }: Running): number {
  const [, kibibytes = 'NaN'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8')) ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}

/** How many sockets a server holds. */
export function countSockets({ process }: Running): number {
  const folder = `/proc/${process.pid}/fd`;
  return readdirSync(folder).filter((name) => isSocket(`${folder}/${name}`)).length;
}

/** How many connections at a port the system still keeps for a server that has ended them (proc_net_tcp: FIN_WAIT1, FIN_WAIT2). */
export function countLeftovers(port: number): number {
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = ['tcp', 'tcp6'].flatMap((name) => readFileSync(`/proc/net/${name}`, 'utf8').split('\n'));
  return lines.filter((line) => {
    const [, local, , state] = line.trim().split(/\s+/);
    return local?.endsWith(end) && (state === '04' || state === '05');
  }).length;
}

/** Samples the resident set while something goes on; returns the highest of it. */
export async function watchMemory(server: Running, during: () => Promise<void>): Promise<number> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, readMemory(server));
  }, 100);
  await during();
  clearInterval(timer);
  return most;
}

function isSocket(path: string): boolean {
  try {
    return readlinkSync(path).startsWith('socket:');
  } catch {
    // Closed since the folder was read.
    return false;
  }
}
