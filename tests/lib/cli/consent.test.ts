import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { addRows, makeRow, path, prepareTable, tamper } from '../server/records/rows.ts';

prepareTable();

const run = (words: string[], records = path) => {
  const env = { ...process.env, CONSENT_RECORDS: records };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/consent/consent.ts', ...words], {
    env,
  });
  return { status, output: String(stdout), complaint: String(stderr).trim() };
};
const id = '5f0c2d0e-0000-4000-8000-000000000001';
const fill = () =>
  addRows([
    makeRow({
      record_id: id,
      event_time: '2026-11-25T23:59Z',
      granted: 'statistics-a,advertising-b',
      refused: '',
    }),
    makeRow({
      record_id: 'x',
      event_time: '2026-11-26T00:00Z',
      granted: '',
      refused: 'statistics-a,advertising-b',
    }),
    makeRow({
      record_id: 'y',
      event_time: '2026-11-26T12:00Z',
      granted: '',
      refused: 'statistics-a,advertising-b',
    }),
    makeRow({ record_id: 'z', event_time: '2026-11-27T00:00Z', language: 'cs', valid_until: '2020-01-31' }),
  ]);

it('exports the records of a span of days as CSV, a line a record (RFC 4180)', () => {
  fill();
  const { status, output } = run(['export', '--from', '2026-11-25', '--to', '2026-11-25']);
  expect(status).toBe(0);
  expect(output.replace(/[\da-f]{64}/, 'HASH').replace(/[\da-f]{32}/, 'STORE')).toBe(
    `store_id,position,record_id,event_time,event_type,granted,refused,language,collection_method,signal,valid_until,hash\r
STORE,1,${id},2026-11-25T23:59Z,first,"statistics-a,advertising-b",,th,banner,0,2027-11-26,HASH\r
`,
  );
});

it('exports all records as JSON', () => {
  fill();
  const rows = JSON.parse(run(['export', '--format', 'json']).output);
  expect(rows.map(({ record_id }: { record_id: string }) => record_id)).toEqual([id, 'x', 'y', 'z']);
  expect(rows[1]).toMatchObject({ position: 2, signal: 0, hash: expect.stringMatching(/^[\da-f]{64}$/) });
});

it('counts answers by day, language, and what was answered to what', () => {
  fill();
  expect(
    run(['count', '--from', '2026-11-26']).output,
  ).toBe(`day         language  granted              refused                     answers
2026-11-26  th        –                    statistics-a,advertising-b  2
2026-11-27  cs        statistics-0a1b2c3d  advertising-0a1b2c3d        1
`);
});

it('finds a record by the id on its receipt, and by nothing else', () => {
  fill();
  expect(JSON.parse(run(['find', id]).output)).toMatchObject({
    record_id: id,
    granted: 'statistics-a,advertising-b',
  });
  expect(run(['find', '2026'])).toEqual({ status: 1, output: '', complaint: 'There is no record "2026".' });
});

it('verifies the chain, and names what was changed', () => {
  fill();
  expect(run(['verify'])).toEqual({
    status: 0,
    output: '4 records: all as they were written.\n',
    complaint: '',
  });
  tamper("UPDATE answers SET granted = '' WHERE position = 1; DELETE FROM answers WHERE position = 3");
  expect(run(['verify'])).toEqual({
    status: 1,
    output: '3 records: 2 faults.\n',
    complaint: `row 1 (${id}) is not what was written there\nrow 3 is missing`,
  });
});

it('purges what was kept for as long as was stated', () => {
  fill();
  expect(run(['purge', '--months', '600']).output).toBe('Removed: 0 records.\n');
  expect(run(['purge']).output).toBe('Removed: 1 records.\n');
  expect(run(['verify']).output).toBe(
    '3 records, and what was left of 1 purged ones: all as they were written.\n',
  );
});

it.each<[string[], RegExp]>([
  [[], /^npm run consent -- export/],
  [['list'], /^There is no command "list"\.\n\nnpm run consent -- export/],
  [['count', '--format', 'csv'], /^"count" takes no --format\./],
  [
    ['count', '--from', '2026-02-30'],
    /^"2026-02-30" is no day: write one that exists, such as 2027-01-15\.$/,
  ],
  [['export', '--format', 'xml'], /^"xml" is no format: write csv or json\.$/],
  [['find'], /^Write "npm run consent -- find <id>"\.$/],
  [['purge', '--months', 'many'], /^"many" is no number of months: write one such as 36\.$/],
  [['verify', '--all'], /^Unknown option '--all'/],
])('says of %j what to write instead', (words, said) => {
  const { status, complaint } = run(words);
  expect(status).toBe(1);
  expect(complaint).toMatch(said);
});

it('says where there are no records', () => {
  expect(run(['count'], '/nowhere/consent.sqlite').complaint).toMatch(
    /^No answers are recorded in .*nowhere.consent\.sqlite/,
  );
  expect(run(['count'], 'off').complaint).toBe('CONSENT_RECORDS is "off": no answers are recorded.');
  expect(run(['help']).output).toMatch(/^npm run consent -- export/);
});
