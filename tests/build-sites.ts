// Builds three sites of the frozen content, as of fixed days, so that tests say the same on every day and whatever is
// published: with an edition of each policy past, in force and still to come, with Google’s tag
// at https, and below a path of another.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, copyProject, freezeContent } from './project.ts';

const sites = {
  editions: { AS_OF: '2026-11-23' },
  below: { AS_OF: '2027-03-01', SITE_URL: 'http://localhost/legal' },
  tagged: { AS_OF: '2027-03-01', GOOGLE_TAG_ID: 'G-TEST123456', SITE_URL: 'https://localhost' },
};

const folder = copyProject();
freezeContent(folder);
crowd(join(folder, 'dist'));
for (const [name, env] of Object.entries(sites)) {
  buildProject(folder, env);
  rmSync(`test-results/${name}`, { recursive: true, force: true });
  // As it is: the link in it stays a link within it.
  cpSync(join(folder, 'dist'), `test-results/${name}`, { recursive: true, verbatimSymlinks: true });
}
rmSync(folder, { recursive: true });

/** Fills an earlier site with as many files as 300 documents have: a build warns if Next looks for anything among all files. */
function crowd(dist: string): void {
  mkdirSync(dist);
  for (let index = 0; index < 10_500; index++) writeFileSync(join(dist, `${index}`), '');
}
