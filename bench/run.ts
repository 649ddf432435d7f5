// Measures what the README promises, side by side with nginx, and writes bench/latest.json.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { installForBench } from './install.ts';
import { measureBuild } from './measure-build.ts';
import { measureLoad } from './measure-load.ts';
import { measureVisit } from './measure-visit.ts';
import { formatRows, type Row } from './rows.ts';

installForBench();
const rows: Row[] = [...(await measureVisit()), ...(await measureLoad()), ...measureBuild()];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
writeFileSync('bench/latest.json', `${JSON.stringify({ date, machine, rows }, null, 2)}\n`);
console.log(`\n${formatRows(rows)}\n\n${date}, ${machine}`);
