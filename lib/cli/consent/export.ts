import { CommandError } from '#lib/cli/command.ts';
import { type ConsentCommand, findRecords, readSpan } from '#lib/cli/consent/call.ts';
import { listRows, openForReading } from '#lib/server/records/read.ts';
import { columns, type Row } from '#lib/server/records/table.ts';

const all = ['position', ...columns, 'hash'] as const;

/** `export`: every record of a span of days, with its place in the chain, as CSV (RFC 4180) or JSON. */
export const exportRecords: ConsentCommand = {
  takes: '[--from <day>] [--to <day>] [--format csv|json]',
  does: 'writes the records, those of some days or all, to standard output',
  words: 0,
  options: ['from', 'to', 'format'],
  run: ({ options }) => {
    const { format = 'csv' } = options;
    const write = { csv: writeCsv, json: writeJson }[format];
    if (!write) throw new CommandError(`"${format}" is no format: write csv or json.`);
    const database = openForReading(findRecords());
    for (const text of write(listRows(database, readSpan(options)))) process.stdout.write(text);
    database.close();
    return true;
  },
};

function* writeCsv(rows: Iterable<Row>): Generator<string> {
  yield `${all.join(',')}\r\n`;
  for (const row of rows) yield `${all.map((name) => quote(String(row[name]))).join(',')}\r\n`;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function* writeJson(rows: Iterable<Row>): Generator<string> {
  yield '[';
  let between = '\n';
  for (const row of rows) {
    yield `${between}${JSON.stringify(row)}`;
    between = ',\n';
  }
  yield '\n]\n';
}
