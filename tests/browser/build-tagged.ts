// Builds the site once more, with Google's tag, for the tests of what a yes allows.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, copyProject } from '../project.ts';

const folder = copyProject();
cpSync('content', join(folder, 'content'), { recursive: true });
buildProject(folder, { GOOGLE_TAG_ID: 'G-TEST123456', SITE_URL: 'http://localhost:3211' });
rmSync('test-results/tagged', { recursive: true, force: true });
cpSync(join(folder, 'dist'), 'test-results/tagged', { recursive: true });
rmSync(folder, { recursive: true });
