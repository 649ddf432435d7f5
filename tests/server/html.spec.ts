// Every page of both sites is valid HTML, as the Nu Html Checker of the W3C reads it.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['editions', 'tagged'])('the checker finds nothing in the pages of the site “%s”', (site) => {
  const pages = globSync(`test-results/${site}/20*/**/*.html`);
  expect(pages.length).toBeGreaterThan(50);
  const checker = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const words = ['-Xss4m', '-jar', checker, '--errors-only', '--format', 'gnu', '--stdout', ...pages];
  const { status, stdout, stderr, error } = spawnSync('java', words, { maxBuffer: 2 ** 26 });
  expect(error).toBeUndefined();
  expect(`${stdout}${stderr}`).toBe('');
  expect(status).toBe(0);
});
