// Draws the other forms of public/favicon.svg anew, after it has changed: `node lib/picture/write-icons.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from '#lib/picture/icons.ts';

for (const [path, bytes] of await drawIcons()) writeFileSync(join('public', path), bytes);
