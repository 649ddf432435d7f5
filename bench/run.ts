// Measures what the README promises, side by side with nginx, and writes bench/latest.json.
// `npm run bench -- load` measures that part anew and keeps what the file says of the others.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { installForBench } from './install.ts';
import { measureBuild } from './measure-build.ts';
import { measureCheck } from './measure-check.ts';
import { measureConsent } from './measure-consent.ts';
import { measureEditions } from './measure-editions.ts';
import { measureLarge } from './measure-large.ts';
import { measureLoad } from './measure-load.ts';
import { measureVisit } from './measure-visit.ts';
import { formatRows, type Row } from './rows.ts';

const measures: Record<string, () => Row[] | Promise<Row[]>> = {
  visit: measureVisit,
  load: measureLoad,
  large: measureLarge,
  consent: measureConsent,
  check: measureCheck,
  build: measureBuild,
  editions: measureEditions,
};
const file = 'bench/latest.json';

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in measures));
if (unknown)
  throw new Error(`There is no part "${unknown}": the parts are ${Object.keys(measures).join(', ')}.`);

installForBench();
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
const parts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const [part, measure] of Object.entries(measures)) {
  if (asked.length === 0 || asked.includes(part)) parts[part] = { date, machine, rows: await measure() };
}
writeFileSync(file, `${JSON.stringify(parts, null, 2)}\n`);
const measured: { rows: Row[] }[] = Object.keys(measures).map((part) => parts[part] ?? { rows: [] });
console.log(`\n${formatRows(measured.flatMap(({ rows }) => rows))}\n\n${date}, ${machine}`);
