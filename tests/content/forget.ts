// What `npm run record` keeps of an edition that is published no more, as it was withdrawn or postponed, goes.
import { readdirSync, rmSync } from 'node:fs';
import { listPublished } from '#lib/policy/life/published.ts';

const folder = 'tests/content/__snapshots__';
const names = listPublished().map(({ locale, policy, date }) => `${locale}-${policy}-${date}`);
const kept = new Set(names.flatMap((name) => [`${name}.html`, `${name}-changes.html`]));
for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(`${folder}/${file}`);
