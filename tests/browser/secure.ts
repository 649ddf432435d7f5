// Stands at https before a site, on a port given first and to the one given second, by a certificate of its own making.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
const names = 'subjectAltName=DNS:localhost,DNS:*.example.test';
const wanted = ['-x509', '-nodes', '-newkey', 'rsa:2048', '-days', '2', '-subj', '/CN=localhost'];
execFileSync('openssl', ['req', ...wanted, '-addext', names, '-keyout', key, '-out', cert], {
  stdio: 'ignore',
});

const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, answer) => {
  const { method, url: path, headers } = asked;
  const forward = request({ host: 'localhost', port: to, method, path, headers }, (found) => {
    answer.writeHead(found.statusCode ?? 502, found.headers);
    found.pipe(answer);
  });
  forward.on('error', () => answer.writeHead(502).end());
  asked.pipe(forward);
});
rmSync(folder, { recursive: true });
server.listen(Number(from));
process.on('SIGTERM', () => process.exit());
