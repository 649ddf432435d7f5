import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findPort, type Running, site, start } from './running.ts';

const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface RunningNginx extends Running {
  /** How it was started: with `-s reload` behind it, it reads its configuration again. */
  command: string[];
}

export function isNginxInstalled(): boolean {
  return existsSync(program) && existsSync(brotli);
}

/** Starts Debian's nginx from a temporary folder on what was built; all but pages it passes to ours, at one port or several. */
export async function startNginx(ours: number | number[], dist = site): Promise<RunningNginx> {
  const port = await findPort();
  const listed = [ours].flat().map((each) => `server 127.0.0.1:${each};`);
  return runNginx(
    port,
    `upstream policies { ${listed.join(' ')} keepalive 16; keepalive_timeout 10s; }
  server {
    listen 127.0.0.1:${port};
    set $dist ${resolve(dist)};
    include ${resolve(dist)}/current/locations.conf;
  }`,
  );
}

/** Starts Debian's nginx from a temporary folder with servers of one's own, one of which listens at `port`. */
export async function runNginx(port: number, servers: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    file,
    `load_module ${brotli};
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log ${folder}/access.log combined buffer=64k flush=1s;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${servers}
}
`,
  );
  const command = [program, '-p', folder, '-c', file];
  const running = await start(port, program, command.slice(1));
  const stop = async () => {
    const code = await running.stop();
    rmSync(folder, { recursive: true });
    return code;
  };
  return { ...running, stop, command };
}
