// What may stand between visitors and our server, with what each does to the request of a form.
import { expect, it } from 'vitest';
import { runNginx } from './nginx.ts';
import { exchange, readAnswers } from './raw.ts';
import { refusal } from './refusal.ts';
import { findPort, site, startOurs } from './running.ts';
import { manifest } from './servers.ts';

/** Sends a form of a page of the site, or of a stranger's page, as a browser of today or of yesterday does. */
async function choose(port: number, origin: string, isVouchedFor: boolean): Promise<number | undefined> {
  const body = refusal;
  const lines = [
    'POST /consent HTTP/1.1',
    'Host: privacy.example',
    'Connection: close',
    `Origin: ${origin}`,
    ...(isVouchedFor ? ['Sec-Fetch-Site: same-origin'] : []),
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ];
  const [answer] = readAnswers(await exchange(port, `${lines.join('\r\n')}\r\n\r\n${body}`));
  return answer?.status;
}

it.each([
  ['as nginx does where nobody says otherwise: by the name of the server behind it, over HTTP/1.0', ''],
  ['by a name of its own', 'proxy_http_version 1.1; proxy_set_header Host policies;'],
  ['by no name', 'proxy_set_header Host "";'],
])('a choice is taken where a proxy asks %s', async (_, lines) => {
  const ours = await startOurs(site);
  const port = await findPort();
  const conf = `server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${ours.port}; ${lines} } }`;
  const proxy = await runNginx(port, conf);
  const answers = [];
  for (const origin of [manifest.siteUrl, 'http://privacy.example'])
    for (const isVouchedFor of [true, false]) answers.push(await choose(port, origin, isVouchedFor));
  await proxy.stop();
  await ours.stop();
  expect(answers).toEqual([204, 204, 403, 403]);
});
