// Builds the site twice more, as of fixed days, so that these tests say the same on every day: with an edition still to
// come, and with Google’s tag.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, copyProject } from './project.ts';

const sites = {
  editions: { AS_OF: '2026-11-22' },
  tagged: { AS_OF: '2026-11-23', GOOGLE_TAG_ID: 'G-TEST123456', SITE_URL: 'http://localhost:3211' },
};

const folder = copyProject();
cpSync('content', join(folder, 'content'), { recursive: true });
for (const [name, env] of Object.entries(sites)) {
  buildProject(folder, env);
  rmSync(`test-results/${name}`, { recursive: true, force: true });
  // As it is: the link in it stays a link within it.
  cpSync(join(folder, 'dist'), `test-results/${name}`, { recursive: true, verbatimSymlinks: true });
}
rmSync(folder, { recursive: true });
