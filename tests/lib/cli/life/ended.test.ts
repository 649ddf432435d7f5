// A command that is ended while it writes leaves nothing half written, and can be given again.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, useCopyOfContent } from '../../../content-copy.ts';

const key = 'privacy/2027-03-01';
const lock = 'content/editions.lock.json';

/** Ends the program by force with half of the first file written. */
const endInTheMiddle = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFileSync } = fs;
  fs.writeFileSync = (path, text) => {
    writeFileSync(path, text.slice(0, text.length / 2));
    process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();
`)}`;

describe('a command that is ended in the middle', () => {
  useCopyOfContent(['privacy/2026-11-22', key]);
  const withdraw = (...options: string[]) =>
    spawnSync(
      process.execPath,
      [...options, 'lib/cli/content.ts', 'withdraw', ...key.split('/'), 'a court forbade it'],
      { env: { ...process.env, AS_OF: '2027-02-01' }, encoding: 'utf8' },
    );
  const read = () => readFileSync(at(lock), 'utf8');

  it('leaves the seals as they were, and does all of it when it is given again', () => {
    const before = read();
    expect(withdraw('--import', endInTheMiddle).signal).toBe('SIGKILL');
    expect(read()).toBe(before);
    const { status, stderr } = withdraw();
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(read())[key].withdrawn.reasons.en).toBe('a court forbade it');
  });
});
