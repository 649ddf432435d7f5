import { once } from 'node:events';
import { CommandError } from '#lib/cli/command.ts';
import { type ConsentCommand, readSpan } from '#lib/cli/consent/call.ts';
import { openRecords } from '#lib/cli/consent/open.ts';
import type { StoredRow } from '#lib/server/records/read.ts';
import { columns } from '#lib/server/records/table.ts';

const all = ['store_id', 'position', ...columns, 'hash'] as const;

type Rows = AsyncIterable<StoredRow> | Iterable<StoredRow>;

/** `export`: every record of a span of days, with its place in the chain of its server, as CSV (RFC 4180) or JSON. */
export const exportRecords: ConsentCommand = {
  takes: '[--from <day>] [--to <day>] [--format csv|json]',
  does: 'writes the records, those of some days or all, to standard output',
  words: 0,
  options: ['from', 'to', 'format'],
  run: async ({ options }) => {
    const { format = 'csv' } = options;
    const write = { csv: writeCsv, json: writeJson }[format];
    if (!write) throw new CommandError(`"${format}" is no format: write csv or json.`);
    const span = readSpan(options);
    const records = await openRecords();
    // Who reads slowly is waited for, and not everything held for him.
    for await (const text of write(records.list(span)))
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    await records.close();
    return true;
  },
};

async function* writeCsv(rows: Rows): AsyncGenerator<string> {
  yield `${all.join(',')}\r\n`;
  for await (const row of rows) yield `${all.map((name) => quote(String(row[name]))).join(',')}\r\n`;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

async function* writeJson(rows: Rows): AsyncGenerator<string> {
  yield '[';
  let between = '\n';
  for await (const row of rows) {
    yield `${between}${JSON.stringify(row)}`;
    between = ',\n';
  }
  yield '\n]\n';
}
